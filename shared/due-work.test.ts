import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type DueWork,
  failed,
  isFree,
  leaseMs,
  leavingOut,
  maybeSent,
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

describe("[R123] work that is due", () => {
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
    const aDayLater = (mostDefects + 24) * hour;
    expect(isFree(work, aDayLater - 1)).toBe(false);
    const again = taken(work, aDayLater);
    expect(failed(again, again.fence, defect, aDayLater).aside?.at).toBe(aDayLater);
    expect(wentWell(again, again.fence).aside).toBeUndefined();
  });

  test("keeps why it was set aside where Teams keeps silent afterwards, and is tried again as usual then", () => {
    const aside = failed({ ...taken(untouched, 0), defects: 7 }, 1, defect, 0);
    const again = taken(aside, 24 * hour);
    const silent = failed(again, again.fence, outage, 24 * hour);
    expect(silent.aside).toEqual({ at: 0, why: "defect" });
    expect(silent.heldUntil).toBe(24.5 * hour);
  });

  test("is never set aside because Teams or the store keeps silent", () => {
    const mine = { ...taken(untouched, 0), failingSince: 0 };
    const after = failed(mine, 1, outage, 365 * 24 * hour);
    expect(after.aside).toBeUndefined();
    expect((after.heldUntil ?? 0) - 365 * 24 * hour).toBe(hour / 2);
  });

  test("is not tried before the time for which Teams asked, at most half an hour", () => {
    const mine = taken(untouched, 0);
    for (const [afterMs, until] of [
      [10, 1],
      [600_000, 10],
      [999_999_999, 30],
    ] as const) {
      const after = failed(notSent(mine, 1, "pulse", { now: 0, afterMs }), 1, outage, 0);
      expect(after.heldUntil).toBe(until * 60_000);
      expect(taken(after, until * 60_000).notBefore).toBeUndefined();
    }
  });

  test("that has something else to do by now waits a minute, however long it has failed", () => {
    const mine = { ...taken(untouched, 0), failingSince: 0 };
    const after = failed(mine, 1, { ...outage, isNew: true }, 24 * hour);
    expect((after.heldUntil ?? 0) - 24 * hour).toBe(60_000);
  });

  test("that only waits is taken at once by whoever cannot wait, and held by nobody else", () => {
    const mine = taken(untouched, 0);
    expect(taken(mine, 1, true)).toBe(mine);
    for (const waiting of [failed(mine, 1, outage, 0), putBack(mine, 1, 9_999)]) {
      expect(taken(waiting, 1)).toBe(waiting);
      const urgent = taken(waiting, 1, true);
      expect(urgent).toMatchObject({ fence: 2, heldUntil: 1 + leaseMs });
      expect(urgent.waits).toBeUndefined();
    }
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

describe("[R124] a message that was on its way when a process ended", () => {
  const begun = sending(taken(untouched, 0), 1, "pulse");

  test("is seen by whoever takes the work next, also after a failure", () => {
    expect(maybeSent(taken(begun, leaseMs), "pulse")).toBe(1);
    expect(maybeSent(taken(failed(begun, 1, outage, 0), 60_000), "pulse")).toBe(1);
    expect(maybeSent(sending(begun, 1, "pulse"), "pulse")).toBe(2);
  });

  test("is not taken for another one, nor for one that is known not to be sent", () => {
    expect(maybeSent(begun, "results")).toBe(0);
    expect(maybeSent(sending(begun, 1, "results"), "pulse")).toBe(1);
    expect(maybeSent(sending(begun, 1, "results", new Set(["pulse"])), "pulse")).toBe(0);
    expect(maybeSent(notSent(begun, 1, "pulse", { now: 0, afterMs: 0 }), "pulse")).toBe(0);
  });

  test("is noted where it is left out, and stays noted when all went well or somebody tries it again", () => {
    const noted = leavingOut(begun, 1, "pulse", 5);
    const leftOut = [{ message: "pulse", at: 5 }];
    expect(wentWell(noted, 1)).toEqual({ fence: 1, defects: 0, leftOut });
    const aside = { ...noted, defects: 8, aside: { at: 5, why: "defect" } };
    expect(replayed(aside).leftOut).toEqual(leftOut);
    const often = Array.from({ length: 30 }, (_, at) => at).reduce(
      (work, at) => leavingOut(work, 1, "pulse", at),
      begun,
    );
    expect(often.leftOut?.map(({ at }) => at)).toEqual(
      Array.from({ length: 20 }, (_, n) => n + 10),
    );
  });

  test("stays so where an operator has what was set aside tried once more", () => {
    const aside = { ...begun, defects: 8, aside: { at: 5, why: "defect" } };
    expect(maybeSent(replayed(aside), "pulse")).toBe(1);
  });

  test("is not replayed while somebody may be at it, or it is tried again by itself", () => {
    expect(replayed(begun)).toBe(begun);
    const waits = failed(begun, 1, outage, 0);
    expect(replayed(waits)).toBe(waits);
  });

  test("is forgotten when all went well", () => {
    expect(wentWell(begun, 1)).toEqual({ fence: 1, defects: 0 });
  });
});

test("[R122] whoever has lost the work changes nothing of it, whatever they say became of it", () => {
  const words = fc.constantFrom<(work: DueWork, fence: number, now: number) => DueWork>(
    (work, fence) => wentWell(work, fence),
    (work, fence) => sending(work, fence, "pulse"),
    (work, fence, now) => leavingOut(work, fence, "pulse", now),
    (work, fence, now) => notSent(work, fence, "pulse", { now, afterMs: 5 }),
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

test("[R122] of two clocks up to five minutes apart, no two hold the work at once within seven minutes", () => {
  const skew = 5 * 60_000;
  fc.assert(
    fc.property(fc.integer({ min: -skew, max: skew }), fc.nat(7 * 60_000 - 1), (apart, later) => {
      const now = 1e9;
      const first = taken(untouched, now);
      expect(taken(first, now + later + apart)).toBe(first);
    }),
  );
});
