import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { commitmentKey } from "#shared/commitment.ts";
import { type Team, teamKey } from "#shared/team.ts";
import { aCommitment, aTeam, monday } from "#shared/testing/builders.ts";
import type { Chats, Ports } from "../../ports.ts";
import { embeddedStore } from "../../store/embedded-store.ts";
import { ballotPorts } from "../../testing/ballot-ports.ts";
import { sent } from "../../testing/deliveries.ts";
import { dueLoop } from "../due-loop.ts";

/** How often each of so many due records was told of by two processes on one file, and how fast. */
export interface Handled {
  readonly once: number;
  readonly twice: number;
  readonly never: number;
  /** How many each of the processes did. */
  readonly shares: readonly number[];
  readonly seconds: number;
}

const teams = 50;
const never = 2 ** 31 - 1;

/** Lets two processes do so many records that are due at once, in a store in this folder. */
export async function handledByTwo(folder: string, count: number): Promise<Handled> {
  const file = join(folder, "due.sqlite");
  const store = embeddedStore({ file });
  for (let n = 0; n < teams; n++) {
    const team = teamOf(n);
    await store.create(teamKey(team.tenantId, team.id), team);
  }
  for (let n = 0; n < count; n++) {
    const { tenantId, id: teamId } = teamOf(n % teams);
    const ask = { whom: "owner" as const, at: monday };
    const made = aCommitment({ id: `due-${n}`, teamId, ask, nextDueAt: monday });
    await store.create(commitmentKey(tenantId, teamId, made.id), made);
  }
  store.close();
  const program = fileURLToPath(import.meta.url);
  const children = [1, 2].map(() => fork(program, [file], { execArgv: [] }));
  const reports = children.map(async (child) => {
    const [told] = await once(child, "message");
    return told as string[];
  });
  // Both are there before the first begins.
  await Promise.all(children.map((child) => once(child, "spawn")));
  const began = performance.now();
  const told = await Promise.all(reports);
  const seconds = (performance.now() - began) / 1000;
  const times = new Map<string, number>();
  for (const id of told.flat()) times.set(id, (times.get(id) ?? 0) + 1);
  return {
    once: [...times.values()].filter((n) => n === 1).length,
    twice: [...times.values()].filter((n) => n > 1).length,
    never: count - times.size,
    shares: told.map(({ length }) => length),
    seconds,
  };
}

function teamOf(n: number): Team {
  return aTeam({ id: `team-${n}`, tenantId: `tenant-${n % 10}` });
}

/** Run as a process of its own, does all that is due and tells its parent of what it told. */
async function lookUntilNothingIsDue(file: string): Promise<void> {
  const told: string[] = [];
  const chats: Chats = {
    post: async () => sent,
    replace: async () => sent,
    async tell(_tenantId, _conversationId, _person, message) {
      if (message.kind === "claim") told.push(message.commitment.id);
      return sent;
    },
  };
  const store = embeddedStore({ file });
  const ports: Ports = { ...ballotPorts(), store, chats, clock: () => monday };
  const loop = dueLoop(ports, never);
  while ((await store.due(monday, 1)).length > 0) await loop.look();
  await loop.stop();
  process.send?.(told);
  process.disconnect();
}

const file = process.argv[2];
if (import.meta.main && file) await lookUntilNothingIsDue(file);
