import type { Browser, Frame, Page } from "playwright-core";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { humourWorkshop } from "#shared/playbook/actions/humour-workshop.ts";
import { planSteps } from "#shared/playbook/plan-steps.ts";
import { playbook } from "#shared/playbook/playbook.ts";
import { libraryWords as library } from "#shared/words/library.ts";
import { words } from "#shared/words.ts";
import { printStyles } from "../../tab/library/print-styles.ts";
import { CardOnPaper } from "../../tab/library/printed-card.tsx";
import { launchChromium } from "../commands/chromium.ts";
import { type LocalServer, localServer } from "./local-server.ts";
import { openPanel } from "./panel.ts";

let browser: Browser;
let server: LocalServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), localServer()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** How many pages of A4 come out of the printer. */
async function pagesOf(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const boxes = pdf.match(/\/MediaBox\s*\[[^\]]*\]/g) ?? [];
  for (const box of boxes) expect(box).toMatch(/\[0 0 59[45]\S* 84[12]\S*\]/);
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** What is on the paper: its smallest letters in pt, its colours, its text. */
function onPaper(page: Page) {
  return page.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLElement>("body *")].filter(
      (element) => element.checkVisibility() && element.innerText.trim() !== "",
    );
    const styles = shown.map((element) => getComputedStyle(element));
    return {
      smallest: Math.min(...styles.map(({ fontSize }) => Number.parseFloat(fontSize) * 0.75)),
      colours: [...new Set(styles.map(({ color }) => color))],
      text: document.body.innerText,
    };
  });
}

test("the card of every action fits one A4 page in both lengths, in letters of at least 9 pt", async () => {
  const page = await browser.newPage();
  await page.emulateMedia({ media: "print" });
  const pages: Record<string, number> = {};
  for (const action of playbook) {
    for (const length of action.shorter ? (["full", "short"] as const) : (["full"] as const)) {
      const card = renderToStaticMarkup(createElement(CardOnPaper, { action, length }));
      await page.setContent(
        `<!doctype html><style>${printStyles}</style><div>The app</div>${card}`,
      );
      pages[`${action.id} ${length}`] = await pagesOf(page);
      const { smallest, colours, text } = await onPaper(page);
      expect(smallest, action.id).toBeGreaterThanOrEqual(9);
      expect(colours).toEqual(["rgb(0, 0, 0)"]);
      expect(text).not.toContain("The app");
      for (const { kind, minutes } of planSteps(action, length)) {
        expect(text).toContain(`${words.stepKinds[kind]}, ${library.stepMinutes(minutes)}`);
      }
    }
  }
  const tooLong = Object.entries(pages).filter(([, count]) => count !== 1);
  expect(tooLong).toEqual([]);
  expect(Object.keys(pages).length).toBeGreaterThanOrEqual(48);
  await page.close();
});

test.each(["default", "dark", "contrast"] as const)(
  "printed from the app in the theme %s, only the card comes out, black on white",
  async (theme) => {
    const ana = await openPanel(browser, server.url, "ana", { theme });
    await ana.press(humourWorkshop.title);
    await ana.press(library.openPreparation);
    await ana.sees(library.stepsTitle);
    // A frame cannot be printed alone from outside, so its page is taken over as it is.
    const page = await browser.newPage();
    await page.setContent(await contentOf(ana.frame));
    await page.emulateMedia({ media: "print" });
    expect(await pagesOf(page)).toBe(1);
    const { smallest, colours, text } = await onPaper(page);
    expect(smallest).toBeGreaterThanOrEqual(9);
    expect(colours).toEqual(["rgb(0, 0, 0)"]);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      "rgb(255, 255, 255)",
    );
    const lines = text.split("\n");
    expect(lines[0]).toBe(humourWorkshop.title);
    expect(text).toContain(humourWorkshop.quietWay);
    expect(text).not.toContain(library.print);
    expect(text).not.toContain(library.back);
    expect(ana.complaints).toEqual([]);
    await page.close();
    await ana.page.context().close();
  },
);

/** A page with all its styles, also those that its program wrote. */
function contentOf(frame: Frame): Promise<string> {
  return frame.evaluate(() => {
    const rules = [...document.styleSheets].flatMap(({ cssRules }) =>
      [...cssRules].map(({ cssText }) => cssText),
    );
    return `<!doctype html><style>${rules.join("\n")}</style>${document.body.outerHTML}`;
  });
}
