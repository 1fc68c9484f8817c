import { randomUUID } from "node:crypto";
import { setTimeout as rest } from "node:timers/promises";
import { loadCall } from "../load/load-call.ts";
import { type LoadPanel, openLoadPanel } from "../load/load-panel.ts";
import { type LoadMeeting, userIdOf } from "../load/load-people.ts";
import { type LoadServer, loadServer, twoLoadServers } from "../load/load-server.ts";
import { startMeeting } from "../load/meetings.ts";
import { redisServer } from "./testing/redis-server.ts";
import { openBalancer } from "./testing/servers.ts";

/** How long it took (ms), for each panel. */
export interface ServerTimes {
  /** From a move until panels at the only server had it. */
  readonly alone: readonly number[];
  /** The same with two servers over Redis, until panels at the other one had it. */
  readonly atOther: readonly number[];
  /** From the moment in which Redis was killed until panels at the other server had a move made then. */
  readonly withoutRedis: readonly number[];
  /** From the moment in which a server was killed until its panels were at the other one, with a move made then. */
  readonly back: readonly number[];
}

/** Longer than anything may take (ms). */
const patience = 20_000;

/** What goes over Redis is there sooner than this, and what is caught up without it is not (ms). */
const soon = 500;

/** So many moves go before those that are measured. */
const warmUp = 20;

/** A meeting at one server and one at two, half of its panels at each, measured in turn. */
export async function measureServers(input: {
  readonly people: number;
  readonly moves: number;
  readonly outages: number;
}): Promise<ServerTimes> {
  const { people, moves, outages } = input;
  const redis = await redisServer();
  const only = await loadServer();
  const two = await twoLoadServers(redis.url);
  const [here, other] = two.servers;
  const closing: (() => void)[] = [];
  try {
    const atOne = await seated(only, [[only]], people, closing);
    const atTwo = await seated(here, [two.servers, [other, here]], people, closing);
    const [, elsewhere = []] = atTwo.groups;
    const areOne = async () => {
      do await rest(200);
      while (Math.max(...(await atTwo.move(elsewhere))) > soon);
    };
    await areOne();
    const [alone, atOther, withoutRedis]: [number[], number[], number[]] = [[], [], []];
    for (let n = -warmUp; n < moves; n++) {
      if (n === 0) for (const times of [alone, atOther]) times.length = 0;
      await rest(50);
      alone.push(...(await atOne.move(atOne.groups.flat())));
      await rest(50);
      atOther.push(...(await atTwo.move(elsewhere)));
    }
    for (let n = 0; n < outages; n++) {
      await redis.kill();
      withoutRedis.push(...(await atTwo.move(elsewhere)));
      await redis.startAgain();
      await areOne();
    }
    await other.kill();
    const killedAt = performance.now();
    await atTwo.move(elsewhere);
    const back = elsewhere.map(({ upAt, at }) => Math.max(upAt, at) - killedAt);
    return { alone, atOther, withoutRedis, back };
  } finally {
    for (const close of closing) close();
    await two.stop();
    await only.stop();
    await redis.stop();
  }
}

/**
 * Starts a meeting whose people sit down in turn at each of these: a panel's line and calls go to the
 * first of its servers that takes them.
 */
async function seated(
  server: LoadServer,
  places: readonly (readonly LoadServer[])[],
  people: number,
  closing: (() => void)[],
) {
  const meeting: LoadMeeting = { number: 0, people };
  const { teamId, run } = await startMeeting(server, meeting);
  let { version, stepIndex } = run;
  const groups: LoadPanel[][] = [];
  for (const [place, servers] of places.entries()) {
    const balancer = await openBalancer(
      servers.map(({ url }) => url),
      false,
    );
    const group: LoadPanel[] = [];
    for (let person = place; person < people; person += places.length) {
      const at = { url: balancer.url, tokens: server.tokens };
      group.push(openLoadPanel(at, userIdOf(meeting, person), teamId));
    }
    closing.push(() => {
      for (const panel of group) panel.close();
      balancer.close();
    });
    groups.push(group);
  }
  await haveAll(groups.flat(), version);
  return {
    groups,
    /** Moves the team on or back, and says how long it took until these had it. */
    async move(panels: readonly LoadPanel[]): Promise<readonly number[]> {
      const name = stepIndex === 0 ? "advanceRun" : "goBackRun";
      const command = { commandId: randomUUID(), expectedVersion: version };
      const begun = performance.now();
      const place = { teamId, runId: run.id };
      const moved = await loadCall(server, userIdOf(meeting, 0), name, place, command);
      [version, stepIndex] = [moved.version, moved.stepIndex];
      await haveAll(panels, version);
      return panels.map(({ at }) => at - begun);
    },
  };
}

async function haveAll(panels: readonly LoadPanel[], version: number): Promise<void> {
  const begun = performance.now();
  while (!panels.every((panel) => panel.version >= version)) {
    if (performance.now() - begun > patience) throw new Error("some panels never had a change");
    await rest(5);
  }
}
