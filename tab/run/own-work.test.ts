import { describe, expect, test } from "vitest";
import type { Run } from "#shared/run.ts";
import { aRoundView, aStep, fourSteps } from "#shared/testing/builders.ts";
import type { Sheets } from "../sheets.ts";
import { aNote, aRunOnStep, aRunView, aRunWithPulse } from "../testing/a-team-handle.ts";
import { onStep } from "./on-step.ts";
import { ownWork } from "./own-work.ts";
import type { Drafts } from "./use-drafts.ts";

const typed = (text?: string) => {
  const draft = { stepId: "write", noteId: "n", lateId: "n", text: text ?? "", isChange: false };
  const findNew = (stepId: string) =>
    text !== undefined && stepId === "write" ? { ...draft, typedAt: 0 } : undefined;
  return { findNew, findPromise: () => undefined };
};
const sent = (isSaved: boolean) => ({ find: () => ({ choices: {}, commandId: "", isSaved }) });
const at = (run: ReturnType<typeof aRunOnStep>) => {
  const on = onStep(aRunView({ run }));
  if (!on) throw new Error("the run is not under way");
  return on;
};
const decides = (text?: string) => ({
  find: () => text,
  type: () => undefined,
  saved: () => undefined,
});
const part = (
  on = at(aRunOnStep(1)),
  drafts: Pick<Drafts, "findNew" | "findPromise"> = typed(),
  round = aRoundView(),
  sheets: Pick<Sheets, "find"> = sent(false),
) => ownWork(on, { drafts, decision: decides() }, round, sheets);

describe("[R163] what whoever leads does themselves comes before moving the team", () => {
  test("while a note is typed and not sent", () => {
    expect([part(), part(undefined, typed(" ")), part(undefined, typed("A kettle"))]).toEqual([
      undefined,
      undefined,
      "note",
    ]);
  });

  test("while a commitment is typed and not sent, on its step", () => {
    const terms = { ownerId: "ana", forId: "", dueOn: "2026-01-12" };
    const promising = (text: string) => {
      const draft = { stepId: "commit", noteId: "n", lateId: "n", text, isChange: false };
      return { ...typed(), findPromise: () => ({ ...draft, typedAt: 0, promise: terms }) };
    };
    const onCommit = at(aRunOnStep(3));
    expect([part(onCommit), part(onCommit, promising(" "))]).toEqual([undefined, undefined]);
    expect(part(onCommit, promising("A kettle"))).toBe("promise");
    expect(part(at(aRunOnStep(2)), promising("A kettle"))).toBeUndefined();
  });

  test("and no more once the notes are shown, or on another step", () => {
    const shown = aRunOnStep(1, { boards: { write: { notes: [aNote("One")] } } });
    expect(part(at(shown), typed("A kettle"))).toBeUndefined();
    expect(part(at(aRunOnStep(2)), typed("A kettle"))).toBeUndefined();
  });

  test("while a decision is typed that is not what was written down", () => {
    const steps = [aStep({ id: "decide", kind: "decide" }), ...fourSteps];
    const on = (run: Partial<Run> = {}) => at(aRunOnStep(0, { steps, ...run }));
    const parts = (text: string | undefined, run = on()) =>
      ownWork(run, { drafts: typed(), decision: decides(text) }, undefined, sent(false));
    expect([parts(undefined), parts(" "), parts("No slides")]).toEqual([
      undefined,
      undefined,
      "decision",
    ]);
    const written = on({ decisions: { decide: { text: "No slides" } } });
    expect([parts("No slides ", written), parts("", written)]).toEqual([undefined, "decision"]);
  });

  test("while a pulse that they may answer is open and not answered on this device", () => {
    const pulse = at(aRunWithPulse());
    expect(part(pulse)).toBe("pulse");
    expect(part(pulse, typed(), aRoundView(), sent(true))).toBeUndefined();
    const begun = { find: () => ({ choices: { "q-1": 2 }, commandId: "c-1", isSaved: false }) };
    expect(part(pulse, typed(), aRoundView(), begun)).toBe("pulse-begun");
    expect(part(pulse, typed(), aRoundView({ mayAnswer: false }))).toBeUndefined();
    expect(part(pulse, typed(), aRoundView({ state: "withheld" }))).toBeUndefined();
  });
});
