import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aesSealer } from "./aes-sealer.ts";

const key = randomBytes(32);
const { seal, open, mac } = aesSealer;
const size = 200;

describe("a box", () => {
  test("opens with its key and header, and gives the text back", () => {
    // JSON never ends in a blank, which is what a box is filled up with.
    const json = fc.json().filter((text) => Buffer.byteLength(text) <= size);
    fc.assert(
      fc.property(json, fc.string(), (text, header) => {
        expect(open(key, header, seal(key, header, text, size))).toBe(text);
      }),
    );
  });

  test("is as long as every other of its size, whatever is in it, and never the same twice", () => {
    const boxes = ["", "{}", "x".repeat(size), "ü".repeat(size / 2)].map((text) =>
      seal(key, "header", text, size),
    );
    expect(new Set(boxes.map((box) => box.length)).size).toBe(1);
    const same = Array.from({ length: 2_000 }, () => seal(key, "header", "{}", size));
    expect(new Set(same.map((box) => box.slice(0, 16))).size).toBe(2_000);
  });

  test("that is too small for the text is a defect, and nothing is cut off", () => {
    expect(() => seal(key, "header", "x".repeat(size + 1), size)).toThrow("longer than its box");
    expect(() => seal(key, "header", "ü".repeat(size), size)).toThrow("longer than its box");
  });

  test("does not open with another key or another header", () => {
    const box = seal(key, "header", "text", size);
    expect(open(randomBytes(32), "header", box)).toBeUndefined();
    for (const header of ["", "Header", "header ", "headerx"]) {
      expect(open(key, header, box)).toBeUndefined();
    }
  });

  test("does not open when a single bit of it has changed", () => {
    const box = Buffer.from(seal(key, "header", "text", size), "base64url");
    for (let bit = 0; bit < box.length * 8; bit++) {
      const changed = Buffer.from(box);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(open(key, "header", changed.toString("base64url"))).toBeUndefined();
    }
  });

  test("does not open cut, lengthened, or written in another way", () => {
    const box = seal(key, "header", "text", size);
    const others = [
      "",
      "A",
      box.slice(1),
      box.slice(0, -1),
      `${box}AA`,
      `${box}=`,
      `${box}\n`,
      ` ${box}`,
    ];
    for (const other of others) expect(open(key, "header", other)).toBeUndefined();
    const withoutTag = Buffer.from(box, "base64url").subarray(0, -12).toString("base64url");
    expect(open(key, "header", withoutTag)).toBeUndefined();
  });

  test("shows nothing of the text", () => {
    const text = JSON.stringify({ slot: { a: [5, 1, 5, 1] } });
    const bytes = Buffer.from(seal(key, "header", text, size), "base64url");
    expect(bytes.includes('"a":[')).toBe(false);
    expect(bytes.includes("    ")).toBe(false);
  });
});

test("a keyed hash is the same each time, and another with another key or another text", () => {
  const texts = Array.from({ length: 1_000 }, (_, n) => `person-${n}`);
  const hashes = texts.map((text) => mac(key, text));
  expect(texts.map((text) => mac(key, text))).toEqual(hashes);
  expect(new Set(hashes).size).toBe(1_000);
  for (const hash of hashes) expect(hash).toMatch(/^[\w-]{22}$/);
  expect(mac(randomBytes(32), "person-1")).not.toBe(mac(key, "person-1"));
});
