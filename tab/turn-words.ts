import type { Person } from "#shared/team.ts";
import type { TurnView } from "#shared/views.ts";
import { words } from "#shared/words.ts";
import type { Dates } from "./dates.ts";

/** Why somebody leads next, in a sentence. */
export function whyNext({ reason }: TurnView, name: string, dates: Dates): string {
  const { onlyMember, firstMeeting, neverLed, longestAgo } = words.rotation;
  if (reason.kind === "only-member") return onlyMember(name);
  if (reason.kind === "first-meeting") return firstMeeting(name);
  if (reason.kind === "never-led") return neverLed(name);
  return longestAgo(name, dates.day(reason.since));
}

/** A member's name, or that somebody has left. */
export function nameAmong(members: readonly Person[], userId: string): string {
  return members.find((member) => member.userId === userId)?.name ?? words.run.somebody;
}
