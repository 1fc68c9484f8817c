import { expect, test } from "vitest";
import { stepKinds } from "../team-action.ts";
import { asKind, freeStepId, newDraft, newStep, stuckTexts } from "./step-templates.ts";

test("a new draft takes a quarter of an hour and ends with who does what", () => {
  const { steps, components } = newDraft("courage", ["a", "b"]);
  expect(steps.map(({ kind }) => kind)).toEqual(["write", "talk", "commit"]);
  expect(steps.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(15);
  expect(components).toEqual(["courage"]);
});

test("every kind of step has its own words for when it gets stuck, short enough to be kept", () => {
  const texts = stepKinds.flatMap((kind) => Object.values(stuckTexts[kind]));
  expect(new Set(texts).size).toBe(2 * stepKinds.length);
  for (const text of texts) expect(text.length).toBeLessThanOrEqual(600);
});

test("a new step gets the first id that is free", () => {
  expect(freeStepId([{ id: "step-1" }, { id: "odd-moments" }, { id: "step-3" }])).toBe("step-2");
});

test("where the kind of a step changes, words that nobody wrote change with it, and no others", () => {
  const step = { ...newStep("step-2", "talk", 5), ifSilent: "Wait for Dana." };
  const written = [{ id: "step-1", kind: "write" as const }];
  const vote = asKind(step, "vote", written);
  expect(vote.ifSilent).toBe("Wait for Dana.");
  expect(vote.ifOneDominates).toBe(stuckTexts.vote.ifOneDominates);
  expect(vote.votesOn).toBe("step-1");
  expect(asKind(vote, "talk", written)).toEqual(step);
  expect("votesOn" in asKind(step, "vote", [])).toBe(false);
});
