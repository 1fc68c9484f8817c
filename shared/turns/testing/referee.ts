import type { TurnChange } from "../member-turn.ts";
import {
  ableOn,
  type Book,
  isAwayOn,
  isBefore,
  type Listed,
  listed,
  type Noted,
  noteExchanged,
  type Standing,
  standsAt,
  takers,
} from "./turn-book.ts";

/*
 * What is fair, written from the law and not from the code: the referee sees what people ask for,
 * whether it was accepted, and who is next. "By choice" exempts as little as this:
 *
 * - A lead that was picked or handed over is not judged. It counts as a lead of who had it.
 * - Two who swapped are each taken to have led when the other had, until they lead.
 * - Whoever passed, or was absent, is not available until somebody has led or, if they were absent,
 *   until the meeting is over. Their place stays where it was.
 *
 * Everybody else is available unless they are away that day, take no turns, or have not been in a
 * meeting since they joined while others have.
 */

/** How often in a row somebody may pass or give their own turn away. */
const mostPasses = 2;

/**
 * How often each other person may lead by the rotation between two leads of somebody who is there
 * all the time: once, and once more for each pass.
 */
export const mostOvertakings = 1 + mostPasses;

/** Throws the law that is broken unless something holds. */
export function law(holds: boolean, rule: string, sentence: () => string): void {
  if (!holds) throw new Error(`[${rule}] ${sentence()}`);
}

/** Whether two orders, or lists of ids, say the same. */
export function isAlike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Who the app says is next on a day. */
export function judgeNext(book: Book, day: string, nextId: string | undefined): void {
  const able = ableOn(book, day);
  if (nextId === undefined) {
    law(able.length === 0, "R1", () => `nobody leads, though ${able[0]?.id} could`);
    return;
  }
  const next = takers(book).find(({ id }) => id === nextId);
  if (!next) throw new Error(`[R93] ${nextId} takes no turns, or has left, and leads`);
  law(!isAwayOn(next, day), "R98", () => `${nextId} is away and leads`);
  law(able.includes(next), "R4", () => `${nextId} leads their first meeting among others`);
  const available = able.filter(({ standing }) => standing.skips === undefined);
  law(
    available.length === 0 || available.includes(next),
    next.standing.skips === "absent" ? "R97" : "R94",
    () => `${nextId} does not lead this time, though ${available[0]?.id} could`,
  );
  for (const other of available.length > 0 ? available : able) {
    law(other === next || !isBefore(standsAt(other), standsAt(next)), ruleFor(other, next), () => {
      const [a, b] = [standsAt(next).led, standsAt(other).led];
      return `${nextId} (led ${a}) leads before ${other.id} (led ${b})`;
    });
  }
}

function ruleFor(passedOver: Listed, next: Listed): string {
  if (passedOver.isOwed) return "R97";
  return (passedOver.standing.got ?? next.standing.got) ? "R96" : "R5";
}

/** A run that was led by the rotation: nobody who waited is overtaken again and again. */
export function judgeOvertaking(book: Book, day: string, leaderId: string): void {
  const leader = listed(book, leaderId);
  const able = ableOn(book, day);
  for (const one of takers(book)) {
    if (one === leader) continue;
    if (!able.includes(one) || one.standing.skips === "absent") one.overtakenBy.clear();
    // What somebody gave away of their own counts; between two others it spares them nothing.
    else if (isOwnOrFrom(leader, one)) {
      const times = (one.overtakenBy.get(leaderId) ?? 0) + 1;
      one.overtakenBy.set(leaderId, times);
      law(
        times <= mostOvertakings,
        "R95",
        () => `${leaderId} led ${times} times while ${one.id} waited`,
      );
    }
  }
}

/** Whether somebody leads in their own place, or in that which another gave them of their own accord. */
function isOwnOrFrom({ standing: { got } }: Listed, one: Listed): boolean {
  return got === undefined || (got.byId === one.id && got.fromId === one.id);
}

/** What the referee is told about a change that somebody asked for. */
export interface Asked {
  readonly actorId: string;
  readonly day: string;
  /** Who was next before. */
  readonly nextId: string | undefined;
}

