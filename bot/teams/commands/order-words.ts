import type { Turn } from "#shared/rotation.ts";
import type { Person } from "#shared/team.ts";
import type { TurnChangeView } from "#shared/turns/turns-view.ts";
import { words } from "#shared/words.ts";
import { dayInWords } from "../cards/own-words.ts";

const days = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** Why somebody stands where they stand in the order, in few words beside their name. */
export function whyThere({ reason }: Turn, members: readonly Person[]): string {
  const of = words.turns.why;
  switch (reason.kind) {
    case "only-member":
      return of.onlyMember;
    case "first-meeting":
      return of.firstMeeting;
    case "never-led":
      return of.neverLed;
    case "longest-ago":
      return of.longestAgo(days.format(reason.since));
    case "swapped":
      return of.swapped(nameAmong(members, reason.withId));
    case "passed":
      return of.passed;
    case "absent":
      return of.absent;
    case "newcomer":
      return of.newcomer;
    case "away":
      return of.away(dayInWords(reason.until));
  }
}

/** Who changed whose turn and how, in a sentence. */
export function whatChanged(
  { kind, byId, userId, withId }: TurnChangeView,
  members: readonly Person[],
): string {
  const of = words.turns.changed;
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

/** A member's name, or that it is somebody who has left. */
export function nameAmong(members: readonly Person[], userId: string | undefined): string {
  return members.find((member) => member.userId === userId)?.name ?? words.unnamedPerson;
}
