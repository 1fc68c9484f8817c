import type { Plugin } from "vite";
import { chunkOf } from "./chunk-of.ts";

/**
 * Says of the files that these modules are built into that most of what is in them is called once they are loaded: V8
 * then compiles it all beside the page, which waits for Teams and for the server anyway, and not function by
 * function while it draws. Other browsers take it for a remark (https://v8.dev/blog/explicit-compile-hints).
 */
export function compiledAhead(...modules: readonly string[]): Plugin {
  return {
    name: "compiled-ahead",
    apply: "build",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        for (const module of modules) {
          const chunk = chunkOf(bundle, module);
          chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
        }
      },
    },
  };
}
