// @vitest-environment node
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { __css, createDOMRenderer, makeStyles } from "@griffel/core";
import { parseAst } from "vite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compiledStyles } from "./compiled-styles.ts";
import { ownStyles } from "./own-styles.ts";
import { sheetOf } from "./sheet.ts";
import { compiledMakers, styleCalls } from "./style-calls.ts";

// Beside the packages that its files import.
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(import.meta.dirname, "made-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("[R149] what is made ahead is what a page would make, in both directions of reading", async () => {
  writeFileSync(join(folder, "edge.ts"), `export const edge = { paddingInlineStart: "4px" };`);
  const card = join(folder, "card.tsx");
  writeFileSync(
    card,
    `import { makeStaticStyles, makeStyles } from "@griffel/react";
     import { edge } from "./edge.ts";
     const usePage = makeStaticStyles({ body: { margin: 0 } });
     const useStyles = makeStyles({ card: { ...edge, marginLeft: "1px", ":hover": { color: "red" } } });
     export function Card() { usePage(); return <p className={useStyles().card} />; }`,
  );
  const [page, styles] = (await ownStyles(folder)).get(card) ?? [];

  expect(page).toEqual({ code: "() => {}", rules: { d: ["body{margin:0;}"] } });
  const inPage = createDOMRenderer(undefined);
  const made = makeStyles({
    card: { paddingInlineStart: "4px", marginLeft: "1px", ":hover": { color: "red" } },
  });
  const ahead = __css(JSON.parse(styles?.code.match(/\((.*)\)/)?.[1] ?? ""));
  for (const dir of ["ltr", "rtl"] as const) {
    expect(ahead({ dir })).toEqual(made({ dir, renderer: inPage }));
  }
  const inserted = Object.values(inPage.stylesheets).flatMap((sheet) => sheet.cssRules());
  expect(
    sheetOf([styles?.rules ?? {}])
      .split("\n")
      .toSorted(),
  ).toEqual(inserted.toSorted());
});

test("Fluent's rules leave the code and its classes stay", () => {
  const text = `
    const useRoot = /*#__PURE__*/ __resetStyles("r1", null, [".r1{color:red;}"]);
    export const useMore = __resetStyles("r2", "r3", { r: [".r2{}"], s: ["@media print{.r2{}}"] });
    export const useStyles = __styles({ root: { a: ["f1", "f2"] } }, { h: [".f1:hover{}"] });`;
  const made = styleCalls(parseAst(text), compiledMakers).map((call) => compiledStyles(call, text));
  expect(made).toEqual([
    { code: `/*#__PURE__*/__resetCSS("r1",null)`, rules: { r: [".r1{color:red;}"] } },
    {
      code: `/*#__PURE__*/__resetCSS("r2","r3")`,
      rules: { r: [".r2{}"], s: ["@media print{.r2{}}"] },
    },
    { code: `/*#__PURE__*/__css({ root: { a: ["f1", "f2"] } })`, rules: { h: [".f1:hover{}"] } },
  ]);
});
