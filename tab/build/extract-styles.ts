import { tokens } from "@fluentui/react-components";
import type { CSSRulesByBucket } from "@griffel/core";
import type { Plugin } from "vite";
import { compiledStyles } from "./compiled-styles.ts";
import type { MadeStyles } from "./made-styles.ts";
import { ownStyles } from "./own-styles.ts";
import { sheetOf } from "./sheet.ts";
import { compiledMakers, ownMakers, replaced, styleCalls } from "./style-calls.ts";

/**
 * Styles are made when the tab is built and not in the browser: every definition of styles, ours and
 * Fluent's, becomes the names of its classes, and all rules go into one file.
 */
export function extractStyles(): Plugin {
  const rulesOf = new Map<string, CSSRulesByBucket[]>();
  let own: ReadonlyMap<string, readonly MadeStyles[]> = new Map();
  let [folder, base, sheet] = ["", "", ""];
  return {
    name: "extract-styles",
    apply: "build",
    configResolved(config) {
      folder = config.root;
      base = config.base;
    },
    async buildStart() {
      own = await ownStyles(folder);
    },
    transform: {
      filter: { code: [ownMakers, compiledMakers] },
      handler(text, id) {
        const code = withTokens(text);
        const ours = own.get(id);
        const calls = styleCalls(this.parse(code), ours ? ownMakers : compiledMakers);
        if (calls.length === 0) return undefined;
        const made = ours ?? calls.map((call) => compiledStyles(call, code));
        if (made.length !== calls.length) this.error("not every definition of styles was run");
        rulesOf.set(
          id,
          made.map(({ rules }) => rules),
        );
        const parts = calls.map(({ start, end }, at) => ({ start, end, by: made[at]?.code ?? "" }));
        return `import { __css, __resetCSS } from "${ours ? ourSource : theirSource}";\n${replaced(code, parts)}`;
      },
    },
    generateBundle: {
      order: "pre",
      handler(_, bundle) {
        const files = Object.values(bundle).flatMap((file) =>
          file.type === "chunk" ? file.moduleIds : [],
        );
        const source = sheetOf(files.flatMap((id) => rulesOf.get(id) ?? []));
        sheet = this.getFileName(this.emitFile({ type: "asset", name: "styles.css", source }));
      },
    },
    transformIndexHtml: {
      order: "post",
      handler: () => [
        { tag: "link", attrs: { rel: "stylesheet", href: base + sheet }, injectTo: "head" },
      ],
    },
  };
}

/** Tokens are written out: what nothing is left of but tokens that it once read is then left out as a whole. */
function withTokens(code: string): string {
  return code.replace(/\btokens\.(\w+)/g, (read, name: keyof typeof tokens) =>
    name in tokens ? JSON.stringify(tokens[name]) : read,
  );
}

const ourSource = "@fluentui/react-components";
const theirSource = "@griffel/react";
