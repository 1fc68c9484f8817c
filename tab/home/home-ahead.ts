import type { HomeView } from "#shared/views.ts";
import type { Host } from "../host.ts";
import { realWorld, type World } from "../world.ts";

/** The personal tab's server, and what it was asked first. */
export interface HomeAhead {
  readonly world: World;
  readonly first: Promise<HomeView>;
}

/** The code of the parts that a link may lead to, beside that of the personal tab itself. */
const codeOf: Readonly<Record<string, () => Promise<unknown>>> = {
  dashboard: () => import("../dashboard/home-dashboard.tsx"),
  settings: () => import("../settings/settings-page.tsx"),
};

/** Asks for what the personal tab shows first, and its code; whoever shows it hears what failed. */
export function readHomeAhead(host: Host): HomeAhead {
  const world = realWorld(host);
  const first = world.api.call("readHome", {});
  const [part = ""] = host.subPageId?.split("/") ?? [];
  void Promise.allSettled([first, codeOf[part]?.()]);
  return { world, first };
}
