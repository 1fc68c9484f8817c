import { DomainError } from "../errors.ts";
import { playbook, summaryOf } from "../playbook/playbook.ts";
import { ownActionWords } from "../words/own-actions.ts";
import { words } from "../words.ts";
import { titleKey } from "./action-title.ts";
import type { Problem } from "./draft-content.ts";
import {
  type ActionVersion,
  mostOwnActions,
  type OwnEntry,
  type OwnPlaybook,
} from "./own-playbook.ts";

/** A team that has no action of its own yet. */
export function emptyPlaybook(teamId: string): OwnPlaybook {
  return { v: 1, teamId, entries: [] };
}

/** The entry with this id, removed or not; throws `not-found` where there is none. */
export function readEntry({ entries }: OwnPlaybook, actionId: string): OwnEntry {
  const entry = entries.find(({ id }) => id === actionId);
  if (!entry) throw new DomainError("not-found", words.errors.notFound);
  return entry;
}

/**
 * The list with a version in it, which becomes the newest of its action and brings a removed one
 * back. A version that is in already, or that is older than what the list has, changes nothing.
 */
export function withVersion(own: OwnPlaybook, version: ActionVersion): OwnPlaybook {
  const { id, action, madeAt, madeBy } = version;
  const former = own.entries.find((entry) => entry.id === action.id);
  if (former && (former.versionId === id || former.madeAt > madeAt)) return own;
  const entry = { id: action.id, summary: summaryOf(action), versionId: id, madeAt, madeBy };
  return { ...own, entries: [...own.entries.filter((one) => one !== former), entry] };
}

/** When a version is made: now, or with the newest of its action where the clock was set back since. */
export function madeAtFor({ entries }: OwnPlaybook, actionId: string, now: number): number {
  return Math.max(now, entries.find(({ id }) => id === actionId)?.madeAt ?? now);
}

/** Takes an action out of the list; what has been run of it stays. Again, it changes nothing. */
export function removed(own: OwnPlaybook, actionId: string, now: number): OwnPlaybook {
  const entry = readEntry(own, actionId);
  return entry.removedAt === undefined ? replaced(own, { ...entry, removedAt: now }) : own;
}

/** Brings a removed action back. Again, it changes nothing. */
export function restored(own: OwnPlaybook, actionId: string): OwnPlaybook {
  const { removedAt, ...entry } = readEntry(own, actionId);
  return removedAt === undefined ? own : replaced(own, entry);
}

/**
 * What keeps a list from being one with this action in it: there are more than a team may keep, or
 * another one has its title.
 */
export function listProblem(own: OwnPlaybook, actionId: string): Problem | undefined {
  if (own.entries.length > mostOwnActions) {
    return { path: [], sentence: ownActionWords.mostActions(mostOwnActions) };
  }
  return titleProblem(own, actionId, readEntry(own, actionId).summary.title);
}

/** A title that another action of the team, or one of ours, has already. */
export function titleProblem(
  { entries }: OwnPlaybook,
  actionId: string,
  title: string,
): Problem | undefined {
  const others = entries
    .filter(({ id, removedAt }) => id !== actionId && removedAt === undefined)
    .map(({ summary }) => summary.title);
  const taken = [...playbook.map((action) => action.title), ...others].find(
    (other) => titleKey(other) === titleKey(title),
  );
  return taken === undefined
    ? undefined
    : { path: ["title"], sentence: ownActionWords.titleTaken(taken) };
}

/** The list, where it can be one with this action in it; else throws `invalid`. */
export function requireList(own: OwnPlaybook, actionId: string): OwnPlaybook {
  const problem = listProblem(own, actionId);
  if (!problem) return own;
  const { path, sentence } = problem;
  throw new DomainError("invalid", sentence, { field: path.join(".") || "actionId" });
}

function replaced(own: OwnPlaybook, entry: OwnEntry): OwnPlaybook {
  return { ...own, entries: own.entries.map((one) => (one.id === entry.id ? entry : one)) };
}
