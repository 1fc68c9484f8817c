import type { HomeView } from "#shared/views.ts";
import type { Host } from "../host.ts";
import { realWorld, type World } from "../world.ts";

/** The personal tab's server, and what it was asked first. */
export interface HomeAhead {
  readonly world: World;
  readonly first: Promise<HomeView>;
}

/** Asks for what the personal tab shows while its code is loaded; whoever shows it hears what failed. */
export function readHomeAhead(host: Host): HomeAhead {
  const world = realWorld(host);
  const first = world.api.call("readHome", {});
  first.catch(() => undefined);
  return { world, first };
}
