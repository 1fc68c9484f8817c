import { z } from "zod/v4";
import { Id } from "../record.ts";
import { type Member, membersOf, type Team } from "../team.ts";
import { isSameDays } from "./away-days.ts";
import { AwayDays, TurnChange } from "./member-turn.ts";
import { mayUndo } from "./turn-history.ts";
import { mostPasses } from "./turn-limits.ts";

/** How many of the newest changes are shown. */
const mostShown = 20;

/** One change of turns as everybody in the team sees it. */
export const TurnChangeView = TurnChange.pick({
  id: true,
  kind: true,
  byId: true,
  userId: true,
  withId: true,
  at: true,
  undone: true,
}).extend({
  /** Whether it can be undone now. */
  mayUndo: z.boolean(),
  /** Of days away: which were entered and which taken out, but for those that are over. */
  days: z.strictObject({ added: z.array(AwayDays), removed: z.array(AwayDays) }).optional(),
});
export type TurnChangeView = z.infer<typeof TurnChangeView>;

/** What a team's turns depend on, besides the order itself. */
export const TurnsView = z.strictObject({
  /** Who takes no turns. */
  outIds: z.array(Id),
  /** Who is away and when, from now on. */
  away: z.array(z.strictObject({ userId: Id, days: z.array(AwayDays) })),
  /** Who said that they will lead what comes next. */
  acceptedIds: z.array(Id),
  /** Who has passed as often in a row as one may: they lead, or take no turns. */
  cannotPassIds: z.array(Id),
  /** The newest first. */
  changes: z.array(TurnChangeView),
});
export type TurnsView = z.infer<typeof TurnsView>;

/** The turns of a team on its day (`2026-01-12`). */
export function turnsViewOf(team: Team, day: string): TurnsView {
  const members = membersOf(team);
  return {
    outIds: members.filter(({ turn }) => turn?.out).map(({ userId }) => userId),
    away: members.flatMap(({ userId, turn }) => {
      const days = (turn?.away ?? []).filter(({ to }) => to >= day);
      return days.length > 0 ? [{ userId, days }] : [];
    }),
    acceptedIds: members
      .filter(({ turn }) => turn?.acceptedAt !== undefined)
      .map(({ userId }) => userId),
    cannotPassIds: members.filter(hasPassedOut).map(({ userId }) => userId),
    changes: (team.turnChanges ?? [])
      .toReversed()
      .slice(0, mostShown)
      .map((change) => {
        const { before: _b, after: _a, ...seen } = change;
        return { ...seen, mayUndo: mayUndo(team, change), ...changedDays(members, change, day) };
      }),
  };
}

/** A turn that somebody else gave them in a swap they may give back all the same. */
function hasPassedOut({ userId, turn }: Member): boolean {
  const isGiven = turn?.swap !== undefined && turn.swap.givenById !== userId;
  return !isGiven && (turn?.passes ?? 0) >= mostPasses;
}

/** Which days away a change entered and took out; none of somebody who has left. */
function changedDays(
  members: readonly Member[],
  { kind, userId, before, after }: TurnChange,
  day: string,
): Pick<TurnChangeView, "days"> {
  if (kind !== "away" || !members.some((member) => member.userId === userId)) return {};
  const [was, is] = [before, after].map(([one]) => one?.turn?.away ?? []);
  const only = (these: readonly AwayDays[] = [], others: readonly AwayDays[] = []) =>
    these.filter((one) => one.to >= day && !others.some((other) => isSameDays([one], [other])));
  return { days: { added: only(is, was), removed: only(was, is) } };
}
