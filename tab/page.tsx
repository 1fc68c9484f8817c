import { createRoot } from "react-dom/client";
import { afterDrawing } from "./after-drawing.ts";
import { App, type Shown } from "./app.tsx";
import type { Begun } from "./begin.ts";
import { HostProblem, tellShown } from "./host.ts";
import { shownAt } from "./screens.ts";

/** For how long (ms) nothing is drawn, so that what comes meanwhile is drawn once. */
const patience = 150;

/** Draws the page as soon as there is what it shows, or says that it waits; in the words of whoever looks. */
export async function showPage(beginning: Promise<Begun>, tell = tellShown): Promise<void> {
  const place = document.getElementById("root");
  if (!place) throw new Error("the page has no place for the app");
  const root = createRoot(place);
  const draw = (shown: Shown) =>
    root.render(<App {...shown} reload={() => window.location.reload()} />);
  const late = new Promise<"late">((resolve) => setTimeout(resolve, patience, "late"));
  const finding = find(beginning);
  const ready = finding.then(({ ready }) => ready);
  if ((await Promise.race([ready, late])) === "late") draw({});
  const { shown } = await finding;
  draw(shown);
  if (shown.at) afterDrawing(tell);
}

/** Where the page is shown, once its words are there; without them it is English. `ready` waits for the rest. */
async function find(beginning: Promise<Begun>): Promise<{ shown: Shown; ready: Promise<unknown> }> {
  try {
    const begun = await beginning;
    const { at, ready } = shownAt(begun);
    await Promise.allSettled([begun.speaking]);
    return { shown: { at }, ready: Promise.allSettled([ready]) };
  } catch (error) {
    const trouble = error instanceof HostProblem ? error.trouble : "silent";
    return { shown: { trouble }, ready: Promise.resolve() };
  }
}
