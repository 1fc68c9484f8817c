import { expect, test } from "vitest";
import { commandWords } from "#shared/words/commands.ts";
import { words } from "#shared/words.ts";
import { nextCard, nextSentence, type TeamLeader } from "./next-card.ts";
import { shownTexts } from "./testing/card-faults.ts";

const ana = { name: "Ana", reason: "Ana has never led." };

test.each<[string, Partial<TeamLeader>, string]>([
  ["before a meeting leads next", {}, words.panel.leadsNext("Ana")],
  [
    "while the meeting is on leads in it",
    { isMeeting: true },
    commandWords.next.leadsMeeting("Ana"),
  ],
  [
    "while an action is on leads it",
    { isOn: true, isMeeting: true },
    commandWords.next.leadsNow("Ana"),
  ],
])("whoever is next %s, on the card and in a sentence alike", (_when, more, said) => {
  const teams = [{ teamName: "Team One", leader: ana, ...more }];
  expect(shownTexts(nextCard(teams))).toContain(said);
  expect(nextSentence(teams)).toBe(`${said} ${ana.reason}`);
});
