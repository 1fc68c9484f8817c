import { describe, expect, test } from "vitest";
import { DomainError } from "../errors.ts";
import { aDraftContent, ana, anOwnAction, ben, monday } from "../testing/builders.ts";
import { ownActionWords } from "../words/own-actions.ts";
import { cleared, noDraft, requireContent, saved } from "./draft-changes.ts";
import { ActionDraft } from "./own-playbook.ts";

const { id } = anOwnAction();
const by = (seenVersion: number, person = ana, now = monday) => ({
  ...{ seenVersion, actorId: person.userId, now },
});
const conflict = () => new DomainError("conflict", "moved");
const save = (draft: ActionDraft, title: string, change = by(draft.version)) =>
  saved(draft, aDraftContent({ title }), change, conflict);

const none = noDraft("team-1", id, by(0));
const first = save(none, "One");

test("saving counts up and says who and when", () => {
  expect(ActionDraft.parse(first)).toMatchObject({ version: 1, savedBy: "ana", savedAt: monday });
  const second = save(first, "Two", by(1, ben, monday + 5));
  expect(second).toMatchObject({ version: 2, savedBy: "ben", savedAt: monday + 5 });
  expect(second.content?.title).toBe("Two");
});

describe("[R69] of two who save", () => {
  test("the second is refused", () => {
    for (const seen of [0, 2, 99]) expect(() => save(first, "Mine", by(seen))).toThrow("moved");
    expect(() => save(none, "Mine", by(1))).toThrow("moved");
  });

  test("nobody is refused who saves what is there", () => {
    for (const seen of [0, 1, 99]) expect(save(first, "One", by(seen, ben))).toBe(first);
  });
});

describe("[R70] clearing", () => {
  test("empties the version that was seen, once", () => {
    const empty = cleared(first, by(1, ben));
    expect(ActionDraft.parse(empty)).toMatchObject({ version: 2, savedBy: "ben" });
    expect(empty.content).toBeUndefined();
    expect(cleared(empty, by(2))).toBe(empty);
  });

  test("leaves what somebody has written on", () => {
    const newer = save(first, "Two");
    expect(cleared(newer, by(1))).toBe(newer);
  });

  test("leaves a draft that can be begun again", () => {
    expect(save(cleared(first, by(1)), "Again").version).toBe(3);
  });
});

test("only what was seen is finished, and nothing is nothing to finish", () => {
  expect(requireContent(first, by(1), conflict)).toBe(first.content);
  expect(() => requireContent(first, by(2), conflict)).toThrow("moved");
  expect(() => requireContent(none, by(0), conflict)).toThrow(ownActionWords.noDraft);
});
