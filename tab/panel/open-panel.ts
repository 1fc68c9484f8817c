import type { Host } from "../host.ts";
import { type OpenedTeam, openTeam } from "../opened-team.ts";
import { refOf } from "../playbook.ts";
import type { World } from "../world.ts";
import { loadScreenOf } from "./panel.tsx";

/** For how long (ms) the first screen waits for what it lists, so that it is drawn once. */
const patience = 1_000;

/**
 * Opens the team of a conversation, and asks for our actions meanwhile; then loads the code of the first screen
 * and what it shows. Where that fails, it says so itself.
 */
export async function openPanel(
  host: Host,
  conversationId: string,
  world: World,
): Promise<OpenedTeam> {
  const opening = openTeam(host, conversationId, world);
  const ours = world.api.call("readPlaybook", {});
  ours.catch(() => undefined);
  const opened = await opening;
  const { store, playbook } = opened;
  const { view } = store.snapshot();
  const run = view.current?.run;
  const code = Promise.allSettled([loadScreenOf(view)]);
  if (run) {
    void playbook.action(refOf(run)).catch(() => undefined);
    await code;
  } else {
    const late = new Promise<void>((resolve) => setTimeout(resolve, patience));
    await Promise.all([code, Promise.race([playbook.readAhead(ours), late])]);
  }
  return opened;
}
