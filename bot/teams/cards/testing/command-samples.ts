import { playbook, summaryOf } from "#shared/playbook/playbook.ts";
import type { Recommendation } from "#shared/recommending/recommendation.ts";
import type { TeamAction } from "#shared/team-action.ts";
import { monday } from "#shared/testing/builders.ts";
import type { TeamSchedule } from "#shared/turns/team-schedule.ts";
import { recommendationWords } from "#shared/words/recommendations.ts";
import type { Card } from "../card.ts";
import { chooseCard, plannedCard } from "../choose-card.ts";
import {
  type OwnCommitment,
  ownCommitmentsCard,
  teamCommitmentsCard,
} from "../commitments-card.ts";
import { nextCard } from "../next-card.ts";
import { unknownTextCard } from "../notice-card.ts";
import { privacyCard } from "../privacy-card.ts";
import { quietCard, quietEndedCard } from "../quiet-card.ts";
import { noResultsCard } from "../results-list-card.ts";
import { rotationCard } from "../rotation-card.ts";
import { type ShownSettings, settingsCard, settingsSavedCard } from "../settings-card.ts";
import {
  didYouMeanCard,
  noTeamCard,
  startElsewhereCard,
  whichTeamCard,
} from "../suggestion-card.ts";
import { foundedCard, helpCard, joinedCard, offerCard, welcomeCard } from "../welcome-card.ts";
import { aBrief, link } from "./some-cards.ts";

/** Every card that commands and the welcome answer with; `text` is all that is from people. */
export function commandCardSamples(text = "Parcel tracking"): Readonly<Record<string, Card>> {
  const brief = aBrief(text);
  const { run: _, ...unplanned } = brief;
  const leader = { name: text, reason: text };
  const teams = Array.from({ length: 9 }, (_none, at) => ({ id: `team-${at}`, name: text, link }));
  const people = Array.from({ length: 100 }, () => ({ name: text, why: text }));
  const one = brief.open[0];
  const owned = (kind: OwnCommitment["kind"]): OwnCommitment[] =>
    one ? [{ kind, teamName: text, ownerName: text, commitment: one }] : [];
  const claims = [...owned("claim"), ...owned("claim")];
  const confirms = [...owned("confirm"), ...owned("confirm")];
  const own = [...claims, ...confirms];
  const settings = someSettings(text);
  return {
    "welcome, added": welcomeCard("group", { addedBy: text, link }),
    "welcome, offer": welcomeCard("group", {
      addedBy: text,
      offeredTeamId: "team-1",
      link,
    }),
    offer: offerCard("team-1"),
    "welcome, own": welcomeCard("personal"),
    joined: joinedCard({ teamName: text, link }),
    founded: foundedCard(link),
    help: helpCard(),
    "next, one": nextCard([{ teamName: text, leader, after: leader }]),
    "next, many": nextCard(Array(40).fill({ teamName: text, leader, after: leader })),
    "next, on": nextCard([{ teamName: text, leader, after: leader, isOn: true }]),
    rotation: rotationCard({
      ...{ teamName: text, order: people.slice(0, 5), without: 2, link },
      changes: [text, text, text],
    }),
    "rotation, many": rotationCard({
      teamName: text,
      order: people,
      without: 1,
      changes: [],
      link,
    }),
    "rotation, nobody": rotationCard({ teamName: text, order: [], without: 5, changes: [], link }),
    choose: chooseCard({
      brief: { ...unplanned, run: undefined },
      recommendations: some(text),
      link,
    }),
    "choose, none": chooseCard({ brief, recommendations: [], link }),
    planned: plannedCard({ brief, isNew: true, link }),
    "planned already": plannedCard({ brief, isNew: false, link }),
    "commitments, own": ownCommitmentsCard({ own, link }),
    "commitments, many": ownCommitmentsCard({ own: [...claims, ...claims, ...confirms], link }),
    "commitments, none": ownCommitmentsCard({ own: [], link }),
    "commitments, team": teamCommitmentsCard({ brief, link }),
    "no results": noResultsCard({ teamName: text, open: undefined, link }),
    "no results, open": noResultsCard({ teamName: text, open: { closesAt: monday }, link }),
    settings: settingsCard(settings),
    "settings, group": settingsCard({ ...settings, takes: undefined }),
    "settings, none": settingsCard({ ...settings, schedule: undefined, meeting: undefined }),
    "settings, saved": settingsSavedCard(settings),
    privacy: privacyCard(link),
    quiet: quietCard(false),
    "quiet, own": quietCard(true),
    "quiet, ended": quietEndedCard(),
    "did you mean": didYouMeanCard("pass"),
    "which team": whichTeamCard("settings", teams),
    "start elsewhere": startElsewhereCard(teams),
    "no team": noTeamCard(),
    "unknown text": unknownTextCard(),
  };
}

/** Two actions of ours and one of the team's own. */
function some(text: string): Recommendation[] {
  const why = recommendationWords.component("Learning", "rather low", true);
  const ours = playbook.slice(0, 3) as TeamAction[];
  return ours.map((action, at) => ({
    action: at === 2 ? { ...summaryOf(action), title: text } : summaryOf(action),
    ...(at === 2 ? { versionId: "version-1" } : {}),
    length: "full",
    why,
    reasons: [],
  }));
}

function someSettings(text: string): ShownSettings {
  const meeting = {
    ...{ id: "meeting-1", conversationId: "19:meeting@thread.v2" },
    ...{ days: [1, 4], at: "09:10", minutes: 25 },
  };
  const schedule: TeamSchedule = {
    zone: "America/Port_of_Spain",
    remindAt: "08:00",
    meetings: [meeting, { ...meeting, id: "meeting-2" }],
  };
  const measuring = { days: 14, again: false };
  return {
    ...{ teamId: "team-1", teamName: text, meeting, schedule, measuring },
    ...{ takes: true, zone: "Europe/Berlin", link },
  };
}
