import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  Commitment,
  CommitmentText,
  claim,
  DueOn,
  lapse,
  promise,
  verify,
  withdraw,
} from "./commitment.ts";
import { aCommitment, ana, ben, chidi, everybody, minute, monday } from "./testing/builders.ts";

const later = monday + minute;
const claimed = aCommitment({ state: "claimed", claimedAt: later, version: 2 });
const verified = verify(claimed, chidi.userId, later);
const lapsed = lapse(aCommitment(), "2026-01-10");
const withdrawn = withdraw(aCommitment(), ana.userId);

describe("promising", () => {
  test("a promise says who does what by when, and who wrote it down", () => {
    const { v: _, version: __, state: ___, promisedBy, promisedAt, ...said } = aCommitment();
    const promised = promise({ ...said, actorId: promisedBy, now: promisedAt });
    expect(promised).toEqual(aCommitment());
    expect(Commitment.parse(promised)).toEqual(promised);
  });

  test.each(["2026-01-09", "2028-02-29"])("its day may be %s", (day) => {
    expect(DueOn.parse(day)).toBe(day);
  });

  test.each([
    "2026-02-30",
    "2026-1-9",
    "26-01-09",
    "2026-01-09T00:00:00Z",
    "tomorrow",
    "",
    5,
    null,
  ])("its day is not %s", (day) => {
    expect(DueOn.safeParse(day).success).toBe(false);
  });

  test("its text has at most 200 characters", () => {
    expect(CommitmentText.parse("x".repeat(200))).toHaveLength(200);
    expect(CommitmentText.safeParse("x".repeat(201)).success).toBe(false);
  });
});

describe("claiming", () => {
  test("[R35] the owner says that it is done", () => {
    expect(claim(aCommitment(), ana.userId, later)).toEqual(claimed);
  });

  test("[R35] nobody else says so, not even whoever wrote it down", () => {
    for (const { userId } of [ben, chidi]) {
      expect(() => claim(aCommitment(), userId, later)).toThrow(
        expect.objectContaining({ code: "forbidden" }),
      );
    }
  });

  test("[R40] said again it changes nothing", () => {
    expect(claim(claimed, ana.userId, later + minute)).toBe(claimed);
  });
});

describe("verifying", () => {
  test("[R36] anybody else confirms what the owner claims", () => {
    expect(verified).toEqual({
      ...claimed,
      state: "verified",
      verifiedBy: chidi.userId,
      verifiedAt: later,
      version: 3,
    });
    expect(verify(claimed, ben.userId, later).verifiedBy).toBe(ben.userId);
  });

  test("[R36] nobody confirms their own, whatever its state and whoever wrote it down", () => {
    for (const one of [aCommitment({ promisedBy: ana.userId }), claimed, verified, lapsed]) {
      expect(() => verify(one, ana.userId, later)).toThrow(
        expect.objectContaining({
          code: "forbidden",
          message: "Somebody else must confirm this.",
        }),
      );
    }
  });

  test("[R36] what is only promised cannot be confirmed yet", () => {
    expect(() => verify(aCommitment(), ben.userId, later)).toThrow(
      expect.objectContaining({ code: "conflict", details: { current: aCommitment() } }),
    );
  });

  test("[R39][R40] who confirmed it may say so again; a second person comes too late", () => {
    expect(verify(verified, chidi.userId, later + minute)).toBe(verified);
    expect(() => verify(verified, ben.userId, later)).toThrow(
      expect.objectContaining({ code: "conflict", details: { current: verified } }),
    );
  });
});

describe("lapsing", () => {
  test("[R37] what was only promised or claimed lapses after its day, and not on it", () => {
    for (const one of [aCommitment(), claimed]) {
      expect(lapse(one, "2026-01-08")).toBe(one);
      expect(lapse(one, "2026-01-09")).toBe(one);
      expect(lapse(one, "2026-01-10")).toEqual({
        ...one,
        state: "lapsed",
        version: one.version + 1,
      });
    }
  });

  test("[R37] a day of the next year is after a day of this one", () => {
    expect(lapse(aCommitment({ dueOn: "2026-12-31" }), "2027-01-01").state).toBe("lapsed");
    expect(lapse(aCommitment({ dueOn: "2027-01-01" }), "2026-12-31").state).toBe("promised");
  });

  test("[R39] what is verified, withdrawn or lapsed already does not lapse", () => {
    for (const one of [verified, withdrawn, lapsed]) expect(lapse(one, "2030-01-01")).toBe(one);
  });
});

describe("withdrawing", () => {
  test("[R38] its owner and whoever wrote it down take it back", () => {
    for (const { userId } of [ana, ben]) {
      expect(withdraw(aCommitment(), userId)).toEqual(
        aCommitment({ state: "withdrawn", version: 2 }),
      );
    }
  });

  test("[R38] nobody else does", () => {
    expect(() => withdraw(aCommitment(), chidi.userId)).toThrow(
      expect.objectContaining({ code: "forbidden" }),
    );
  });

  test("[R38] what is claimed, verified or lapsed is not taken back", () => {
    for (const one of [claimed, verified, lapsed]) {
      expect(() => withdraw(one, ana.userId)).toThrow(
        expect.objectContaining({ code: "conflict", details: { current: one } }),
      );
    }
  });

  test("[R40] said again it changes nothing", () => {
    expect(withdraw(withdrawn, ben.userId)).toBe(withdrawn);
  });
});

test("[R35][R36][R37][R38][R39][R40] only the known ways lead from one state to another", () => {
  const ways: Readonly<Record<Commitment["state"], readonly Commitment["state"][]>> = {
    promised: ["claimed", "lapsed", "withdrawn"],
    claimed: ["verified", "lapsed"],
    verified: [],
    lapsed: [],
    withdrawn: [],
  };
  const days = ["2026-01-08", "2026-01-09", "2026-01-10"];
  const move = fc.record({
    verb: fc.constantFrom("claim", "claim", "verify", "lapse", "withdraw"),
    actorId: fc.constantFrom(...everybody).map(({ userId }) => userId),
    day: fc.constantFrom(...days),
  });
  fc.assert(
    fc.property(fc.constantFrom(...everybody), fc.array(move), (owner, moves) => {
      let one = aCommitment({ ownerId: owner.userId });
      for (const [index, { verb, actorId, day }] of moves.entries()) {
        const before = one;
        const now = monday + index;
        try {
          if (verb === "claim") one = claim(one, actorId, now);
          if (verb === "verify") one = verify(one, actorId, now);
          if (verb === "lapse") one = lapse(one, day);
          if (verb === "withdraw") one = withdraw(one, actorId);
        } catch (error) {
          expect(["forbidden", "conflict"]).toContain((error as { code?: string }).code);
        }
        expect(Commitment.parse(one)).toEqual(one);
        expect(one.verifiedBy).not.toBe(owner.userId);
        expect(one.verifiedBy !== undefined).toBe(one.state === "verified");
        if (one === before) continue;
        expect(ways[before.state]).toContain(one.state);
        expect(one.version).toBe(before.version + 1);
        const same = ["id", "text", "ownerId", "dueOn", "promisedBy", "promisedAt"] as const;
        for (const field of same) expect(one[field]).toBe(before[field]);
      }
    }),
    { numRuns: 500 },
  );
});
