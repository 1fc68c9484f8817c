import type { Plugin } from "vite";
import { chunkOf } from "./chunk-of.ts";

/**
 * The page names the files that a module is built into, which its first script will load: so all are fetched at
 * once, and not one after the other.
 */
export function preloaded(module: string): Plugin {
  let base = "";
  return {
    name: "preloaded",
    apply: "build",
    configResolved(config) {
      base = config.base;
    },
    transformIndexHtml: {
      order: "post",
      handler(_, { bundle = {}, chunk: first }) {
        const chunk = chunkOf(bundle, module);
        return [chunk.fileName, ...chunk.imports]
          .filter((name) => name !== first?.fileName)
          .map((name) => ({
            tag: "link",
            attrs: { rel: "modulepreload", crossorigin: true, href: base + name },
            injectTo: "head",
          }));
      },
    },
  };
}
