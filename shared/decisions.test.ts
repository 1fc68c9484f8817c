import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decide, decisionsOf } from "./decisions.ts";
import { withoutPerson } from "./privacy/erased-person.ts";
import { type Run, runKind } from "./run.ts";
import { advance, end, goBack, start } from "./run-changes.ts";
import { aCommand, aRun, aRunOnStep, aStep, ben, chidi } from "./testing/builders.ts";

const steps = [
  aStep({ id: "first", kind: "decide" }),
  aStep({ id: "talk" }),
  aStep({ id: "second", kind: "decide" }),
];
const deciding = (overrides: Partial<Run> = {}) => aRunOnStep(0, { steps, ...overrides });
const decided = (run: Run, text?: string, stepId = "first") =>
  decide(run, aCommand(run), { stepId, text });
const next = (run: Run) => advance(run, aCommand(run));

describe("[R164] what a team decides", () => {
  test("is written down by whoever leads, or leads next, and by nobody else", () => {
    const run = deciding();
    const by = (actorId: string) =>
      decide(run, aCommand(run, { actorId }), { stepId: "first", text: "No slides" });
    expect(by(ben.userId).decisions).toEqual({ first: { text: "No slides" } });
    expect(() => by(chidi.userId)).toThrow(expect.objectContaining({ code: "forbidden" }));
  });

  test("is written on its own step only, and only where that is for deciding", () => {
    const talking = next(deciding());
    for (const [run, stepId] of [
      [talking, "talk"],
      [talking, "first"],
      [deciding(), "second"],
      [aRun({ steps }), "first"],
    ] as const) {
      expect(() => decided(run, "No slides", stepId)).toThrow(
        expect.objectContaining({ code: "conflict" }),
      );
    }
  });

  test("stays with the run, whatever follows, until it is written anew or taken back on its step", () => {
    const gone = next(decided(deciding(), "No slides"));
    expect(decisionsOf(gone, gone.stepIndex)).toEqual([{ stepId: "first", text: "No slides" }]);
    const back = goBack(gone, aCommand(gone));
    expect(decisionsOf(decided(back, "Slides"))).toEqual([{ stepId: "first", text: "Slides" }]);
    expect(decisionsOf(decided(back))).toEqual([]);
    const ended = end(gone, aCommand(gone));
    expect(decisionsOf(ended)).toEqual([{ stepId: "first", text: "No slides" }]);
  });

  test("is told in the order of the steps, however it was written, and one for each step at most", () => {
    const deed = fc.record({ back: fc.boolean(), text: fc.string({ minLength: 1 }) });
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 30 }), (deeds) => {
        const planned = aRun({ steps });
        let run = start(planned, aCommand(planned));
        const expected = new Map<string, string>();
        for (const { back, text } of deeds) {
          const { id = "", kind } = run.steps[run.stepIndex] ?? {};
          if (kind === "decide") {
            run = decided(run, text, id);
            expected.set(id, text);
          }
          const canMove = back ? run.stepIndex > 0 : run.stepIndex + 1 < steps.length;
          if (canMove) run = back ? goBack(run, aCommand(run)) : next(run);
        }
        const inOrder = ["first", "second"].flatMap((stepId) => {
          const text = expected.get(stepId);
          return text === undefined ? [] : [{ stepId, text }];
        });
        expect(decisionsOf(run)).toEqual(inOrder);
        expect(decisionsOf(run, 1)).toEqual(inOrder.filter(({ stepId }) => stepId === "first"));
      }),
    );
  });

  test("names nobody: once the run has gone on, nothing in it says who wrote it", () => {
    const run = deciding();
    const byBen = aCommand(run, { actorId: ben.userId });
    const gone = next(decide(run, byBen, { stepId: "first", text: "No slides" }));
    expect(JSON.stringify({ ...gone, nextFacilitatorId: undefined })).not.toContain(
      `"${ben.userId}"`,
    );
  });

  test("[R181] goes on without the name of whoever is erased, also where it is nothing but that", () => {
    const person = { userId: "user-7", names: ["Zora"], formerId: "former-1" };
    const of = (text: string) => withoutPerson(decided(deciding(), text), person).decisions;
    expect(of("Zora")).toEqual({ first: { text: "…" } });
    expect(of("Ask Zora first")).toEqual({ first: { text: "Ask … first" } });
  });
});

test("a run of before there were decisions is read as it is, and has none", () => {
  const stored: unknown = JSON.parse(JSON.stringify(aRunOnStep(0)));
  const read = runKind.schema.parse(stored);
  expect(read).toEqual(stored);
  expect(decisionsOf(read)).toEqual([]);
});
