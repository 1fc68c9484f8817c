import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decisionsOf } from "./decisions.ts";
import type { DomainError } from "./errors.ts";
import { fitInto, leftInMeetingMs, neededMs, type StepMinutes } from "./fit-in.ts";
import { Run, type RunStep } from "./run.ts";
import { replan } from "./run-changes.ts";
import {
  aCommand,
  aNote,
  ana,
  aRun,
  aRunOnStep,
  aStep,
  minute,
  monday,
} from "./testing/builders.ts";
import { behindMs, remainingMs } from "./timer.ts";

const pulse = aStep({ id: "pulse", title: "Pulse", kind: "pulse", minutes: 1 });

/** Forty minutes: talk 5, write 8, vote 6, round 10, decide 6, commit 4, pulse 1. */
const steps: readonly RunStep[] = [
  aStep({ id: "talk", minutes: 5 }),
  aStep({ id: "write", kind: "write", minutes: 8 }),
  aStep({ id: "vote", kind: "vote", minutes: 6, votesOn: "write" }),
  aStep({ id: "round", minutes: 10 }),
  aStep({ id: "decide", kind: "decide", minutes: 6 }),
  aStep({ id: "commit", kind: "commit", minutes: 4 }),
  pulse,
];

/** The same with a shorter version of 21 minutes, in which the first talk falls away. */
const withShorter = steps.map((step) => ({
  ...step,
  shortMinutes: { talk: 0, write: 5, vote: 3, round: 5, decide: 4, commit: 3 }[step.id],
}));

const on = (index: number, overrides: Partial<Run> = {}) =>
  aRunOnStep(index, { steps: [...steps], state: "running", ...overrides });
const fitting = (run: Run, minutes: number, now = monday) => fitInto(run, now, minutes * minute);

describe("[R133] fitting the rest of a run into the time that is there", () => {
  test("changes nothing where there is enough", () => {
    const run = on(0);
    expect(neededMs(run, monday)).toBe(40 * minute);
    expect(fitting(run, 40)).toEqual(
      Object.fromEntries(steps.map(({ id, minutes }) => [id, minutes])),
    );
  });

  test("takes the action's own shorter version first, and gives back what that leaves", () => {
    const run = on(1, { steps: withShorter });
    expect(fitting(run, 21)).toEqual({
      write: 5,
      vote: 3,
      round: 5,
      decide: 4,
      commit: 3,
      pulse: 1,
    });
    const more = fitting(run, 26);
    expect(Object.values(more).reduce((sum, minutes) => sum + minutes, 0)).toBe(26);
    expect(more).toEqual({ write: 6, vote: 5, round: 7, decide: 4, commit: 3, pulse: 1 });
  });

  test("lets what the shorter version leaves out fall away, but not the step that the team is on", () => {
    const planned = [aStep({ id: "first" }), ...withShorter];
    expect(fitting(on(0, { steps: planned }), 27)["talk"]).toBe(0);
    expect(fitting(on(1, { steps: planned }), 24)["talk"]).toBeGreaterThan(0);
  });

  test("shrinks in proportion where there is no shorter version, or where it is too long", () => {
    const sharp = { talk: 3, write: 4, vote: 3, round: 5, decide: 3, commit: 2, pulse: 1 };
    expect(fitting(on(0), 21)).toEqual(sharp);
    expect(fitting(on(1, { steps: withShorter }), 12)).toEqual({
      write: 3,
      vote: 2,
      round: 2,
      decide: 2,
      commit: 2,
      pulse: 1,
    });
  });

  test("lets the shortest fall away where there is not a minute for each", () => {
    expect(fitting(on(0), 5)).toEqual({
      talk: 1,
      write: 1,
      vote: 0,
      round: 1,
      decide: 0,
      commit: 1,
      pulse: 1,
    });
  });

  test("a vote falls away with the notes that it is about", () => {
    const vote = aStep({ id: "vote", kind: "vote", minutes: 9, votesOn: "write" });
    const write = aStep({ id: "write", kind: "write", minutes: 2 });
    const planned = [aStep(), write, vote, aStep({ id: "commit", kind: "commit", minutes: 2 })];
    expect(fitting(on(0, { steps: planned }), 3)).toEqual({
      talk: 2,
      write: 0,
      vote: 0,
      commit: 1,
    });
    expect(fitting(on(1, { steps: planned }), 3)).toEqual({ write: 1, vote: 1, commit: 1 });
  });

  test("what was shown already stays", () => {
    const boards = { write: { notes: [aNote("Laugh first")] } };
    expect(fitting(on(0, { boards }), 3)).toMatchObject({ talk: 1, write: 1, commit: 1, pulse: 1 });
  });

  test("[R164] what was decided already stays, also where the team went back to before it", () => {
    const run = on(0, { decisions: { decide: { text: "No slides" } } });
    const fitted = fitting(run, 3);
    expect(fitted).toMatchObject({ talk: 1, decide: 1, commit: 1, pulse: 1 });
    expect(decisionsOf(replan(run, aCommand(run), fitted))).toHaveLength(1);
  });

  test("the step that the team is on keeps what it has used and a minute more", () => {
    const later = monday + 2.5 * minute;
    const run = on(3);
    const fitted = fitting(run, 3, later);
    expect(fitted).toEqual({ round: 4, decide: 0, commit: 1, pulse: 1 });
    const after = replan(run, aCommand(run, { now: later }), fitted);
    expect(remainingMs(after, later)).toBe(1.5 * minute);
  });

  test("a step that is over its time stays as it is and takes nothing of what is left", () => {
    const later = monday + 15 * minute;
    expect(fitting(on(3), 6, later)).toEqual({ decide: 3, commit: 2, pulse: 1 });
  });
});

