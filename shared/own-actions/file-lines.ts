import { type AnyNode, parse, type ValueNode } from "@humanwhocodes/momoa";
import type { Problem } from "./draft-content.ts";

/** Where the parts of a text in JSON stand. */
export interface FileLines {
  /** The line, from 1, of what stands at this place, or of the nearest that there is around it. */
  lineOf(path: Problem["path"]): number;
  /** A name that an object has twice, if there is one. */
  readonly repeated: { readonly name: string; readonly line: number } | undefined;
}

/** Reads where the parts of a text stand. Throws where it is no JSON, or nested too deeply. */
export function linesOf(text: string): FileLines {
  const { body } = parse(text);
  return {
    repeated: repeatedIn(body),
    lineOf(path) {
      let here: AnyNode = body;
      for (const key of path) {
        const next = partOf(here, key);
        if (!next) break;
        here = next;
      }
      return here.loc.start.line;
    },
  };
}

/** The line that an error of a parser names, if it names one. */
export function lineIn(error: unknown): number | undefined {
  if (!(error instanceof Error)) return undefined;
  if ("line" in error && typeof error.line === "number") return error.line;
  const named = /\(line (\d+)/.exec(error.message)?.[1];
  return named === undefined ? undefined : Number(named);
}

/** A member of an object, name and all, or the value in a list. */
function partOf(node: AnyNode, key: string | number): AnyNode | undefined {
  const value = node.type === "Member" ? node.value : node;
  if (value.type === "Object") return value.members.find(({ name }) => nameOf(name) === key);
  if (value.type === "Array" && typeof key === "number") return value.elements[key]?.value;
  return undefined;
}

function repeatedIn(value: ValueNode): FileLines["repeated"] {
  if (value.type === "Array") return firstOf(value.elements.map((one) => one.value));
  if (value.type !== "Object") return undefined;
  const seen = new Set<string>();
  for (const { name } of value.members) {
    if (seen.has(nameOf(name))) return { name: nameOf(name), line: name.loc.start.line };
    seen.add(nameOf(name));
  }
  return firstOf(value.members.map((member) => member.value));
}

function firstOf(values: readonly ValueNode[]): FileLines["repeated"] {
  for (const value of values) {
    const found = repeatedIn(value);
    if (found) return found;
  }
  return undefined;
}

function nameOf(name: { readonly type: string } & ({ value: string } | { name: string })): string {
  return "value" in name ? name.value : name.name;
}
