import { afterEach, expect, test } from "vitest";
import { readWith, translated } from "./translated.ts";

afterEach(() => readWith(() => undefined));

const garden = translated("garden", {
  greeting: "Hello",
  trees: { count: (trees: number) => `${trees} trees`, kinds: ["oak", "beech"] },
});
const { trees } = garden;

const german = {
  garden: {
    greeting: "Hallo",
    trees: { count: (count: number) => `${count} Bäume`, kinds: ["Eiche", "Buche"] },
  },
};

test("words are English until somebody reads another language", () => {
  expect(garden.greeting).toBe("Hello");
  expect(garden.trees.count(2)).toBe("2 trees");
});

test("words follow whoever reads, also those that were taken out by name before", () => {
  readWith(() => german);
  expect(garden.greeting).toBe("Hallo");
  expect(trees.count(2)).toBe("2 Bäume");
  expect(trees.kinds.map((kind) => kind.toUpperCase())).toEqual(["EICHE", "BUCHE"]);
  readWith(() => undefined);
  expect(trees.count(2)).toBe("2 trees");
  expect(trees.kinds).toEqual(["oak", "beech"]);
});

test("words can be gone through and copied", () => {
  readWith(() => german);
  expect(Object.keys(garden)).toEqual(["greeting", "trees"]);
  expect({ ...garden }.greeting).toBe("Hallo");
  expect(JSON.stringify(garden.trees.kinds)).toBe('["Eiche","Buche"]');
});

test("what a language lacks is read in English", () => {
  readWith(() => ({ garden: { trees: {} } }));
  expect(garden.greeting).toBe("Hello");
  expect(garden.trees.kinds[0]).toBe("oak");
});

test("a part of the words is the same each time, so that nothing is drawn anew for it", () => {
  expect(garden.trees).toBe(garden.trees);
});

test("[R178] what is written from right to left is set apart in a sentence, and nothing else is", () => {
  const said = translated("said", {
    leads: (name: string, runs: number) => `${name}, ${runs} runs`,
    list: (names: readonly string[]) => names.join(", "),
  });
  expect(said.leads("حسن", 3)).toBe("\u2068حسن\u2069, 3 runs");
  expect(said.leads("דנה!", 3)).toBe("\u2068דנה!\u2069, 3 runs");
  expect(said.leads("Zoë 李", 3)).toBe("Zoë 李, 3 runs");
  expect(said.leads).toBe(said.leads);
});
