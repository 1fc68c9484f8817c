import { conversationKey } from "#shared/conversation.ts";
import { DomainError } from "#shared/errors.ts";
import type { Team } from "#shared/team.ts";
import { longestUnplanned } from "#shared/turns/team-meeting.ts";
import { words } from "#shared/words.ts";
import type { Ports } from "../ports.ts";
import { readOwnTeam, type TeamInput } from "./membership.ts";
import { meetingOf } from "./planned-meeting.ts";

/** How long before its planned start people are in a meeting already (ms). */
const arrivesBefore = 15 * 60_000;

/**
 * Throws `conflict` where the actor's team is in no meeting, planned or not, and about to be in none:
 * who is there and who is not can be said of nobody then.
 */
export async function requireMeetingOn(ports: Ports, input: TeamInput): Promise<void> {
  const team = await readOwnTeam(ports, input);
  const now = ports.clock();
  const { meets, isMeeting } = await meetingOf(ports, team, now);
  const isSoon = meets !== undefined && meets.startsAt - now <= arrivesBefore;
  if (isMeeting || isSoon || (await isHeld(ports, team, now))) return;
  throw new DomainError("conflict", words.errors.noMeetingOn);
}

/** Whether Teams or a person has told of a meeting in one of the team's conversations that goes on. */
async function isHeld(
  { store }: Pick<Ports, "store">,
  { tenantId, conversations }: Team,
  now: number,
): Promise<boolean> {
  const found = await Promise.all(
    conversations.map((id) => store.find(conversationKey(tenantId, id))),
  );
  return found.some((one) => one?.meeting && now < one.meeting.startedAt + longestUnplanned);
}
