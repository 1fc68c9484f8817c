import { describe, expect, test } from "vitest";
import type { TeamBrief } from "#shared/team-brief.ts";
import { aCommitment, ana, aRun, ben, everybody, monday } from "#shared/testing/builders.ts";
import { botMessageWords } from "#shared/words/bot-messages.ts";
import { cardWords } from "#shared/words/cards.ts";
import { words } from "#shared/words.ts";

import { inLanguageOf } from "../../reader-language.ts";
import { agendaCard } from "./agenda-card.ts";
import { startCard } from "./meeting-start-card.ts";
import { partsOfType, shownTexts } from "./testing/card-faults.ts";
import { aBrief, link } from "./testing/some-cards.ts";

const { agenda, start } = botMessageWords;

/** A team of five, in which nobody has led: Ana leads what is planned, by the rotation. */
const someBrief = (overrides: Partial<TeamBrief> = {}) =>
  aBrief("Team One", {
    members: everybody,
    rotation: everybody.map(({ userId }) => ({ userId, reason: { kind: "first-meeting" } })),
    leaderId: "ana",
    run: aRun({ byTurn: true }),
    open: [],
    ...overrides,
  });
const agendaOf = (overrides?: Partial<TeamBrief>) =>
  shownTexts(agendaCard({ brief: someBrief(overrides), link }));
const startOf = (overrides?: Partial<TeamBrief>) =>
  shownTexts(startCard({ brief: someBrief(overrides), link }));
const buttonsOf = (overrides: Partial<TeamBrief>) =>
  partsOfType(startCard({ brief: someBrief(overrides), link }), "Action.Execute");

describe("before a meeting", () => {
  test("the team reads when it is, which action, how long, who leads and why", () => {
    expect(agendaOf()).toEqual([
      agenda.title,
      "Team One",
      agenda.begins("{{DATE(2026-01-05T09:00:00Z,SHORT)}}, {{TIME(2026-01-05T09:00:00Z)}}"),
      "Humour workshop",
      cardWords.meeting.plan(14, 4),
      cardWords.meeting.leads("Ana"),
      words.rotation.firstMeeting("Ana"),
      agenda.openTitle,
      agenda.noneOpen,
    ]);
  });

  test("where nothing is planned, to choose together", () => {
    const texts = agendaOf({ run: undefined });
    expect(texts).toContain(agenda.unplanned);
    expect(texts).toContain(words.panel.leadsNext("Ana"));
  });

  test("while it is on, that it is, since when, and who leads it", () => {
    const texts = agendaOf({ run: undefined, isMeeting: true });
    expect(texts[0]).toBe(agenda.titleNow);
    expect(texts.join()).toContain("It began {{DATE(2026-01-05T09:00:00Z,SHORT)}}");
    expect(texts).toContain(cardWords.meeting.leads("Ana"));
    expect(texts).not.toContain(words.panel.leadsNext("Ana"));
  });

  test("where the leader was picked, no reason of the rotation", () => {
    const texts = agendaOf({ leaderId: ben.userId, isTheirTurn: false });
    expect(texts).toContain(cardWords.meeting.leads("Ben"));
    expect(texts.join()).not.toContain(words.rotation.firstMeeting("Ben"));
  });

  test("where the team has not said when it meets, no time", () => {
    expect(agendaOf({ meetsAt: undefined }).join()).not.toContain("{{");
  });

  test("whose what is, by when, what is past its day, and what is waiting to be seen", () => {
    const open = [
      aCommitment({ text: "Late", dueOn: "2026-01-02" }),
      aCommitment({ text: "Soon", ownerId: "ben" }),
      aCommitment({ text: "Done", state: "claimed", dueOn: "2026-01-02" }),
      aCommitment({ text: "Gone", ownerId: "left" }),
    ];
    expect(agendaOf({ open }).slice(-8)).toEqual([
      "Ana: Late",
      agenda.passed("Fri, Jan 2, 2026"),
      "Ben: Soon",
      agenda.due("Fri, Jan 9, 2026"),
      "Ana: Done",
      agenda.claimed("Ana"),
      `${words.unnamedPerson}: Gone`,
      agenda.due("Fri, Jan 9, 2026"),
    ]);
  });

  test("of today nothing is said to have passed", () => {
    const open = [aCommitment({ dueOn: "2026-01-05" })];
    expect(agendaOf({ open, today: "2026-01-05" })).toContain(agenda.due("Mon, Jan 5, 2026"));
  });

  test.each([
    [8, undefined],
    [9, 1],
    [50, 42],
  ])("of %d commitments %s are only counted", (count, more) => {
    const texts = agendaOf({ open: Array(count).fill(aCommitment()) });
    expect(texts.filter((text) => text.startsWith("Ana: "))).toHaveLength(8);
    expect(texts.at(-1)).toBe(more ? agenda.more(more) : agenda.due("Fri, Jan 9, 2026"));
  });
});

describe("when a meeting starts", () => {
  test("what is open is counted before the action of today", () => {
    const texts = startOf({ open: Array(3).fill(aCommitment()) });
    expect(texts[2]).toBe(start.open(3));
    expect(texts.slice(3, 5)).toEqual([cardWords.meeting.plannedTitle, "Humour workshop"]);
    expect(startOf().join()).not.toContain("commitment");
  });

  test("who leads is said to lead, and not to lead next, though nothing is planned", () => {
    const texts = startOf({ run: undefined });
    expect(texts).toContain(cardWords.meeting.leads("Ana"));
    expect(texts).not.toContain(words.panel.leadsNext("Ana"));
  });

  test.each([
    ["en", /^No action was planned/, /\byet\b|\bis planned\b/],
    ["de", /war keine Aktion geplant/, /\bnoch\b|\bist keine\b/i],
  ])("[R274] where nothing is planned, it says what stays true, in %s", (language, was, is) => {
    const said = inLanguageOf(language, () => startOf({ run: undefined }));
    const [title, choose] = [said.findIndex((text) => was.test(text)), said.length - 1];
    expect(title).toBeGreaterThan(0);
    const before = inLanguageOf(language, () => agenda.unplanned);
    for (const text of [said[title], said[choose], before]) expect(text).not.toMatch(is);
  });

  test("“not here” is about whoever leads by the rotation", () => {
    expect(buttonsOf({}).map(({ title, data }) => [title, data])).toEqual([
      [start.absent, { teamId: "team-1", userId: ana.userId }],
    ]);
  });

  test.each<[string, Partial<TeamBrief>]>([
    ["who was picked", { isTheirTurn: false }],
    ["who was picked and is next as well", { run: aRun() }],
    ["who leads already", { run: aRun({ byTurn: true, startedAt: monday }) }],
    ["nobody", { leaderId: undefined }],
    ["the only one who could lead", { rotation: someBrief().rotation.slice(0, 1) }],
  ])("and not about %s", (_who, overrides) => {
    expect(buttonsOf(overrides)).toEqual([]);
  });
});
