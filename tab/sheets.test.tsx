import { act, renderHook } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { useNewSheets } from "./sheets.ts";

const round = { id: "round-1", closesAt: 60_000 };
afterEach(() => localStorage.clear());

function sheets(userId = "chidi", openedAt = 0) {
  const { result } = renderHook(() => useNewSheets(userId, openedAt));
  const then = (change: (now: typeof result.current) => void) => act(() => change(result.current));
  return { find: () => result.current.find("round-1"), then };
}

test("what was chosen is forgotten as soon as it is saved", () => {
  const { find, then } = sheets();
  then(({ choose }) => choose("round-1", "a", 4));
  expect(find()?.choices).toEqual({ a: 4 });
  then(({ saved }) => saved(round, find()?.commandId ?? ""));
  expect([find()?.choices, find()?.isSaved]).toEqual([{}, true]);
});

test("what was chosen after the sending stays, and is not saved", () => {
  const { find, then } = sheets();
  then(({ choose }) => choose("round-1", "a", 4));
  const sent = find()?.commandId ?? "";
  then(({ choose }) => choose("round-1", "a", 2));
  then(({ saved }) => saved(round, sent));
  expect([find()?.choices, find()?.isSaved]).toEqual([{ a: 2 }, false]);
});

test("another answer begins empty, whatever was chosen before", () => {
  const { find, then } = sheets();
  then(({ choose }) => choose("round-1", "a", 4));
  then(({ again }) => again("round-1"));
  expect([find()?.choices, find()?.isSaved]).toEqual([{}, false]);
});

test("[R63] after a reload it is still told that an answer is in, until the round closes, and to its author alone", () => {
  const { find, then } = sheets();
  then(({ choose }) => choose("round-1", "a", 4));
  then(({ saved }) => saved(round, find()?.commandId ?? ""));
  expect(sheets().find()).toMatchObject({ choices: {}, isSaved: true });
  expect(sheets("dana").find()).toBeUndefined();
  expect(sheets("chidi", 60_000).find()).toBeUndefined();
  expect(localStorage.length).toBe(0);
});

test("[R64] of an answer the device keeps that it was sent, and nothing of what", () => {
  const { find, then } = sheets();
  then(({ choose }) => choose("round-1", "a", 4));
  expect(localStorage.length).toBe(0);
  then(({ saved }) => saved(round, find()?.commandId ?? ""));
  expect({ ...localStorage }).toEqual({ "answered chidi": '{"round-1":60000}' });
});

test("an answer that is changed after a reload begins empty, and until it is sent the first one is in", () => {
  const { find, then } = sheets();
  then(({ choose }) => choose("round-1", "a", 4));
  then(({ saved }) => saved(round, find()?.commandId ?? ""));
  const reloaded = sheets();
  reloaded.then(({ again }) => again("round-1"));
  expect(reloaded.find()).toMatchObject({ choices: {}, isSaved: false });
  expect(sheets().find()?.isSaved).toBe(true);
});

test("a device that keeps nothing, or something else under that name, is no reason to fail", () => {
  for (const odd of ["", "no json", "null", "3", '["x"]', '{"round-1":"late"}']) {
    localStorage.setItem("answered chidi", odd);
    expect(sheets().find()).toBeUndefined();
  }
});
