import type { Host } from "../host.ts";
import { type OpenedTeam, openTeam } from "../opened-team.ts";
import { refOf } from "../playbook.ts";
import { placesOnDevice } from "../run/draft-shelf.ts";
import type { World } from "../world.ts";
import { loadScreenOf } from "./panel.tsx";

/** Opens the team of a conversation, and loads the code of its first screen; where that fails, it says so itself. */
export async function openPanel(
  host: Host,
  conversationId: string,
  world: World,
): Promise<OpenedTeam> {
  const opening = openTeam(host, conversationId, world);
  // The browser takes a moment to read what it keeps for us, once: it does while the server answers.
  placesOnDevice(host.userId);
  const opened = await opening;
  const { store, playbook } = opened;
  const { view } = store.snapshot();
  const run = view.current?.run;
  if (run) void playbook.action(refOf(run)).catch(() => undefined);
  await Promise.allSettled([loadScreenOf(view)]);
  return opened;
}
