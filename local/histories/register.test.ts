import { expect, test } from "vitest";
import { type Answer, type Call, isLinearizable } from "./register.ts";

const never = Number.POSITIVE_INFINITY;
const unknown: Answer = { kind: "unknown" };
const is = (version: number, minutes: number): Answer => ({ kind: "is", version, minutes });
const conflict = (version: number, minutes: number): Answer => ({
  ...{ kind: "conflict", version, minutes },
});

const add = (
  id: string,
  minutes: number,
  [expectedVersion, calledAt, answeredAt]: readonly [number, number, number],
  answer: Answer,
): Call => ({ client: 0, calledAt, answeredAt, command: { id, expectedVersion, minutes }, answer });
const read = (calledAt: number, answeredAt: number, answer: Answer): Call => ({
  ...{ client: 1, calledAt, answeredAt, answer },
});
const holds = (...calls: Call[]) => isLinearizable({ version: 1, minutes: 0 }, calls);

test("calls one after the other hold where each sees the one before", () => {
  const first = add("a", 5, [1, 0, 1], is(2, 5));
  expect(holds(first, read(2, 3, is(2, 5)))).toBe(true);
  expect(holds(first, add("b", 3, [1, 2, 3], conflict(2, 5)))).toBe(true);
  expect(holds(first, add("a", 5, [1, 2, 3], is(2, 5)))).toBe(true);
  expect(holds(first, read(2, 3, is(1, 0)))).toBe(false);
  expect(holds(first, add("b", 3, [1, 2, 3], is(2, 3)))).toBe(false);
  expect(holds(first, add("a", 5, [1, 2, 3], is(3, 10)))).toBe(false);
});

test("calls at the same time hold in any order, but in one", () => {
  const one = add("a", 5, [1, 0, 10], is(2, 5));
  expect(holds(one, read(1, 2, is(1, 0)), read(3, 4, is(2, 5)))).toBe(true);
  expect(holds(one, read(1, 2, is(2, 5)), read(3, 4, is(1, 0)))).toBe(false);
  expect(holds(one, add("b", 3, [1, 0, 10], conflict(2, 5)))).toBe(true);
  expect(holds(one, add("b", 3, [1, 0, 10], is(2, 3)))).toBe(false);
});

test("a lost update is seen, where two changed the same version or one of them is gone later", () => {
  const both = [add("a", 5, [1, 0, 10], is(2, 5)), add("b", 3, [1, 0, 10], is(2, 3))];
  expect(holds(...both)).toBe(false);
  const one = add("a", 5, [1, 0, 1], is(2, 5));
  expect(holds(one, add("b", 3, [2, 2, 3], is(3, 8)), read(4, 5, is(3, 3)))).toBe(false);
});

test("what nobody heard of has happened, happens later, or never does, and once", () => {
  const lost = add("a", 5, [1, 0, never], unknown);
  expect(holds(lost, read(2, 3, is(1, 0)))).toBe(true);
  expect(holds(lost, read(2, 3, is(2, 5)))).toBe(true);
  expect(holds(lost, read(2, 3, is(1, 0)), read(4, 5, is(2, 5)))).toBe(true);
  expect(holds(lost, read(2, 3, is(2, 5)), read(4, 5, is(1, 0)))).toBe(false);
  expect(holds(lost, add("a", 5, [1, 2, 3], is(2, 5)), read(4, 5, is(2, 5)))).toBe(true);
  expect(holds(lost, add("a", 5, [1, 2, 3], is(3, 10)))).toBe(false);
});

test("a command that the server itself had to make again may be answered with what came after it", () => {
  const slow = add("a", 5, [1, 0, 9], is(3, 8));
  expect(holds(slow, add("b", 3, [2, 2, 3], is(3, 8)))).toBe(true);
  expect(holds(slow, add("b", 3, [2, 2, 3], is(3, 8)), read(4, 5, is(2, 5)))).toBe(false);
  expect(holds(slow, add("b", 3, [2, 10, 11], is(3, 8)))).toBe(false);
  expect(holds(add("a", 5, [1, 0, 9], is(3, 10)))).toBe(false);
});
