import { type CSSRulesByBucket, createDOMRenderer } from "@griffel/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sheetOf } from "./sheet.ts";

const rules: CSSRulesByBucket[] = [
  { r: [".reset{color:red;}"] },
  { d: [[".short{margin:1px;}", { p: -1 }]] },
  { d: [".long{margin-top:2px;}"] },
  { f: [".focus:focus{color:blue;}"] },
  { h: [".hover:hover{color:green;}"] },
  { a: [[".pressed:active{border:none;}", { p: -2 }]] },
  { a: [".active:active{color:gray;}"] },
  { m: [["@media (forced-colors: active){.m{color:white;}}", { m: "(forced-colors: active)" }]] },
  { m: [["@media (min-width: 9px){.n{padding:1px;}}", { m: "(min-width: 9px)", p: -1 }]] },
  { m: [["@media (min-width: 9px){.o{padding-top:1px;}}", { m: "(min-width: 9px)" }]] },
];

test("[R149] rules stand in the sheet in the order in which a page would have them, however they come", () => {
  const anyOrder = fc.shuffledSubarray(rules, { minLength: rules.length });
  fc.assert(
    fc.property(anyOrder, anyOrder, (one, other) => {
      document.head.replaceChildren();
      const page = createDOMRenderer(document);
      for (const some of one) page.insertCSSRules(some);
      const inPage = Array.from(document.head.querySelectorAll("style"), ({ sheet }) =>
        classOf(sheet),
      );
      expect(sheetOf(other).match(/\.\w+/g)).toEqual(inPage);
    }),
    { numRuns: 30 },
  );
});

test("what several parts have in common stands in the sheet once", () => {
  expect(sheetOf([...rules, ...rules])).toBe(sheetOf(rules));
});

function classOf(sheet: CSSStyleSheet | null): string | undefined {
  return sheet?.cssRules[0]?.cssText.match(/\.\w+/)?.[0];
}
