import type { Turn } from "#shared/rotation.ts";
import type { Person } from "#shared/team.ts";
import { words } from "#shared/words.ts";

const days = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** Whose turn it is in a team. */
export interface TeamTurns {
  readonly members: readonly Person[];
  readonly rotation: readonly Turn[];
}

/** Who leads next in a team and why, in words; undefined in a team without members. */
export function leaderOf(
  turns: TeamTurns,
): { readonly name: string; readonly reason: string } | undefined {
  const [turn] = turns.rotation;
  const name = turn && nameAmong(turns.members, turn.userId);
  return name === undefined ? undefined : { name, reason: reasonOf(turn as Turn, turns.members) };
}

/** Why somebody stands where they stand in the order, in a sentence with names in it. */
export function reasonOf({ userId, reason }: Turn, members: readonly Person[]): string {
  const name = nameAmong(members, userId) ?? words.unnamedPerson;
  const of = words.rotation;
  switch (reason.kind) {
    case "only-member":
      return of.onlyMember(name);
    case "first-meeting":
      return of.firstMeeting(name);
    case "never-led":
      return of.neverLed(name);
    case "longest-ago":
      return of.longestAgo(name, days.format(reason.since));
    case "swapped":
      return of.swapped(name, nameAmong(members, reason.withId) ?? words.unnamedPerson);
    case "passed":
      return of.passed(name);
    case "absent":
      return of.absent(name);
    case "newcomer":
      return of.newcomer(name);
    case "away":
      return of.away(name, days.format(Date.parse(reason.until)));
  }
}

function nameAmong(members: readonly Person[], userId: string): string | undefined {
  return members.find((member) => member.userId === userId)?.name;
}
