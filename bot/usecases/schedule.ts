import { DomainError } from "#shared/errors.ts";
import { measuringOf } from "#shared/pulse/checks.ts";
import { withMeasuring } from "#shared/pulse/opening.ts";
import { type Team, teamKey } from "#shared/team.ts";
import { isOverlapping } from "#shared/turns/at-once.ts";
import { comingMeetings } from "#shared/turns/meeting-arc.ts";
import type { TeamSchedule } from "#shared/turns/team-schedule.ts";
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
  await changeSchedule(ports, input, () => ({ schedule }));
  return schedule;
}

/** What is chosen for a team. */
interface Chosen {
  readonly schedule: TeamSchedule;
  /** After how many days a run is measured again, where that was chosen too. */
  readonly measureAfter?: number;
}

/** Changes the newest team at once, where all of its schedule can be kept and planned. */
export async function changeSchedule(
  ports: Ports,
  input: TeamInput,
  choose: (team: Team) => Chosen,
): Promise<Team> {
  const { store, clock, live } = ports;
  const { actor, teamId } = input;
  await readOwnTeam(ports, input);
  const now = clock();
  const team = await store.update(teamKey(actor.tenantId, teamId), (newest) => {
    const { schedule, measureAfter } = choose(newest);
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
