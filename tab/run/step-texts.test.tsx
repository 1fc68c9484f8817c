import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import type { StepKind } from "#shared/team-action.ts";
import { runWords } from "#shared/words/run.ts";
import { aRun, aTeamAction, renderInTeam } from "../testing/a-team-handle.ts";
import { StepTexts } from "./step-texts.tsx";

/** What the leader of a first step of this kind reads to say. */
function saidIn(kind: StepKind): string | null {
  const [first] = aTeamAction().steps;
  const [step] = aRun().steps;
  if (!first || !step) throw new Error("the action has no steps");
  const value = aTeamAction({ steps: [{ ...first, kind }] });
  const reading = { state: "read", value, again: () => undefined } as const;
  const { container, unmount } = renderInTeam(
    <StepTexts step={{ ...step, kind }} reading={reading} withScript />,
  );
  expect(screen.getByText(new RegExp(first.leaderSays))).toBeDefined();
  const { textContent } = container;
  unmount();
  return textContent;
}

test("what the leader says in a step for pairs ends with where people read with whom they talk", () => {
  expect(saidIn("pairs")).toContain(runWords.pairsInPanel);
  expect(saidIn("talk")).not.toContain(runWords.pairsInPanel);
});
