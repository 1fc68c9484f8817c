import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type DueWork,
  failed,
  isFree,
  leaseMs,
  longestFailing,
  mostDefects,
  notSent,
  putBack,
  replayed,
  sending,
  taken,
  untouched,
  wentWell,
} from "./due-work.ts";

const defect = { isDefect: true, why: "defect" };
const outage = { isDefect: false, why: "unavailable" };
const hour = 3_600_000;

describe("work that is due", () => {
  test("belongs to whoever takes it for the length of a lease, then to the next", () => {
    const first = taken(untouched, 1_000);
    expect(first).toEqual({ fence: 1, defects: 0, heldUntil: 1_000 + leaseMs });
    expect(taken(first, 999 + leaseMs)).toBe(first);
    expect(taken(first, 1_000 + leaseMs).fence).toBe(2);
  });

  test("is free again once it went well", () => {
    expect(wentWell(taken(untouched, 0), 1)).toEqual({ fence: 1, defects: 0 });
  });

  test("is tried again after a minute, then after as long as it has failed, at most half an hour", () => {
    let work = untouched;
    let now = 0;
    const waits: number[] = [];
    for (let tries = 0; tries < 8; tries++) {
      const mine = taken(work, now);
      work = failed(mine, mine.fence, outage, now);
      waits.push(((work.heldUntil ?? 0) - now) / 60_000);
      now = work.heldUntil ?? 0;
    }
    expect(waits).toEqual([1, 1, 2, 4, 8, 16, 30, 30]);
  });

  test("is set aside after eight defects", () => {
    let work = untouched;
    for (let tries = 1; tries <= mostDefects; tries++) {
      expect(work.aside).toBeUndefined();
      const mine = taken(work, tries * hour);
      work = failed(mine, mine.fence, defect, tries * hour);
    }
    expect(work.aside).toEqual({ at: mostDefects * hour, why: "defect" });
    expect(isFree(work, Number.MAX_SAFE_INTEGER)).toBe(false);
  });

  test("is set aside once it has failed for a day, and not while it fails for less", () => {
    const mine = { ...taken(untouched, 0), failingSince: 5 };
    expect(failed(mine, 1, outage, 4 + longestFailing).aside).toBeUndefined();
    expect(failed(mine, 1, outage, 5 + longestFailing).aside?.why).toBe("unavailable");
  });

  test("forgets its failures once it goes well or an operator says so", () => {
    const aside = failed({ ...taken(untouched, 0), defects: 7 }, 1, defect, 0);
    expect(replayed(aside)).toEqual({ fence: 1, defects: 0 });
    expect(wentWell({ ...taken(untouched, 0), defects: 7, failingSince: 0 }, 1)).toEqual({
      fence: 1,
      defects: 0,
    });
  });
});

describe("a message that was on its way when a process ended", () => {
  const begun = sending(taken(untouched, 0), 1, "pulse");

  test("is seen by whoever takes the work next, also after a failure", () => {
    expect(taken(begun, leaseMs)).toMatchObject({ fence: 2, sending: "pulse" });
    expect(taken(failed(begun, 1, outage, 0), 60_000).sending).toBe("pulse");
    expect(sending(begun, 1, "pulse")).toBe(begun);
  });

  test("is not taken for another one, nor for one that is known not to be sent", () => {
    expect(sending(begun, 1, "results").sending).toBe("results");
    expect(notSent(begun)).toEqual(taken(untouched, 0));
  });

  test("is forgotten when all went well", () => {
    expect(wentWell(begun, 1)).toEqual({ fence: 1, defects: 0 });
  });
});

test("whoever has lost the work changes nothing of it, whatever they say became of it", () => {
  const words = fc.constantFrom<(work: DueWork, fence: number, now: number) => DueWork>(
    (work, fence) => wentWell(work, fence),
    (work, fence) => sending(work, fence, "pulse"),
    (work, fence, now) => putBack(work, fence, now + 5),
    (work, fence, now) => failed(work, fence, defect, now),
    (work, fence, now) => failed(work, fence, outage, now),
  );
  fc.assert(
    fc.property(fc.nat(9), fc.nat(9), fc.nat(), words, (fence, older, now, say) => {
      const work = { fence: fence + older + 1, defects: 3, heldUntil: now + leaseMs };
      expect(say(work, fence, now)).toBe(work);
    }),
  );
});

test("of two clocks up to five minutes apart, no two hold the work at once within seven minutes", () => {
  const skew = 5 * 60_000;
  fc.assert(
    fc.property(fc.integer({ min: -skew, max: skew }), fc.nat(7 * 60_000 - 1), (apart, later) => {
      const now = 1e9;
      const first = taken(untouched, now);
      expect(taken(first, now + later + apart)).toBe(first);
    }),
  );
});
