import fc from "fast-check";
import { expect, test } from "vitest";
import { csvOf } from "./csv.ts";

test("[R189] each value is a row with where it stands", () => {
  const value = { v: 1, teams: [{ name: "Red", member: { out: true, none: undefined } }] };
  expect(csvOf(value)).toBe(
    "\ufeffwhere,field,value\r\n,v,1\r\nteams.0,name,Red\r\nteams.0.member,out,true\r\n",
  );
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t1", "\r1", "\n1", "＝1", '=HYPERLINK("x";"y")'])(
  "[R189] %j is a text and no formula",
  (text) => {
    expect(parsed(csvOf({ text }))[1]).toEqual(["", "text", `'${text}`]);
  },
);

test("[R189] where cells are parted at semicolons a text has no formula in its middle either", () => {
  const text = "Ask;=cmd|' /C calc'!A0; +1;-2; a - b;\t@c";
  expect(parsed(csvOf({ text }))[1]?.[2]).toBe("Ask;'=cmd|' /C calc'!A0; '+1;'-2; a - b;\t'@c");
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...'a;=+-@＝ \t\n"')), (letters) => {
      for (const part of csvOf({ text: letters.join("") }).split(/[;\t\r\n]/)) {
        expect(part).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
      }
    }),
  );
});

test("[R189] whatever people wrote, in whatever field, nothing breaks out of its cell", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.string({ unit: "binary" })), (value) => {
      const [, ...rows] = parsed(csvOf({ value }));
      expect(rows).toHaveLength(Object.keys(value).length);
      for (const row of rows) {
        expect(row).toHaveLength(3);
        for (const text of row) expect(text).not.toMatch(/^[=+\-@\t\r]/);
      }
      const texts = rows.map(([, , text = ""]) => text.replaceAll("'", ""));
      expect(texts).toEqual(Object.values(value).map((text) => text.replaceAll("'", "")));
    }),
  );
});

/** A table as a spreadsheet reads it. */
function parsed(csv: string): string[][] {
  const cells = [...csv.slice(1).matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g)];
  const rows: string[][] = [[]];
  for (const [, text = "", end] of cells) {
    const isQuoted = text.startsWith('"');
    rows.at(-1)?.push(isQuoted ? text.slice(1, -1).replaceAll('""', '"') : text);
    if (end !== ",") rows.push([]);
  }
  return rows.slice(0, -1);
}
