import { beforeEach, describe, expect, test } from "vitest";
import { aloneness } from "#shared/alone.ts";
import {
  type DocumentMemory,
  documentMemory,
  mostCharacters,
  mostRemembered,
  rememberedFor,
} from "./document-memory.ts";

let now: number;
let memory: DocumentMemory;
beforeEach(() => {
  now = 0;
  memory = documentMemory(aloneness(() => now));
});

const place = (id: string, pk = "contoso|team|red") => ({ pk, type: "note", id });
const stored = (text: string) => ({ content: { text }, mark: "m", etag: "1" });

describe("a memory of documents", () => {
  test("gives back what was kept last, as it was then", () => {
    const content = { text: "first" };
    memory.keep(place("one"), { ...stored(""), content });
    content.text = "changed by whoever has it";
    expect(memory.find(place("one"))?.content).toEqual({ text: "first" });
    memory.keep(place("one"), stored("second"));
    expect(memory.find(place("one"))).toEqual(stored("second"));
    memory.forget(place("one"));
    expect(memory.find(place("one"))).toBeUndefined();
  });

  test("tells the documents of two tenants apart, where all else is the same", () => {
    memory.keep(place("one"), stored("Contoso's"));
    expect(memory.find(place("one", "fabrikam|team|red"))).toBeUndefined();
  });

  test("[R221] never has the roster of a pulse", () => {
    const roster = { ...place("one"), type: "roster-ledger" };
    memory.keep(roster, stored("who was asked"));
    expect(memory.find(roster)).toBeUndefined();
  });

  test("[R221] has nothing that is older than five minutes, also where nobody asks for it", () => {
    memory.keep(place("one"), stored("a"));
    now = rememberedFor - 1;
    expect(memory.find(place("one"))).toEqual(stored("a"));
    memory.keep(place("two"), stored("b"));
    now = rememberedFor;
    expect(memory.find(place("one"))).toBeUndefined();
    expect(memory.find(place("two"))).toEqual(stored("b"));
  });

  test("[R221] forgets what was kept longest ago, where there are too many", () => {
    for (let n = 0; n <= mostRemembered; n++) memory.keep(place(`n${n}`), stored("a"));
    expect(memory.find(place("n0"))).toBeUndefined();
    expect(memory.find(place("n1"))).toEqual(stored("a"));
  });

  test("[R278] does not take what was read before a write that it has forgotten since", () => {
    const before = memory.moment();
    memory.keep(place("one"), stored("written"));
    for (let n = 0; n < mostRemembered; n++) memory.keep(place(`n${n}`), stored("a"));
    expect(memory.find(place("one"))).toBeUndefined();
    memory.keep(place("one"), stored("read before"), before);
    expect(memory.find(place("one"))).toBeUndefined();
    memory.keep(place("one"), stored("read since"), memory.moment());
    expect(memory.find(place("one"))).toEqual(stored("read since"));
  });

  test("[R221] forgets as much where they are too large, and does not count twice what is kept again", () => {
    const half = "x".repeat(mostCharacters / 2 - 200);
    for (const _ of [1, 2, 3]) memory.keep(place("one"), stored(half));
    memory.keep(place("two"), stored(half));
    expect(memory.find(place("one"))).toBeDefined();
    memory.keep(place("three"), stored(half));
    expect(memory.find(place("one"))).toBeUndefined();
    expect(memory.find(place("three"))).toBeDefined();
    memory.keep(place("too large"), stored("x".repeat(mostCharacters)));
    expect(memory.find(place("too large"))).toBeUndefined();
  });
});
