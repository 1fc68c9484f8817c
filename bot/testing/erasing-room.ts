import { watchMs } from "#shared/privacy/retention.ts";
import type { Person } from "#shared/team.ts";
import type { Store } from "../ports.ts";
import { erasePerson } from "../usecases/erasing.ts";
import { dumpedStore } from "./dumped-store.ts";
import { must } from "./meeting.ts";
import { fiveOthers, zora } from "./random-history.ts";
import { rosterOf, type TestApp, tenantId, testApp } from "./test-app.ts";

export const conversationId = "19:of-contoso@thread.v2";

const [, first = zora, second = zora] = fiveOthers;
export const malik = first;
export const ines = second;

/** Everybody but Zora. */
export const others = fiveOthers.filter((one) => one !== zora);

/** A server with a team of five, of which a test sees every byte that is stored. */
export interface ErasingRoom {
  readonly app: TestApp;
  readonly teamId: string;
  /** Who is in the conversation. */
  people: readonly Person[];
  dump(): string;
  /** Lets the watch go by twice, and does what is due after each. */
  finish(): Promise<void>;
  /** Erases Zora and waits until it is over. */
  eraseZora(): Promise<void>;
  close(): Promise<void>;
}

/** `store` may wrap the store, for a server that stops in the middle. */
export async function erasingRoom(store: (inner: Store) => Store = (inner) => inner) {
  const stored = dumpedStore();
  let people: readonly Person[] = fiveOthers;
  const app = await testApp({
    store: store(stored.store),
    rosters: { read: (tenant, id) => rosterOf({ [conversationId]: people }).read(tenant, id) },
  });
  const { id: teamId } = await must(app, malik, "openTeam", {}, { conversationId });
  const finish = async () => {
    for (let look = 0; look < 2; look++) {
      app.clock.now += watchMs;
      await app.look();
    }
  };
  const room: ErasingRoom = {
    app,
    teamId,
    get people() {
      return people;
    },
    set people(now) {
      people = now;
    },
    dump: stored.dump,
    finish,
    async eraseZora() {
      await erasePerson(app.ports, { tenantId, userId: zora.userId });
      await app.look();
      await finish();
    },
    async close() {
      await app.close();
      stored.close();
    },
  };
  return room;
}

/** Which of Zora's id and name a text mentions. */
export function mentionsOfZora(text: string): string[] {
  return [zora.userId, zora.name].filter((one) => text.includes(one));
}
