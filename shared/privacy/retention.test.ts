import { expect, test } from "vitest";
import { commitmentKind } from "../commitment.ts";
import { contributionKind } from "../contribution.ts";
import { conversationKind, left, newConversation } from "../conversation.ts";
import { day } from "../day.ts";
import { leaseMs } from "../due-work.ts";
import { comparisonKey } from "../pulse/comparison.ts";
import { type Round, roundKind } from "../pulse/round.ts";
import { runKind } from "../run.ts";
import { teamKind } from "../team.ts";
import { aCommitment, aContribution, aRound, aRun, aTeam, monday } from "../testing/builders.ts";
import {
  comparisonDays,
  historyDays,
  leftChatDays,
  takenBackDays,
  watchMs,
  writtenDays,
} from "./retention.ts";

test("[R180] a run, a commitment and a round are kept on while they are open, and as history afterwards", () => {
  const history = historyDays * day;
  expect(runKind.keptFor?.(aRun())).toBeUndefined();
  expect(runKind.keptFor?.(aRun({ state: "ended" }))).toBe(history);
  expect(commitmentKind.keptFor?.(aCommitment({ state: "claimed" }))).toBeUndefined();
  expect(commitmentKind.keptFor?.(aCommitment({ state: "lapsed" }))).toBe(history);
  const takenBack = aCommitment({ state: "withdrawn" });
  expect(commitmentKind.keptFor?.(takenBack)).toBe(takenBackDays * day);
  const { roster: _r, box: _b, version: _v, nextDueAt: _n, ...common } = aRound();
  expect(roundKind.keptFor?.(aRound())).toBeUndefined();
  const closed: Round = { ...common, state: "withheld", reason: "too-few", outbox: [] };
  expect(roundKind.keptFor?.(closed)).toBe(history);
});

test("[R180] what somebody wrote alone goes by itself, and a team never does", () => {
  expect(contributionKind.keptFor?.(aContribution("ana"))).toBe(writtenDays * day);
  expect(teamKind.keptFor?.(aTeam())).toBeUndefined();
});

test("[R180] a person's own chat goes some time after the app was taken out of it, a group's with its team", () => {
  const chat = (place: "personal" | "groupChat") =>
    newConversation("19:chat", { place, serviceUrl: "https://smba.example", botId: "28:bot" });
  expect(conversationKind.keptFor?.(chat("personal"))).toBeUndefined();
  expect(conversationKind.keptFor?.(left(chat("personal"), monday))).toBe(leftChatDays * day);
  expect(conversationKind.keptFor?.(left(chat("groupChat"), monday))).toBeUndefined();
});

test("[R56] a comparison is never older than is said", () => {
  for (let days = 0; days < 60; days++) {
    const now = monday + days * day;
    const { eraseAt } = comparisonKey("contoso", "team-1", now);
    expect(eraseAt - now).toBeLessThanOrEqual(comparisonDays * day);
    expect(eraseAt - now).toBeGreaterThan((comparisonDays - 30) * day - 1);
  }
});

test("[R183] it is looked once more only after whoever has a record's work has lost it", () => {
  expect(watchMs).toBeGreaterThan(leaseMs);
});
