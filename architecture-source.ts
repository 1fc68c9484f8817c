import { posix } from "node:path";

/** One import of one file: what it names, and the file of the project that this is, if it is one. */
export interface Import {
  readonly specifier: string;
  readonly target: string | undefined;
  readonly typeOnly: boolean;
}

/** A file as the rules of `architecture.ts` look at it: its code, as `codeOf` reads it. */
export interface SourceFile {
  readonly path: string;
  readonly code: string;
  readonly lines: number;
  readonly imports: readonly Import[];
}

export function sourceFile(path: string, text: string): SourceFile {
  const code = codeOf(text);
  const lines = text.trimEnd().split("\n").length;
  return { path, code, lines, imports: importsOf(path, text, code) };
}

// Reading code

const plain = /[^"'`/{}]+/y;
const comment = /\/\/.*|\/\*[\s\S]*?\*\//y;
const quoted = /"(?:\\[\s\S]|[^"\\\n])*"|'(?:\\[\s\S]|[^'\\\n])*'/y;
const pattern = /\/(?!>)(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*/y;
/** From its backquote, or the end of what it holds in braces, to the next such place. */
const templatePart = /[`}](?:\\[\s\S]|\$(?!\{)|[^`\\$])*(?:`|\$\{)/y;

/** Where a slash begins a pattern: elsewhere it divides, or closes an element. */
const beforePattern = /(?:^|[(,=:[!&|?{;+*%~^-]|=>|\b(?:return|typeof|case|in|of|do|else|void))$/;
const beforeKey = /[\w$)\]]\s*(?:\?\.\s*)?\[\s*$/;

/**
 * The text with the same places, blank where it is a comment, a pattern or the inside of a string.
 * A string that is a key, as in `Math["random"]`, keeps its inside: it is as good as a name.
 */
export function codeOf(text: string): string {
  let code = "";
  /** The braces that are open here: `${` for one that stands in a template. */
  const open: string[] = [];
  const next = (kind: RegExp) => {
    kind.lastIndex = code.length;
    return kind.exec(text)?.[0];
  };
  while (code.length < text.length) {
    code += next(plain) ?? "";
    const char = text.charAt(code.length);
    const inTemplate = char === "`" || (char === "}" && open.pop() === "${");
    const part = inTemplate ? next(templatePart) : undefined;
    if (char === "{") open.push(char);
    if (part?.endsWith("${")) open.push("${");
    const string = part ?? next(quoted);
    const silent = next(comment) ?? (beginsPattern(code, char) ? next(pattern) : undefined);
    if (string !== undefined) code += isKey(code, string) ? string : hollow(string);
    else code += silent === undefined ? char : blank(silent);
  }
  return code;
}

const beginsPattern = (code: string, char: string) =>
  char === "/" && beforePattern.test(code.slice(-400).trimEnd().slice(-20));
const isKey = (code: string, string: string) =>
  /^(["'`])[\w$]+\1$/.test(string) && beforeKey.test(code.slice(-20));
const blank = (text: string) => text.replace(/[^\n]/g, " ");

/** A string without its inside: its first and its last mark stay. */
function hollow(string: string): string {
  const end = string.endsWith("${") ? 2 : 1;
  return string.charAt(0) + blank(string.slice(1, -end)) + string.slice(-end);
}

// Reading imports

/** In code whose strings are hollow, `from` before a string is in an import or export. */
const written =
  /(?:\b(?:import|export)\s+(type)\b\s*(?!from\b)[\w$*{][^;"'=]*?)?\b(?:from|import)\s*(?<at>["']) *["']/dg;
const called = /\bimport\s*\(\s*(?<at>["']) *["']/dg;

function importsOf(path: string, text: string, code: string): Import[] {
  return [written, called].flatMap((kind) =>
    [...code.matchAll(kind)].map((match) => {
      const start = (match.indices?.groups?.["at"]?.[0] ?? 0) + 1;
      const specifier = text.slice(start, text.indexOf(text.charAt(start - 1), start));
      return { specifier, target: targetOf(path, specifier), typeOnly: match[1] !== undefined };
    }),
  );
}

function targetOf(path: string, specifier: string): string | undefined {
  const file = specifier.replace(/[?].*/, "");
  if (file.startsWith("#shared/")) return posix.normalize(file.slice(1));
  return file.startsWith(".") ? posix.join(posix.dirname(path), file) : undefined;
}
