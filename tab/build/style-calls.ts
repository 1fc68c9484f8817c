import type { ESTree } from "vite";

/** A part of a file's text, from its first character to before `end`. */
interface Part {
  readonly start: number;
  readonly end: number;
}

/** A definition of styles: the function that is called, where the call stands, and what it is given. */
export interface StyleCall extends Part {
  readonly maker: string;
  readonly given: readonly Part[];
}

/** How our files define styles. */
export const ownMakers = /\b(?:makeStyles|makeStaticStyles)\(/;

/** What the definitions of styles in Fluent's packages were compiled to. */
export const compiledMakers = /\b(?:__styles|__resetStyles|__staticStyles)\(/;

/** The definitions of styles in a file, in their order: each is the value of a constant of the file. */
export function styleCalls(program: ESTree.Program, makers: RegExp): StyleCall[] {
  return program.body.flatMap((statement) => {
    const declared =
      statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
    if (declared?.type !== "VariableDeclaration") return [];
    return declared.declarations.flatMap(({ init }) => {
      if (init?.type !== "CallExpression" || init.callee.type !== "Identifier") return [];
      const { callee, start, end, arguments: given } = init;
      return makers.test(`${callee.name}(`) ? [{ maker: callee.name, start, end, given }] : [];
    });
  });
}

/** The text with other texts in place of these parts of it, which are in their order. */
export function replaced(text: string, parts: readonly (Part & { readonly by: string })[]): string {
  let [result, at] = ["", 0];
  for (const { start, end, by } of parts) {
    result += text.slice(at, start) + by;
    at = end;
  }
  return result + text.slice(at);
}
