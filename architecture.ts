import { cycles, reaches } from "./architecture-graph.ts";
import { type Import, type SourceFile, sourceFile } from "./architecture-source.ts";

/** A sentence per breach; nothing where the file keeps the rule. */
type Rule = (file: SourceFile) => readonly string[];

const maxLines = 250;

/**
 * Every breach of the project's architecture, each a sentence that begins with the file. Pure: the
 * files come as path and text, so the rules can be tried on files that nobody wrote. Files that are
 * not source are passed over, but for package.json: it says which packages the server brings.
 */
export function breaches(files: ReadonlyMap<string, string>): string[] {
  const sources = [...files]
    .filter(([path]) => isSource(path))
    .map(([path, text]) => sourceFile(path, text));
  const { dependencies = {} } = JSON.parse(files.get("package.json") ?? "{}");
  const found = sources.flatMap((file) =>
    [...rules, bringsItsPackages(Object.keys(dependencies))].flatMap((rule) =>
      rule(file).map((breach) => `${file.path}: ${breach}`),
    ),
  );
  return [...found, ...parsersReachedFromTab(sources), ...cycles(sources)];
}

// Whose file it is

const isSource = (path: string) => /\.[cm]?[jt]sx?$/.test(path);
const isTest = (path: string) => /\.(test|contract)\.tsx?$/.test(path);
const isForTests = (path: string) => isTest(path) || /\/(testing|e2e)\//.test(path);
const content = ["playbook/", "pulse/questions.ts", "words.ts", "words/"];
const isContent = (path: string) =>
  isForTests(path) || isWithin(path, ...content.map((place) => `shared/${place}`));
const isWithin = (path: string | undefined, ...places: string[]) =>
  places.some((place) => path === place || (place.endsWith("/") && path?.startsWith(place)));