test("[R133] the time left is known while a planned meeting is on, from a quarter of an hour before", () => {
  const meets = { startsAt: monday, endsAt: monday + 30 * minute };
  const at = (minutes: number) => leftInMeetingMs(meets, monday + minutes * minute);
  expect([at(-16), at(-15), at(10), at(30)]).toEqual([
    undefined,
    45 * minute,
    20 * minute,
    undefined,
  ]);
  expect(leftInMeetingMs(undefined, monday)).toBeUndefined();
});

describe("[R133] in every run", () => {
  const kinds = fc.constantFrom("talk", "pairs", "write", "vote", "decide");
  const anyStep = fc.record({
    kind: kinds,
    minutes: fc.integer({ min: 1, max: 30 }),
    shortMinutes: fc.option(fc.nat({ max: 30 }), { nil: undefined }),
    notes: fc.nat(),
    isShown: fc.boolean(),
  });
  const anyRun = fc
    .record({
      given: fc.array(anyStep, { minLength: 1, maxLength: 7 }),
      at: fc.nat(),
      extraMs: fc.constantFrom(0, minute, 7 * minute),
      spentMs: fc.nat({ max: 60 * minute }),
    })
    .map(({ given, at, extraMs, spentMs }) => {
      const own = given.map(({ kind, minutes, shortMinutes, notes }, index): RunStep => {
        const writes = given.flatMap((one, i) => (i < index && one.kind === "write" ? [i] : []));
        const votesOn = kind === "vote" ? writes[notes % (writes.length || 1)] : undefined;
        return aStep({
          id: `step-${index}`,
          kind,
          minutes,
          shortMinutes,
          votesOn: votesOn === undefined ? undefined : `step-${votesOn}`,
        });
      });
      const all = [...own, aStep({ id: "commit", kind: "commit", minutes: 4 }), pulse];
      const shown = given.flatMap(({ kind, isShown }, index) =>
        kind === "write" && isShown ? [[`step-${index}`, { notes: [] }]] : [],
      );
      const stepIndex = at % all.length;
      return on(0, {
        steps: all,
        stepIndex,
        spentMs,
        boards: Object.fromEntries(shown),
        timer: { startedAt: monday, extraMs },
      });
    });
  const after = fc.nat({ max: 40 * minute }).map((ms) => monday + ms);
  const available = fc.nat({ max: 90 * minute });

  const fittedRun = (run: Run, now: number, availableMs: number) =>
    replan(run, aCommand(run, { now }), fitInto(run, now, availableMs));

  test("it takes no more time than there is, unless the least takes more", () => {
    fc.assert(
      fc.property(anyRun, after, available, (run, now, availableMs) => {
        const needed = neededMs(fittedRun(run, now, availableMs), now);
        const least = neededMs(fittedRun(run, now, 0), now);
        expect(needed).toBeLessThanOrEqual(Math.max(availableMs, least));
      }),
    );
  });

  test("the least has only what must stay, with a minute each", () => {
    fc.assert(
      fc.property(anyRun, after, (run, now) => {
        const [current, ...coming] = fittedRun(run, now, 0).steps.slice(run.stepIndex);
        expect(current?.id).toBe(run.steps[run.stepIndex]?.id);
        for (const { id, kind, minutes } of coming) {
          expect(["commit", "pulse"].includes(kind) || run.boards[id] !== undefined).toBe(true);
          expect(minutes).toBe(1);
        }
      }),
    );
  });

  test("the order stays, no step grows, what was left or must stay is there, and votes have their notes", () => {
    fc.assert(
      fc.property(anyRun, after, available, (run, now, availableMs) => {
        const fitted = fittedRun(run, now, availableMs);
        expect(Run.parse(fitted)).toEqual(fitted);
        const ids = fitted.steps.map(({ id }) => id);
        expect(ids).toEqual(run.steps.map(({ id }) => id).filter((id) => ids.includes(id)));
        expect(fitted.steps.slice(0, run.stepIndex)).toEqual(run.steps.slice(0, run.stepIndex));
        expect(ids).toEqual(
          expect.arrayContaining(["commit", "pulse", ...Object.keys(run.boards)]),
        );
        for (const { id, minutes, votesOn } of fitted.steps) {
          const before = run.steps.find((step) => step.id === id)?.minutes ?? 0;
          expect(minutes).toBeGreaterThanOrEqual(1);
          expect(minutes).toBeLessThanOrEqual(before);
          if (votesOn !== undefined) expect(ids).toContain(votesOn);
        }
      }),
    );
  });

  test("the shorter version is used where it fits: no step is shorter than in it", () => {
    const shortOf = ({ minutes, shortMinutes = minutes }: RunStep) =>
      Math.min(minutes, shortMinutes);
    fc.assert(
      fc.property(anyRun, (run) => {
        const open = run.steps.slice(run.stepIndex);
        const there = open.reduce((sum, step, index) => {
          const isFirm = index === 0 || run.boards[step.id] !== undefined;
          return sum + Math.max(isFirm ? 1 : 0, shortOf(step)) * minute;
        }, run.timer?.extraMs ?? 0);
        const fitted = fittedRun(run, monday, there);
        for (const step of open) {
          const after = fitted.steps.find(({ id }) => id === step.id);
          if (after) expect(after.minutes).toBeGreaterThanOrEqual(shortOf(step));
          else expect(shortOf(step) === 0 || step.votesOn !== undefined).toBe(true);
        }
      }),
    );
  });

  test("afterwards the team is neither behind nor ahead, and fitting it again changes nothing", () => {
    fc.assert(
      fc.property(anyRun, after, available, (run, now, availableMs) => {
        const fitted = fittedRun(run, now, availableMs);
        expect(behindMs(fitted, now)).toBe(0);
        const enough = neededMs(fitted, now);
        expect(fittedRun(fitted, now, enough).steps).toEqual(fitted.steps);
      }),
    );
  });
});

