// @vitest-environment node
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Run } from "#shared/run.ts";
import { ana, aRunOnStep, aStep, ben, minute, monday } from "#shared/testing/builders.ts";
import { nextSaid, type Said } from "./announcements.ts";

interface Heard {
  readonly message: string;
  readonly at: number;
}

/** All that is said while these moments go by. */
function hear(moments: readonly (readonly [run: Run, now: number])[]): Heard[] {
  let said: Said | undefined;
  return moments.flatMap(([run, now]) => {
    const before = said?.text ?? "";
    said = nextSaid(said, run, { now, meId: ana.userId, notice: undefined });
    return said.text === before || said.text === "" ? [] : { message: said.text, at: now };
  });
}

const messages = (moments: readonly (readonly [run: Run, now: number])[]) =>
  hear(moments).map(({ message }) => message);

/** A run that is drawn four times a second from its first instant on. */
const drawn = (run: Run, minutes: number, since = 0) =>
  Array.from({ length: minutes * 240 }, (_, n) => [run, monday + since + n * 250] as const);

const write = "Step 2 of 4: Write, 4 minutes";
const fiveMinutes = "5 minutes left in this step.";
const oneMinute = "1 minute left in this step.";
const timeUp = "The time of this step is up. The leader moves on when the team is ready.";

describe("what is said aloud", () => {
  it("[R131] names the step when the team comes to it, once", () => {
    const run = aRunOnStep(1);
    expect(messages([0, 1, 2].map((second) => [run, monday + second * 1000]))).toEqual([write]);
  });

  it("[R131] says five minutes, one minute and time is up, each once and at its time", () => {
    const steps = [aStep({ minutes: 8 })];
    expect(hear(drawn(aRunOnStep(0, { steps }), 9)).slice(1)).toEqual([
      { message: fiveMinutes, at: monday + 3 * minute },
      { message: oneMinute, at: monday + 7 * minute },
      { message: timeUp, at: monday + 8 * minute },
    ]);
  });

  it("[R131] does not say it again when the leader adds time, nor when the clock was set back", () => {
    const run = aRunOnStep(1);
    const longer = { ...run, timer: { startedAt: monday, extraMs: minute } };
    const said = messages([
      ...drawn(run, 3.2),
      ...drawn(longer, 4, 3.2 * minute),
      ...drawn(longer, 6, minute),
    ]);
    expect(said).toEqual([write, oneMinute, timeUp]);
  });

  it("[R131] tells somebody who comes late the step, and nothing that is past", () => {
    expect(messages(drawn(aRunOnStep(1), 2, 3.5 * minute))).toEqual([write, timeUp]);
  });

  it("[R131] names a step again when the team goes back to it, and only the last of several in haste", () => {
    const said = messages([
      [aRunOnStep(1), monday],
      [aRunOnStep(2), monday + 2_000],
      [aRunOnStep(3), monday + 4_000],
      [aRunOnStep(3), monday + 12_000],
      [aRunOnStep(1), monday + 24_000],
    ]);
    expect(said).toEqual([write, "Step 4 of 4: Commit, 2 minutes", write]);
  });

  it("[R131] tells whoever's turn it is to speak, each time that it comes, and nobody else", () => {
    const waiting = (...ids: string[]) =>
      aRunOnStep(0, { talkRound: { waiting: ids, again: [], done: [] } });
    const said = messages([
      [aRunOnStep(0), monday],
      [waiting(ben.userId, ana.userId), monday + 12_000],
      [waiting(ana.userId, ben.userId), monday + 24_000],
      [waiting(ana.userId, ben.userId), monday + 33_000],
      [waiting(ben.userId, ana.userId), monday + 44_000],
      [waiting(ana.userId), monday + 55_000],
    ]);
    const turn = "It is your turn to speak.";
    expect(said).toEqual(["Step 1 of 4: Talk, 5 minutes", turn, turn]);
  });

  it("[R252] leaves nothing in the page that is not so any more, nor what was heard", () => {
    const turn = (...ids: string[]) =>
      aRunOnStep(0, { talkRound: { waiting: ids, again: [], done: [] } });
    let said: Said | undefined;
    const text = (run: Run, second: number) => {
      const now = monday + second * 1000;
      said = nextSaid(said, run, { now, meId: ana.userId, notice: undefined });
      return said.text;
    };
    const yourTurn = "It is your turn to speak.";
    expect(text(aRunOnStep(0), 0)).not.toBe("");
    expect(text(aRunOnStep(0), 12)).toBe("");
    expect(text(turn(ana.userId, ben.userId), 14)).toBe(yourTurn);
    expect(text(turn(ana.userId, ben.userId), 15)).toBe(yourTurn);
    expect(text(turn(ben.userId), 16)).toBe("");
    // Passed, and up again: within ten seconds nothing more is said.
    expect(text(turn(ana.userId), 18)).toBe("");
    expect(text(turn(ana.userId), 26)).toBe(yourTurn);
    expect(text(turn(ana.userId), 38)).toBe("");
  });

  it("[R131] says once that the leader is not connected, and again when it is so again", () => {
    const run = aRunOnStep(1);
    const gone = "Ana is not connected.";
    let said: Said | undefined;
    const heard = [undefined, gone, gone, undefined, gone].map((one, index) => {
      const now = monday + index * 15_000;
      said = nextSaid(said, run, { now, meId: ben.userId, notice: one });
      return said.text;
    });
    expect(heard).toEqual([write, gone, "", "", gone]);
  });

  it("[R131] never says two things within ten seconds, whatever the leader presses", () => {
    const moment = fc.record({
      stepIndex: fc.nat({ max: 3 }),
      after: fc.nat({ max: 60_000 }),
      extraMs: fc.constantFrom(0, minute, 5 * minute),
    });
    fc.assert(
      fc.property(fc.array(moment, { maxLength: 60 }), (moments) => {
        let now = monday;
        const heard = hear(
          moments.map(({ stepIndex, after, extraMs }) => {
            now += after;
            return [aRunOnStep(stepIndex, { timer: { startedAt: monday, extraMs } }), now];
          }),
        );
        for (const [index, { at }] of heard.slice(1).entries()) {
          expect(at - (heard[index]?.at ?? 0)).toBeGreaterThanOrEqual(10_000);
        }
      }),
    );
  });
});
