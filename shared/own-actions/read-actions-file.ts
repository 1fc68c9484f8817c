import { z } from "zod/v4";
import { DomainError } from "../errors.ts";
import { TeamAction } from "../team-action.ts";
import { ownActionWords } from "../words/own-actions.ts";
import { cleaned, ownProblemsOf, problemsOfShape } from "./action-problems.ts";
import { titleKey } from "./action-title.ts";
import { fileFormat, formatVersion } from "./actions-file.ts";
import type { Problem } from "./draft-content.ts";
import { type FileLines, lineIn, linesOf } from "./file-lines.ts";
import { outlineOf } from "./file-outline.ts";
import { mostOwnActions } from "./own-playbook.ts";

const words = ownActionWords.file;

/** Nothing of an action lies deeper than its steps: file, actions, action, steps, step. */
const deepest = 5;

/** Twice as many as 200 of the longest actions have: parsers are slow at parts, not at long texts. */
const mostParts = 100_000;

/** What a file says before it is known whether its actions are any. */
const Envelope = z.strictObject({
  format: z.literal(fileFormat),
  formatVersion: z.literal(formatVersion),
  actions: z.array(z.unknown()).min(1).max(mostOwnActions),
});

/** The actions of a file, and how to refuse it for something that only the team's list tells. */
export interface ActionsFile {
  readonly actions: readonly TeamAction[];
  /** The refusal of a problem in the action with this index: it names line, action and field. */
  refusal(index: number, problem: Problem): DomainError;
}

/**
 * The actions in the text of a file. Throws `invalid` for whatever is wrong with it: syntax, format,
 * fields, laws, ids or titles twice; the sentence names the line, the action and the field.
 */
export function readActionsFile(text: string): ActionsFile {
  const file = parsed(text);
  const lines = locate(text);
  const { format, formatVersion: version } = fieldsOf(file);
  const refusal = ({ path, sentence }: Problem) => refused(lines, file, path, sentence);
  if (format !== fileFormat) throw refusal({ path: ["format"], sentence: words.otherFormat });
  if (typeof version === "number" && version > formatVersion) {
    throw refusal({ path: ["formatVersion"], sentence: words.newer(version) });
  }
  const [problem] = problemsOfShape(Envelope, file);
  if (problem) throw refusal(problem);
  const actions = Envelope.parse(file).actions.map((action) => cleaned(action));
  for (const [index, action] of actions.entries()) {
    const [problem] = ownProblemsOf(action, ["actions", index]);
    if (problem) throw refusal(problem);
  }
  const read = z.array(TeamAction).parse(actions);
  const [twice] = repeatedIn(read);
  if (twice) throw refusal(twice);
  return {
    actions: read,
    refusal: (index, { path, sentence }) =>
      refusal({ path: ["actions", index, ...path], sentence }),
  };
}

function parsed(text: string): unknown {
  if (text.startsWith("\ufeff")) throw unreadable(1, words.mark);
  const { depth, parts } = outlineOf(text);
  if (depth > deepest || parts > mostParts) throw unreadable(undefined, words.tooMuch);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw unreadable(syntaxLine(text) ?? lineIn(error), words.notJson);
  }
}

/** Where a text that is no JSON stops being it. The parser of lines takes a little more than JSON. */
function syntaxLine(text: string): number | undefined {
  try {
    linesOf(text);
    return undefined;
  } catch (error) {
    return lineIn(error);
  }
}

function locate(text: string): FileLines {
  const lines = linesOf(text);
  const { repeated } = lines;
  if (repeated) throw unreadable(repeated.line, words.keyTwice(repeated.name));
  return lines;
}

function repeatedIn(actions: readonly TeamAction[]): Problem[] {
  const isTwice = (values: readonly string[], index: number) =>
    values.indexOf(values[index] ?? "") < index;
  const ids = actions.map(({ id }) => id);
  const titles = actions.map(({ title }) => titleKey(title));
  return actions.flatMap((_, index): Problem[] => [
    ...(isTwice(ids, index) ? [{ path: ["actions", index, "id"], sentence: words.idTwice }] : []),
    ...(isTwice(titles, index)
      ? [{ path: ["actions", index, "title"], sentence: words.titleTwice }]
      : []),
  ]);
}

/** A file of which it cannot be said what is in it. */
function unreadable(line: number | undefined, why: string): DomainError {
  const places = line === undefined ? [] : [words.line(line)];
  return new DomainError("invalid", words.at(places, why), { field: "file" });
}

function refused(lines: FileLines, file: unknown, path: Problem["path"], why: string): DomainError {
  const [first, index, ...rest] = path;
  const isInAction = first === "actions" && typeof index === "number";
  const field = fieldName(isInAction ? rest : path);
  const places = [
    words.line(lines.lineOf(path)),
    ...(isInAction ? [nameOf(file, index)] : []),
    ...(field === "" ? [] : [field]),
  ];
  return new DomainError("invalid", words.at(places, why), { field: path.join(".") });
}

/** The title of an action where it has one that can be shown, else its place in the file. */
function nameOf(file: unknown, index: number): string {
  const { title } = fieldsOf(Object.values(fieldsOf(fieldsOf(file)["actions"]))[index]);
  const shown = typeof title === "string" ? String(cleaned(title)) : "";
  return shown === "" ? words.actionAt(index + 1) : words.action(shown.slice(0, 60));
}

/** A field as people count: the third step is number 3. */
function fieldName(path: Problem["path"]): string {
  return path.map((part) => (typeof part === "number" ? part + 1 : part)).join(" ");
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
