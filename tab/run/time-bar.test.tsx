import { FluentProvider, teamsLightTheme } from "@fluentui/react-components";
import { render } from "@testing-library/react";
import { expect, test } from "vitest";
import { aRunOnStep, monday } from "../testing/a-team-handle.ts";
import { TimeBar } from "./time-bar.tsx";

function bar(seconds: number) {
  const { container } = render(
    <FluentProvider theme={teamsLightTheme}>
      <TimeBar run={aRunOnStep(0)} now={monday + seconds * 1_000} isThick={false} warns={false} />
    </FluentProvider>,
  );
  const drawn = container.querySelector<HTMLElement>("[aria-hidden] > div");
  if (!drawn) throw new Error("there is no bar");
  return drawn;
}

test("the time's bar grows by pieces that can be seen, from nothing to all of the step's time", () => {
  expect([0, 10, 10.2, 1e6].map((seconds) => bar(seconds).style.width)).toEqual([
    ...["0%", bar(10).style.width, bar(10).style.width, "100%"],
  ]);
  expect(Number.parseFloat(bar(10).style.width)).toBeGreaterThan(0);
});
