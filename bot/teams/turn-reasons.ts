import type { Turn } from "#shared/rotation.ts";
import { words } from "#shared/words.ts";
import type { TeamTurns } from "../usecases/meetings.ts";

const days = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** Who leads next in a team and why, in words; undefined in a team without members. */
export function leaderOf({
  members,
  rotation,
}: TeamTurns): { readonly name: string; readonly reason: string } | undefined {
  const [turn] = rotation;
  const name = members.find(({ userId }) => userId === turn?.userId)?.name;
  return turn && name !== undefined ? { name, reason: reasonOf(turn, name) } : undefined;
}

function reasonOf({ reason }: Turn, name: string): string {
  const { onlyMember, firstMeeting, neverLed, longestAgo } = words.rotation;
  if (reason.kind === "only-member") return onlyMember(name);
  if (reason.kind === "first-meeting") return firstMeeting(name);
  if (reason.kind === "never-led") return neverLed(name);
  return longestAgo(name, days.format(reason.since));
}
