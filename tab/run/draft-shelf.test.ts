// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Draft } from "./draft.ts";
import { deviceShelf } from "./draft-shelf.ts";

const run = "draft/ana/team-1/run-1/";
const typedAt = 900;
const words = {
  stepId: "write",
  noteId: "note-1",
  lateId: "note-1",
  text: "Half a sentence",
  isChange: false,
};
const draft: Draft = { ...words, typedAt };
beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

const aShelf = () => deviceShelf({ userId: "ana", teamId: "team-1", runId: "run-1" }, () => 1_000);

test("[R160] a draft that was kept by an earlier version of the app is there after its update", () => {
  localStorage.setItem(`${run}note-1`, JSON.stringify({ draft: words, typedAt }));
  expect(aShelf().read()).toEqual([draft]);
  aShelf().remove(draft);
  expect(localStorage).toHaveLength(0);
});

test.each(["{", "{}", "7", '"text"', '{"draft":7}'])(
  "[R160] the entry %s, which is not ours to read, is thrown away, and the drafts beside it stay",
  (entry) => {
    localStorage.setItem(`${run}a`, entry);
    aShelf().put(draft);
    localStorage.setItem(`${run}z`, entry);
    expect(aShelf().read()).toEqual([draft]);
    expect(localStorage).toHaveLength(1);
  },
);

test.each(Object.keys(draft))("[R160] an entry without its %s is no draft", (field) => {
  localStorage.setItem(`${run}note-1`, JSON.stringify({ ...draft, [field]: undefined }));
  expect(aShelf().read()).toEqual([]);
});

/** A browser whose locks do this. */
function browserWithLocks(request: (name: string, use: () => Promise<unknown>) => unknown): void {
  vi.stubGlobal("navigator", { locks: { request } });
}
const refusal = new DOMException("not in this frame", "SecurityError");

test("[R160] in a frame to which locks are refused, a draft is sent without one", async () => {
  browserWithLocks(() => Promise.reject(refusal));
  expect(await aShelf().alone(draft, async () => "sent")).toBe("sent");
});

test("[R160] what is refused to the sending itself is told, and nothing is sent twice", async () => {
  browserWithLocks((_, use) => use());
  const send = vi.fn(() => Promise.reject(refusal));
  await expect(aShelf().alone(draft, send)).rejects.toBe(refusal);
  expect(send).toHaveBeenCalledOnce();
});

test("[R160] locks that fail otherwise are not passed by", async () => {
  const failure = new DOMException("the page goes away", "AbortError");
  browserWithLocks(() => Promise.reject(failure));
  const send = vi.fn(async () => "sent");
  await expect(aShelf().alone(draft, send)).rejects.toBe(failure);
  expect(send).not.toHaveBeenCalled();
});

test("[R160] a commitment is kept with its terms, and without one of them it is no draft", () => {
  const promise = { ownerId: "ben", forId: "", dueOn: "2026-01-12" };
  aShelf().put({ ...draft, promise });
  expect(aShelf().read()).toEqual([{ ...draft, promise }]);
  const { dueOn: _, ...others } = promise;
  localStorage.setItem(`${run}note-1`, JSON.stringify({ ...draft, promise: others }));
  expect(aShelf().read()).toEqual([]);
});
