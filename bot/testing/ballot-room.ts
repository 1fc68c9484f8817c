import { AsyncLocalStorage } from "node:async_hooks";
import { randomBytes } from "node:crypto";
import type { ChatMessage } from "#shared/chat-messages.ts";
import { DomainError } from "#shared/errors.ts";
import type { Answer } from "#shared/pulse/question.ts";
import type { OpenRound, Round } from "#shared/pulse/round.ts";
import { teamKey } from "#shared/team.ts";
import { aMember, aTeam, monday } from "#shared/testing/builders.ts";
import type { Keys, Ports, Sealer, SecretKey } from "../ports.ts";
import type { dueLoop } from "../scheduler/due-loop.ts";
import { documentMemory } from "../store/document-memory.ts";
import { recordStore } from "../store/record-store.ts";
import type { StoreDriver } from "../store/store-driver.ts";
import type { answerRound } from "../usecases/answering.ts";
import type { settleRound, tellRound } from "../usecases/closing.ts";
import type { openRound } from "../usecases/rounds.ts";
import type { Chance } from "./ballot-chance.ts";
import { type BallotDatabase, ballotDatabase, Killed, type Version } from "./ballot-database.ts";
import { type Turns, turns } from "./ballot-turns.ts";
import { nobodyLive, sent, uncounted } from "./deliveries.ts";

/** The parts of the ballot box that are tried: the real ones, or some with a fault. */
export interface Protocol {
  readonly openRound: typeof openRound;
  readonly answerRound: typeof answerRound;
  readonly settleRound: typeof settleRound;
  readonly tellRound: typeof tellRound;
  readonly dueLoop: typeof dueLoop;
  readonly sealer: Sealer;
  /** What lies between the store and the database, where that is to be wrong. */
  readonly driver?: (driver: StoreDriver) => StoreDriver;
}

/** One answer that somebody sends, once or again. */
export interface Sending {
  readonly userId: string;
  readonly commandId: string;
  readonly answer: Answer;
  readonly isValid: boolean;
}

/** One try to send it, and what came of it. */
export interface Attempt {
  readonly sending: Sending;
  readonly startedAt: number;
  /** How many versions of documents there were when it began. */
  readonly startedAfter: number;
  endedAt: number;
  wasClosedAtEnd: boolean;
  result: string;
  reply: string;
}

/** Whose write it is: an answer's, the product's own, or somebody's with the database's password. */
export type Writer =
  | { readonly kind: "answer"; readonly attempt: Attempt }
  | { readonly kind: "product" }
  | { readonly kind: "outside" };

/** Everything that a team's round happens in, and everything that was seen of it. */
export interface BallotRoom {
  readonly turns: Turns;
  readonly database: BallotDatabase<Writer>;
  /** Several processes on the one database, each as `Ports`. */
  readonly processes: Ports[];
  readonly clock: { now: number };
  readonly attempts: Attempt[];
  readonly posted: ChatMessage[];
  readonly alarms: string[];
  /** What broke a law while it happened. */
  readonly seen: string[];
  readonly keys: ReadonlyMap<string, SecretKey>;
  /** How often a call for a key goes wrong. */
  keyFaults: number;
  as<T>(writer: Writer, work: () => Promise<T>): Promise<T>;
  /** Every version of the round's document, oldest first. */
  rounds(): { readonly round: Round; readonly by: Writer; readonly json: string }[];
}

export const tenantId = "contoso";
export const teamId = "team-1";

/** Sets up a team of so many and processes that can be tried. */
export async function ballotRoom(
  protocol: Pick<Protocol, "sealer" | "driver">,
  chance: Chance,
  people: number,
  chosen?: number,
): Promise<BallotRoom> {
  const writer = new AsyncLocalStorage<Writer>();
  const by = (): Writer => writer.getStore() ?? { kind: "product" };
  const moves = turns(chance);
  const database = ballotDatabase(chance, moves.turn, by);
  const keys = new Map<string, SecretKey>();
  let made = 0;
  const room: BallotRoom = {
    turns: moves,
    database,
    clock: { now: monday },
    attempts: [],
    posted: [],
    alarms: [],
    seen: [],
    keys,
    keyFaults: 0,
    as: (as, work) => writer.run(as, work),
    rounds: () => database.versions.filter(({ place }) => place.type === "round").map(asRound),
    processes: [],
  };
  const aProcess = (): Ports => ({
    store: recordStore(
      protocol.driver?.(database.driver) ?? database.driver,
      moves.turn,
      documentMemory(),
    ),
    clock: () => room.clock.now,
    newId: () => {
      made += 1;
      return `made-${made}`;
    },
    rosters: { read: async () => ({ people: [] }), isInMeeting: async () => undefined },
    live: {
      ...nobodyLive,
      publish: () => {
        if (by().kind === "answer") room.seen.push("an answer is told to the open panels");
      },
    },
    keys: fragileKeys(keys, room, chance),
    sealer: protocol.sealer,
    counters: uncounted,
    chats: {
      post: async (_tenantId, _conversationId, message) => {
        await moves.turn();
        room.posted.push(message);
        return sent;
      },
      replace: async () => sent,
      tell: async () => sent,
    },
    log: {
      info: () => undefined,
      error: (fields, message) => {
        // A look that is tried again is not worth an alarm.
        if (!("what" in fields)) room.alarms.push(message);
      },
    },
  });
  room.processes.push(aProcess(), aProcess(), aProcess());
  const members = Array.from({ length: people }, (_, n) => person(n));
  const team = aTeam({
    id: teamId,
    tenantId,
    members: members.map((one) => aMember(one)),
    ...(chosen === undefined ? {} : { threshold: chosen }),
  });
  const [ports] = room.processes;
  if (!ports) throw new Error("no process");
  await moves.together([() => ports.store.create(teamKey(tenantId, teamId), team)]);
  return room;
}

/** A member by number. */
export function person(n: number) {
  return { userId: `person-${n}`, name: `Person ${n}` };
}

/** Whether a round is open; `undefined` where there is none. */
export function isOpen(round: Round | undefined): round is OpenRound {
  return round?.state === "open";
}

/** A version is looked at many times and read once. */
const known = new WeakMap<Version<Writer>, { round: Round; by: Writer; json: string }>();

function asRound(version: Version<Writer>) {
  const { json, by } = version;
  const read = known.get(version) ?? { round: JSON.parse(json) as Round, by, json };
  known.set(version, read);
  return read;
}

/** Keys that are sometimes out of reach, before or after what was asked has been done. */
function fragileKeys(keys: Map<string, SecretKey>, room: BallotRoom, chance: Chance): Keys {
  const call = async <T>(work: () => T): Promise<T> => {
    await room.turns.turn();
    if (chance.happens(room.keyFaults / 3)) throw new DomainError("unavailable", "No keys.");
    const done = work();
    if (chance.happens(room.keyFaults / 3)) throw new DomainError("unavailable", "No keys.");
    if (chance.happens(room.keyFaults / 3)) throw new Killed("after a key");
    return done;
  };
  return {
    create: (name) =>
      call(() => {
        const key = keys.get(name) ?? randomBytes(32);
        keys.set(name, key);
        return key;
      }),
    find: (name) => call(() => keys.get(name)),
    destroy: (name) =>
      call(() => {
        const newest = room.rounds().at(-1)?.round;
        if (newest && isOpen(newest) && name === `round-${newest.tenantId}-${newest.id}`) {
          room.seen.push("the key is destroyed while the round is open");
        }
        keys.delete(name);
      }),
  };
}