/** A pass: the app answered with the kind of change it made of it, or refused it. */
export function judgePass(
  book: Book,
  { actorId, day, nextId }: Asked,
  kind: TurnChange["kind"] | "refused" | "nothing",
  newNextId: string | undefined,
): void {
  const one = listed(book, actorId);
  const others = ableOn(book, day).filter(
    ({ id, standing }) => id !== actorId && standing.skips === undefined,
  );
  if (kind === "refused") {
    const must = one.standing.passes === mostPasses || one.standing.skips !== undefined;
    const may = nextId !== actorId || must || others.length === 0;
    law(may, "R94", () => `${actorId} may not pass for once`);
    return;
  }
  if (kind === "nothing") {
    law(one.standing.skips === "passed", "R94", () => `a pass of ${actorId} changes nothing`);
    return;
  }
  law(nextId === actorId, "R94", () => `${actorId} passes though ${nextId} is next`);
  law(newNextId !== undefined && newNextId !== actorId, "R94", () => `${actorId} is still next`);
  if (kind === "gave-back") {
    const giver = one.standing.giftOf;
    if (giver === undefined) throw new Error(`[R96] ${actorId} gives back what nobody gave`);
    noteExchanged(one, listed(book, giver), actorId, false);
    return;
  }
  one.standing = { ...one.standing, passes: one.standing.passes + 1, skips: "passed" };
  law(one.standing.passes <= mostPasses, "R95", () => `${actorId} passes for the third time`);
}

/** A swap that was accepted or refused. */
export function judgeSwap(
  book: Book,
  { actorId, day }: Asked,
  one: Listed,
  other: Listed,
  isAccepted: boolean,
): void {
  const gives = (giver: Listed, taker: Listed) =>
    giver.id === actorId && isBefore(standsAt(giver), standsAt(taker));
  const giver = gives(one, other) ? one : gives(other, one) ? other : undefined;
  const isOpen =
    one !== other &&
    [one, other].every(
      (each) => ableOn(book, day).includes(each) && each.standing.skips === undefined,
    );
  const isSpent = giver?.standing.passes === mostPasses;
  law(isOpen || !isAccepted, "R96", () => `${one.id} swaps with ${other.id}, who cannot lead`);
  law(!isSpent || !isAccepted, "R95", () => `${actorId} gives away their third turn`);
  law(isAccepted || !isOpen || isSpent, "R96", () => `${one.id} may not swap with ${other.id}`);
  if (!isAccepted) return;
  noteExchanged(one, other, actorId, true);
  if (giver) giver.standing = { ...giver.standing, passes: giver.standing.passes + 1 };
}

/** Whoever is next was said not to be there. */
export function judgeAbsence(
  book: Book,
  { actorId, day, nextId }: Asked,
  one: Listed,
  isAccepted: boolean,
  newNextId: string | undefined,
): void {
  const instead = ableOn(book, day).find((a) => a !== one && a.standing.skips === undefined);
  if (!isAccepted) {
    const may = actorId === one.id || nextId !== one.id || instead === undefined;
    law(may, "R97", () => `nobody may say that ${one.id} is not there`);
    return;
  }
  law(nextId === one.id, "R97", () => `${one.id} is absent though ${nextId} is next`);
  law(newNextId !== undefined && newNextId !== one.id, "R97", () => `${one.id} is still next`);
  one.standing = { ...one.standing, skips: "absent" };
  one.isOwed = true;
}

/** Who was said not to be there says that they are, and will lead. */
export function judgeBack(book: Book, { actorId }: Asked, isAccepted: boolean): void {
  const one = listed(book, actorId);
  law(one.standing.skips === "absent", "R97", () => `${actorId} is back, and never was absent`);
  law(isAccepted, "R97", () => `${actorId} is there, and may not say so`);
  one.standing = { ...one.standing, skips: undefined };
}

/** A change that was undone, as the law puts it back: only what it changed, nothing that is used up. */
export function judgeUndo(book: Book, actorId: string, change: Noted): void {
  for (const { person, standing } of change.before) {
    const isExchange = change.kind === "swapped" || change.kind === "gave-back";
    const hasLed = person.own.led > change.runs;
    law(!isExchange || !hasLed, "R101", () => `${person.id} has led, and gets their place back`);
    // Runs that have started since have been spared them: these passes stay counted.
    const passes = book.isOn || book.runs > change.runs ? person.standing.passes : standing.passes;
    person.standing = { ...person.standing, ...putBack[change.kind](standing), passes };
    if (isExchange && person.id !== actorId) person.overtakenBy.clear();
  }
}

const putBack: Record<Noted["kind"], (before: Standing) => Partial<Standing>> = {
  swapped: ({ got, giftOf }) => ({ got, giftOf }),
  "gave-back": ({ got, giftOf }) => ({ got, giftOf }),
  passed: ({ skips }) => ({ skips }),
  absent: ({ skips }) => ({ skips }),
  away: ({ away }) => ({ away }),
  out: ({ takesTurns }) => ({ takesTurns }),
  in: ({ takesTurns }) => ({ takesTurns }),
};
