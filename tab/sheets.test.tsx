import { act, renderHook } from "@testing-library/react";
import { expect, test } from "vitest";
import { useNewSheets } from "./sheets.ts";

function sheets() {
  const { result } = renderHook(() => useNewSheets());
  const then = (change: (now: typeof result.current) => void) => act(() => change(result.current));
  return { find: () => result.current.find("round-1"), then };
}

test("what was chosen is forgotten as soon as it is saved", () => {
  const { find, then } = sheets();
  then(({ choose }) => choose("round-1", "a", 4));
  expect(find()?.choices).toEqual({ a: 4 });
  then(({ saved }) => saved("round-1", find()?.commandId ?? ""));
  expect([find()?.choices, find()?.isSaved]).toEqual([{}, true]);
});

test("what was chosen after the sending stays, and is not saved", () => {
  const { find, then } = sheets();
  then(({ choose }) => choose("round-1", "a", 4));
  const sent = find()?.commandId ?? "";
  then(({ choose }) => choose("round-1", "a", 2));
  then(({ saved }) => saved("round-1", sent));
  expect([find()?.choices, find()?.isSaved]).toEqual([{ a: 2 }, false]);
});

test("another answer begins empty, whatever was chosen before", () => {
  const { find, then } = sheets();
  then(({ choose }) => choose("round-1", "a", 4));
  then(({ again }) => again("round-1"));
  expect([find()?.choices, find()?.isSaved]).toEqual([{}, false]);
});
