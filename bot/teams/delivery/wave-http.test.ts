import { afterEach, beforeEach, expect, test } from "vitest";
import { conversationKey, newConversation } from "#shared/conversation.ts";
import { aCommitment } from "#shared/testing/builders.ts";
import { embeddedStore } from "../../store/embedded-store.ts";
import { type ConnectorStandIn, connectorStandIn } from "../../testing/connector-stand-in.ts";
import { localAccess } from "../bot-access.ts";
import { teamsBot } from "../teams-bot.ts";
import { type HttpTime, httpTime } from "./testing/http-time.ts";

const tenantId = "contoso";
const retro = "19:retro@thread.v2";
const start = Date.parse("2026-01-05T09:00:00Z");

/** As Teams documents them, for a conversation and for a tenant. */
const ofConversation = [
  { most: 7, withinMs: 1_000 },
  { most: 8, withinMs: 2_000 },
  { most: 60, withinMs: 30_000 },
  { most: 1_800, withinMs: 3_600_000 },
];
const ofTenant = [{ most: 50, withinMs: 1_000 }];

/** One in twenty-five has not installed the app, and is mentioned in their meeting's chat instead. */
const people = Array.from({ length: 1_000 }, (_, n) => ({ userId: `person-${n}`, name: "Ana" }));
const withoutApp = people.filter((_, n) => n % 25 === 7);

interface Arrival {
  readonly at: number;
  readonly place: string;
  readonly isWrite: boolean;
}

let connector: ConnectorStandIn;
let time: HttpTime;
let arrived: Arrival[];
beforeEach(async () => {
  connector = await connectorStandIn();
  time = httpTime(start);
  arrived = [];
  const accounts = people.map(({ userId, name }) => ({
    id: `29:${userId}`,
    name,
    aadObjectId: userId,
  }));
  connector.members.set(retro, accounts);
  for (const { userId } of withoutApp) connector.notInstalled.add(userId);
  connector.refuse = ({ method, conversationId }) => {
    const isWrite = method === "POST" && conversationId !== undefined;
    arrived.push({ at: time.now(), place: conversationId ?? "", isWrite });
    return undefined;
  };
});
afterEach(async () => {
  time.close();
  await connector.close();
});

/** The stretches that begin with an arrival and hold more than they may. */
function tooMuchIn(times: readonly number[], limits: typeof ofTenant): unknown[] {
  return limits.flatMap(({ most, withinMs }) =>
    times.flatMap((from, first) => {
      const over = times[first + most];
      return over !== undefined && over < from + withinMs ? [{ from, most, withinMs }] : [];
    }),
  );
}

test("[R118] a wave to a thousand people of a tenant goes through the SDK within a minute, under every limit", async () => {
  const store = embeddedStore({ file: ":memory:" });
  const reference = {
    place: "groupChat",
    serviceUrl: connector.serviceUrl,
    botId: "28:bot",
  } as const;
  await store.create(conversationKey(tenantId, retro), newConversation(retro, reference));
  const log = { info() {}, error() {} };
  const bot = teamsBot({
    ...{ access: localAccess, store, clock: time.now, log, appId: "app", time },
  });
  const about = { teamName: "Team One", commitment: aCommitment(), ownerName: "Ana" };
  const outcomes = Promise.all(
    people.map((person) => bot.chats.tell(tenantId, retro, person, { kind: "claim", ...about })),
  );
  await time.run();
  expect(new Set((await outcomes).map(({ kind }) => kind))).toEqual(new Set(["sent"]));

  expect(Math.max(...arrived.map(({ at }) => at)) - start).toBeLessThanOrEqual(60_000);
  expect(
    tooMuchIn(
      arrived.map(({ at }) => at),
      ofTenant,
    ),
  ).toEqual([]);
  const writes = Map.groupBy(
    arrived.filter(({ isWrite }) => isWrite),
    ({ place }) => place,
  );
  for (const all of writes.values()) {
    expect(
      tooMuchIn(
        all.map(({ at }) => at),
        ofConversation,
      ),
    ).toEqual([]);
  }

  // Each is told once: in their own chat, or by their name in the one that all are in.
  const own = people.filter((person) => !withoutApp.includes(person));
  const toldAlone = [...writes].filter(([place]) => place !== retro);
  expect(toldAlone.map(([place, all]) => [place, all.length]).toSorted()).toEqual(
    own.map(({ userId }) => [`a:own-29:${userId}`, 1]).toSorted(),
  );
  const mentioned = connector.posted(retro).flatMap(({ entities = [] }) => entities);
  expect(mentioned).toHaveLength(withoutApp.length);
  for (const { userId } of withoutApp) {
    expect(mentioned).toContainEqual(
      expect.objectContaining({ mentioned: { id: `29:${userId}`, name: "Ana" } }),
    );
  }
  store.close();
});
