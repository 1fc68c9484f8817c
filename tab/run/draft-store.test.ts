// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import type { Draft } from "./draft.ts";
import { deviceShelf } from "./draft-shelf.ts";
import { createDraftStore } from "./draft-store.ts";

const day = 24 * 60 * 60_000;
const nothingSaved = () => false;
let now = 0;
let ids = 0;
beforeEach(() => {
  localStorage.clear();
  now = 1_000;
  ids = 0;
});

/** The panel of somebody in a run, as after each loading of the page. */
function aPanel({
  userId = "ana",
  runId = "run-1",
  isSaved = nothingSaved as (draft: Draft) => boolean,
} = {}) {
  const shelf = deviceShelf({ userId, teamId: "team-1", runId }, () => now);
  const store = createDraftStore(shelf, () => `note-${++ids}`, isSaved);
  return {
    drafts: store.drafts,
    texts: () => store.drafts().all.map(({ text }) => text),
  };
}

function first({ all }: { readonly all: readonly Draft[] }): Draft {
  const [draft] = all;
  if (!draft) throw new Error("there is no draft");
  return draft;
}

test("[R160] what was typed is there after a reload, under the id that it had", () => {
  aPanel().drafts().type("write", "Half a");
  const before = aPanel();
  before.drafts().type("write", "Half a sentence");
  before.drafts().change("write", "saved-note", "Changed");
  const after = aPanel();
  expect(after.texts()).toEqual(["Half a sentence", "Changed"]);
  expect(after.drafts().findNew("write")?.noteId).toBe("note-1");
  expect(after.drafts().findChange("saved-note")?.text).toBe("Changed");
});

test("[R160] what was sent, dropped or saved though the answer was lost does not come back", () => {
  const { drafts } = aPanel();
  drafts().type("write", "Sent");
  drafts().saved(first(drafts()));
  drafts().type("write", "Thrown away");
  drafts().drop(first(drafts()));
  drafts().type("write", "Saved after all");
  expect(aPanel({ isSaved: ({ text }) => text === "Saved after all" }).texts()).toEqual([]);
  expect(localStorage).toHaveLength(0);
});

test("[R160] what was typed while a draft was sent stays, as another note", () => {
  const { drafts } = aPanel();
  drafts().type("write", "First.");
  const sent = first(drafts());
  drafts().type("write", "First. Second.");
  drafts().saved(sent);
  expect(aPanel().drafts().all).toMatchObject([{ text: " Second.", noteId: "note-2" }]);
});

test("[R160] nobody else on the device gets it, nor does another run", () => {
  aPanel().drafts().type("write", "Mine");
  expect(aPanel({ userId: "ben" }).texts()).toEqual([]);
  expect(aPanel({ runId: "run-2" }).texts()).toEqual([]);
});

test("[R160] two tabs of one person keep their drafts beside each other", () => {
  const [one, other] = [aPanel(), aPanel()];
  one.drafts().type("write", "In one");
  other.drafts().type("write", "In the other");
  expect(aPanel().texts()).toEqual(["In one", "In the other"]);
});

test("[R160] a day after it was typed, a draft of a run before the current one is gone", () => {
  aPanel().drafts().type("write", "Old");
  now += day;
  aPanel({ runId: "run-2" });
  expect(aPanel().texts()).toEqual(["Old"]);
  now += 1;
  aPanel({ runId: "run-2" });
  expect(aPanel().texts()).toEqual([]);
});

test("[R160] on a device that keeps nothing a draft lasts as long as the page", () => {
  const refuse = () => {
    throw new DOMException("not here", "SecurityError");
  };
  const shelf = deviceShelf({ userId: "ana", teamId: "t", runId: "r" }, () => now, refuse);
  const { drafts } = createDraftStore(shelf, () => "note-1", nothingSaved);
  drafts().type("write", "Typed");
  expect(drafts().all).toHaveLength(1);
});

test("[R160] an entry that is not ours to read is thrown away", () => {
  localStorage.setItem("draft/ana/team-1/run-1/x", "{}");
  expect(aPanel().texts()).toEqual([]);
  expect(localStorage).toHaveLength(0);
});
