import { describe, expect, test } from "vitest";
import { playbook, summaryOf } from "../playbook/playbook.ts";
import { ana, anOwnAction, ben, monday } from "../testing/builders.ts";
import { ownActionWords } from "../words/own-actions.ts";
import { words } from "../words.ts";
import { byTitle, titleKey } from "./action-title.ts";
import { type ActionVersion, mostOwnActions, OwnPlaybook } from "./own-playbook.ts";
import {
  emptyPlaybook,
  listProblem,
  readEntry,
  removed,
  requireList,
  restored,
  titleProblem,
  withVersion,
} from "./own-playbook-changes.ts";

const idOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

function aVersion(id: string, overrides: Partial<ActionVersion> = {}): ActionVersion {
  return {
    ...{ v: 1, id, teamId: "team-1", action: anOwnAction(), madeAt: monday },
    ...{ madeBy: ana.userId, ...overrides },
  };
}

const { id } = anOwnAction();
const one = withVersion(emptyPlaybook("team-1"), aVersion("version-1"));

test("a version enters the list as its action's newest, with what lists show of it", () => {
  expect(OwnPlaybook.parse(one).entries).toEqual([
    {
      ...{ id, summary: summaryOf(anOwnAction()), versionId: "version-1" },
      ...{ madeAt: monday, madeBy: ana.userId },
    },
  ]);
  const action = anOwnAction({ title: "Saturday window" });
  const two = withVersion(one, aVersion("version-2", { action, madeBy: ben.userId }));
  expect(two.entries).toHaveLength(1);
  expect(readEntry(two, id)).toMatchObject({ versionId: "version-2", madeBy: "ben" });
});

test("[R70] a version that is in the list, or older than what is there, changes nothing", () => {
  expect(withVersion(one, aVersion("version-1"))).toBe(one);
  const late = aVersion("version-0", { madeAt: monday - 1 });
  expect(withVersion(one, late)).toBe(one);
});

describe("[R73] a removed action", () => {
  const gone = removed(one, id, monday + 1);

  test("keeps its place and its version, and coming back is as if nothing had been", () => {
    expect(readEntry(gone, id)).toEqual({ ...readEntry(one, id), removedAt: monday + 1 });
    expect(restored(gone, id)).toEqual(one);
  });

  test("is removed once and brought back once", () => {
    expect(removed(gone, id, monday + 2)).toBe(gone);
    expect(restored(one, id)).toBe(one);
  });

  test("comes back with its next version", () => {
    expect(readEntry(withVersion(gone, aVersion("version-2")), id).removedAt).toBeUndefined();
  });

  test("does not exist where it never was", () => {
    for (const change of [removed, restored]) {
      expect(() => change(one, idOf(1), monday)).toThrow(words.errors.notFound);
    }
  });
});

describe("[R72] a title", () => {
  const taken = (title: string) => ({
    path: ["title"],
    sentence: ownActionWords.titleTaken(title),
  });

  test("is taken whatever its case, spaces and forms of letters", () => {
    for (const title of ["Friday window", "FRIDAY  WINDOW", "fridaywindow", "Ｆriday window"]) {
      expect(titleProblem(one, idOf(1), title), title).toEqual(taken("Friday window"));
    }
    expect(titleProblem(one, idOf(1), "Friday windows")).toBeUndefined();
  });

  test("is not taken by the action itself, nor by one that was removed", () => {
    expect(titleProblem(one, id, "friday window")).toBeUndefined();
    expect(titleProblem(removed(one, id, monday), idOf(1), "Friday window")).toBeUndefined();
  });

  test.each(playbook.map(({ title }) => title))("cannot be that of ours: %s", (title) => {
    expect(titleProblem(one, id, title.toLowerCase())).toEqual(taken(title));
  });

  test("makes a list that is none, said with its field", () => {
    const other = aVersion("version-2", { action: anOwnAction({ id: idOf(1) }) });
    const both = withVersion(one, other);
    expect(listProblem(both, idOf(1))).toEqual(taken("Friday window"));
    expect(() => requireList(both, idOf(1))).toThrow(
      expect.objectContaining({ code: "invalid", details: { field: "title" } }),
    );
    expect(requireList(one, id)).toBe(one);
  });
});

test("a list has room for its most, removed ones included", () => {
  const full = Array.from({ length: mostOwnActions }, (_, number) =>
    aVersion(`version-${number}`, {
      action: anOwnAction({ id: idOf(number), title: `Number ${number}` }),
    }),
  ).reduce(withVersion, emptyPlaybook("team-1"));
  expect(requireList(full, idOf(7))).toBe(full);
  const more = withVersion(removed(full, idOf(3), monday), aVersion("one-more"));
  expect(() => requireList(more, id)).toThrow(ownActionWords.mostActions(mostOwnActions));
});

test("the order is by title, then by id, whatever the case", () => {
  const actions = ["b", "A", "c", "a"].map((title, number) => ({ id: idOf(number), title }));
  expect(actions.toSorted(byTitle).map(({ title }) => title)).toEqual(["A", "a", "b", "c"]);
  expect(titleKey(" a\u200db ")).toBe("AB");
});

test.each([
  "Humour\ufe0f Workshop",
  "Humour Work\u034fshop",
  "Humour Workshop\u3164",
  "\u2800Humour Workshop",
])("[R72] a title that only looks like another is the same: %j", (title) => {
  expect(titleKey(title)).toBe(titleKey("Humour Workshop"));
});
