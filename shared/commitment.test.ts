import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  asked,
  Commitment,
  CommitmentText,
  claim,
  commitmentKind,
  DueOn,
  lapse,
  notReached,
  promise,
  requireDueSoon,
  verify,
  withdraw,
} from "./commitment.ts";
import { isOpen, isTakenBackFrom } from "./open-commitment.ts";
import { aCommitment, ana, ben, chidi, everybody, minute, monday } from "./testing/builders.ts";
import { words } from "./words.ts";

const later = monday + minute;
const claimed = aCommitment({ state: "claimed", claimedAt: later, version: 2 });
const verified = verify(claimed, chidi.userId, later);
/** Two weeks after the ninth of January has ended everywhere on earth. */
const over = Date.UTC(2026, 0, 24, 12);
const day = 24 * 60 * minute;
const lapsed = lapse(aCommitment(), over);
const withdrawn = withdraw(aCommitment(), ana.userId, monday);

describe("promising", () => {
  test("a promise says who does what by when, and who wrote it down", () => {
    const { promisedBy, promisedAt, ...made } = aCommitment();
    const { v: _, version: __, state: ___, nextDueAt: ____, ...said } = made;
    const promised = promise({ ...said, actorId: promisedBy, now: promisedAt });
    expect(promised).toEqual(aCommitment());
    expect(Commitment.parse(promised)).toEqual(promised);
  });

  test("it may be handed to somebody, and never to its owner", () => {
    const { id, teamId, runId, text, ownerId, dueOn } = aCommitment();
    const said = { id, teamId, runId, text, ownerId, dueOn, actorId: ben.userId, now: monday };
    const handOff = promise({ ...said, forId: chidi.userId });
    expect(handOff).toEqual(aCommitment({ forId: chidi.userId }));
    expect(Commitment.parse(handOff)).toEqual(handOff);
    expect(() => promise({ ...said, forId: ownerId })).toThrow(
      expect.objectContaining({ code: "invalid", details: { field: "forId" } }),
    );
  });

  test.each([
    ["2026-01-03", "must be today or a later day"],
    ["0001-01-01", "must be today or a later day"],
    ["2027-01-07", "must be within a year from now"],
  ])("[R78] what is wrong with %s has a sentence of its own", (dueOn, why) => {
    expect(() => requireDueSoon(dueOn, monday)).toThrow(
      expect.objectContaining({ code: "invalid", message: `“By which day” ${why}.` }),
    );
  });

  test.each(["2026-01-04", "2026-01-05", "2027-01-05"])("[R78] %s is near enough", (dueOn) => {
    expect(() => requireDueSoon(dueOn, monday)).not.toThrow();
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
  test("[R35] the owner says that it is done, and somebody is asked to confirm it", () => {
    const after = claim(aCommitment(), ana.userId, later);
    expect(after).toMatchObject({ ask: { whom: "confirmer", at: later }, nextDueAt: later });
    expect(asked(after)).toEqual(claimed);
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
    const { nextDueAt: _, ...rest } = claimed;
    expect(verified).toEqual({
      ...rest,
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

  test("[R39][R271] once it is confirmed, saying so again changes nothing, whoever says it", () => {
    for (const { userId } of [chidi, ben]) {
      expect(verify(verified, userId, later + minute)).toBe(verified);
    }
  });

  test("[R271] what is confirmed is done as well: its owner may say so again", () => {
    expect(claim(verified, ana.userId, later + minute)).toBe(verified);
  });

  test("what was taken back says so to whoever comes too late", () => {
    for (const late of [
      () => claim(withdrawn, ana.userId, later),
      () => verify(withdrawn, ben.userId, later),
    ]) {
      expect(late).toThrow(words.errors.takenBack);
    }
  });
});

describe("lapsing", () => {
  test("[R37] what nobody confirmed lapses two weeks after its day, and not before", () => {
    for (const one of [aCommitment(), claimed]) {
      expect(lapse(one, over - 1)).toBe(one);
      const { nextDueAt: _, ...rest } = one;
      const after = { ...rest, state: "lapsed", lapsedAt: over, version: one.version + 1 };
      expect(lapse(one, over)).toEqual(after);
      expect(one.nextDueAt).toBe(over);
    }
  });

  test("[R37] what was reported as done late has two weeks from then", () => {
    const late = claim(aCommitment(), ana.userId, over - day);
    expect(asked(late).nextDueAt).toBe(over + 13 * day);
    expect(lapse(late, over + 13 * day - 1)).toBe(late);
    expect(lapse(late, over + 13 * day).state).toBe("lapsed");
    expect(verify(late, ben.userId, over).state).toBe("verified");
  });

  test("[R37] a day of the next year is after a day of this one", () => {
    const newYear = aCommitment({ dueOn: "2026-12-31" });
    expect(lapse(newYear, Date.UTC(2027, 0, 15, 11)).state).toBe("promised");
    expect(lapse(newYear, Date.UTC(2027, 0, 15, 12)).state).toBe("lapsed");
  });

  test("[R39] what is verified, withdrawn or lapsed already does not lapse", () => {
    const far = Date.UTC(2030, 0, 1);
    for (const one of [verified, withdrawn, lapsed]) expect(lapse(one, far)).toBe(one);
  });

  test("what has lapsed says so to whoever comes too late", () => {
    for (const late of [
      () => claim(lapsed, ana.userId, over),
      () => verify(lapsed, ben.userId, over),
    ]) {
      expect(late).toThrow(
        expect.objectContaining({
          code: "conflict",
          message:
            "This has lapsed: nobody confirmed it within two weeks. You can promise it anew.",
          details: { current: lapsed },
        }),
      );
    }
  });
});

describe("withdrawing", () => {
  test("[R38] its owner and whoever wrote it down take it back", () => {
    for (const { userId } of [ana, ben]) {
      const { nextDueAt: _, ...rest } = aCommitment();
      const by = { withdrawnBy: userId, withdrawnAt: monday };
      const after = { ...rest, ...by, state: "withdrawn", version: 2 };
      expect(withdraw(aCommitment(), userId, monday)).toEqual(after);
    }
  });

  test("[R38] where its owner has left, anybody does, while it is only promised", () => {
    expect(withdraw(aCommitment(), chidi.userId, monday, true).state).toBe("withdrawn");
    expect(() => withdraw(claimed, chidi.userId, monday, true)).toThrow(
      expect.objectContaining({ code: "conflict" }),
    );
  });

  test("[R38] nobody else does", () => {
    expect(() => withdraw(aCommitment(), chidi.userId, monday)).toThrow(
      expect.objectContaining({ code: "forbidden" }),
    );
  });

  test("[R38] what is claimed, verified or lapsed is not taken back", () => {
    for (const one of [claimed, verified, lapsed]) {
      expect(() => withdraw(one, ana.userId, monday)).toThrow(
        expect.objectContaining({ code: "conflict", details: { current: one } }),
      );
    }
  });

  describe("[R268] is told of", () => {
    const hour = 60 * minute;
    const after = withdraw(aCommitment({ forId: chidi.userId }), ben.userId, monday + hour);

    test("at once, to its owner first and then to whoever waits for it", () => {
      expect(after).toMatchObject({ ask: { whom: "owner" }, nextDueAt: monday + hour });
      expect(asked(after).ask?.whom).toBe("receiver");
      const all = asked(asked(after));
      expect([all.ask, all.nextDueAt]).toEqual([undefined, undefined]);
    });

    test("half a day later where nothing reaches them, three times in all, and then to the next", () => {
      const again = notReached(after, monday + hour);
      expect(again).toMatchObject({ ask: { whom: "owner" }, nextDueAt: monday + 13 * hour });
      expect(notReached(notReached(again, monday), monday).ask?.whom).toBe("receiver");
    });

    test("by no message where it was only just written down, or concerns nobody else", () => {
      const soon = withdraw(aCommitment(), ben.userId, monday + hour - 1);
      const own = withdraw(aCommitment(), ana.userId, monday + hour);
      for (const one of [soon, own]) expect(one).not.toHaveProperty("nextDueAt");
      const handOff = aCommitment({ forId: chidi.userId });
      expect(withdraw(handOff, ana.userId, monday + hour).ask).toBeDefined();
    });

    test("to whoever else does it or waits for it, and not where nobody knows who took it back", () => {
      const told = everybody.filter(({ userId }) => isTakenBackFrom(after, userId));
      expect(told).toEqual([ana, chidi]);
      const { withdrawnBy: _, ...older } = after;
      expect(isTakenBackFrom(older, ana.userId)).toBe(false);
      expect(isTakenBackFrom(aCommitment(), ana.userId)).toBe(false);
    });
  });

  test("[R40] said again it changes nothing", () => {
    expect(withdraw(withdrawn, ben.userId, monday)).toBe(withdrawn);
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
  const times = [monday, over - 1, over, over + 20 * day];
  const move = fc.record({
    verb: fc.constantFrom("claim", "claim", "verify", "lapse", "withdraw"),
    actorId: fc.constantFrom(...everybody).map(({ userId }) => userId),
    now: fc.constantFrom(...times),
  });
  fc.assert(
    fc.property(fc.constantFrom(...everybody), fc.array(move), (owner, moves) => {
      let one = aCommitment({ ownerId: owner.userId });
      for (const { verb, actorId, now } of moves) {
        const before = one;
        try {
          if (verb === "claim") one = claim(one, actorId, now);
          if (verb === "verify") one = verify(one, actorId, now);
          if (verb === "lapse") one = lapse(one, now);
          if (verb === "withdraw") one = withdraw(one, actorId, now);
        } catch (error) {
          expect(["forbidden", "conflict"]).toContain((error as { code?: string }).code);
        }
        expect(Commitment.parse(one)).toEqual(one);
        expect(one.verifiedBy).not.toBe(owner.userId);
        expect(one.nextDueAt !== undefined).toBe(isOpen(one) || one.ask !== undefined);
        expect(one.lapsedAt !== undefined).toBe(one.state === "lapsed");
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

describe("a commitment that was kept before there were hand-offs", () => {
  const old = (one: Commitment) => {
    const { nextDueAt: _, lapsedAt: __, ...rest } = one;
    return { ...rest, v: 1 };
  };

  test("knows when it lapses, if it is open", () => {
    for (const one of [aCommitment(), claimed, verified, withdrawn]) {
      expect(commitmentKind.upgrade?.(old(one))).toEqual(one);
    }
    const late = { ...claimed, claimedAt: over };
    expect(commitmentKind.upgrade?.(old(late))).toEqual({ ...late, nextDueAt: over + 14 * day });
  });

  test("lapsed at a time that is not known", () => {
    const { lapsedAt: _, ...rest } = lapsed;
    const read = commitmentKind.upgrade?.(old(lapsed));
    expect(read).toEqual(rest);
    expect(Commitment.parse(read)).toEqual(rest);
  });

  test("one of today is left as it is", () => {
    expect(commitmentKind.upgrade?.({ ...claimed })).toEqual(claimed);
  });
});
