import { isFree } from "#shared/due-work.ts";
import type { DueState } from "../../bot/ports.ts";

/** How a record's work stands, as an operator wants to know it. */
export type Standing = "set aside" | "in work" | "waits" | "due" | "to come";

/** `in work`: somebody has it, or has had it and is gone; `waits`: it is tried again by itself. */
export function standingOf({ nextDueAt, work }: DueState, now: number): Standing {
  if (work.aside) return "set aside";
  if (nextDueAt > now) return "to come";
  if (isFree(work, now)) return "due";
  return work.waits ? "waits" : "in work";
}

const order: readonly Standing[] = ["set aside", "in work", "waits", "due"];

/**
 * The lines of the report: how many there are of each standing, then each that is not to come, with
 * its place and without anything that a person wrote.
 */
export function dueReport(states: readonly DueState[], now: number): string[] {
  const all = states.map((state) => ({ state, standing: standingOf(state, now) }));
  const count = (standing: Standing) => all.filter((one) => one.standing === standing).length;
  const counts = [...order, "to come" as const].map((standing) => `${count(standing)} ${standing}`);
  const lines = order.flatMap((standing) =>
    all.filter((one) => one.standing === standing).map(({ state }) => lineOf(state, standing, now)),
  );
  return [counts.join(", "), ...lines];
}

function lineOf({ type, pk, id, nextDueAt, work }: DueState, standing: Standing, now: number) {
  const { defects, failingSince, aside, leftOut = [] } = work;
  const failing = failingSince === undefined ? "" : `, failing for ${span(now - failingSince)}`;
  const why = aside ? `, ${aside.why}` : "";
  const faults = defects === 0 ? "" : `, ${defects} defects`;
  const kinds = [...new Set(leftOut.map(({ message }) => message))].join(" ");
  const unsaid = kinds === "" ? "" : `, left out as perhaps sent: ${kinds}`;
  const late = `${span(now - nextDueAt)} late`;
  return `${standing.padEnd(9)}  ${type} '${pk}' ${id}  ${late}${failing}${faults}${why}${unsaid}`;
}

/** A length of time in its largest unit. */
function span(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  if (minutes < 1) return "less than a minute";
  if (minutes < 120) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} h` : `${Math.floor(hours / 24)} days`;
}