describe("[R134] planning the rest anew", () => {
  const refused = (run: Run, minutes: StepMinutes): DomainError["code"] | undefined => {
    try {
      replan(run, aCommand(run), minutes);
      return undefined;
    } catch (error) {
      return (error as DomainError).code;
    }
  };

  test.each<[string, StepMinutes]>([
    ["a step that was left", { talk: 1 }],
    ["the step that the team is on away", { write: 0 }],
    ["the commitments away", { commit: 0 }],
    ["the pulse away", { pulse: 0 }],
    ["a longer step", { round: 11 }],
    ["a step that there is not", { other: 1 }],
    ["what every object has", { constructor: 1 }],
  ])("refuses %s", (_, minutes) => {
    expect(refused(on(1), minutes)).toBe("invalid");
  });

  test("refuses a vote without its notes, and what was shown or decided away", () => {
    expect(refused(on(0), { write: 0 })).toBe("invalid");
    expect(refused(on(0), { write: 0, vote: 0 })).toBeUndefined();
    expect(refused(on(0, { boards: { write: { notes: [] } } }), { write: 0, vote: 0 })).toBe(
      "invalid",
    );
    expect(refused(on(0, { decisions: { decide: { text: "No" } } }), { decide: 0 })).toBe(
      "invalid",
    );
  });

  test("is for a run that is under way", () => {
    expect(refused(aRun(), {})).toBe("conflict");
  });

  test("a run that was kept before there were shorter minutes is read as it was", () => {
    const { forgivenMs: _, ...before } = on(1);
    expect(Run.parse(before)).toEqual(before);
    expect(before.lastChange.by).toBe(ana.userId);
  });
});
