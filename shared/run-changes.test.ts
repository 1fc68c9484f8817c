import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DomainError } from "./errors.ts";
import { plan } from "./planned-run.ts";
import { type Board, Run } from "./run.ts";
import {
  addToBoard,
  advance,
  end,
  extend,
  goBack,
  handOver,
  pause,
  type RunCommand,
  replan,
  requireRevealable,
  resume,
  reveal as showSealed,
  start,
} from "./run-changes.ts";
import {
  aCommand,
  aNote,
  ana,
  anId,
  aRun,
  aRunOnStep,
  aStep,
  ben,
  chidi,
  dana,
  fourSteps,
  minute,
  monday,
} from "./testing/builders.ts";
import { behindMs, currentStep, remainingMs } from "./timer.ts";

/** As the server does it: asked first, then shown. */
function reveal(run: Run, command: RunCommand, stepId: string, board: Board): Run {
  if (requireRevealable(run, command, stepId) === "repeated") return run;
  return showSealed(run, command, stepId, board);
}

const board = { notes: [aNote("Laugh first")] };
const later = monday + minute;

/** The error with which a call is refused. */
function refusalOf(call: () => unknown): DomainError {
  try {
    call();
  } catch (error) {
    return error as DomainError;
  }
  throw new Error("was not refused");
}

/** Every change, so that a rule for all of them is tried on each. */
const changes: Readonly<Record<string, (run: Run, command: RunCommand) => Run>> = {
  start,
  advance,
  goBack,
  pause,
  resume,
  extend: (run, command) => extend(run, command, 2),
  replan: (run, command) => replan(run, command, {}),
  handOver: (run, command) => handOver(run, command, command.actorId, dana.userId),
  reveal: (run, command) => reveal(run, command, run.steps[run.stepIndex]?.id ?? "", board),
  end,
};
const changesOfMovers = Object.entries(changes).filter(([verb]) => verb !== "handOver");

describe("planning", () => {
  test("[R18] a planned run has its steps, a leader, no timer and the first version", () => {
    const { v: _, version: __, state: ___, stepIndex: ____, ...wanted } = aRun();
    const { spentMs, boards, plannedAt, lastChange, recent, ...input } = wanted;
    const run = plan({
      ...input,
      nextFacilitatorId: ben.userId,
      commandId: "planned",
      actorId: ana.userId,
      now: monday,
    });
    expect(run).toEqual(
      aRun({ spentMs, boards, plannedAt, lastChange, recent, writtenByStep: true }),
    );
    expect(Run.parse(run)).toEqual(run);
  });
});

