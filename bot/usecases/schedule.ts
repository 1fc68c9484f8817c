import { DomainError } from "#shared/errors.ts";
import { measuringOf } from "#shared/pulse/checks.ts";
import { withMeasuring } from "#shared/pulse/opening.ts";
import { type Team, teamKey } from "#shared/team.ts";
import { comingMeetings } from "#shared/turns/meeting-arc.ts";
import {
  isOverlapping,
  type TeamSchedule,
  type WeeklyMeeting,
} from "#shared/turns/team-schedule.ts";
import { mostMeetings } from "#shared/turns/turn-limits.ts";
import { commandWords } from "#shared/words/commands.ts";
import { words } from "#shared/words.ts";
import type { Ports } from "../ports.ts";
import { followTurns } from "./leading.ts";
import { planMeetings } from "./meeting-plans.ts";
import { readOwnTeam, type TeamInput } from "./membership.ts";

/**
 * Keeps when and where the team meets and at what hour it is written to, and plans its next
 * meetings. Throws `invalid` for a conversation that is not the team's, and for two meetings at once
 * in one. Sent again, it is as it was.
 */
export async function chooseSchedule(
  ports: Ports,
  input: TeamInput & TeamSchedule,
): Promise<TeamSchedule> {
  const { zone, remindAt, meetings } = input;
  const schedule = { zone, remindAt, meetings: [...meetings] };
  await change(ports, input, () => schedule);
  return schedule;
}

/** What somebody chose of one meeting, and for the team besides. */
export interface SettingsInput extends TeamInput, Pick<TeamSchedule, "zone" | "remindAt"> {
  /** The meeting that they were shown; undefined where they were shown none. */
  readonly meetingId: string | undefined;
  /** Where the meeting is, if it is a new one. */
  readonly conversationId: string;
  /** None: there is no such meeting. */
  readonly days: readonly number[];
  readonly at: string;
  readonly minutes: number;
  /** After how many days a run is measured again. */
  readonly measureAfter: number;
}

/**
 * Keeps what somebody chose of one of the team's meetings and leaves the others as they are by then.
 * Throws `conflict` where somebody has entered or taken out this meeting since it was shown, and
 * where the team has as many as it may; else as `chooseSchedule`.
 */
export async function chooseSettings(ports: Ports, input: SettingsInput): Promise<Team> {
  const { zone, remindAt, measureAfter } = input;
  const newId = ports.newId();
  const choose = ({ schedule }: Team) => ({
    ...{ zone, remindAt },
    meetings: withChosen(schedule?.meetings ?? [], input, newId),
  });
  return change(ports, input, choose, measureAfter);
}

/** The team's meetings with the one that was shown as it was chosen, or without it. */
function withChosen(
  known: readonly WeeklyMeeting[],
  input: SettingsInput,
  newId: string,
): WeeklyMeeting[] {
  const { meetingId, conversationId, at, minutes } = input;
  const days = [...input.days];
  const shown = known.find(({ id }) => id === meetingId);
  if (days.length === 0) return known.filter((one) => one !== shown);
  if (shown) return known.map((one) => (one === shown ? { ...shown, days, at, minutes } : one));
  const here = known.find((one) => one.conversationId === conversationId);
  const fresh = { id: newId, conversationId, days, at, minutes };
  // The same sent twice, or chosen by two at once.
  const isKnown = here && JSON.stringify({ ...here, id: newId }) === JSON.stringify(fresh);
  if (isKnown && meetingId === undefined) return [...known];
  const { changedSince, tooMany } = commandWords.settings;
  if (here || meetingId !== undefined) throw new DomainError("conflict", changedSince);
  if (known.length >= mostMeetings) throw new DomainError("conflict", tooMany);
  return [...known, fresh];
}

/** Changes the newest team at once, where all of its schedule can be kept and planned. */
async function change(
  ports: Ports,
  input: TeamInput,
  choose: (team: Team) => TeamSchedule,
  measureAfter?: number,
): Promise<Team> {
  const { store, clock, live } = ports;
  const { actor, teamId } = input;
  await readOwnTeam(ports, input);
  const now = clock();
  const team = await store.update(teamKey(actor.tenantId, teamId), (newest) => {
    const schedule = choose(newest);
    requirePossible(newest, schedule);
    // What cannot be planned throws here, where nothing is written yet.
    comingMeetings(teamId, schedule, { after: now, now });
    const { days, again } = measuringOf(newest);
    const after = { ...newest, schedule };
    return measureAfter === undefined || measureAfter === days
      ? after
      : withMeasuring(after, { days: measureAfter, again });
  });
  await planMeetings(ports, team, now);
  // Another day of the next meeting may be one on which whoever leads is away.
  const followed = await followTurns(ports, team);
  live.publish(actor.tenantId, teamId, { name: "team", data: { teamId } });
  return followed;
}

function requirePossible({ conversations }: Team, { meetings }: TeamSchedule): void {
  const isOurs = meetings.every(({ conversationId }) => conversations.includes(conversationId));
  if (!isOurs || new Set(meetings.map(({ id }) => id)).size < meetings.length) {
    throw invalid(words.errors.notOurMeeting);
  }
  const isAtOnce = meetings.some((one, index) =>
    meetings.slice(index + 1).some((other) => isOverlapping(one, other)),
  );
  if (isAtOnce) throw invalid(words.errors.meetingsOverlap);
}

function invalid(why: string): DomainError {
  return new DomainError("invalid", words.errors.invalidField("meetings", why), {
    field: "meetings",
  });
}
