import { DomainError } from "./errors.ts";
import type { Run, RunStep } from "./run.ts";
import { remainingMs, spentOnStepMs } from "./timer.ts";
import { words } from "./words.ts";

const minute = 60_000;

/** Minutes by the id of a step, for the step that the team is on and those to come; 0: it falls away. */
export type StepMinutes = Readonly<Record<string, number>>;

/** Milliseconds that the rest of a run takes by its plan: what is left of its step, and those to come. */
export function neededMs(run: Run, now: number): number {
  const coming = run.steps.slice(run.stepIndex + 1);
  const planned = coming.reduce((sum, { minutes }) => sum + minutes, 0);
  return Math.max(0, remainingMs(run, now)) + planned * minute;
}

/** So long before its planned start people may have begun a meeting's run (ms). */
const begunBefore = 15 * minute;

/** Milliseconds until the end of a planned meeting; undefined while it is not on. */
export function leftInMeetingMs(
  meets: { readonly startsAt: number; readonly endsAt: number } | undefined,
  now: number,
): number | undefined {
  const isOn = meets !== undefined && now >= meets.startsAt - begunBefore && now < meets.endsAt;
  return isOn ? meets.endsAt - now : undefined;
}

/** A step that the team is on or comes to, and how far it can shrink. */
interface Part {
  readonly step: RunStep;
  readonly isFirm: boolean;
  /** Its least minutes, those in the action's shorter version (0: it falls away), and its own. */
  readonly least: number;
  readonly short: number;
  readonly full: number;
}
type Size = "least" | "short" | "full";

/**
 * The minutes with which the rest of a run fits into the time that is there (ms): first as the action's
 * own shorter version has it, with the time that this leaves given back in equal parts; where that is
 * too long, with what is left of it in proportion; where a minute each is too much, without its shortest
 * steps. The step that the team is on keeps what it has used and a minute more; it, the commitments,
 * the pulse and what was shown or decided already never fall away. Where even that does not fit, it is the least.
 */
export function fitInto(run: Run, now: number, availableMs: number): StepMinutes {
  const isOver = remainingMs(run, now) <= 0;
  const used = isOver ? 0 : usedMs(run, now);
  const parts = run.steps
    .slice(run.stepIndex)
    .map((step, index) => partOf(run, step, index === 0 ? used : undefined));
  // A step that is over its time takes nothing of what is left.
  const open = isOver ? parts.slice(1) : parts;
  const fallen = Object.fromEntries(open.map(({ step }) => [step.id, 0]));
  return { ...fallen, ...fitted(open, Math.floor((availableMs + used) / minute)) };
}

function fitted(open: readonly Part[], there: number): StepMinutes {
  if (sum(open, "full") <= there) return share(open, there, "full", "full");
  const shorter = withNotes(open, ({ short }) => short > 0);
  if (sum(shorter, "short") <= there) return share(shorter, there, "short", "full");
  return share(fewer(shorter, there), there, "least", "short");
}

/** Those that are left once the shortest have fallen away, until there is a minute for each. */
function fewer(parts: readonly Part[], there: number): readonly Part[] {
  if (sum(parts, "least") <= there) return parts;
  const loose = parts.filter(({ isFirm }) => !isFirm);
  const shortest = Math.min(...loose.map(({ short }) => short));
  const falls = loose.findLast(({ short }) => short === shortest);
  if (!falls) return parts;
  const left = withNotes(parts, (part) => part !== falls);
  return fewer(left, there);
}

/** The parts that stay; a vote whose notes fall away falls away with them. */
function withNotes(parts: readonly Part[], stays: (part: Part) => boolean): readonly Part[] {
  const fallen = new Set(parts.filter((part) => !stays(part)).map(({ step }) => step.id));
  return parts.filter((part) => stays(part) && !fallen.has(part.step.votesOn ?? ""));
}

/** Gives each its floor, and what is left by the minute to whoever has least of its ceiling. */
function share(parts: readonly Part[], there: number, floor: Size, ceiling: Size): StepMinutes {
  const given = parts.map((part) => ({ id: part.step.id, has: part[floor], of: part[ceiling] }));
  for (let left = there - sum(parts, floor); left > 0; left--) {
    const wanting = given.filter(({ has, of }) => has < of);
    const [least] = wanting.toSorted((a, b) => a.has / a.of - b.has / b.of);
    if (!least) break;
    least.has += 1;
  }
  return Object.fromEntries(given.map(({ id, has }) => [id, has]));
}

function sum(parts: readonly Part[], size: Size): number {
  return parts.reduce((total, part) => total + part[size], 0);
}

/** Milliseconds of the current step's own minutes that are used up; below 0 where time was added. */
function usedMs({ timer }: Run, now: number): number {
  return timer ? spentOnStepMs(timer, now) - timer.extraMs : 0;
}

function partOf(run: Run, step: RunStep, used: number | undefined): Part {
  const full = step.minutes;
  const isFirm = used !== undefined || isLasting(run, step);
  const least = used === undefined ? 1 : Math.min(full, Math.max(1, Math.ceil(used / minute) + 1));
  const short = Math.min(full, step.shortMinutes ?? full);
  return { step, isFirm, least, short: isFirm ? Math.max(least, short) : short, full };
}

/** What people agree, what they answer, and what they have seen or decided already, stays in a run. */
function isLasting({ boards, decisions = {} }: Run, { id, kind }: RunStep): boolean {
  const isKnown = boards[id] !== undefined || decisions[id] !== undefined;
  return kind === "commit" || kind === "pulse" || isKnown;
}

/**
 * The steps of a run with these minutes. Throws `invalid` where they are not for the step that it is on
 * and those to come, where a step would be longer, or where one falls away that must not.
 */
export function withMinutes(run: Run, given: StepMinutes): RunStep[] {
  const open = run.steps.slice(run.stepIndex);
  const named = new Map(Object.entries(given));
  const falls = (id: string | undefined) => id !== undefined && named.get(id) === 0;
  const isRight = open.every((step, index) => {
    const wanted = named.get(step.id) ?? step.minutes;
    const isFirm = index === 0 || isLasting(run, step);
    return wanted <= step.minutes && (isFirm ? wanted > 0 : wanted === 0 || !falls(step.votesOn));
  });
  const isOpen = [...named.keys()].every((id) => open.some((step) => step.id === id));
  if (!isRight || !isOpen) {
    const why = words.errors.invalidField("minutes", words.errors.notTheseMinutes);
    throw new DomainError("invalid", why, { field: "minutes" });
  }
  return run.steps
    .map((step) => ({ ...step, minutes: named.get(step.id) ?? step.minutes }))
    .filter(({ minutes }) => minutes > 0);
}
