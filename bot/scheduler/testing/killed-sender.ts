import { appendFileSync } from "node:fs";
import type { Chats, Ports, RecordPlace, Store } from "../../ports.ts";
import { embeddedStore } from "../../store/embedded-store.ts";
import { ballotPorts } from "../../testing/ballot-ports.ts";
import { sent } from "../../testing/deliveries.ts";
import { doDue } from "../../usecases/due.ts";

/** Where on the way of a message a process is killed. */
export const killPoints = [
  "before the work is taken",
  "after the work was taken",
  "before the message is noted",
  "before Teams is called",
  "after Teams took it",
  "before it is noted as sent",
  "before the work is given back",
  "after the work was given back",
] as const;
export type KillPoint = (typeof killPoints)[number];

/** Everything that is said, a line each in a file that outlives the process. */
export function chatsIn(file: string, at: (point: KillPoint) => void = () => undefined): Chats {
  const say = async (kind: string) => {
    at("before Teams is called");
    appendFileSync(file, `${kind}\n`);
    at("after Teams took it");
    return sent;
  };
  return {
    post: (_tenantId, _conversationId, { kind }) => say(kind),
    replace: (_tenantId, _posted, { kind }) => say(kind),
    tell: (_tenantId, _conversationId, _person, { kind }) => say(kind),
  };
}

/** A store that tells which point of a message's way is reached. */
function watched(store: Store, at: (point: KillPoint) => void): Store {
  let changes = 0;
  let hasSent = false;
  return {
    ...store,
    async updateWork(record, change) {
      changes += 1;
      if (changes === 1) at("before the work is taken");
      if (changes === 2) at("before the message is noted");
      if (changes === 3) at("before the work is given back");
      const work = await store.updateWork(record, change);
      if (changes === 1) at("after the work was taken");
      if (changes === 3) at("after the work was given back");
      if (changes === 2) hasSent = true;
      return work;
    },
    update(key, change) {
      if (hasSent) at("before it is noted as sent");
      return store.update(key, change);
    },
  };
}

/** Run as a process of its own, does one record's work and is killed on the way. */
async function sendUntilKilled(input: {
  readonly file: string;
  readonly sent: string;
  readonly now: number;
  readonly record: RecordPlace;
  readonly point: string;
}): Promise<void> {
  const at = (point: KillPoint) => {
    if (point === input.point) process.kill(process.pid, "SIGKILL");
  };
  const store = watched(embeddedStore({ file: input.file }), at);
  const chats = chatsIn(input.sent, at);
  const ports: Ports = { ...ballotPorts(), store, chats, clock: () => input.now };
  await doDue(ports, input.record);
}

const input = process.argv[2];
if (import.meta.main && input) await sendUntilKilled(JSON.parse(input));
