import type { z } from "zod/v4";
import { oddLengthIn } from "../odd-length.ts";
import { TeamAction } from "../team-action.ts";
import { plain } from "../text.ts";
import { ownActionWords as words } from "../words/own-actions.ts";
import { lawProblems } from "./action-laws.ts";
import { actionOf, inDraft } from "./draft-action.ts";
import type { DraftContent, Problem } from "./draft-content.ts";
import { OwnActionId } from "./own-playbook.ts";

type Path = Problem["path"];
type Issue = z.core.$ZodIssue;

/** What could be taken for the beginning of a tag, an end of one, a comment or a processing mark. */
const markup = /<[a-z/!?]/i;

/**
 * All that keeps a value from being an action: its shape, its laws, and texts that look like markup.
 * `path` is where it stands, in front of each problem's own path. The very checks of the Playbook.
 */
export function problemsOf(action: unknown, path: Path = []): Problem[] {
  const odd = oddLengthIn(action);
  if (odd) return [{ path: [...path, ...odd], sentence: words.unknownField("length") }];
  const issues = TeamAction.safeParse(action).error?.issues ?? [];
  const problems = [
    // The minutes are the sum of the steps': of them the laws speak, at the steps.
    ...issues.filter((issue) => !isOfTotal(issue)).flatMap((issue) => said(issue, action)),
    ...(isTyped(action, issues) ? lawProblems(action) : []),
    ...markupProblems(action, []),
  ];
  return problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] }));
}

/** All that keeps a value from having a shape. */
export function problemsOfShape(shape: z.ZodType, value: unknown): Problem[] {
  const issues = shape.safeParse(value).error?.issues ?? [];
  return issues.flatMap((issue) => said(issue, value));
}

/** The same for an action of a team's own: it has an id of its own, and its evidence is practice. */
export function ownProblemsOf(action: unknown, path: Path = []): Problem[] {
  const { id, why } = fieldsOf(action);
  const { evidence = "practice", source } = fieldsOf(why);
  const isPractice = evidence === "practice" && source === undefined;
  const isOwn = typeof id !== "string" || OwnActionId.safeParse(id).success;
  return [
    ...problemsOf(action, path),
    ...(isOwn ? [] : [{ path: [...path, "id"], sentence: words.notOwnId }]),
    ...(isPractice ? [] : [{ path: [...path, "why"], sentence: words.onlyPractice }]),
  ];
}

/** All that keeps a draft from being finished, each at the field of the form where it is mended. */
export function draftProblems(id: string, content: DraftContent): Problem[] {
  const seen = new Set<string>();
  return problemsOf(actionOf(id, content))
    .map((problem) => inDraft(problem, content))
    .filter((problem) => {
      // Shape and law may say the same of minutes that follow from the steps.
      const key = JSON.stringify(problem);
      return !seen.has(key) && seen.add(key);
    });
}

/** A value with every text in it as it is kept, down to the depth that an action has. */
export function cleaned(value: unknown, depth = 6): unknown {
  if (typeof value === "string") return plain(value);
  if (typeof value !== "object" || value === null || depth === 0) return value;
  if (Array.isArray(value)) return value.map((one) => cleaned(one, depth - 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, cleaned(one, depth - 1)]),
  );
}

function markupProblems(value: unknown, path: Path): Problem[] {
  if (typeof value === "string") {
    return markup.test(value) ? [{ path, sentence: words.markup }] : [];
  }
  if (typeof value !== "object" || value === null || path.length > 5) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, one]) =>
    markupProblems(one, [...path, isList ? Number(key) : key]),
  );
}

/**
 * Limits leave a value's type as it is: where nothing else is wrong, the laws can be asked. Not of
 * lists that are too long, which they would compare for minutes, nor of steps that have a name of
 * every object's for an id, of which they would read what is no minutes.
 */
function isTyped(_action: unknown, issues: readonly Issue[]): _action is TeamAction {
  const limits = ["too_small", "too_big", "invalid_format", "custom", "unrecognized_keys"];
  return issues.every((issue) => {
    const isLongList = issue.code === "too_big" && issue.origin === "array";
    const isReservedId = issue.code === "custom" && issue.path.at(-1) === "id";
    return limits.includes(issue.code) && !isLongList && !isReservedId;
  });
}

function isOfTotal({ code, path }: Issue): boolean {
  const isLimit = code === "too_small" || code === "too_big";
  return isLimit && /^(minutes|shorter,minutes)$/.test(String(path));
}

function said(issue: Issue, value: unknown): Problem[] {
  const path = issue.path.map((part) => (typeof part === "number" ? part : String(part)));
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ path: [...path, key], sentence: words.unknownField(key) }));
  }
  return [{ path, sentence: sentenceOf(issue, valueAt(value, path)) }];
}

function sentenceOf(issue: Issue, value: unknown): string {
  if (value === undefined) return words.missing;
  switch (issue.code) {
    case "invalid_type":
      return wrongType[issue.expected]?.() ?? words.unreadable;
    case "invalid_value":
      return words.otherValue(issue.values.join(", "));
    case "invalid_format":
      return words.notSlug;
    case "custom":
      return /^(why|source)$/.test(String(issue.path.at(-1) ?? "why"))
        ? words.onlyPractice
        : issue.message;
    case "too_small": {
      const least = Number(issue.minimum);
      if (typeof value === "string") return words.empty;
      return Array.isArray(value) ? words.tooFew(least) : words.tooSmall(least);
    }
    case "too_big": {
      const most = Number(issue.maximum);
      if (typeof value === "string") return words.tooLong(most, value.length);
      return Array.isArray(value) ? words.tooMany(most, value.length) : words.tooLarge(most);
    }
    default:
      return words.unreadable;
  }
}

const wrongType: Readonly<Record<string, () => string>> = {
  string: () => words.notText,
  number: () => words.notNumber,
  int: () => words.notNumber,
  array: () => words.notList,
  object: () => words.notObject,
  record: () => words.notObject,
};

function valueAt(value: unknown, path: Path): unknown {
  // Without a copy of what is passed: there can be a problem with each of many thousand places.
  return path.reduce<unknown>(
    (part, key) =>
      typeof part === "object" && part !== null
        ? Object.getOwnPropertyDescriptor(part, key)?.value
        : undefined,
    value,
  );
}

/** The fields of an object, or the places of a list; none of anything else. */
function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null
    ? Object.fromEntries(Object.entries(value))
    : {};
}
