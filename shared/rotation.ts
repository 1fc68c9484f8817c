import { type Member, membersOf, type Team } from "./team.ts";

/** Why somebody is next: `since` is when they last led, in milliseconds. */
export type TurnReason =
  | { readonly kind: "only-member" }
  | { readonly kind: "first-meeting" }
  | { readonly kind: "never-led" }
  | { readonly kind: "longest-ago"; readonly since: number };

/** Whose turn it is to lead, and why. */
export interface Turn {
  readonly userId: string;
  readonly reason: TurnReason;
}

/**
 * The order in which members lead: who has never led first, then who led longest ago; ties by the
 * time of joining, then by name and id. A newcomer, who has not been in a meeting since they
 * joined, comes last, so that nobody leads their first meeting unless all are new.
 */
export function rotation(team: Team): Turn[] {
  const members = membersOf(team).toSorted(
    (a, b) =>
      Number(isNewcomer(team, a)) - Number(isNewcomer(team, b)) ||
      (a.lastLedAt ?? -1) - (b.lastLedAt ?? -1) ||
      a.joinedAt - b.joinedAt ||
      compare(a.name, b.name) ||
      compare(a.userId, b.userId),
  );
  return members.map((member) => ({ userId: member.userId, reason: reasonFor(team, member) }));
}

/** Who leads next, or undefined in a team without members. */
export function nextFacilitator(team: Team): Turn | undefined {
  return rotation(team)[0];
}

/**
 * Who leads after this person has led a run that starts now, or undefined where nobody else could.
 * Who is new today has been in a meeting by then.
 */
export function facilitatorAfter(team: Team, userId: string, now: number): string | undefined {
  const members = team.members.map((member) =>
    member.userId === userId ? { ...member, lastLedAt: now } : member,
  );
  const next = nextFacilitator({ ...team, members, lastRunAt: now })?.userId;
  return next === userId ? undefined : next;
}

/** Whether a member joined since the team's last run started. */
export function isNewcomer(team: Team, member: Member): boolean {
  return team.lastRunAt !== undefined && member.joinedAt > team.lastRunAt;
}

function reasonFor(team: Team, member: Member): TurnReason {
  if (membersOf(team).length === 1) return { kind: "only-member" };
  if (member.lastLedAt !== undefined) return { kind: "longest-ago", since: member.lastLedAt };
  return team.lastRunAt === undefined ? { kind: "first-meeting" } : { kind: "never-led" };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
