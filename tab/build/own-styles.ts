import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type GriffelStaticStyle,
  type GriffelStyle,
  resolveStaticStyleRules,
  resolveStyleRulesForSlots,
} from "@griffel/core";
import { type Plugin, parseAst, runnerImport } from "vite";
import type { MadeStyles } from "./made-styles.ts";
import { ownMakers, replaced, styleCalls } from "./style-calls.ts";

/** What a definition of styles was given. */
type Given =
  | { readonly maker: "makeStyles"; readonly styles: Record<string, GriffelStyle> }
  | { readonly maker: "makeStaticStyles"; readonly styles: GriffelStaticStyle };

const entry = "virtual:own-styles";
const recorder = "virtual:style-recorder";

/**
 * Runs the files below this folder that define styles, and makes the styles of each file, in its order:
 * they are made of tokens and of parts that several have in common, so only running them tells.
 */
export async function ownStyles(folder: string): Promise<ReadonlyMap<string, MadeStyles[]>> {
  const exclude = ["build/**", "dist/**", "**/*.test.*"];
  const files = globSync("**/*.{ts,tsx}", { cwd: folder, exclude })
    .map((file) => join(folder, file))
    .filter((file) => ownMakers.test(readFileSync(file, "utf8")));
  const { module } = await runnerImport<{ readonly given: ReadonlyMap<string, Given[]> }>(entry, {
    root: folder,
    logLevel: "warn",
    plugins: [recordStyles(files)],
  });
  return new Map([...module.given].map(([file, given]) => [file, given.map(madeOf)]));
}

function madeOf({ maker, styles }: Given): MadeStyles {
  if (maker === "makeStaticStyles") {
    return { code: "() => {}", rules: { d: resolveStaticStyleRules([styles]) } };
  }
  const [classes, rules] = resolveStyleRulesForSlots(styles);
  return { code: `/*#__PURE__*/__css(${JSON.stringify(classes)})`, rules };
}

/** Instead of making styles, these files say what they would make them of. */
function recordStyles(files: readonly string[]): Plugin {
  const imports = files.map((file) => `import ${JSON.stringify(file)};`).join("\n");
  const sources = new Map([
    [entry, `${imports}\nexport { given } from "${recorder}";`],
    [
      recorder,
      `export const given = new Map();
       export function record(file, maker, styles) {
         given.set(file, [...(given.get(file) ?? []), { maker, styles }]);
       }`,
    ],
  ]);
  return {
    name: "record-styles",
    resolveId: (id) => (sources.has(id) ? id : undefined),
    load: (id) => sources.get(id),
    transform(code, id) {
      if (!files.includes(id)) return undefined;
      const calls = styleCalls(parseAst(code), ownMakers).map(({ maker, start, given }) => ({
        start,
        end: given[0]?.start ?? start,
        by: `__record(${JSON.stringify(id)}, ${JSON.stringify(maker)}, `,
      }));
      return `import { record as __record } from "${recorder}";\n${replaced(code, calls)}`;
    },
  };
}
