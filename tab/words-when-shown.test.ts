import { afterEach, expect, test } from "vitest";
import "../bot/reader-language.ts";
import { german } from "#shared/words/de/german.ts";
import { readWith } from "#shared/words/translated.ts";

afterEach(() => readWith(() => undefined));

/** Tells of each text of these words, and of each function that makes one, when it is taken out. */
function telling<T extends object>(words: T, path: string, tell: (path: string) => void): T {
  return new Proxy(words, {
    get(_, key) {
      const part: unknown = Reflect.get(words, key);
      const name = `${path}.${String(key)}`;
      if (typeof part === "object" && part !== null) return telling(part, name, tell);
      if (Object.hasOwn(words, key) && key !== "length") tell(name);
      return part;
    },
  });
}

test("no file takes a text out of the words when it is loaded, before it is known who reads", {
  timeout: 120_000,
}, async () => {
  const taken: string[] = [];
  const files = import.meta.glob([
    "../{shared,bot,tab}/**/*.{ts,tsx}",
    "!**/*.test.{ts,tsx}",
    "!**/testing/**",
    "!**/dist/**",
    "!../{bot,tab}/main.{ts,tsx}",
    "!**/vite.config.ts",
  ]);
  expect(Object.keys(files).length).toBeGreaterThan(300);
  for (const [file, load] of Object.entries(files)) {
    // What a file imports is loaded with it: the file named is the first to have done so.
    readWith(() => telling({ ...german }, file, (path) => taken.push(path)));
    await load();
  }
  expect(taken).toEqual([]);
});
