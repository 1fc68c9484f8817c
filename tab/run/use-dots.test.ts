import { act, renderHook } from "@testing-library/react";
import { expect, test } from "vitest";
import { useDots } from "./use-dots.ts";

test("after a dot that could not be sent at all, the next one is sent", async () => {
  const sent: (readonly string[])[] = [];
  let isBroken = true;
  const send = async (dots: readonly string[]) => {
    if (isBroken) throw new Error("broken");
    sent.push(dots);
    return true;
  };
  const { result } = renderHook(() => useDots([], send));
  await act(() => expect(result.current.place(["n-1"])).rejects.toThrow("broken"));
  expect(result.current.dots).toEqual([]);
  isBroken = false;
  await act(() => result.current.place(["n-2"]));
  expect(sent).toEqual([["n-2"]]);
});
