import { FluentProvider, teamsLightTheme } from "@fluentui/react-components";
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { NoticeBar } from "./notice-bar.tsx";

afterEach(cleanup);

test("a notice is read out, and stays in sight wherever the page is scrolled to", () => {
  render(
    <FluentProvider theme={teamsLightTheme}>
      <NoticeBar notice="Somebody was faster." onDismiss={() => undefined} />
    </FluentProvider>,
  );
  const region = screen.getByRole("status");
  expect(region.textContent).toContain("Somebody was faster.");
  const { position, top } = getComputedStyle(region);
  expect([position, top]).toEqual(["sticky", "0px"]);
});
