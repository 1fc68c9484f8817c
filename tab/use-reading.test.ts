import { act, cleanup, renderHook, waitFor } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { ApiProblem } from "./api.ts";
import { type Read, type Reading, useReading } from "./use-reading.ts";

afterEach(cleanup);

const readValue = (reading: Reading<number>) =>
  reading.state === "read" ? reading.value : undefined;

function counting() {
  let count = 0;
  return async () => {
    count += 1;
    return count;
  };
}

test("what is read again stays meanwhile, and is read again by the same function every time", async () => {
  const read = counting();
  const { result } = renderHook(() => useReading(read));
  expect(result.current.state).toBe("reading");
  await waitFor(() => expect(readValue(result.current)).toBe(1));
  const first = result.current;
  if (first.state !== "read") throw new Error("nothing was read");
  act(() => first.again());
  expect(readValue(result.current)).toBe(1);
  await waitFor(() => expect(readValue(result.current)).toBe(2));
  expect(result.current).toHaveProperty("again", first.again);
});

test("what came ahead is there at once, and the same value again draws nothing anew", async () => {
  const read: Read<number> = Object.assign(async () => 7, { ahead: () => 7 });
  let drawn = 0;
  const { result } = renderHook(() => {
    drawn += 1;
    return useReading(read);
  });
  expect(readValue(result.current)).toBe(7);
  await act(async () => {
    await read();
  });
  expect(drawn).toBe(1);
});

test("what could not be read says why, and is read again on a press", async () => {
  let isOffline = true;
  const read = async () => {
    if (isOffline) throw new ApiProblem("offline", "There is no network.");
    return 3;
  };
  const { result } = renderHook(() => useReading(read));
  await waitFor(() => expect(result.current.state).toBe("failed"));
  isOffline = false;
  const failed = result.current;
  act(() => failed.state === "failed" && failed.retry());
  await waitFor(() => expect(readValue(result.current)).toBe(3));
});
