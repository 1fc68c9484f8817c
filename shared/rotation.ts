import { type Member, membersOf, type Team } from "./team.ts";
import type { AwayDays, TurnPlace } from "./turns/member-turn.ts";

/**
 * Why somebody stands where they stand: `since` is when they last led, in milliseconds; `until` is
 * the last day on which they are away; `withId` is whose place they got; `ofId` is whose turn it is
 * who passed or is not there; `several`: they are the first of those.
 */
export type TurnReason =
  | { readonly kind: "only-member" }
  | { readonly kind: "first-meeting" }
  | { readonly kind: "never-led" }
  | { readonly kind: "longest-ago"; readonly since: number }
  | { readonly kind: "swapped"; readonly withId: string }
  | {
      readonly kind: "instead";
      readonly ofId: string;
      readonly why: "passed" | "absent" | "several";
    }
  | { readonly kind: "passed" }
  | { readonly kind: "absent" }
  | { readonly kind: "newcomer" }
  | { readonly kind: "away"; readonly until: string };

/** Whose turn it is to lead, and why. */
export interface Turn {
  readonly userId: string;
  readonly reason: TurnReason;
}

/**
 * The order in which members lead on a day of the team's calendar (`2026-01-12`): who has never led
 * first, then who led longest ago; ties by the time of joining, then by name and id; who swapped
 * stands in the other's place. After these come those who passed or were not there, then newcomers,
 * who have not been in a meeting since they joined, and last those who are away on that day. Whoever
 * does not take turns is not in it.
 */
export function rotation(team: Team, day: string): Turn[] {
  const order = takingTurns(team).toSorted(
    (a, b) => rankOf(team, a, day) - rankOf(team, b, day) || byPlace(team, placeOf(a), placeOf(b)),
  );
  return order.map((member) => ({
    userId: member.userId,
    reason:
      member === order[0] ? reasonToLead(team, member, order, day) : reasonFor(team, member, day),
  }));
}

/**
 * Who leads next on a day, or undefined where nobody could: everybody is away, is new among others,
 * or takes no turns.
 */
export function nextFacilitator(team: Team, day: string): Turn | undefined {
  const [turn] = rotation(team, day);
  return turn && isAbleToLead(turn) ? turn : undefined;
}

/** Whether somebody could lead by the rotation: they are there and have been in a meeting before. */
export function isAbleToLead({ reason }: Turn): boolean {
  return reason.kind !== "away" && reason.kind !== "newcomer";
}

/**
 * Who leads after this person has led a run that starts now, or undefined where nobody else could.
 * Who is new today has been in a meeting by then.
 */
export function facilitatorAfter(
  team: Team,
  userId: string,
  day: string,
  now: number,
): string | undefined {
  const next = nextFacilitator(withRunLed(team, userId, now), day)?.userId;
  return next === userId ? undefined : next;
}

/** The team after this person has led a run that started at `startedAt`: a new turn for everybody. */
export function withRunLed(team: Team, userId: string, startedAt: number): Team {
  const members = team.members.map((member): Member => {
    const { turn: before, ...rest } = member;
    const led = member.userId === userId;
    const { swap, passes, skips: _s, acceptedAt: _a, ...lasting } = before ?? {};
    // Whoever gave them their place has had their turn: it cannot go back to them any more.
    const held = swap?.withId === userId ? { ...swap, givenById: member.userId } : swap;
    const kept = led ? {} : { ...(held && { swap: held }), ...(passes && { passes }) };
    const turn = { ...lasting, ...kept };
    return {
      ...rest,
      ...(led ? { lastLedAt: startedAt } : {}),
      ...(Object.keys(turn).length > 0 ? { turn } : {}),
    };
  });
  return { ...team, members, lastRunAt: startedAt };
}

/** The members who take turns. */
function takingTurns(team: Team): Member[] {
  return membersOf(team).filter(({ turn }) => turn?.out === undefined);
}

/** Whether a member joined since the team's last run started. */
export function isNewcomer(team: Team, member: Member): boolean {
  return team.lastRunAt !== undefined && member.joinedAt > team.lastRunAt;
}

/** Whether a member is new and somebody else who takes turns is not: where all are new, one leads. */
export function isNewAmongOthers(team: Team, member: Member): boolean {
  return isNewcomer(team, member) && takingTurns(team).some((one) => !isNewcomer(team, one));
}

/** The days on which a member is away of which this day is one. */
export function awayOn({ turn }: Member, day: string): AwayDays | undefined {
  return turn?.away?.find(({ from, to }) => from <= day && day <= to);
}

/** Where a member stands in the order, as long as they do not skip their turn. */
export function placeOf({ turn, userId, lastLedAt, joinedAt }: Member): TurnPlace {
  const own = { ofId: userId, joinedAt, ...(lastLedAt === undefined ? {} : { lastLedAt }) };
  return turn?.swap?.place ?? own;
}

/** Whether a place is a member's own one. The one they had before they led or came back is not. */
export function isOwnPlace(place: TurnPlace, { userId, lastLedAt, joinedAt }: Member): boolean {
  return place.ofId === userId && place.lastLedAt === lastLedAt && place.joinedAt === joinedAt;
}

/** Whether one member has an earlier place than another, whoever of them leads this time. */
export function standsBefore(team: Team, one: Member, other: Member): boolean {
  return byPlace(team, placeOf(one), placeOf(other)) < 0;
}

function rankOf(team: Team, member: Member, day: string): number {
  if (awayOn(member, day)) return 3;
  if (isNewAmongOthers(team, member)) return 2;
  return member.turn?.skips === undefined ? 0 : 1;
}

function byPlace(team: Team, a: TurnPlace, b: TurnPlace): number {
  const nameOf = ({ ofId }: TurnPlace) =>
    team.members.find(({ userId }) => userId === ofId)?.name ?? "";
  return (
    (a.lastLedAt ?? -1) - (b.lastLedAt ?? -1) ||
    a.joinedAt - b.joinedAt ||
    compare(nameOf(a), nameOf(b)) ||
    compare(a.ofId, b.ofId)
  );
}

/** Why the first of an order leads: those who skip their turn come after them, or skip it in vain. */
function reasonToLead(
  team: Team,
  first: Member,
  order: readonly Member[],
  day: string,
): TurnReason {
  const own = reasonFor(team, first, day);
  if (own.kind === "passed" || own.kind === "absent") return reasonByPlace(team, first);
  if (own.kind === "away" || own.kind === "newcomer") return own;
  // Those who skip stand in the order of their places: the turn is the first one's.
  const [of, ...others] = order.filter(
    (one) => rankOf(team, one, day) === 1 && standsBefore(team, one, first),
  );
  const why = others.length > 0 ? "several" : of?.turn?.skips;
  return of && why ? { kind: "instead", ofId: of.userId, why } : own;
}

function reasonFor(team: Team, member: Member, day: string): TurnReason {
  const away = awayOn(member, day);
  if (away) return { kind: "away", until: away.to };
  if (takingTurns(team).length === 1) return { kind: "only-member" };
  if (isNewAmongOthers(team, member)) return { kind: "newcomer" };
  const skips = member.turn?.skips;
  return skips === undefined ? reasonByPlace(team, member) : { kind: skips };
}

function reasonByPlace(team: Team, member: Member): TurnReason {
  const swap = member.turn?.swap;
  if (swap) return { kind: "swapped", withId: swap.withId };
  if (member.lastLedAt !== undefined) return { kind: "longest-ago", since: member.lastLedAt };
  return team.lastRunAt === undefined ? { kind: "first-meeting" } : { kind: "never-led" };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
