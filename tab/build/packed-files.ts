import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import type { Plugin } from "vite";

/** Files that are texts, and become much smaller. */
const texts = /\.(js|css|svg)$/;

/**
 * Writes each file of code and styles packed as well (Brotli, as small as it can be), so that a server need
 * not do it, less well, whenever somebody asks for it.
 */
export function packedFiles(): Plugin {
  return {
    name: "packed-files",
    apply: "build",
    writeBundle({ dir = "" }, bundle) {
      for (const name of Object.keys(bundle).filter((one) => texts.test(one))) {
        const content = readFileSync(join(dir, name));
        const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
        writeFileSync(join(dir, `${name}.br`), brotliCompressSync(content, { params }));
      }
    },
  };
}
