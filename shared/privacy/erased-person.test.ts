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

test("[R182] a name goes out of texts as whole words, however it is written, and out of nothing else", () => {
  const of = (text: string) => withoutPerson({ text }, zora).text;
  expect(of("Ask Zora O'Neill (ext.), or ZORA O'NEILL (EXT.).")).toBe("Ask …, or ….");
  expect(of("May")).toBe("…");
  expect(of("Maybe in Mayville")).toBe("Maybe in Mayville");
  expect(withoutPerson({ kind: "May", state: "May" }, zora)).toEqual({ kind: "May", state: "May" });
});

test("[R182] no text becomes longer than it was, so that it can still be kept", () => {
  const text = `${"May ".repeat(20)}May`;
  expect(withoutPerson({ text }, zora).text.length).toBeLessThanOrEqual(text.length);
});

test("[R182] what does not mention them is the very same", () => {
  const record = { by: "zora-12", list: [{ at: 1, text: "Zoras", none: undefined }], no: null };
  expect(withoutPerson(record, zora)).toBe(record);
});
