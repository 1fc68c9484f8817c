import { posix } from "node:path";

/** One import of one file: what it names, and the file of the project that this is, if it is one. */
interface Import {
  readonly specifier: string;
  readonly target: string | undefined;
  readonly typeOnly: boolean;
}

interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

/** A sentence per breach; nothing where the file keeps the rule. */
type Rule = (file: SourceFile) => readonly string[];

const maxLines = 250;

/**
 * Every breach of the project's architecture, each a sentence that begins with the file. Pure: the
 * files come as path and text, so the rules can be tried on files that nobody wrote.
 */
export function breaches(files: ReadonlyMap<string, string>): string[] {
  const sources = [...files].map(([path, text]) => ({
    path,
    text,
    imports: importsOf(path, text),
  }));
  const found = sources.flatMap((file) =>
    rules.flatMap((rule) => rule(file).map((breach) => `${file.path}: ${breach}`)),
  );
  return [...found, ...zodReachedFromTab(sources), ...cycles(sources)];
}

// Reading imports

const staticImport =
  /^[ \t]*(?:import|export)\s+(type\s)?(?:[^;"'`=]*?\sfrom\s*)?["']([^"'\n]+)["']/gm;
const dynamicImport = /\bimport\(\s*["']([^"'\n]+)["']/g;

function importsOf(path: string, text: string): Import[] {
  const code = withoutComments(text);
  const written = [...code.matchAll(staticImport)].map(([, type, specifier = ""]) =>
    importOf(path, specifier, type !== undefined),
  );
  const called = [...code.matchAll(dynamicImport)].map(([, specifier = ""]) =>
    importOf(path, specifier, false),
  );
  return [...written, ...called];
}

function importOf(path: string, specifier: string, typeOnly: boolean): Import {
  if (specifier.startsWith("#shared/")) return { specifier, target: specifier.slice(1), typeOnly };
  if (!specifier.startsWith(".")) return { specifier, target: undefined, typeOnly };
  return { specifier, target: posix.join(posix.dirname(path), specifier), typeOnly };
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");
}

// Whose file it is

const isTest = (path: string) => /\.(test|contract)\.tsx?$/.test(path);
const isForTests = (path: string) => isTest(path) || /\/(testing|e2e)\//.test(path);
const isContent = (path: string) =>
  isWithin(path, "shared/playbook/", "shared/words.ts", "shared/words/") || isForTests(path);
const isWithin = (path: string | undefined, ...places: string[]) =>
  places.some((place) => path === place || (place.endsWith("/") && path?.startsWith(place)));

// The rules

/** Imports of the files that `where` picks, tests excepted, each of which must be `allowed`. */
function layer(
  where: (path: string) => boolean,
  allowed: (imported: Import, file: SourceFile) => boolean,
  why: string,
): Rule {
  return (file) =>
    where(file.path) && !isForTests(file.path)
      ? file.imports
          .filter((imported) => !allowed(imported, file))
          .map(({ specifier }) => `imports "${specifier}": ${why}`)
      : [];
}

/** A package, whole or in part, that only some places may know. */
function onlyIn(packages: RegExp, places: string[], why: string): Rule {
  return layer(
    (path) => !isWithin(path, ...places),
    ({ specifier }) => !packages.test(specifier),
    why,
  );
}

/** Code that files must not contain, comments excepted. */
function without(where: (path: string) => boolean, code: RegExp, why: string): Rule {
  return ({ path, text }) => {
    if (!where(path) || isForTests(path)) return [];
    const match = withoutComments(text).match(code);
    return match === null ? [] : [`says "${match[0]}": ${why}`];
  };
}

/** `bot/store/` of `bot/store/cosmos/retry.ts`; undefined outside the folders of bot/. */
const botFolder = (path: string | undefined) => path?.match(/^bot\/[^/]+\//)?.[0];
const composes = (path: string) => isWithin(path, "bot/main.ts", "bot/app.ts");
const inShared = (path: string) => path.startsWith("shared/");
const inTab = (path: string) => path.startsWith("tab/");
const inBot = (path: string) => path.startsWith("bot/");
const isConfig = (path: string) => /\.config\.ts$/.test(path);

const rules: readonly Rule[] = [
  layer(
    inShared,
    ({ specifier, target }) => specifier === "zod/v4" || isWithin(target, "shared/"),
    "shared/ is pure and knows zod/v4 and itself only",
  ),
  without(
    inShared,
    /Date\.now\b|new Date\(\s*\)|Math\.random\b|performance\.now\b/,
    "in shared/ time and chance come in as arguments",
  ),
  layer(
    (path) => inTab(path) && !isConfig(path),
    ({ target }) => !isWithin(target, "bot/", "local/"),
    "tab/ knows shared/ only",
  ),
  layer(inBot, ({ target }) => !isWithin(target, "tab/", "local/"), "bot/ knows shared/ only"),
  layer(
    (path) => isWithin(path, "shared/", "bot/", "tab/"),
    ({ target }) => target === undefined || !isForTests(target),
    "what is made for tests stays out of the product",
  ),
  layer(
    (path) => isWithin(path, "bot/usecases/"),
    ({ target }) => isWithin(target, "shared/", "bot/ports.ts", "bot/usecases/"),
    "a use case knows shared/ and bot/ports.ts only",
  ),
  layer(
    (path) => botFolder(path) !== undefined && !isWithin(path, "bot/usecases/"),
    ({ target }, { path }) =>
      !isWithin(target, "bot/") ||
      isWithin(target, "bot/ports.ts", "bot/usecases/", botFolder(path) ?? ""),
    "an adapter knows shared/, bot/ports.ts, use cases and its own folder only",
  ),
  layer(
    (path) => inBot(path) && botFolder(path) === undefined && !composes(path),
    ({ target }) => botFolder(target) === undefined || isWithin(target, "bot/usecases/"),
    "only bot/main.ts and bot/app.ts choose adapters",
  ),
  onlyIn(/^@azure\//, ["bot/store/"], "Azure stays in bot/store/"),
  onlyIn(
    /^(botbuilder|botframework|@microsoft\/teams-ai)/,
    ["bot/teams/"],
    "the bot's SDKs stay in bot/teams/",
  ),
  onlyIn(/^@microsoft\/teams-js/, ["tab/host.ts"], "only tab/host.ts knows teams-js"),
  without(
    (path) => inTab(path) && path !== "tab/api.ts",
    /\bfetch\(|\bXMLHttpRequest\b|\bsendBeacon\b|\bEventSource\b/,
    "in tab/ only tab/api.ts calls the server",
  ),
  layer(
    (path) => inTab(path) && path !== "tab/live.ts",
    ({ specifier }) => specifier !== "socket.io-client",
    "in tab/ only tab/live.ts opens a socket",
  ),
  ({ path, text }) => {
    const lines = text.trimEnd().split("\n").length;
    return lines > maxLines && !isContent(path) ? [`has ${lines} lines: ${maxLines} at most`] : [];
  },
  ({ path, text }) =>
    /^export default\b/m.test(withoutComments(text)) && !isConfig(path)
      ? ["has a default export: exports have names"]
      : [],
  ({ path }) =>
    /(^|\/)index\.[a-z]+$/.test(path) ? ["is called index: a file says what is in it"] : [],
  ({ path }) =>
    /(^|[/-])(utils?|helpers?|common|misc)[/.]/.test(path)
      ? ["has a name that says nothing: a file says what is in it"]
      : [],
];

// Rules about the whole

function zodReachedFromTab(sources: readonly SourceFile[]): string[] {
  const byPath = new Map(sources.map((file) => [file.path, file]));
  const seen = new Set<string>();
  const reach = (path: string, way: readonly string[]): string | undefined => {
    if (seen.has(path)) return undefined;
    seen.add(path);
    for (const { specifier, target, typeOnly } of byPath.get(path)?.imports ?? []) {
      if (typeOnly) continue;
      if (/^zod(\/|$)/.test(specifier)) return [...way, path, specifier].join(" → ");
      const found = target === undefined ? undefined : reach(target, [...way, path]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return sources
    .filter(({ path }) => inTab(path) && !isForTests(path))
    .map(({ path }) => reach(path, []))
    .filter((way) => way !== undefined)
    .map((way) => `${way}: the tab takes types of zod/v4 only, its code is heavy`);
}

/** Each cycle once, type-only imports and tests included. */
function cycles(sources: readonly SourceFile[]): string[] {
  const imports = new Map(sources.map((file) => [file.path, file.imports]));
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]): string[] => {
    const start = way.indexOf(path);
    if (start >= 0) return [`${[...way.slice(start), path].join(" → ")}: an import cycle`];
    if (done.has(path)) return [];
    const targets = new Set((imports.get(path) ?? []).map(({ target }) => target ?? ""));
    const found = [...targets].flatMap((target) =>
      imports.has(target) ? visit(target, [...way, path]) : [],
    );
    done.add(path);
    return found;
  };
  return [...imports.keys()].flatMap((path) => visit(path, []));
}
