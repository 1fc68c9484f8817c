import { expect, test } from "vitest";
import { nextFacilitator, rotation, withRunLed } from "../rotation.ts";
import { ana, aTeam, ben, chidi, monday } from "../testing/builders.ts";
import { leadingOrder } from "./leading-order.ts";
import { passTurn } from "./turn-changes.ts";

const day = "2026-01-12";

test("whoever passed is shown where they lead: after the next run", () => {
  const team = aTeam();
  const pass = (actorId: string) => ({ commandId: `pass-${actorId}`, actorId, now: monday, day });
  const passed = passTurn(passTurn(team, pass(ana.userId)), pass(ben.userId));
  const shown = leadingOrder(rotation(passed, day)).map(({ userId }) => userId);
  expect(shown.slice(0, 3)).toEqual([chidi.userId, ana.userId, ben.userId]);
  let led = passed;
  for (const userId of shown) {
    expect(nextFacilitator(led, day)?.userId).toBe(userId);
    led = withRunLed(led, userId, monday + shown.indexOf(userId) + 1);
  }
});

test("an order in which nobody passed is shown as it is, and one of nobody is empty", () => {
  const order = rotation(aTeam(), day);
  expect(leadingOrder(order)).toEqual(order);
  expect(leadingOrder([])).toEqual([]);
});
