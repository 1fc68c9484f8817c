import { createRoot } from "react-dom/client";
import { afterDrawing } from "./after-drawing.ts";
import { App, type Shown } from "./app.tsx";
import type { Begun } from "./begin.ts";
import { HostProblem, tellShown } from "./host.ts";
import { shownAt } from "./screens.ts";

/** For how long (ms) nothing is drawn: what comes meanwhile is drawn once, and a spinner that flashes is in the way. */
const patience = 300;

/** Draws the page once there is what it shows, or says that it waits; in the words of whoever looks. */
export async function showPage(beginning: Promise<Begun>, tell = tellShown): Promise<void> {
  const place = document.getElementById("root");
  if (!place) throw new Error("the page has no place for the app");
  const root = createRoot(place);
  let isLate = false;
  const draw = (shown: Shown) =>
    root.render(<App {...shown} reload={() => window.location.reload()} />);
  let shown: Shown = { waits: true };
  const late = setTimeout(() => {
    isLate = true;
    draw(shown);
  }, patience);
  try {
    const begun = await beginning;
    const { at, ready } = shownAt(begun);
    // Where the words or the code cannot be loaded, the page is English, and the part says so itself.
    await Promise.allSettled([begun.speaking]);
    shown = { at, waits: true };
    if (isLate) draw(shown);
    await Promise.allSettled([ready]);
    shown = { at };
    afterDrawing(tell);
  } catch (error) {
    shown = { trouble: error instanceof HostProblem ? error.trouble : "silent" };
  }
  clearTimeout(late);
  draw(shown);
}
