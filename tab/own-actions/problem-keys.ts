import type { DraftContent, Problem } from "#shared/own-actions/draft-content.ts";
import { ownWords } from "#shared/words/own-actions-screen.ts";

/** The parts of the form, in their order. */
export const sectionNames = ["about", "when", "steps", "leader", "taking-part", "reading"] as const;
export type SectionName = (typeof sectionNames)[number];

/** What keeps a draft from being finished, by the field that it stands at, in the order of the form. */
export type Problems = ReadonlyMap<string, readonly string[]>;

const fieldsOf: Readonly<Record<SectionName, readonly string[]>> = {
  about: ["title", "summary", "components", "signals", "topics", "why"],
  when: ["moments", "who", "whenToUse", "whenNotToUse", "notice"],
  steps: ["steps", "hasShorter"],
  leader: ["prepare", "caution"],
  "taking-part": ["quietWay"],
  reading: ["resources"],
};

/** The fields that have parts of their own; in all others the field is the whole. */
const inParts = ["who", "steps"];

/** The fields that hold one sentence on each line. */
const inLines = ["whenToUse", "whenNotToUse", "prepare"];

/** In which part of the form a field is; undefined for what concerns the whole action. */
export function sectionOf(key: string): SectionName | undefined {
  const [first = ""] = key.split(".");
  return sectionNames.find((name) => fieldsOf[name].includes(first));
}

/** The field of a step, by the step's id: a step keeps its problems wherever it is moved to. */
export function stepKey(stepId: string, field: string): string {
  return `steps.${stepId}.${field}`;
}

/** Problems by their field. `content` is what they were found in. */
export function problemsByKey(problems: readonly Problem[], content: DraftContent): Problems {
  const byKey = new Map<string, string[]>();
  for (const { path, sentence } of problems) {
    const key = keyOf(path, content);
    const [, line] = path;
    const isLine = inLines.includes(key) && typeof line === "number";
    const said = isLine ? ownWords.editor.inLine(line + 1, sentence) : sentence;
    byKey.set(key, [...(byKey.get(key) ?? []), said]);
  }
  const place = (key: string) => {
    const section = sectionOf(key);
    return section === undefined ? -1 : sectionNames.indexOf(section);
  };
  return new Map([...byKey].toSorted(([a], [b]) => place(a) - place(b)));
}

function keyOf(path: Problem["path"], content: DraftContent): string {
  const [first = "", second, third] = path;
  const field = String(first);
  if (!inParts.includes(field) || second === undefined) return field;
  if (field !== "steps") return `${field}.${second}`;
  const step = content.steps[Number(second)];
  if (!step) return field;
  return third === undefined ? `steps.${step.id}` : stepKey(step.id, String(third));
}

/** What a field is called where it is spoken of away from its place. */
export function fieldName(key: string, content: DraftContent): string {
  const { fields, sections, stepFields, stepField, stepName } = ownWords.editor;
  const [first, stepId, field] = key.split(".");
  const index = content.steps.findIndex(({ id }) => id === stepId);
  if (first === "steps" && index >= 0) {
    if (field === undefined) return stepName(index + 1, content.steps[index]?.title ?? "");
    return stepField(index + 1, isIn(stepFields, field) ? stepFields[field] : field);
  }
  if (isIn(fields, key)) return fields[key];
  const section = sectionOf(key);
  return section === undefined ? "" : sections[section];
}

function isIn<T extends object>(table: T, key: string): key is Extract<keyof T, string> {
  return Object.hasOwn(table, key);
}
