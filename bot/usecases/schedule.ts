import { DomainError } from "#shared/errors.ts";
import { teamKey } from "#shared/team.ts";
import type { TeamSchedule } from "#shared/turns/team-schedule.ts";
import { words } from "#shared/words.ts";
import type { Ports } from "../ports.ts";
import { followTurns } from "./leading.ts";
import { readOwnTeam, type TeamInput } from "./membership.ts";
import { planMeetings } from "./team-meetings.ts";

/**
 * Keeps when and where the team meets and at what hour it is written to, and plans its next
 * meetings. Throws `invalid` for a conversation that is not the team's. Sent again, it is as it was.
 */
export async function chooseSchedule(
  ports: Ports,
  input: TeamInput & TeamSchedule,
): Promise<TeamSchedule> {
  const { store, clock, live } = ports;
  const { actor, teamId, zone, remindAt, meetings } = input;
  const { conversations } = await readOwnTeam(ports, input);
  const isOurs = meetings.every(({ conversationId }) => conversations.includes(conversationId));
  if (!isOurs || new Set(meetings.map(({ id }) => id)).size < meetings.length) {
    const why = words.errors.invalidField("meetings", words.errors.notOurMeeting);
    throw new DomainError("invalid", why, { field: "meetings" });
  }
  const schedule = { zone, remindAt, meetings: [...meetings] };
  const team = await store.update(teamKey(actor.tenantId, teamId), (newest) => ({
    ...newest,
    schedule,
  }));
  await planMeetings(ports, team, clock());
  // Another day of the next meeting may be one on which whoever leads is away.
  await followTurns(ports, team);
  live.publish(actor.tenantId, teamId, { name: "team", data: { teamId } });
  return schedule;
}
