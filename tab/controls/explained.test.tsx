import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { explainedWords } from "#shared/words/explained.ts";
import { Section } from "../section.tsx";
import { renderInTeam } from "../testing/a-team-handle.ts";

test("a word is explained where it is read, on a press, and the heading stays its own", async () => {
  const user = userEvent.setup();
  renderInTeam(
    <Section title="Pulse" explains="pulse">
      <p>Open</p>
    </Section>,
  );
  expect(screen.getByRole("region", { name: "Pulse" })).toBeDefined();
  const ask = screen.getByRole("button", { name: explainedWords.pulse.ask });
  expect(screen.queryByText(explainedWords.pulse.is)).toBeNull();
  await user.click(ask);
  expect(screen.getByText(explainedWords.pulse.is)).toBeDefined();
  expect(ask.ariaExpanded).toBe("true");
  await user.click(ask);
  expect(screen.queryByText(explainedWords.pulse.is)).toBeNull();
});