describe("every command", () => {
  test.each(Object.entries(changes))("[R14] %s, sent again, changes nothing", (_, change) => {
    const run = aRunOnStep(1, { recent: ["sent"], state: "ended" });
    const command = aCommand(run, { commandId: "sent", expectedVersion: 1, actorId: "stranger" });
    expect(change(run, command)).toBe(run);
  });

  test.each(Object.entries(changes))(
    "[R15] %s on an older version carries the run",
    (_, change) => {
      const run = aRunOnStep(1);
      for (const expectedVersion of [run.version - 1, run.version + 1, -1]) {
        const refusal = refusalOf(() => change(run, aCommand(run, { expectedVersion })));
        expect(refusal).toMatchObject({ code: "conflict", details: { current: run } });
        expect(refusal.details.current).toBe(run);
      }
    },
  );

  test("[R26] what is sealed is shown, whatever others did meanwhile, until the run ends", () => {
    const run = aRunOnStep(1);
    const show = aCommand(run);
    const meanwhile = advance(run, aCommand(run, { actorId: ben.userId }));
    expect(showSealed(meanwhile, show, "write", { notes: [] }).boards).toHaveProperty("write");
    const ended = end(run, aCommand(run));
    expect(refusalOf(() => showSealed(ended, show, "write", { notes: [] })).code).toBe("conflict");
  });

  test("[R15] a late note between seeing the run and pressing is no reason to refuse", () => {
    const seen = aRunOnStep(1, { boards: { write: { notes: [] } } });
    const noted = addToBoard(seen, "write", { id: "late", text: "One more" }, 10);
    expect(noted.version).toBe(seen.version + 1);
    expect(advance(noted, aCommand(seen)).stepIndex).toBe(2);
  });

  test.each(Object.entries(changes))("[R16] %s comes too late when the run ended", (_, change) => {
    const run = end(aRunOnStep(1), aCommand(aRunOnStep(1)));
    const refusal = refusalOf(() => change(run, aCommand(run)));
    expect(refusal).toMatchObject({ code: "conflict", message: "This run has ended." });
    expect(refusal.details.current).toBe(run);
  });

  test.each(changesOfMovers)("[R17] %s is for the leader and whoever leads next", (_, change) => {
    const run = aRunOnStep(1);
    const refusal = refusalOf(() => change(run, aCommand(run, { actorId: chidi.userId })));
    expect(refusal.code).toBe("forbidden");
  });

  test("[R17] who has no right is told so, and not that the run has moved on", () => {
    const run = aRunOnStep(1);
    const command = aCommand(run, { actorId: chidi.userId, expectedVersion: 1 });
    expect(refusalOf(() => advance(run, command)).code).toBe("forbidden");
  });

  test("[R14] the newest 24 commands are remembered, and no more are kept", () => {
    const first = aCommand(aRunOnStep(0));
    let run = extend(aRunOnStep(0), first, 1);
    for (let sent = 1; sent < 24; sent += 1) run = extend(run, aCommand(run), 1);
    expect(extend(run, first, 1)).toBe(run);
    const afterOneMore = extend(run, aCommand(run), 1);
    expect(afterOneMore.recent).toHaveLength(24);
    expect(refusalOf(() => extend(afterOneMore, first, 1)).code).toBe("conflict");
  });

  test("a change says what was done, by whom and when", () => {
    const run = aRunOnStep(0);
    const after = advance(run, aCommand(run, { actorId: ben.userId, now: later }));
    expect(after.lastChange).toMatchObject({ verb: "advance", by: ben.userId, at: later });
    const ended = end(after, aCommand(after, { now: later + minute }));
    expect(ended.lastChange).toMatchObject({ verb: "end", by: ana.userId, at: later + minute });
  });
});

describe("going through the steps", () => {
  test("[R18] a run starts once, on its first step", () => {
    const run = start(aRun(), aCommand(aRun(), { now: later }));
    expect(run).toMatchObject({ state: "running", stepIndex: 0, startedAt: later, spentMs: 0 });
    expect(refusalOf(() => start(run, aCommand(run))).message).toBe(
      "This run has already started.",
    );
  });

  test("[R18] a run whose only step is the commit step wraps up from the start", () => {
    const run = aRun({ steps: [aStep({ id: "commit", kind: "commit" })] });
    expect(start(run, aCommand(run)).state).toBe("wrapping-up");
  });

  test("[R19] a run that is only planned has no step to leave, and no timer", () => {
    for (const change of [advance, goBack, pause, resume]) {
      const refusal = refusalOf(() => change(aRun(), aCommand(aRun())));
      expect(refusal).toMatchObject({
        code: "conflict",
        message: "This run has not started yet.",
      });
    }
    expect(refusalOf(() => extend(aRun(), aCommand(aRun()), 1)).code).toBe("conflict");
  });

  test("[R19] there is nothing before the first step and nothing after the last", () => {
    const first = aRunOnStep(0);
    const last = aRunOnStep(3);
    expect(refusalOf(() => goBack(first, aCommand(first))).message).toBe("This is the first step.");
    expect(refusalOf(() => advance(last, aCommand(last))).message).toMatch("This is the last step");
    expect(goBack(last, aCommand(last))).toMatchObject({ stepIndex: 2, state: "running" });
    expect(advance(aRunOnStep(2), aCommand(aRunOnStep(2)))).toMatchObject({
      stepIndex: 3,
      state: "wrapping-up",
    });
  });

  test("[R16] ending keeps the time spent and takes the timer away; a plan is dropped", () => {
    const run = aRunOnStep(1, { spentMs: 3 * minute });
    const ended = end(run, aCommand(run, { now: monday + 2 * minute }));
    expect(ended).toMatchObject({
      state: "ended",
      spentMs: 5 * minute,
      endedAt: monday + 2 * minute,
    });
    expect(ended.timer).toBeUndefined();
    const dropped = end(aRun(), aCommand(aRun()));
    expect(dropped.state).toBe("ended");
    expect(dropped.startedAt).toBeUndefined();
  });
});

