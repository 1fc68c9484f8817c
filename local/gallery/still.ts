import type { Frame } from "playwright-core";
import { german } from "#shared/words/de/german.ts";
import { runWords } from "#shared/words/run.ts";

/** A button whose meaning has just changed rests for a moment; a picture would show it halfway. */
export async function untilNothingRests(frame: Frame): Promise<void> {
  await untilStill(frame);
  // What comes to life again has its colour a moment later.
  await frame.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
  await untilStill(frame);
}

async function untilStill(frame: Frame): Promise<void> {
  const resting = [runWords.controls, german.run.controls]
    .map((name) => `section[aria-label="${name}"] > button[aria-disabled=true]`)
    .join();
  await frame.waitForFunction(
    (selector) =>
      document.querySelector(`${selector}, [aria-busy=true]`) === null &&
      !document
        .getAnimations()
        .some(
          (one) =>
            one instanceof CSSTransition &&
            one.playState === "running" &&
            one.transitionProperty.includes("color"),
        ),
    resting,
    { timeout: 10_000 },
  );
}
