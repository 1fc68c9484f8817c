// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { TeamHandle } from "../team-handle.ts";
import type { Draft } from "./draft.ts";
import { deviceShelf } from "./draft-shelf.ts";
import { createDraftStore } from "./draft-store.ts";
import { sendDraft } from "./send-draft.ts";

const day = 24 * 60 * 60_000;
const nothingSaved = () => false;
let now = 0;
let ids = 0;
beforeEach(() => {
  localStorage.clear();
  now = 1_000;
  ids = 0;
});
afterEach(() => vi.restoreAllMocks());

/** The panel of somebody in a run, as after each loading of the page. */
function aPanel({
  userId = "ana",
  runId = "run-1",
  isSaved = nothingSaved as (draft: Draft) => boolean,
} = {}) {
  const shelf = deviceShelf({ userId, teamId: "team-1", runId }, () => now);
  shelf.tidy();
  const store = createDraftStore(shelf, { newId: () => `note-${++ids}`, now: () => now });
  store.settle(isSaved);
  return {
    drafts: store.drafts,
    subscribe: store.subscribe,
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
  expect(after.texts().toSorted()).toEqual(["Changed", "Half a sentence"]);
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

/** Word of what another tab has changed comes, as a browser gives it. */
function tellOf(draft: Draft): void {
  const key = `draft/ana/team-1/run-1/${draft.lateId}`;
  window.dispatchEvent(new StorageEvent("storage", { key }));
}

test("[R160] what is typed or sent in one tab is so in the other", () => {
  const [one, other] = [aPanel(), aPanel()];
  const stop = other.subscribe(() => undefined);
  one.drafts().type("write", "In one");
  const typed = first(one.drafts());
  tellOf(typed);
  expect(other.texts()).toEqual(["In one"]);
  other.drafts().type("write", "In one, and in the other");
  expect(first(other.drafts()).typedAt).toBeGreaterThan(typed.typedAt);
  one.drafts().saved(typed);
  tellOf(typed);
  expect(other.texts()).toEqual([]);
  stop();
  one.drafts().type("write", "More");
  tellOf(first(one.drafts()));
  expect(other.texts()).toEqual([]);
});

/** Sends what is typed, as a press on "Add" does, and tells whether it was said to be added, and what was. */
async function send({ drafts }: ReturnType<typeof aPanel>, draft = first(drafts())) {
  const written: { id: string; text: string; at: number | undefined }[] = [];
  const writeNote: TeamHandle["writeNote"] = async (_, id, text, at) => {
    written.push({ id, text, at });
    return true;
  };
  const isAdded = await sendDraft({ writeNote }, drafts(), draft, undefined);
  return { isAdded, written };
}

test("[R160] a draft that another tab has sent meanwhile is not sent again", async () => {
  aPanel().drafts().type("write", "Typed");
  const [one, other] = [aPanel(), aPanel()];
  const stop = other.subscribe(() => undefined);
  const typed = first(other.drafts());
  expect(await send(one)).toMatchObject({ isAdded: true, written: [{ text: "Typed" }] });
  const again = send(other, typed);
  tellOf(typed);
  expect(await again).toEqual({ isAdded: true, written: [] });
  expect(await send(other, typed)).toEqual({ isAdded: true, written: [] });
  stop();
});

test("[R160] where there is no word of that, it is the same note, meant at the same time", async () => {
  aPanel().drafts().type("write", "Typed");
  const [one, other] = [aPanel(), aPanel()];
  const { written } = await send(one);
  expect(await send(other)).toEqual({ isAdded: true, written });
});

/** From now on the device has room for nothing more. */
function fillTheDevice(): void {
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("no room", "QuotaExceededError");
  });
}

test("[R160] what is typed is sent although the device has no room for it", async () => {
  fillTheDevice();
  const panel = aPanel();
  panel.drafts().type("write", "Half a sentence");
  expect(await send(panel)).toMatchObject({
    isAdded: true,
    written: [{ text: "Half a sentence" }],
  });
  expect(panel.texts()).toEqual([]);
});

test("[R160] what is typed is sent to its end although the device has kept only the beginning", async () => {
  const panel = aPanel();
  panel.drafts().type("write", "Half");
  fillTheDevice();
  panel.drafts().type("write", "Half a sentence");
  expect(await send(panel)).toMatchObject({
    isAdded: true,
    written: [{ text: "Half a sentence" }],
  });
  expect(panel.texts()).toEqual([]);
});

test("[R160] word of what the device has kept takes back nothing that was typed since", () => {
  const panel = aPanel();
  const stop = panel.subscribe(() => undefined);
  panel.drafts().type("write", "Half");
  fillTheDevice();
  panel.drafts().type("write", "Half a sentence");
  tellOf(first(panel.drafts()));
  expect(panel.texts()).toEqual(["Half a sentence"]);
  stop();
});

test("[R160] what is typed is sent although somebody has cleared the device meanwhile", async () => {
  const panel = aPanel();
  panel.drafts().type("write", "Typed");
  localStorage.clear();
  expect(await send(panel)).toMatchObject({ isAdded: true, written: [{ text: "Typed" }] });
});

test("[R154] what another tab typed a moment before a draft was saved stays as well", () => {
  aPanel().drafts().type("write", "First.");
  const [one, other] = [aPanel(), aPanel()];
  const sent = first(one.drafts());
  other.drafts().type("write", "First. Second.");
  one.drafts().saved(sent);
  expect(aPanel().texts()).toEqual([" Second."]);
});

test("[R160] what was typed on while two tabs sent a draft at once is one note, though neither has word of the other", async () => {
  aPanel().drafts().type("write", "First.");
  const [one, other] = [aPanel(), aPanel()];
  const sent = first(one.drafts());
  const stop = other.subscribe(() => undefined);
  one.drafts().type("write", "First. Second.");
  tellOf(sent);
  stop();
  for (const { drafts } of [one, other]) drafts().saved(sent);
  const notes = [await send(one), await send(other)].flatMap(({ written }) => written);
  expect(notes).toMatchObject([{ text: " Second." }, { text: " Second." }]);
  expect(new Set(notes.map((note) => JSON.stringify(note))).size).toBe(1);
});

test("[R154] of a draft whose beginning is on the board, for want of an answer, the rest is another note", () => {
  const { drafts, texts } = aPanel();
  drafts().type("write", "First.  Second.");
  const board = (text: string) => ({ notes: [{ id: "note-1", text }] });
  expect(drafts().apart(first(drafts()), board("First. Second.")).noteId).toBe("note-1");
  drafts().type("write", "First. Second.");
  const rest = drafts().apart(first(drafts()), board("First."));
  expect(rest).toMatchObject({ text: " Second.", noteId: "note-2", lateId: "note-2" });
  expect([texts(), aPanel().texts()]).toEqual([[" Second."], [" Second."]]);
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
  const shelf = deviceShelf({ userId: "ana", teamId: "t", runId: "r" }, () => now, {
    storage: refuse,
    follow: () => () => undefined,
    alone: (_, use) => use(),
  });
  const { drafts } = createDraftStore(shelf, { newId: () => "note-1", now: () => now });
  drafts().type("write", "Typed");
  expect(drafts().all).toHaveLength(1);
});
