import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { Alone } from "#shared/alone.ts";
import { teamPartition } from "#shared/record.ts";
import type { Run } from "#shared/run.ts";
import { ana, ben, everybody } from "#shared/testing/builders.ts";
import type { StoreDriver } from "../../bot/store/store-driver.ts";
import { planned } from "../../bot/testing/meeting.ts";
import { memoryDatabase } from "../../bot/testing/rhythm/memory-driver.ts";
import { type TestApp, tenantId, testApp } from "../../bot/testing/test-app.ts";
import { type Chance, chanceOf } from "../chaos/chance.ts";
import { faultyDriver, faultyStore } from "./faulty-store.ts";
import type { Answer, Call, Command, Value } from "./register.ts";

/** As many as a run remembers: a command that is sent again is always known. */
const commandsEach = 22;

/** What clients did to one run, and what they were answered. */
export interface History {
  readonly seed: number;
  readonly first: Value;
  readonly calls: readonly Call[];
}

/** Two servers on one database that has its faults, or one that knows that it is alone. */
export interface FaultyServers {
  /** Lets three to five clients change and read a run of their own; the same seed tries the same. */
  history(seed: number): Promise<History>;
  close(): Promise<void>;
}

const knowsItself: Alone = {
  now: () => performance.now(),
  since: () => 0,
  looked: () => undefined,
};

/** `spoil` plants a defect in the database. */
export async function faultyServers(
  spoil: (driver: StoreDriver) => StoreDriver = (driver) => driver,
  { isAlone = false } = {},
): Promise<FaultyServers> {
  const misfortunes = new Map<string, Chance>();
  const driver = faultyDriver(spoil(memoryDatabase().driver), misfortunes);
  const rosters = { read: async () => ({ name: "Parcel tracking", people: everybody }) };
  const alone = isAlone ? knowsItself : undefined;
  const start = () => testApp({ store: faultyStore(driver, misfortunes, alone), rosters });
  const apps = isAlone ? [await start()] : [await start(), await start()];
  return {
    async history(seed) {
      const [first] = apps;
      if (!first) throw new Error("there is no server");
      const meeting = await planned(first, `19:history-${seed}@thread.v2`);
      const run = await meeting.move("startRun");
      const pk = teamPartition(tenantId, meeting.teamId);
      const chance = chanceOf(seed);
      misfortunes.set(pk, chanceOf(seed + 1_000_000_000));
      const calls = await playOn(apps, run, chance);
      misfortunes.delete(pk);
      return { seed, first: shown(run), calls };
    },
    async close() {
      for (const app of apps) await app.close();
    },
  };
}

async function playOn(apps: readonly TestApp[], run: Run, chance: Chance): Promise<Call[]> {
  const calls: Call[] = [];
  let left = commandsEach;

  async function play(client: number): Promise<void> {
    // Whoever leads and whoever leads next move the run, in several tabs.
    const person = client % 2 === 0 ? ana : ben;
    const here = { teamId: run.teamId, runId: run.id };
    let seen = run.version;

    async function record(command: Command | undefined): Promise<Answer> {
      const caller = chance.oneOf(apps).as(person);
      const calledAt = performance.now();
      const answer = command
        ? await extended(caller, here, command)
        : await read(caller, here, chance.happens(0.5));
      const isKnown = answer.kind !== "unknown";
      const answeredAt = isKnown ? performance.now() : Number.POSITIVE_INFINITY;
      calls.push({ client, calledAt, answeredAt, answer, ...(command ? { command } : {}) });
      if (isKnown) seen = Math.max(seen, answer.version);
      return answer;
    }

    while (left > 0) {
      await wait(chance.upTo(3));
      if (chance.happens(0.3)) await record(undefined);
      else {
        left -= 1;
        const expectedVersion = chance.happens(0.1) ? Math.max(1, seen - 1) : seen;
        const command = { id: randomUUID(), expectedVersion, minutes: 1 + chance.upTo(29) };
        const answer = await record(command);
        if (answer.kind === "unknown" && chance.happens(0.6)) await record(command);
      }
    }
    await record(undefined);
  }

  await Promise.all(Array.from({ length: 3 + chance.upTo(2) }, (_, client) => play(client)));
  return calls;
}

type Caller = ReturnType<TestApp["as"]>;
type Here = { readonly teamId: string; readonly runId: string };

async function extended(caller: Caller, here: Here, command: Command): Promise<Answer> {
  const { id: commandId, expectedVersion, minutes } = command;
  const body = { commandId, expectedVersion, minutes };
  const { status, reply, error } = await caller.call("extendRun", here, body);
  if (status === 200) return { kind: "is", ...shown(reply) };
  if (status === 409) return { kind: "conflict", ...shown(error.current as Run) };
  return unknownBy(status);
}

async function read(caller: Caller, here: Here, byTeam: boolean): Promise<Answer> {
  if (byTeam) {
    const { status, reply } = await caller.call("readTeam", { teamId: here.teamId });
    const run = status === 200 ? reply.current?.run : undefined;
    return run ? { kind: "is", ...shown(run) } : unknownBy(status);
  }
  const { status, reply } = await caller.call("readRun", here);
  return status === 200 ? { kind: "is", ...shown(reply.run) } : unknownBy(status);
}

function unknownBy(status: number): Answer {
  if (status !== 503) throw new Error(`the server answered ${status}`);
  return { kind: "unknown" };
}

function shown({ version, timer }: Run): Value {
  return { version, minutes: (timer?.extraMs ?? 0) / 60_000 };
}