describe("the lead", () => {
  test("[R17] every member may take it, and then moves the run", () => {
    const run = aRunOnStep(1);
    const command = aCommand(run, { actorId: chidi.userId });
    const after = handOver(run, command, chidi.userId, ana.userId);
    expect(after).toMatchObject({ facilitatorId: chidi.userId, nextFacilitatorId: ana.userId });
    expect(advance(after, aCommand(after, { actorId: chidi.userId })).stepIndex).toBe(2);
    expect(refusalOf(() => advance(after, aCommand(after, { actorId: ben.userId }))).code).toBe(
      "forbidden",
    );
  });

  test("[R17] only the leader and whoever leads next give it to somebody else", () => {
    const run = aRunOnStep(1);
    for (const { userId } of [ana, ben]) {
      const command = aCommand(run, { actorId: userId });
      expect(handOver(run, command, dana.userId, ben.userId).facilitatorId).toBe(dana.userId);
    }
    const command = aCommand(run, { actorId: chidi.userId });
    expect(refusalOf(() => handOver(run, command, dana.userId, undefined))).toMatchObject({
      code: "forbidden",
      message: "You can take the lead yourself, but not give it to somebody else.",
    });
  });

  test("[R17] before the start as well, and where nobody could lead next", () => {
    const command = aCommand(aRun(), { actorId: chidi.userId });
    const after = handOver(aRun(), command, chidi.userId, undefined);
    expect(after).toMatchObject({ facilitatorId: chidi.userId, state: "planned" });
    expect(after.nextFacilitatorId).toBeUndefined();
    expect(Run.parse(after)).toEqual(after);
  });
});

describe("showing a step", () => {
  test("[R26] the current step is shown if it is for writing or voting", () => {
    for (const [index, { id, kind }] of fourSteps.entries()) {
      const run = aRunOnStep(index);
      const show = () => reveal(run, aCommand(run), id, board);
      if (kind === "write" || kind === "vote") expect(show().boards).toEqual({ [id]: board });
      else expect(refusalOf(show).message).toBe("In this step there is nothing to show.");
    }
  });

  test("[R26] another step than the current one is not shown", () => {
    const run = aRunOnStep(2);
    for (const id of ["write", "no-such-step", "constructor"]) {
      expect(refusalOf(() => requireRevealable(run, aCommand(run), id)).message).toBe(
        "The team is on another step now.",
      );
    }
    expect(refusalOf(() => requireRevealable(aRun(), aCommand(aRun()), "talk")).message).toBe(
      "This run has not started yet.",
    );
  });

  test("[R26] what was shown stays as it was, through going back and until the end", () => {
    const shown = reveal(aRunOnStep(1), aCommand(aRunOnStep(1)), "write", board);
    const again = refusalOf(() => reveal(shown, aCommand(shown), "write", { notes: [] }));
    expect(again.message).toBe("The notes are already on the board.");
    const onward = advance(shown, aCommand(shown));
    const back = goBack(onward, aCommand(onward));
    expect(refusalOf(() => requireRevealable(back, aCommand(back), "write")).code).toBe("conflict");
    expect(end(back, aCommand(back)).boards).toEqual({ write: board });
  });

  test("[R27] a note that is added later goes on the board once", () => {
    const run = aRunOnStep(1, { boards: { write: board } });
    const late = aNote("Better late");
    const after = addToBoard(run, "write", late, 10);
    expect(after).toEqual({
      ...run,
      version: run.version + 1,
      boards: { write: { notes: [...board.notes, late] } },
    });
    expect(addToBoard(after, "write", { ...late, text: "Changed" }, 10)).toBe(after);
  });

  test("[R27] a board that is full takes no more", () => {
    const run = aRunOnStep(1, { boards: { write: board } });
    expect(addToBoard(run, "write", aNote("Second"), 2).boards["write"]?.notes).toHaveLength(2);
    expect(refusalOf(() => addToBoard(run, "write", aNote("Second"), 1)).code).toBe("conflict");
  });

  test("[R27] nothing is added to what was not shown, nor after the end", () => {
    const ended = aRunOnStep(1, { boards: { write: board }, state: "ended" });
    for (const run of [aRunOnStep(1), ended]) {
      const refusal = refusalOf(() => addToBoard(run, "write", aNote("Too late"), 10));
      expect(refusal.message).toBe("The team is on another step now.");
      expect(refusal.details.current).toBe(run);
    }
  });
});

