import { buildBundles } from "../commands/build.mjs";
import { getChromium } from "../commands/get-chromium.ts";

/** Before the end-to-end tests: the pages as the sources are now, and a browser to open them in. */
export async function setup(): Promise<void> {
  await buildBundles(process.execPath);
  await getChromium();
}
