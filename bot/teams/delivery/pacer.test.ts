import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Limit, type Limits, teamsLimits } from "./limits.ts";
import { type PacedCall, pacer } from "./pacer.ts";
import { simulatedTime } from "./testing/times.ts";

interface Made extends PacedCall {
  readonly number: number;
  readonly at: number;
}

const forEver = Number.POSITIVE_INFINITY;
const inOne: PacedCall = {
  ...{ tenantId: "contoso", place: "retro", isRead: false, isAnswer: false },
  giveUpAt: forEver,
};

/** A pacer, all that it let go in the order in which it did, and all that it gave back. */
function room(limits: Limits = teamsLimits) {
  const time = simulatedTime();
  const paced = pacer({ limits, time });
  const made: Made[] = [];
  const givenBack: unknown[] = [];
  let newest = 0;
  /** Waits for its place, takes so long, and is tried so often. */
  const call = async (what: Partial<PacedCall> = {}, takes = 0, tries = 1) => {
    const one = { ...inOne, ...what };
    const number = newest++;
    try {
      const passage = await paced.enter(one);
      made.push({ ...one, number, at: time.now() });
      for (let again = 1; again < tries; again++) {
        await time.sleep(takes);
        await passage.again();
        made.push({ ...one, number, at: time.now() });
      }
      if (takes > 0) await time.sleep(takes);
      passage.leave();
    } catch (error) {
      givenBack.push(error);
    }
  };
  return { time, paced, made, givenBack, call };
}

/** The stretches of time that hold more calls than they may. */
function tooMuchIn(times: readonly number[], limits: readonly Limit[]): unknown[] {
  return limits.flatMap((limit) =>
    times.flatMap((from, first) => {
      const held = times.slice(first).filter((at) => at < from + limit.withinMs).length;
      return held > limit.most ? [{ from, held, limit }] : [];
    }),
  );
}

function groups(made: readonly Made[], keyOf: (one: Made) => string): Made[][] {
  const found = new Map<string, Made[]>();
  for (const one of made) found.set(keyOf(one), [...(found.get(keyOf(one)) ?? []), one]);
  return [...found.values()];
}

describe("[R118] however calls come", () => {
  const limits: Limits = {
    sends: [
      { most: 2, withinMs: 1_000 },
      { most: 3, withinMs: 2_500 },
    ],
    reads: [{ most: 4, withinMs: 1_000 }],
    tenant: [{ most: 5, withinMs: 1_000 }],
  };
  const arrival = fc.record({
    afterMs: fc.nat({ max: 1_500 }),
    takes: fc.nat({ max: 700 }),
    tries: fc.integer({ min: 1, max: 3 }),
    tenantId: fc.constantFrom("contoso", "fabrikam"),
    place: fc.constantFrom("retro", "stand-up", "a:ana"),
    isRead: fc.boolean(),
    isAnswer: fc.boolean(),
  });

  test("no stretch of time holds too many, none is lost, and each conversation keeps its order", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arrival, { maxLength: 40 }), async (arrivals) => {
        const { time, made, givenBack, call } = room(limits);
        let at = 0;
        for (const { afterMs, takes, tries, ...one } of arrivals) {
          at += afterMs % 3 === 0 ? 0 : afterMs;
          const until = at;
          void time.sleep(until).then(() => call(one, takes, tries));
        }
        await time.run();

        expect(givenBack).toEqual([]);
        expect(made).toHaveLength(arrivals.reduce((sum, { tries }) => sum + tries, 0));
        for (const tenant of groups(made, ({ tenantId }) => tenantId)) {
          const times = tenant.map((one) => one.at);
          expect(tooMuchIn(times, limits.tenant)).toEqual([]);
          for (const place of groups(tenant, (one) => `${one.place} ${one.isRead}`)) {
            const own = place[0]?.isRead ? limits.reads : limits.sends;
            expect(
              tooMuchIn(
                place.map((one) => one.at),
                own,
              ),
            ).toEqual([]);
          }
          const lanes = groups(
            tenant.filter(({ isRead }) => !isRead),
            (one) => `${one.place} ${one.isAnswer}`,
          );
          for (const lane of lanes) {
            const numbers = lane.map(({ number }) => number);
            expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("[R118] a call", () => {
  test("of one conversation that has to wait holds up no other", async () => {
    const { time, made, call } = room();
    for (let n = 0; n < 20; n++) void call();
    void call({ place: "stand-up" });
    await time.run();
    expect(made.find(({ place }) => place === "stand-up")?.at).toBe(0);
    expect(made).toHaveLength(21);
  });

  test("that is tried again keeps what comes after it waiting, in its conversation alone", async () => {
    const { time, made, call } = room();
    void call({}, 5_000, 3);
    void call();
    void call({ place: "stand-up" });
    await time.run();
    expect(made.map(({ number, at }) => [number, at])).toEqual([
      [0, 0],
      [2, 0],
      [0, 5_000],
      [0, 10_000],
      [1, 15_000],
    ]);
  });

  test("that only reads waits for none before it in its conversation, nor does one that sends", async () => {
    const { time, made, call } = room();
    void call({ isRead: true }, 5_000);
    void call({ isRead: true }, 5_000);
    void call({}, 5_000);
    void call({ isRead: true });
    await time.run();
    expect(made.map(({ at }) => at)).toEqual([0, 0, 0, 0]);
  });

  test("that answers somebody comes before what the bot says by itself, also while that is tried", async () => {
    const { time, made, call } = room();
    void call({}, 5_000, 2);
    for (let n = 0; n < 8; n++) void call();
    void call({ isAnswer: true });
    await time.run();
    expect(made.findIndex(({ isAnswer }) => isAnswer)).toBe(1);
    expect(made[1]?.at).toBe(0);
  });

  test("that answers comes first in its tenant too", async () => {
    const { time, made, call } = room();
    for (let n = 0; n < 120; n++) void call({ place: `a:${n}` });
    void call({ isAnswer: true });
    await time.run();
    expect(made.findIndex(({ isAnswer }) => isAnswer)).toBe(5);
  });

  test("that is tried again comes before those that came after it", async () => {
    const { time, made, call } = room();
    void call({}, 1_000, 2);
    for (let n = 0; n < 300; n++) void call({ place: `a:${n}` });
    await time.run();
    const again = made.findLast(({ number }) => number === 0);
    expect(again?.at).toBeLessThan(1_200);
  });

  test("that would wait too long is given back, with when to try again, and keeps nobody waiting", async () => {
    const { time, made, givenBack, call } = room();
    for (let n = 0; n < 60; n++) void call();
    void call({ giveUpAt: 20_000 });
    void call();
    await time.run();
    expect(givenBack).toEqual([
      expect.objectContaining({ delivery: { kind: "later", afterMs: expect.any(Number) } }),
    ]);
    expect(made).toHaveLength(61);
  });
});

test("conversations in which nothing happens any more are forgotten", async () => {
  const { time, paced, call } = room();
  for (let n = 0; n < 300; n++) void call({ place: `a:${n}` });
  await time.run();
  expect(paced.places).toBe(300);
  void time.sleep(2 * 60 * 60_000).then(() => call());
  await time.run();
  expect(paced.places).toBe(1);
});
