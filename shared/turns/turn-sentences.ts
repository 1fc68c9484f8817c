import type { Turn } from "../rotation.ts";
import { setApart } from "../set-apart.ts";
import type { Person } from "../team.ts";
import { words } from "../words.ts";
import type { TurnChangeView } from "./turns-view.ts";

/** How days are written for whoever reads: that of an instant (ms), and one such as `2026-01-12`. */
export interface DayWords {
  readonly day: (instant: number) => string;
  readonly dueDay: (day: string) => string;
}

/**
 * Why somebody stands where they stand in the order, in a sentence with their name; said to `meId` as
 * to whoever reads it.
 */
export function whyNext(
  turn: Turn,
  members: readonly Person[],
  days: DayWords,
  meId?: string,
): string {
  const { userId, reason } = turn;
  const of = words.rotation;
  if (userId === meId) {
    return reason.kind === "first-meeting" ? of.youBegin : whyHere(turn, members, days, meId);
  }
  const name = nameAmong(members, userId);
  switch (reason.kind) {
    case "only-member":
      return of.onlyMember(name);
    case "first-meeting":
      return of.firstMeeting(name);
    case "never-led":
      return of.neverLed(name);
    case "longest-ago":
      return of.longestAgo(name, days.day(reason.since));
    case "swapped":
      if (reason.withId === meId) return of.swappedWithYou(name);
      return isAmong(members, reason.withId)
        ? of.swapped(name, nameAmong(members, reason.withId))
        : of.swappedGone(name);
    case "instead":
      if (reason.ofId === meId) return of.insteadOfYou[reason.why](name);
      return of[insteadOf[reason.why]](name, nameAmong(members, reason.ofId));
    case "passed":
      return of.passed(name);
    case "absent":
      return of.absent(name);
    case "newcomer":
      return of.newcomer(name);
    case "away":
      return of.away(name, days.dueDay(reason.until));
  }
}

/** The same in few words, beside their name; said to themselves where it is `meId`. */
export function whyHere(
  { userId, reason }: Turn,
  members: readonly Person[],
  days: DayWords,
  meId?: string,
): string {
  const { you, ...others } = words.turns.why;
  const of = userId === meId ? { ...others, ...you } : others;
  switch (reason.kind) {
    case "only-member":
      return of.onlyMember;
    case "first-meeting":
      return of.firstMeeting;
    case "never-led":
      return of.neverLed;
    case "longest-ago":
      return of.longestAgo(days.day(reason.since));
    case "swapped":
      return isAmong(members, reason.withId)
        ? of.swapped(nameAmong(members, reason.withId))
        : of.swappedGone;
    case "instead":
      return of[insteadOf[reason.why]](nameAmong(members, reason.ofId));
    case "passed":
      return of.passed;
    case "absent":
      return of.absent;
    case "newcomer":
      return of.newcomer;
    case "away":
      return of.away(days.dueDay(reason.until));
  }
}

const insteadOf = {
  passed: "insteadOfPassed",
  absent: "insteadOfAbsent",
  several: "insteadOfSeveral",
} as const;

/** Who changed whose turn and how, in a sentence, without names where one of them has left. */
export function whatChanged(
  { kind, byId, userId, withId }: TurnChangeView,
  members: readonly Person[],
): string {
  const { changed: of, changedByGone, goneSince } = words.turns;
  const concerned = [byId, userId, ...(withId === undefined ? [] : [withId])];
  if (!concerned.every((id) => isAmong(members, id))) return goneSince(changedByGone[kind]);
  const by = nameAmong(members, byId);
  const name = nameAmong(members, userId);
  const other = nameAmong(members, withId);
  const isOwn = byId === userId;
  switch (kind) {
    case "passed":
      return of.passed(name);
    case "gave-back":
      return of.gaveBack(name, other);
    case "swapped":
      return isOwn ? of.swapped(name, other) : of.swappedBy(by, name, other);
    case "absent":
      return of.absent(by, name);
    case "here":
      return of.here(name);
    case "away":
      return isOwn ? of.away(by) : of.awayBy(by, name);
    case "out":
      return of.out(name);
    case "in":
      return of.in(name);
    case "undone":
      return withId === undefined ? of.undone(by, name) : of.undoneTwo(by, name, other);
  }
}

function isAmong(members: readonly Person[], userId: string): boolean {
  return members.some((member) => member.userId === userId);
}

/** A member's name, or that it is somebody who has left. */
export function nameAmong(members: readonly Person[], userId: string | undefined): string {
  const name = members.find((member) => member.userId === userId)?.name;
  return name === undefined ? words.panel.somebody : setApart(name);
}
