import { describe, expect, test } from "vitest";
import type { TurnReason } from "../rotation.ts";
import { ana, ben, monday } from "../testing/builders.ts";
import { words } from "../words.ts";
import type { TurnChangeKind } from "./member-turn.ts";
import { whatChanged, whyHere, whyNext } from "./turn-sentences.ts";

const days = { day: String, dueDay: String };
const gone = "somebody-who-left";

const why = (reason: TurnReason, say: typeof whyNext) =>
  say({ userId: ben.userId, reason }, [ana, ben], days);
const what = (kind: TurnChangeKind, byId: string, userId: string, withId?: string) =>
  whatChanged(
    { id: "c", kind, byId, userId, ...(withId ? { withId } : {}), at: monday, mayUndo: false },
    [ana, ben],
  );

describe("whoever leads in somebody's place reads", () => {
  test("[R9] that they are not there and keep their place", () => {
    const reason = { kind: "instead", ofId: ana.userId, why: "absent" } as const;
    expect(why(reason, whyNext)).toBe(
      "Ana is not there and keeps their place, so Ben leads this time.",
    );
    expect(why(reason, whyHere)).toBe("In place of Ana, who is not there and keeps their place.");
  });

  test("[R9] that they passed", () => {
    const reason = { kind: "instead", ofId: ana.userId, why: "passed" } as const;
    expect(why(reason, whyNext)).toBe("Ana passed this time, so Ben leads.");
    expect(why(reason, whyHere)).toBe("In place of Ana, who passed this time.");
  });

  test("[R9] that they are not the only one, whether they passed or are not there", () => {
    const reason = { kind: "instead", ofId: ana.userId, why: "several" } as const;
    expect(why(reason, whyNext)).toBe("Ana and others do not lead this time, so Ben leads.");
    expect(why(reason, whyHere)).toBe("In place of Ana and others, who do not lead this time.");
  });
});

test("whoever has not led yet is told so as themselves, and of others in the third person", () => {
  const turn = { userId: ben.userId, reason: { kind: "never-led" } } as const;
  expect(whyHere(turn, [ana, ben], days, ben.userId)).toBe("You have not led yet.");
  expect(whyHere(turn, [ana, ben], days, ana.userId)).toBe("Has not led yet.");
});

describe("[R249] whoever reads is told as themselves", () => {
  const read = (reason: TurnReason, meId: string) =>
    whyNext({ userId: ben.userId, reason }, [ana, ben], days, meId);

  test("why it is their turn, without their name", () => {
    const reasons: readonly TurnReason[] = [
      { kind: "only-member" },
      { kind: "first-meeting" },
      { kind: "never-led" },
      { kind: "longest-ago", since: monday },
      { kind: "swapped", withId: ana.userId },
      { kind: "instead", ofId: ana.userId, why: "passed" },
      { kind: "passed" },
      { kind: "absent" },
      { kind: "newcomer" },
      { kind: "away", until: "2026-01-09" },
    ];
    for (const reason of reasons) {
      const said = read(reason, ben.userId);
      expect(said).not.toMatch(/Ben|their/);
      if (reason.kind !== "instead") expect(said).toMatch(/\b[Yy]ou\b/);
      expect(read(reason, "chidi")).toMatch(/Ben/);
    }
  });

  test("that somebody leads in their place, or swapped with them", () => {
    const instead = (why: "absent" | "passed" | "several") =>
      read({ kind: "instead", ofId: ana.userId, why }, ana.userId);
    expect(instead("absent")).toBe(
      "You are not there and keep your place, so Ben leads this time.",
    );
    expect(instead("passed")).toBe("You passed this time, so Ben leads.");
    expect(instead("several")).toBe("You and others do not lead this time, so Ben leads.");
    expect(read({ kind: "swapped", withId: ana.userId }, ana.userId)).toBe("Ben swapped with you.");
  });
});

describe("somebody who has left", () => {
  test("is not called by something that could be a name", () => {
    const reason = { kind: "swapped", withId: gone } as const;
    expect(why(reason, whyNext)).toBe("Ben has the place of a person who has left.");
    expect(why(reason, whyHere)).toBe(words.turns.why.swappedGone);
  });

  test.each([
    "passed",
    "gave-back",
    "swapped",
    "absent",
    "here",
    "away",
    "out",
    "in",
    "undone",
  ] as const)("makes what was changed (%s) a sentence without names", (kind) => {
    const said = words.turns.goneSince(words.turns.changedByGone[kind]);
    expect(what(kind, gone, gone)).toBe(said);
    expect(what(kind, ana.userId, ben.userId, gone)).toBe(said);
    expect(what(kind, gone, ana.userId)).toBe(said);
    expect(said).not.toMatch(/Ana|Ben|Somebody/);
  });
});

test("that somebody is there after all is said with their name", () => {
  expect(what("here", ana.userId, ana.userId)).toBe(words.turns.changed.here("Ana"));
});
