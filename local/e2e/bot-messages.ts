import { findTeamAction } from "#shared/playbook/playbook.ts";
import type { TeamBrief } from "#shared/team-brief.ts";
import { aCommitment, aRun } from "#shared/testing/builders.ts";

import { agendaCard } from "../../bot/teams/cards/agenda-card.ts";
import type { Card } from "../../bot/teams/cards/card.ts";
import {
  commitmentCard,
  commitmentClaimedCard,
  commitmentConfirmedCard,
  commitmentTakenBackCard,
} from "../../bot/teams/cards/commitment-card.ts";
import { startCard } from "../../bot/teams/cards/meeting-start-card.ts";
import { pulseCard } from "../../bot/teams/cards/pulse-card.ts";
import { aRoundView } from "../../bot/teams/cards/testing/some-cards.ts";
import { turnCard } from "../../bot/teams/cards/turn-card.ts";
import {
  turnAcceptedCard,
  turnPassedCard,
  turnSwappedCard,
} from "../../bot/teams/cards/turn-card-answered.ts";
import { samplePeople, sampleTeamName } from "../room/people.ts";

const link = "https://teams.microsoft.com/l/entity/local/run";

const members = samplePeople.map(({ userId, name }) => ({ userId, name }));
const [ana, ben, chidi] = members.map(({ userId }) => userId) as [string, string, string];

/** Where the sample team stands before a meeting in which an action is planned and three things are open. */
const brief: TeamBrief = {
  id: "team-1",
  name: sampleTeamName,
  conversationId: "19:meeting@thread.v2",
  members,
  rotation: members.map(({ userId }) => ({ userId, reason: { kind: "never-led" } })),
  leaderId: ana,
  isTheirTurn: true,
  afterId: undefined,
  isMeeting: false,
  hasAccepted: false,
  run: aRun({ title: "Humour Workshop", byTurn: true }),
  meetsAt: Date.UTC(2026, 0, 12, 9, 30),
  open: [
    aCommitment({ ownerId: ben, text: "Call the depot about the late vans", dueOn: "2026-01-02" }),
    aCommitment({ ownerId: ana }),
    aCommitment({
      ...{ ownerId: chidi, text: "Write down how returns are booked", state: "claimed" },
      dueOn: "2026-01-14",
    }),
  ],
  today: "2026-01-09",
};
const later = { ...brief, leaderId: ben };
const action = findTeamAction("humour-workshop");
const promised = { teamName: sampleTeamName, commitment: aCommitment(), ownerName: "Ana" };
const passed: TeamBrief = {
  ...later,
  rotation: [
    ...brief.rotation.slice(1, 2),
    { userId: ana, reason: { kind: "passed" } },
    ...brief.rotation.slice(2),
  ],
};

/** What the bot says by itself, of the sample team; each with a text that stands in no other. */
export const botMessages: Readonly<Record<string, Card>> = {
  agenda: agendaCard({ brief, link }),
  "agenda-unplanned": agendaCard({ brief: { ...brief, run: undefined, open: [] }, link }),
  start: startCard({ brief, link }),
  turn: turnCard({ brief, userId: ana, action, isNow: false, link }),
  "turn-now-unplanned": turnCard({
    brief: { ...brief, run: undefined },
    ...{ userId: ana, action: undefined, isNow: true, link },
  }),
  "turn-accepted": turnAcceptedCard({ brief, userId: ana, action, isForAll: false, link }),
  "turn-accepted-for-all": turnAcceptedCard({ brief, userId: ana, action, isForAll: true, link }),
  "turn-passed": turnPassedCard({ brief: passed, userId: ana, isForAll: false, link }),
  "turn-swapped": turnSwappedCard({
    brief: later,
    ...{ userId: ana, withId: ben, isForAll: true, link },
  }),
  claim: commitmentCard({ kind: "claim", ...promised }),
  confirm: commitmentCard({ kind: "confirm", ...promised }),
  claimed: commitmentClaimedCard(promised),
  confirmed: commitmentConfirmedCard(promised),
  "taken-back": commitmentTakenBackCard({ ...promised, byName: "Ben", isOwner: true }),
  "pulse-reminder": pulseCard({ teamId: "team-1", round: aRoundView(), isReminder: true, link }),
  "several-choices": severalChoices(),
};

/** No card of these has a choice of several; others have. */
function severalChoices(): Card {
  const { $schema, version, lang, type } = agendaCard({ brief, link });
  const choices = members.map(({ userId, name }) => ({ title: name, value: userId }));
  return {
    ...{ type, $schema, version, lang, fallbackText: "Choose", speak: "Choose" },
    body: [
      {
        ...{ type: "Input.ChoiceSet", id: "days", label: "On which days do you meet?" },
        ...{ style: "expanded", isMultiSelect: true, wrap: true, isRequired: true },
        errorMessage: "Please choose one.",
        value: `${ana},${chidi}`,
        choices,
      },
      {
        ...{ type: "Input.ChoiceSet", id: "one", label: "Who writes it down?" },
        ...{ style: "compact", wrap: true, isRequired: true, errorMessage: "Please choose one." },
        value: ben,
        choices,
      },
    ],
  };
}
