import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { everyLook } from "../gallery/looks.ts";
import { makeGallery } from "../gallery/make-gallery.ts";
import { stories } from "../gallery/stories.ts";
import { buildBundles } from "./build.mjs";
import { launchChromium } from "./chromium.ts";
import { getChromium } from "./get-chromium.ts";
import { say } from "./progress.mjs";
import { projectRoot } from "./run-command.mjs";

// `npm run gallery`: pictures of every screen in every theme and width, and a page of them; fails where
// axe, or a rule of our own about size and width, finds something wrong. With words behind it
// (`npm run gallery -- dashboard`) only of the parts that have one of them in their name.

const asked = process.argv.slice(2).map((word) => word.toLowerCase());
const chosen = stories.filter(
  ({ title }) => asked.length === 0 || asked.some((word) => title.toLowerCase().includes(word)),
);
if (chosen.length === 0) {
  const titles = stories.map(({ title }) => title).join(", ");
  say(`No part is called that. There are: ${titles}.`);
  process.exit(1);
}
await buildBundles(process.execPath);
await getChromium();
const browser = await launchChromium();
try {
  say("Pictures of every screen, some minutes:");
  const folder = join(projectRoot, ".cache", "gallery");
  const { page, screens, pictures, flaws } = await makeGallery(browser, chosen, {
    folder,
    looksAt: () => everyLook,
    onTold: (title, count) => say(`  ${title}: ${count} screens`),
  });
  say(`${pictures} pictures of ${screens} screens: ${pathToFileURL(page).href}`);
  for (const flaw of flaws) say(`✗ ${flaw}`);
  say(flaws.length === 0 ? "Nothing is wrong with any of them." : `${flaws.length} flaws.`);
  process.exitCode = flaws.length === 0 ? 0 : 1;
} finally {
  await browser.close();
}
