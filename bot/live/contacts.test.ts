import { expect, test } from "vitest";
import { minute, monday } from "#shared/testing/builders.ts";
import { contacts } from "./contacts.ts";

/** Contacts in one room, by a clock that is moved by hand. */
function someContacts() {
  const clock = { now: monday };
  const known = contacts(() => clock.now);
  return { clock, known, silence: (userId: string) => known.silentFor("room", userId) };
}

test("[R136] nobody is silent while a line of theirs is open, and silence counts from when it was closed", () => {
  const { clock, known, silence } = someContacts();
  const [first, second] = [known.opened("room", "ana"), known.opened("room", "ana")];
  clock.now += minute;
  first.closed(false);
  expect(silence("ana")).toBe(0);
  second.closed(false);
  clock.now += minute;
  expect([silence("ana"), known.silentFor("other room", "ana")]).toEqual([minute, 2 * minute]);
});

test("[R136] silence that ended a line counts from the last sign of life", () => {
  const { clock, known, silence } = someContacts();
  const line = known.opened("room", "ana");
  clock.now += minute;
  line.alive();
  clock.now += 25_000;
  line.closed(true);
  expect(silence("ana")).toBe(25_000);
});

test("[R136] a call of a page without a line holds for half a minute, and with a line for nothing", () => {
  const { clock, known, silence } = someContacts();
  known.heardOf("room", "ana");
  const bens = known.opened("room", "ben");
  known.heardOf("room", "ben");
  bens.closed(false);
  clock.now += minute;
  expect([silence("ana"), silence("ben")]).toEqual([minute / 2, minute]);
});

test("[R136] whoever was never heard of is silent since the process began, and a clock set back says nothing", () => {
  const { clock, known, silence } = someContacts();
  clock.now += minute;
  expect(silence("ben")).toBe(minute);
  known.heardOf("room", "ben");
  clock.now -= 5 * minute;
  expect(silence("ben")).toBe(0);
});

test("forgetting whoever was silent for long makes nobody less silent, and forgets no open line", () => {
  const { clock, known, silence } = someContacts();
  known.opened("room", "ana");
  known.heardOf("room", "ben");
  clock.now += 11 * minute;
  known.prune();
  expect([silence("ana"), silence("ben")]).toEqual([0, 11 * minute]);
});
