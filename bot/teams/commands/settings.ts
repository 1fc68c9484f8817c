import { measuringOf } from "#shared/pulse/checks.ts";
import { findMember, type Team } from "#shared/team.ts";
import type { WeeklyMeeting } from "#shared/turns/team-schedule.ts";
import { readOwnTeam } from "../../usecases/membership.ts";
import { chooseSettings } from "../../usecases/settings.ts";
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
import { settingsFrom } from "./settings-form.ts";

/** What a team has chosen, to be changed. */
export function settings(asked: Asked): Promise<Card> {
  return inOneTeam(asked, "settings", async (brief) =>
    settingsCard(shownTo(asked, await teamBehind(asked, brief))),
  );
}

/** Saves what somebody chose on that card. What cannot be is refused before anything is changed. */
export async function saveSettings(asked: Asked, data: unknown): Promise<Card> {
  const { ports } = asked.parts;
  const { teamId, ...choice } = settingsFrom(data);
  const { meetingId, shown, chosen } = choice;
  const { actor, team } = await pressedTeam(asked, teamId);
  const input = { actor, teamId: team.id };
  await chooseSettings(ports, { ...choice, ...input, conversationId: placeOf(asked, team) });
  const { takes } = chosen;
  if (isPersonal(asked) && takes !== undefined && takes !== shown.takes) {
    await takeOwnTurns(ports, { ...input, takes, commandId: commandIdOf(asked) });
  }
  const saved = await readOwnTeam(ports, input);
  const meeting =
    meetingId === undefined
      ? meetingIn(asked, saved)
      : saved.schedule?.meetings.find(({ id }) => id === meetingId);
  return settingsSavedCard({ ...shownTo(asked, saved), meeting });
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
