import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { line, plain, shortened } from "./text.ts";

/** Any UTF-16 units, lone surrogates included, with the awkward ones far more often than by chance. */
const awkward = fc.constantFrom(
  " ",
  "\t",
  "\r\n",
  "\u0000",
  "\u001b",
  "\u007f",
  "\u0085",
  "\u00a0",
  "\u00ad",
  "\u200b",
  "\u200c",
  "\u200d",
  "\u200e",
  "\u2028",
  "\u202e",
  "\u2060",
  "\u2066",
  "\u3000",
  "\ufeff",
  "\ud83d",
  "\ude00",
  "\u{e0041}",
  "\u0301",
  "\u3164",
  "e",
  "\u1100",
  "\u1161",
  "\u{1f469}",
  "\ufe0f",
);
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc
    .array(fc.oneof(awkward, fc.string({ unit: "binary", maxLength: 3 })), { maxLength: 30 })
    .map((parts) => parts.join("")),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
    .map((units) => String.fromCharCode(...units)),
);

function refusalOf(text: string, most = 5): string | undefined {
  return line(most).safeParse(text).error?.issues[0]?.message;
}

describe("plain text", () => {
  test("cleaning text twice is the same as once", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(plain(plain(text))).toBe(plain(text));
      }),
      { numRuns: 1000 },
    );
  });

  test("no control, bidirectional or zero-width character is left, and no lone surrogate", () => {
    const control = /\p{Cc}/u;
    const unseen =
      /[\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/u;
    const tags = /[\u{e0001}\u{e0020}-\u{e007f}]/u;
    fc.assert(
      fc.property(anyText, (text) => {
        const kept = plain(text);
        expect(control.test(kept)).toBe(false);
        expect(unseen.test(kept)).toBe(false);
        expect(tags.test(kept)).toBe(false);
        expect(kept.isWellFormed()).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test("it is one line with single spaces, and none around it", () => {
    expect(plain("  a \t b\r\n\r\nc\u2028d\u3000e\u00a0f\u0085g  ")).toBe("a b c d e f g");
    expect(plain("a \u200b b")).toBe("a b");
    fc.assert(
      fc.property(anyText, (text) => {
        expect(plain(text)).not.toMatch(/^\s|\s$|\s\s|[^\S ]/u);
      }),
      { numRuns: 1000 },
    );
  });

  test("an unseen character does not divide a word", () => {
    expect(plain("won\u200bder\ufefffu\u00adl")).toBe("wonderful");
  });

  test("composed and decomposed forms of a text are the same text", () => {
    expect(plain("Zoe\u0308")).toBe("Zo\u00eb");
    expect(plain("\u1112\u1161\u11ab")).toBe("\ud55c");
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(plain(text.normalize("NFD"))).toBe(plain(text.normalize("NFC")));
      }),
      { numRuns: 1000 },
    );
  });

  test("a name that is disguised with an override is the name", () => {
    expect(plain("\u202egpj.exe\u202c")).toBe("gpj.exe");
    expect(plain("A\u2066n\u2069a")).toBe("Ana");
  });

  test("thousands of marks on a letter are cut before they are put in order", () => {
    expect(plain(`a${"\u0301\u0323".repeat(200_000)}`)).toHaveLength(5);
  }, 2_000);

  test.each([
    ["a family", "👨‍👩‍👧‍👦"],
    ["a skin tone", "👍🏾"],
    ["a heart with its colour", "❤️"],
    ["a flag of two letters", "🇿🇦"],
    ["a keycap", "1️⃣"],
    ["a pirate flag", "🏴‍☠️"],
    ["Persian with its joiner", "می‌خواهم"],
    ["Arabic", "صباح الخير"],
    ["Hindi", "क्‍ष"],
    ["an Arabic sign for a verse", "\u06dd١"],
    ["another Arabic sign for a verse", "\u08e2١"],
  ])("%s stays as it is", (_, text) => {
    expect(plain(text)).toBe(text);
  });

  test("markup and formulas are only text and stay as they were written", () => {
    for (const text of [
      "<script>alert(1)</script>",
      "[Pay](https://evil.example)",
      "=cmd|' /C",
      "{{DATE()}}",
    ]) {
      expect(plain(text)).toBe(text);
    }
  });
});

describe("a line of text", () => {
  test("is cleaned", () => {
    expect(line(20).parse("  Laugh\n more ")).toBe("Laugh more");
  });

  test.each([
    "",
    " ",
    "\n\t",
    "\u200b",
    "\u202e\u202c",
    "\u200d",
    "\u200c \u200d",
    "\ufe0f",
    "\u0301",
    "\u3164",
  ])("that shows nothing is refused: %j", (text) => {
    expect(refusalOf(text)).toBe("must not be empty");
  });

  test.each(["a", "1", "?", "👍", "=", "ا", "字"])("may be a single sign: %s", (text) => {
    expect(line(5).parse(text)).toBe(text);
  });

  test("is as long as it may be after cleaning, counted in UTF-16 units", () => {
    expect(line(5).parse("  12345  ")).toBe("12345");
    expect(line(5).parse("e\u0301".repeat(5))).toBe("\u00e9".repeat(5));
    expect(refusalOf("123456")).toBe("must be at most 5 characters");
    expect(refusalOf("👍👍👍")).toBe("must be at most 5 characters");
  });

  test("is refused unread where it is far too long, even if little would be left", () => {
    expect(line(5).parse(`1${" ".repeat(19)}`)).toBe("1");
    expect(refusalOf(`1${" ".repeat(20)}`)).toBe("must be at most 5 characters");
    expect(refusalOf(`a${"\u0301".repeat(10_000)}`, 280)).toBe("must be at most 280 characters");
  });

  test("carries at most four marks on a letter, so that none paints over its neighbours", () => {
    expect(plain(`a${"\u0489".repeat(200)}b`)).toBe(`a${"\u0489".repeat(4)}b`);
    expect(plain(`\u0e14${"\u0e49".repeat(270)}`)).toHaveLength(5);
  });

  test.each(["\u2800", "\ufffc", "\ue000"])("shows something: %j alone does not", (blank) => {
    expect(refusalOf(blank)).toBe("must not be empty");
  });

  test.each([null, undefined, 5, true, {}, ["a"]])("is text and nothing else: not %j", (value) => {
    expect(line(5).safeParse(value).success).toBe(false);
  });

  test("whatever is accepted is within its length, shows something, and is accepted again as it is", () => {
    const lengths = [1, 5, 40].map((most) => ({ most, schema: line(most) }));
    fc.assert(
      fc.property(anyText, fc.constantFrom(...lengths), (text, { most, schema }) => {
        const parsed = schema.safeParse(text);
        if (!parsed.success) return;
        expect(parsed.data.length).toBeGreaterThan(0);
        expect(parsed.data.length).toBeLessThanOrEqual(most);
        expect(parsed.data).toMatch(/[^\p{M}\p{Cf}\p{DI}\s]/u);
        expect(schema.parse(parsed.data)).toBe(parsed.data);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a text that is shortened", () => {
  test("is as long as may be, and parts nothing that people see as one character", () => {
    const family = "👨‍👩‍👧‍👦";
    expect(shortened(`ab${family}c`, 2 + family.length)).toBe(`ab${family}`);
    expect(shortened(`ab${family}c`, 1 + family.length)).toBe("ab");
    expect(shortened("e\u0301e\u0301", 3)).toBe("e\u0301");
    expect(shortened("🇩🇪🇫🇷", 6)).toBe("🇩🇪");
    expect(shortened("abc", 3)).toBe("abc");
  });

  test("is the beginning of it, well formed where it was", () => {
    fc.assert(
      fc.property(anyText, fc.nat(20), (text, most) => {
        const kept = shortened(text, most);
        expect(kept.length).toBeLessThanOrEqual(most);
        expect(text.startsWith(kept)).toBe(true);
        expect(kept.isWellFormed() || !text.isWellFormed()).toBe(true);
      }),
    );
  });
});
