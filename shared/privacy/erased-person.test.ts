import { expect, test } from "vitest";
import { withoutPerson } from "./erased-person.ts";

const zora = { userId: "zora-1", names: ["Zora O'Neill (ext.)", "May"], formerId: "former-7" };

test("[R182] an id goes wherever it stands, also inside of another and as a name of a field", () => {
  const record = {
    by: "zora-1",
    id: "run.zora-1",
    chat: "19:ben_ZORA-1@x",
    "zora-1": [["zora-1"]],
  };
  expect(withoutPerson(record, zora)).toEqual({
    ...{ by: "former-7", id: "run.former-7", chat: "19:ben_former-7@x" },
    "former-7": [["former-7"]],
  });
});

test("[R182] an id of Teams' directory goes also where letters stand beside it; a shorter one may be part of a word", () => {
  const userId = "8f1f5c1e-5f0a-4d2b-9c1e-2a7a3d9b1c11";
  const record = { id: `x${userId}x`, text: `of${userId.toUpperCase()}1 and ${userId}` };
  const formerId = "former-7";
  expect(withoutPerson(record, { ...zora, userId })).toEqual({
    ...{ id: "xformer-7x", text: "offormer-71 and former-7" },
  });
  expect(withoutPerson({ id: "xzora-1x" }, { ...zora, formerId })).toEqual({ id: "xzora-1x" });
});

test("[R182] a name goes out of texts as whole words, and out of nothing else", () => {
  const of = (text: string) => withoutPerson({ text }, zora).text;
  expect(of("Ask Zora O'Neill (ext.), or ZORA O'NEILL (EXT.).")).toBe("Ask …, or ….");
  expect(of("May")).toBe("…");
  expect(of("Maybe in Mayville")).toBe("Maybe in Mayville");
  expect(withoutPerson({ kind: "May", state: "May" }, zora)).toEqual({ kind: "May", state: "May" });
});

test("[R182] a name of one word, which may be another word as well, goes only as it is written", () => {
  const will = { ...zora, names: ["Will"] };
  const of = (text: string) => withoutPerson({ text }, will).text;
  expect(of("We will ask who will lead")).toBe("We will ask who will lead");
  expect(of("Will leads, WILL helps")).toBe("… leads, WILL helps");
});

test("[R182] in a script without spaces a name goes wherever it stands, unless it is a single letter", () => {
  const of = (name: string, text: string) =>
    withoutPerson({ note: text }, { ...zora, names: [name] }).note;
  expect(of("田中", "田中さんに聞く")).toBe("…さんに聞く");
  expect(of("สมชาย", "ถามสมชายก่อน")).toBe("ถาม…ก่อน");
  expect(of("林", "森林を見る")).toBe("森林を見る");
  expect(of("Ken 田中", "Ken 田中さん, Token 田中")).toBe("…さん, Token 田中");
});

test("[R182] no text becomes longer than it was, so that it can still be kept", () => {
  const text = `${"May ".repeat(20)}May`;
  expect(withoutPerson({ text }, zora).text.length).toBeLessThanOrEqual(text.length);
});

test("[R182] what does not mention them is the very same", () => {
  const record = { by: "zora-12", list: [{ at: 1, text: "Zoras", none: undefined }], no: null };
  expect(withoutPerson(record, zora)).toBe(record);
});
