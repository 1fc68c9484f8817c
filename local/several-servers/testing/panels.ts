import type { Run } from "#shared/run.ts";
import type { Person } from "#shared/team.ts";
import { conversationId, tokenFor } from "../../../bot/testing/test-app.ts";
import { createApi } from "../../../tab/api.ts";
import { liveOverSockets } from "../../../tab/live.ts";
import { type OpenedTeam, openTeam } from "../../../tab/opened-team.ts";
import { panelHost } from "../../testing/panel-host.ts";
import { openBalancer } from "./servers.ts";

/** Somebody's panel, with the code that it runs in a browser up to what is drawn. */
export interface Panel {
  readonly person: Person;
  readonly team: OpenedTeam;
  run(): Run | undefined;
  /** How often its line came up. */
  ups(): number;
  close(): void;
}

/**
 * Opens a panel whose line goes to the first of these servers that takes it, and whose calls go to each
 * of them in turn.
 */
export async function openPanel(person: Person, urls: readonly string[]): Promise<Panel> {
  const forLine = await openBalancer(urls, false);
  const forCalls = await openBalancer(urls);
  const getToken = async () => tokenFor(person);
  const openLive = liveOverSockets(getToken, forLine.url);
  let ups = 0;
  const team = await openTeam(panelHost(person, conversationId, getToken), conversationId, {
    api: createApi(getToken, (path, init) => fetch(forCalls.url + path, init)),
    openLive: (teamId, listener) =>
      openLive(teamId, {
        ...listener,
        onUp() {
          ups += 1;
          listener.onUp();
        },
      }),
  });
  team.stayInTouch();
  return {
    person,
    team,
    run: () => team.store.snapshot().view.current?.run,
    ups: () => ups,
    close() {
      team.close();
      forLine.close();
      forCalls.close();
    },
  };
}
