import { expect, test } from "vitest";
import { type Call, teamsCalls } from "./calls.ts";
import { NotDelivered } from "./delivery.ts";
import { simulatedTime } from "./testing/times.ts";

const quiet = { info() {}, error() {} };

/** Teams as it documents itself: it counts what arrives, and everything takes its time. */
function room(refuses: (call: number) => number | undefined = () => undefined) {
  const time = simulatedTime(Date.parse("2026-01-05T09:00:00Z"));
  const calls = teamsCalls({ time, log: quiet });
  const arrived: { readonly at: number; readonly place: string }[] = [];
  const start = time.now();
  const make = (call: Pick<Call, "place">, what: string) =>
    calls.make({ ...call, what, tenantId: "contoso", isRead: false, isAnswer: false }, async () => {
      const number = arrived.length;
      // Between 30 and 120 ms on the way, and as long for the answer.
      await time.sleep(30 + ((number * 37) % 91));
      arrived.push({ at: time.now() - start, place: call.place });
      await time.sleep(30 + ((number * 53) % 91));
      const status = refuses(number);
      if (status !== undefined) throw Object.assign(new Error("refused"), { statusCode: status });
    });
  /** Opens a person's own chat and writes into it; what became of it. */
  const tell = async (person: number) => {
    try {
      await make({ place: `person-${person}` }, "open");
      await make({ place: `a:${person}` }, "turn");
      return "sent";
    } catch (error) {
      if (error instanceof NotDelivered) return error.delivery.kind;
      throw error;
    }
  };
  return { time, arrived, tell };
}

/** The most that arrives within so many milliseconds. */
function mostWithin(arrived: readonly { readonly at: number }[], ms: number): number {
  const times = arrived.map(({ at }) => at).toSorted((a, b) => a - b);
  let [from, most] = [0, 0];
  for (const [index, at] of times.entries()) {
    while (at - (times[from] ?? at) >= ms) from++;
    most = Math.max(most, index - from + 1);
  }
  return most;
}

test("[R118] a wave to a thousand people of a tenant is sent within a minute, under every limit", async () => {
  const { time, arrived, tell } = room();
  const outcomes = Promise.all(Array.from({ length: 1_000 }, (_, person) => tell(person)));
  await time.run();
  expect(new Set(await outcomes)).toEqual(new Set(["sent"]));
  expect(arrived).toHaveLength(2_000);
  expect(mostWithin(arrived, 1_000)).toBeLessThanOrEqual(50);
  expect(Math.max(...arrived.map(({ at }) => at))).toBeLessThan(60_000);
  // Each was sent once: nobody reads it twice.
  expect(new Set(arrived.map(({ place }) => place)).size).toBe(2_000);
});

test("[R118] where Teams refuses one call in ten for now, everybody is told within the minute or left for later", async () => {
  const { time, arrived, tell } = room((call) =>
    call % 10 === 3 ? [412, 429, 503][call % 3] : undefined,
  );
  const outcomes = Promise.all(Array.from({ length: 1_000 }, (_, person) => tell(person)));
  await time.run();
  const counts = Map.groupBy(await outcomes, (outcome) => outcome);
  expect([...counts.keys()].toSorted()).toEqual(expect.arrayContaining(["sent"]));
  expect((counts.get("sent")?.length ?? 0) + (counts.get("later")?.length ?? 0)).toBe(1_000);
  expect(counts.get("sent")?.length).toBeGreaterThan(990);
  expect(mostWithin(arrived, 1_000)).toBeLessThanOrEqual(50);
});
