import { expect, test } from "vitest";
import type { OwnPlaybookView } from "#shared/own-actions/own-playbook.ts";
import { summaryOf } from "#shared/playbook/playbook.ts";
import { staysNew } from "./early-calls.ts";
import { createPlaybook } from "./playbook.ts";
import { aServer } from "./testing/a-server.ts";
import { aTeamAction } from "./testing/a-team-handle.ts";

const asOpened: OwnPlaybookView = { actions: [], drafts: [] };
const ours = [summaryOf(aTeamAction())];
const byNow: OwnPlaybookView = { actions: [], drafts: [] };

/** The playbook of a panel that was just opened, with a server that knows of newer own actions. */
function opened() {
  const time = { now: 0 };
  const { api, received } = aServer({ readOwnPlaybook: () => byNow });
  return {
    time,
    received,
    ...createPlaybook(api, "team-1", { playbook: ours, own: asOpened }, () => time.now),
  };
}

test("[R210] our actions that came with the opened team are not asked for", async () => {
  const { summaries, received } = opened();
  expect(summaries.ahead?.()).toBe(ours);
  expect(await summaries()).toBe(ours);
  expect(received).toEqual([]);
});

test("[R210] own actions that came with the opened team are shown once", async () => {
  const { own } = opened();
  expect(own.ahead?.()).toBe(asOpened);
  expect(await own()).toBe(asOpened);
  expect(own.ahead?.()).toBeUndefined();
  expect(await own()).toBe(byNow);
});

test("[R210] where they are shown when a run is over, they are as they are by then", async () => {
  const { time, own } = opened();
  time.now = staysNew;
  expect(own.ahead?.()).toBeUndefined();
  expect(await own()).toBe(byNow);
});