describe("any sequence of commands", () => {
  const verbs = [...Object.keys(changes), "handOver to Dana"] as const;

  /** What a run should be, in a few lines and without looking at the run. */
  interface Model {
    state: "planned" | "on" | "ended";
    version: number;
    step: number;
    movers: string[];
    sent: string[];
    shown: string[];
    clock: number;
    /** Time since the start without pauses, so far. */
    used: number;
    /** That time of the current step alone, and the minutes added to it. */
    onStep: number;
    extra: number;
    paused: boolean;
  }
  interface Real {
    run: Run;
  }

  interface Sent {
    readonly verb: string;
    readonly actorId: string;
    /** Which command id: a new one, or the one that was sent so many commands ago. */
    readonly repeats: number | null;
    /** How far the version is off that the sender has seen. */
    readonly behind: number;
    /** Milliseconds since the command before. */
    readonly after: number;
  }

  class Send implements fc.Command<Model, Real> {
    readonly sent: Sent;

    constructor(sent: Sent) {
      this.sent = sent;
    }

    check(): boolean {
      return true;
    }

    run(model: Model, real: Real): void {
      const { verb, actorId, repeats, behind, after } = this.sent;
      model.clock += after;
      if (model.state === "on" && !model.paused) {
        model.used += after;
        model.onStep += after;
      }
      const before = real.run;
      const repeated = repeats === null ? undefined : model.sent.at(-1 - repeats);
      const commandId = repeated ?? anId("command");
      const expectedVersion = before.version - behind;
      const command = aCommand(before, { commandId, expectedVersion, actorId, now: model.clock });
      const outcome = repeated ? "repeated" : this.outcome(model);
      const change =
        verb === "handOver to Dana"
          ? (run: Run, by: RunCommand) => handOver(run, by, dana.userId, ben.userId)
          : changes[verb];
      const send = () => change?.(before, command) ?? before;
      const left = remainingMs(before, model.clock);
      if (outcome === "repeated") expect(send()).toBe(before);
      else if (outcome === "applied") {
        real.run = send();
        this.apply(model, commandId);
        if (verb === "pause" || verb === "resume") {
          expect(remainingMs(real.run, model.clock)).toBe(left);
        }
        if (verb === "extend") {
          expect(remainingMs(real.run, model.clock)).toBe(left + 2 * minute);
        }
      } else {
        const refusal = refusalOf(send);
        expect(refusal.code).toBe(outcome);
        if (outcome === "conflict") expect(refusal.details.current).toBe(before);
      }
      expectAlike(model, real.run);
    }

    outcome({ state, step, movers, shown, paused }: Model): "applied" | "forbidden" | "conflict" {
      const { verb, actorId, behind } = this.sent;
      if (!verb.startsWith("handOver") && !movers.includes(actorId)) return "forbidden";
      if (state === "ended" || behind !== 0) return "conflict";
      if (verb === "handOver to Dana") {
        return movers.includes(actorId) || actorId === dana.userId ? "applied" : "forbidden";
      }
      if (verb === "handOver" || verb === "end") return "applied";
      if ((verb === "start") !== (state === "planned")) return "conflict";
      const kind = fourSteps[step]?.kind ?? "";
      const refused =
        (verb === "advance" && step === 3) ||
        (verb === "goBack" && step === 0) ||
        (verb === "pause" && paused) ||
        (verb === "resume" && !paused) ||
        (verb === "reveal" && (shown.includes(kind) || !["write", "vote"].includes(kind)));
      return refused ? "conflict" : "applied";
    }

    apply(model: Model, commandId: string): void {
      const { verb, actorId } = this.sent;
      model.version += 1;
      model.sent = [...model.sent, commandId].slice(-24);
      if (verb === "start" || verb === "advance" || verb === "goBack") {
        model.step += verb === "start" ? 0 : verb === "advance" ? 1 : -1;
        model.state = "on";
        model.onStep = 0;
        model.extra = 0;
        model.paused = false;
      }
      if (verb === "pause" || verb === "resume") model.paused = verb === "pause";
      if (verb === "extend") model.extra += 2 * minute;
      if (verb === "reveal") model.shown.push(fourSteps[model.step]?.id ?? "");
      if (verb === "handOver") model.movers = [actorId, dana.userId];
      if (verb === "handOver to Dana") model.movers = [dana.userId, ben.userId];
      if (verb === "end") model.state = "ended";
    }

    toString(): string {
      return JSON.stringify(this.sent);
    }
  }

  function expectAlike(model: Model, run: Run): void {
    const step = fourSteps[model.step];
    const on = step?.kind === "commit" ? "wrapping-up" : "running";
    const isOn = model.state === "on";
    const left = (step?.minutes ?? 0) * minute + model.extra - model.onStep;
    expect({
      state: run.state,
      version: run.version,
      stepIndex: run.stepIndex,
      movers: [run.facilitatorId, run.nextFacilitatorId],
      shown: Object.keys(run.boards),
      step: currentStep(run),
      left: remainingMs(run, model.clock),
      spentMs: run.spentMs,
    }).toEqual({
      state: isOn ? on : model.state,
      version: model.version,
      stepIndex: model.step,
      movers: model.movers,
      shown: model.shown,
      step: isOn ? step : undefined,
      left: isOn ? left : 0,
      spentMs: isOn ? model.used - model.onStep : model.used,
    });
  }

  const sending = fc.record({
    verb: fc.constantFrom(...verbs, "start", "advance", "advance"),
    actorId: fc.constantFrom(ana, ana, ben, chidi, dana).map(({ userId }) => userId),
    repeats: fc.option(fc.nat({ max: 23 }), { nil: null, freq: 8 }),
    behind: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 1, -1),
    after: fc.nat({ max: 10 * minute }),
  });

  test("[R13][R14][R15][R16][R17][R18][R19][R20][R21][R22][R23][R26] does what the model does", () => {
    fc.assert(
      fc.property(
        fc.commands([sending.map((sent) => new Send(sent))], { maxCommands: 60, size: "max" }),
        (commands) => {
          const setup = () => ({
            model: {
              state: "planned" as const,
              version: 1,
              step: 0,
              movers: [ana.userId, ben.userId],
              sent: ["planned"],
              shown: [],
              clock: monday,
              used: 0,
              onStep: 0,
              extra: 0,
              paused: false,
            } satisfies Model as Model,
            real: { run: aRun() },
          });
          fc.modelRun(setup, commands);
        },
      ),
      { numRuns: 150 },
    );
  });

  test("[R24] with a clock that jumps to and fro no time is negative and nothing breaks", () => {
    const jump = fc.record({
      verb: fc.constantFrom("advance", "goBack", "pause", "resume", "extend"),
      by: fc.integer({ min: -120 * minute, max: 120 * minute }),
    });
    fc.assert(
      fc.property(fc.array(jump, { maxLength: 30 }), (jumps) => {
        let run = start(aRun(), aCommand(aRun()));
        let now = monday;
        for (const { verb, by } of jumps) {
          now += by;
          const before = run;
          const change = () => changes[verb]?.(before, aCommand(before, { now })) ?? before;
          try {
            run = change();
          } catch (error) {
            expect(error).toMatchObject({ code: "conflict" });
          }
          expect(Run.parse(run)).toEqual(run);
          expect(run.spentMs).toBeGreaterThanOrEqual(before.spentMs);
          expect(Number.isSafeInteger(behindMs(run, now))).toBe(true);
          if ((verb === "pause" || verb === "resume") && run !== before) {
            expect(remainingMs(run, now)).toBe(remainingMs(before, now));
          }
        }
      }),
    );
  });

  test("[R24] a clock that is set back during a pause does not move the remaining time", () => {
    const running = aRunOnStep(0);
    const paused = pause(running, aCommand(running, { now: monday + 3 * minute }));
    const back = monday - 60 * minute;
    const resumed = resume(paused, aCommand(paused, { now: back }));
    expect(remainingMs(resumed, back)).toBe(2 * minute);
    expect(remainingMs(resumed, back + minute)).toBe(minute);
  });

  test("[R24] a clock that starts in 1970 leaves a run that can be kept", () => {
    const running = aRunOnStep(0);
    const paused = pause(running, aCommand(running, { now: monday + 3 * minute }));
    const resumed = resume(paused, aCommand(paused, { now: 1000 }));
    expect(Run.parse(resumed)).toEqual(resumed);
  });
});
