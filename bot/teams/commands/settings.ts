import { DomainError } from "#shared/errors.ts";
import { measuringOf } from "#shared/pulse/checks.ts";
import { findMember, type Team } from "#shared/team.ts";
import type { WeeklyMeeting } from "#shared/turns/team-schedule.ts";
import { mostMeetings } from "#shared/turns/turn-limits.ts";
import { commandWords } from "#shared/words/commands.ts";
import { readOwnTeam } from "../../usecases/membership.ts";
import { chooseMeasuring } from "../../usecases/pulse-settings.ts";
import { chooseSchedule } from "../../usecases/schedule.ts";
import { takeOwnTurns } from "../../usecases/turns.ts";
import type { Card } from "../cards/card.ts";
import { type ShownSettings, settingsCard, settingsSavedCard } from "../cards/settings-card.ts";
import {
  type Asked,
  commandIdOf,
  inOneTeam,
  isPersonal,
  linkTo,
  pressedTeam,
  teamBehind,
} from "./asked.ts";
import { type ChosenSettings, settingsFrom } from "./settings-form.ts";

/** What a team has chosen, to be changed. */
export function settings(asked: Asked): Promise<Card> {
  return inOneTeam(asked, "settings", async (brief) =>
    settingsCard(shownTo(asked, await teamBehind(asked, brief))),
  );
}

/** Saves what somebody chose on that card. What cannot be is refused before anything is changed. */
export async function saveSettings(asked: Asked, data: unknown): Promise<Card> {
  const { ports } = asked.parts;
  const chosen = settingsFrom(data);
  const { actor, team } = await pressedTeam(asked, chosen.teamId);
  const input = { actor, teamId: team.id };
  const { zone, remindAt, measureAfter, takes } = chosen;
  const meetings = withMeeting(asked, team, chosen);
  await chooseSchedule(ports, { ...input, zone, remindAt, meetings });
  const { days, again } = measuringOf(team);
  if (days !== measureAfter) await chooseMeasuring(ports, { ...input, days: measureAfter, again });
  if (isPersonal(asked) && takes !== undefined) {
    await takeOwnTurns(ports, { ...input, takes, commandId: commandIdOf(asked) });
  }
  return settingsSavedCard(shownTo(asked, await readOwnTeam(ports, input)));
}

function shownTo(asked: Asked, team: Team): ShownSettings {
  const { facts } = asked;
  const { id: teamId, name: teamName, schedule } = team;
  const member = facts.actor && findMember(team, facts.actor.userId);
  const conversationId = placeOf(asked, team);
  return {
    teamId,
    teamName,
    meeting: meetingIn(asked, team),
    schedule,
    measuring: measuringOf(team),
    takes: isPersonal(asked) && member ? member.turn?.out === undefined : undefined,
    zone: facts.zone ?? "UTC",
    link: linkTo(asked, { conversationId }),
  };
}

/** The conversation whose meeting the card is about: this one or, in one's own chat, the first. */
function placeOf(asked: Asked, { schedule, conversations }: Team): string {
  if (!isPersonal(asked)) return asked.facts.conversationId;
  return schedule?.meetings[0]?.conversationId ?? conversations[0] ?? "";
}

function meetingIn(asked: Asked, team: Team): WeeklyMeeting | undefined {
  const place = placeOf(asked, team);
  return team.schedule?.meetings.find(({ conversationId }) => conversationId === place);
}

/** The team's meetings with the one of the card as it was chosen, or without it. */
function withMeeting(
  asked: Asked,
  team: Team,
  { days, at, minutes }: ChosenSettings,
): WeeklyMeeting[] {
  const known = team.schedule?.meetings ?? [];
  const edited = meetingIn(asked, team);
  const others = (keep: WeeklyMeeting | undefined) =>
    known.flatMap((one) => (one.id !== edited?.id ? [one] : keep ? [keep] : []));
  if (days.length === 0) return others(undefined);
  const id = edited?.id ?? asked.parts.ports.newId();
  const fresh = { id, conversationId: placeOf(asked, team), days: [...days], at, minutes };
  if (edited) return others(fresh);
  if (known.length >= mostMeetings) {
    throw new DomainError("conflict", commandWords.settings.tooMany);
  }
  return [...known, fresh];
}