/** `bot/store/` of `bot/store/cosmos/retry.ts`; undefined outside the folders of bot/. */
const botFolder = (path: string | undefined) => path?.match(/^bot\/[^/]+\//)?.[0];
const composes = (path: string) => isWithin(path, "bot/main.ts", "bot/app.ts");
const callsUseCases = (path: string) =>
  composes(path) ||
  isWithin(
    path,
    "bot/usecases/",
    "bot/http/",
    "bot/live/",
    "bot/teams/",
    "bot/scheduler/",
    "local/commands/",
  );
const isPure = (path: string) => isWithin(path, "shared/", "bot/usecases/");
const inProduct = (path: string) => isWithin(path, "shared/", "bot/", "tab/");
const inShared = (path: string) => path.startsWith("shared/");
const inTab = (path: string) => path.startsWith("tab/");
const inBot = (path: string) => path.startsWith("bot/");
const isConfig = (path: string) => /(^|\/)(vite|vitest)\.config\.ts$/.test(path);
const isForBuild = (path: string) => isConfig(path) || isWithin(path, "tab/build/");
const inBrowser = (path: string) => isWithin(path, "tab/", "local/room/") && !isForBuild(path);

/** What adapters have in common, and knows none of them. */
const common =
  "ports published-keys error-facts reader-language call-limit limits request-units".split(" ");
const forAdapters = common.map((name) => `bot/${name}.ts`);

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

/** Code that files must not contain, tests excepted. */
function without(where: (path: string) => boolean, code: RegExp, why: string): Rule {
  return (file) => {
    const match = where(file.path) && !isForTests(file.path) ? file.code.match(code) : null;
    return match === null ? [] : [`says "${match[0]}": ${why}`];
  };
}

/** A name that files must not have. */
function unnamed(name: RegExp, why: string): Rule {
  return ({ path }) => (name.test(path) ? [why] : []);
}

const rules: readonly Rule[] = [
  layer(
    inShared,
    ({ specifier, target }) =>
      /^(zod\/v4|@humanwhocodes\/momoa|temporal-polyfill)$/.test(specifier) ||
      isWithin(target, "shared/"),
    "shared/ is pure and knows zod/v4, momoa, temporal-polyfill and itself only",
  ),
  onlyIn(
    /^(@humanwhocodes\/momoa|temporal-polyfill)/,
    ["shared/own-actions/file-lines.ts", "shared/turns/meeting-times.ts"],
    "only shared/own-actions/file-lines.ts knows files, shared/turns/meeting-times.ts calendars",
  ),
  without(
    isPure,
    /(?<!\bnew\s+)\bDate\b(?!\.(?:UTC|parse)\()|\bnew\s+Date\b(?!\(\s*[^\s).])|\.format(ToParts)?\(\s*\)/,
    "in shared/ and use cases time comes in as an argument",
  ),
  without(
    isPure,
    /\bMath\b(?!\.(?!random\b)\w)|\bcrypto\b/,
    "in shared/ and use cases chance comes in as an argument",
  ),
  without(
    isPure,
    /\b(performance|fetch|process|globalThis|global|set(Timeout|Interval|Immediate))\b/,
    "shared/ and use cases are functions of what they are given",
  ),
  layer(
    (path) => inTab(path) && !isConfig(path),
    ({ target }) => !isWithin(target, "bot/", "local/", "shared/playbook/readers-playbook.ts"),
    "tab/ knows shared/ only, and asks the server for the Playbook",
  ),
  layer(inBot, ({ target }) => !isWithin(target, "tab/", "local/"), "bot/ knows shared/ only"),
  layer(
    (path) => inProduct(path) && !isForBuild(path),
    ({ target }) => target === undefined || !(isForTests(target) || isForBuild(target)),
    "what is made for tests and tools stays out of the product",
  ),
  layer(
    (path) => isWithin(path, "bot/usecases/"),
    ({ target }) => isWithin(target, "shared/", "bot/ports.ts", "bot/usecases/"),
    "a use case knows shared/ and bot/ports.ts only",
  ),
  layer(
    (path) => !callsUseCases(path),
    ({ target }) => !isWithin(target, "bot/usecases/"),
    "only bot/http/, bot/live/, bot/teams/, bot/scheduler/ and what composes them call use cases",
  ),
  layer(
    (path) => botFolder(path) !== undefined && !isWithin(path, "bot/usecases/"),
    ({ target }, { path }) =>
      !isWithin(target, "bot/") ||
      isWithin(target, ...forAdapters, "bot/usecases/", botFolder(path) ?? ""),
    "an adapter knows shared/, bot/ports.ts, use cases and its own folder only",
  ),
  layer(
    (path) => inBot(path) && botFolder(path) === undefined && !composes(path),
    ({ target }) => botFolder(target) === undefined,
    "only bot/main.ts and bot/app.ts choose adapters",
  ),
  onlyIn(/^@azure\//, ["bot/store/", "bot/keys/"], "Azure stays in bot/store/ and bot/keys/"),
  onlyIn(/^@(redis|socket\.io)\//, ["bot/live/"], "Redis stays in bot/live/"),
  onlyIn(/^(botbuilder|botframework)/, ["bot/teams/"], "SDKs stay in bot/teams/"),
  onlyIn(/^@microsoft\/teams-ai/, ["bot/teams/"], "teams-ai stays in bot/teams/"),
  onlyIn(
    /^@microsoft\/teams-js/,
    ["tab/host.ts", "local/baseline/"],
    "only tab/host.ts, and the page that the bench compares with, know teams-js",
  ),
  onlyIn(
    /^socket\.io-client/,
    ["tab/live.ts", "local/room/", "local/gallery/", "local/commands/", "local/relay/"],
    "in tab/ only tab/live.ts opens a socket",
  ),
  onlyIn(/^minisearch/, ["tab/library/search.ts"], "only tab/library/search.ts searches"),
  onlyIn(/^adaptivecards/, ["local/room/cards/"], "only local/room/cards/ draws cards"),
  layer(
    inBrowser,
    ({ specifier, target }) =>
      target !== undefined ||
      /^(react|react-dom|@fluentui\/[^/]+|socket\.io-client|@microsoft\/teams-js|adaptivecards|minisearch)(\/|$)/.test(
        specifier,
      ),
    "a page is made of React, Fluent, socket.io-client, teams-js and minisearch",
  ),
  without(
    (path) => inTab(path) && !isWithin(path, "tab/api.ts", "tab/live.ts"),
    /\b(fetch|WebSocket|WebTransport|EventSource|XMLHttpRequest|sendBeacon)\b/,
    "in tab/ only tab/api.ts and tab/live.ts reach the server",
  ),
  without(
    inBrowser,
    /\b(globalThis|window|self)\s*(\?\.)?\[/,
    "what a page uses of the browser has its name",
  ),
  without(
    () => true,
    /\bimport\s*\((?!\s*["'] *["']\s*\))|\bimport\s*\.\s*meta\b(?!\.(url|dirname|filename)\b)/,
    "an import names its file",
  ),
  without(
    () => true,
    /\brequire\b|\bcreateRequire\b|\bgetBuiltinModule\b|\beval\b|\bnew Function\b/,
    "what a file needs, it imports",
  ),
  layer(
    () => true,
    ({ target }) => target === undefined || /\.(tsx?|mjs|json|css)$/.test(target),
    "an import names its file, with the ending",
  ),
  ({ path, lines }) =>
    lines > maxLines && !isContent(path) ? [`has ${lines} lines: ${maxLines} at most`] : [],
  ({ path, code }) =>
    /\bexport\s*(default\b|\*\s*as\s+default\b|\{[^}]*(\bdefault\b|["']))/.test(code) &&
    !isConfig(path)
      ? ["has a default export: exports have names"]
      : [],
  unnamed(/(^|\/)index\.[a-z.]+$/, "is called index: a file says what is in it"),
  unnamed(
    /(^|[/-])(core|types|constants|utils?|helpers?|common|misc)[/.]/,
    "has a name that says nothing: a file says what is in it",
  ),
  unnamed(
    /(?<!\.tsx?|^local\/commands\/[^/]+\.mjs)$/,
    "has another ending than .ts and .tsx: only local/commands/ has .mjs, for what runs before the install",
  ),
];

/** bot/ and shared/ run where only `dependencies` are installed. */
function bringsItsPackages(dependencies: readonly string[]): Rule {
  return layer(
    (path) => inBot(path) || inShared(path),
    ({ specifier, target }) =>
      target !== undefined ||
      specifier.startsWith("node:") ||
      dependencies.some((name) => specifier === name || specifier.startsWith(`${name}/`)),
    "the server has the packages in `dependencies` only",
  );
}

function parsersReachedFromTab(sources: readonly SourceFile[]): string[] {
  const from = (path: string) => inTab(path) && !isForTests(path);
  return reaches(sources, from, /^(zod|@humanwhocodes\/momoa|temporal-polyfill)(\/|$)/).map(
    (way) => `${way}: the tab takes types only from what parses, its code is heavy`,
  );
}
