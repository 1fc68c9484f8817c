import type { ComponentType } from "react";
import { words } from "#shared/words.ts";
import { ApiProblem, isServerThere } from "../api.ts";
import { UnreadPart } from "../unread-part.tsx";
import { useReading } from "../use-reading.ts";

/** A part whose code can be loaded before it is shown, so that it is drawn at once. */
export type LazyPart<Props> = ComponentType<Props> & { readonly load: () => Promise<void> };

/** The loading of the parts that somebody may need next. */
const soonNeeded = new Set<() => Promise<void>>();

/**
 * Loads what somebody may need next, and what they may need after that: the network may be gone by
 * then. What could not be loaded is tried again when it is shown.
 */
export async function loadSoonNeeded(): Promise<void> {
  const loads = [...soonNeeded];
  soonNeeded.clear();
  await Promise.allSettled(loads.map((load) => load()));
  if (soonNeeded.size > 0) await loadSoonNeeded();
}

/**
 * A part of a screen whose code is loaded when it is first shown or, where it is needed `soon`, while
 * there is time. Where that fails, the part says so and tries again on a press; the screen around it
 * goes on.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  when?: "soon",
): LazyPart<Props> {
  let loaded: ComponentType<Props> | undefined;
  let hasSaidSo = false;
  const get = async (isShown: boolean) => {
    loaded ??= await load().catch(async () => {
      // Nobody knows of what failed before the part was shown, and nobody's page is taken from them for it.
      if (isShown && hasSaidSo) await beginAnew();
      hasSaidSo ||= isShown;
      throw new ApiProblem("offline", words.panel.offline);
    });
  };
  const read = () => get(true);
  const readAhead = () => get(false);
  if (when === "soon") soonNeeded.add(readAhead);
  function Part(props: Props) {
    const reading = useReading(read);
    if (loaded) {
      const Loaded = loaded;
      return <Loaded {...props} />;
    }
    return reading.state === "read" ? null : <UnreadPart reading={reading} />;
  }
  return Object.assign(Part, { load: readAhead });
}

/**
 * A browser remembers for as long as a page lives that a file of it could not be loaded, and does not ask
 * for it again. So where the server answers by now the page is loaded anew; what is typed outlasts that.
 */
async function beginAnew(): Promise<void> {
  if (await isServerThere()) window.location.reload();
}
