import type { Begun } from "./begin.ts";
import type { Host } from "./host.ts";
import { type OpenedTeam, openTeam } from "./opened-team.ts";
import { openPanel } from "./panel/open-panel.ts";
import { placeOf } from "./place.ts";
import { lazyPart } from "./pulse/lazy-part.tsx";
import { readEarly } from "./read-early.ts";
import type { Read } from "./use-reading.ts";
import { realWorld, type World } from "./world.ts";

/** The screens that are not the panel's: their code is loaded where they are shown. */
export const HomeScreen = lazyPart(async () => (await import("./home/home-screen.tsx")).HomeScreen);
export const StageScreen = lazyPart(
  async () => (await import("./stage/stage-screen.tsx")).StageScreen,
);

/** What is shown, and what it works with. */
export type ShownAt = { readonly host: Host } & (
  | { readonly place: "panel" | "stage"; readonly open: Read<OpenedTeam> }
  | { readonly place: "home"; readonly world: World }
  | { readonly place: "nowhere" }
);

/** For how long (ms) the personal tab waits for the parts that a link leads to, so that they are drawn with it. */
const patience = 1_000;

/** The code of the parts that the personal tab may open with, beside its own. */
const ofLink: Readonly<Record<string, () => Promise<unknown>>> = {
  home: () => import("./home/teams-part.tsx"),
  dashboard: () => import("./dashboard/home-dashboard.tsx"),
  settings: () => import("./settings/settings-page.tsx"),
};

/**
 * What belongs where the page is shown. `ready` waits for its code and for what it shows first; whoever shows it
 * says what failed.
 */
export function shownAt({ host, api, asked }: Begun): { at: ShownAt; ready: Promise<unknown> } {
  const { conversationId } = host;
  const place = placeOf(host);
  const world = realWorld(host, api);
  if (place === "home") {
    const late = new Promise<void>((resolve) => setTimeout(resolve, patience));
    const all = Promise.allSettled([asked, loadHome(host)]);
    return { at: { host, place, world }, ready: Promise.race([all, late]) };
  }
  if (place === undefined || conversationId === undefined) {
    return { at: { host, place: "nowhere" }, ready: Promise.resolve() };
  }
  const isPanel = place === "panel";
  const open = readEarly(() => (isPanel ? openPanel : openTeam)(host, conversationId, world));
  const code = isPanel ? undefined : StageScreen.load();
  return { at: { host, place, open }, ready: Promise.allSettled([open.begun, code]) };
}

/** For how long (ms) the code is not fetched before there is a token: each file takes time from the calls. */
const fewMoments = 50;

/** The personal tab and the part that it opens with are fetched side by side, once the calls are on their way. */
async function loadHome(host: Host): Promise<void> {
  const soon = new Promise<void>((resolve) => setTimeout(resolve, fewMoments));
  await Promise.race([host.getToken().catch(() => undefined), soon]);
  const [named = ""] = host.subPageId?.split("/") ?? [];
  const part = Object.hasOwn(ofLink, named) ? named : "home";
  void Promise.allSettled([ofLink[part]?.()]);
  const { loadFirstPart } = await import("./home/home-screen.tsx");
  await Promise.all([HomeScreen.load(), loadFirstPart(host)]);
}
