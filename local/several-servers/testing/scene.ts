import { expect } from "vitest";
import type { Person } from "#shared/team.ts";
import { ana, ben, chidi, dana, eli } from "#shared/testing/builders.ts";
import { standInForPage } from "../../chaos/devices.ts";
import { openPanel, type Panel } from "./panels.ts";
import { type ServerProcess, severalServers } from "./servers.ts";

/** A change of the run: when it was answered (ms), and to which version it led. */
interface Moved {
  readonly at: number;
  readonly version: number;
}

/** A team in its meeting over two servers on one store. */
export interface Scene {
  readonly servers: readonly ServerProcess[];
  readonly panels: readonly Panel[];
  /** Lets a panel, by itself Ana's, make a move. */
  move(move: "startRun" | "pauseRun" | "resumeRun", panel?: Panel): Promise<Moved>;
  /** Waits until all of these panels show it; how long it took (ms) from when it was answered. */
  drawn(moved: Moved, by?: readonly Panel[]): Promise<number>;
  stop(): Promise<void>;
}

/** The lines of Ana and Ben go to the first server, those of Chidi, Dana and Eli to the second. */
export async function openScene(redisUrl?: string): Promise<Scene> {
  standInForPage();
  const { servers, stop } = await severalServers(2, redisUrl);
  const here = servers.map(({ url }) => url);
  const sit = (people: readonly Person[], urls: readonly string[]) =>
    people.map((person) => openPanel(person, urls));
  const anas = await openPanel(ana, here);
  const others = [...sit([ben], here), ...sit([chidi, dana, eli], here.toReversed())];
  const panels = [anas, ...(await Promise.all(others))];
  await anas.team.calls.planRun({ actionId: "humour-workshop", facilitatorId: ana.userId });
  const versionOf = (panel: Panel) => panel.run()?.version ?? 0;
  return {
    ...{ servers, panels },
    async move(move, panel = anas) {
      if (!(await panel.team.calls.changeRun(move, {}))) throw new Error(`${move} was refused`);
      return { at: performance.now(), version: versionOf(panel) };
    },
    async drawn({ at, version }, by = panels) {
      await expect
        .poll(() => by.every((panel) => versionOf(panel) >= version), {
          timeout: 20_000,
          interval: 10,
        })
        .toBe(true);
      return performance.now() - at;
    },
    async stop() {
      for (const panel of panels) panel.close();
      await stop();
    },
  };
}
