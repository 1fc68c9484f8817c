import type { ChatMessage, PersonalMessage } from "#shared/chat-messages.ts";
import { DomainError } from "#shared/errors.ts";
import type { Answer } from "#shared/pulse/question.ts";
import { type Round, roundKey } from "#shared/pulse/round.ts";
import { type Team, teamKey } from "#shared/team.ts";
import { aMember, aTeam, everybody, monday } from "#shared/testing/builders.ts";
import type { Keys, Ports } from "../ports.ts";
import { aesSealer } from "../sealing/aes-sealer.ts";
import { type EmbeddedStore, embeddedStore } from "../store/embedded-store.ts";
import { answerRound } from "../usecases/answering.ts";
import { type Opening, openRound } from "../usecases/rounds.ts";
import { type Say, toldBy } from "../usecases/saying.ts";
import { nobodyLive, notNow, nowhere, sent, uncounted } from "./deliveries.ts";
import { memoryKeys } from "./memory-keys.ts";

/** A process with a store in memory, of which a test can see and break everything. */
export interface BallotPorts extends Ports {
  readonly store: EmbeddedStore;
  readonly keys: Keys & { readonly names: () => string[] };
  readonly time: { now: number };
  readonly posted: ChatMessage[];
  /** In which conversation each of these was posted. */
  readonly places: string[];
  /** Who is in the meeting; undefined where Teams does not say. */
  inMeeting: ReadonlySet<string> | undefined;
  /** What was written to one person. */
  readonly asked: {
    readonly userId: string;
    readonly message: PersonalMessage;
    readonly place: string;
  }[];
  /** What took the place of what was posted. */
  readonly replaced: { readonly messageId: string; readonly message: ChatMessage }[];
  /** The conversations in which the bot cannot say anything. */
  readonly unheard: Set<string>;
  readonly alarms: { fields: Record<string, unknown>; message: string }[];
  readonly told: unknown[];
  /** What cannot be reached just now. */
  readonly down: { chats: boolean; keys: "" | keyof Keys };
}

export function ballotPorts(): BallotPorts {
  const time = { now: monday };
  const down: BallotPorts["down"] = { chats: false, keys: "" };
  const posted: ChatMessage[] = [];
  const places: string[] = [];
  const replaced: BallotPorts["replaced"] = [];
  const asked: BallotPorts["asked"] = [];
  const unheard = new Set<string>();
  const alarms: BallotPorts["alarms"] = [];
  const told: unknown[] = [];
  const keys = memoryKeys();
  const unlessDown = (call: keyof Keys) => {
    if (down.keys === call) throw new DomainError("unavailable", "The keys cannot be reached.");
  };
  let made = 0;
  const ports: BallotPorts = {
    inMeeting: undefined,
    ...{ time, down, posted, places, replaced, asked, unheard, alarms, told },
    store: embeddedStore({ file: ":memory:" }),
    clock: () => time.now,
    newId: () => {
      made += 1;
      return `made-${made}`;
    },
    rosters: {
      read: async () => ({ people: [] }),
      isInMeeting: async (_meeting, userId) => ports.inMeeting?.has(userId),
    },
    live: { ...nobodyLive, publish: (...event) => told.push(event) },
    keys: {
      names: keys.names,
      async create(name) {
        unlessDown("create");
        return keys.create(name);
      },
      async find(name) {
        unlessDown("find");
        return keys.find(name);
      },
      async destroy(name) {
        unlessDown("destroy");
        return keys.destroy(name);
      },
    },
    sealer: aesSealer,
    counters: uncounted,
    chats: {
      async post(_tenantId, conversationId, message) {
        if (down.chats) return notNow;
        if (unheard.has(conversationId)) return nowhere;
        posted.push(message);
        places.push(conversationId);
        return sent;
      },
      async replace(_tenantId, { conversationId, messageId }, message) {
        if (down.chats) return notNow;
        if (unheard.has(conversationId)) return nowhere;
        replaced.push({ messageId, message });
        return sent;
      },
      async tell(_tenantId, place, { userId }, message) {
        if (down.chats) return notNow;
        if (unheard.has(place)) return nowhere;
        asked.push({ userId, message, place });
        return sent;
      },
    },
    log: {
      info: () => undefined,
      error: (fields, message) => alarms.push({ fields, message }),
    },
  };
  return ports;
}

/** Says what somebody wants to say, and notes nothing of it. */
export const unmarked: Say = async (_message, send) => toldBy(await send());

/** People with these ids, as members since Monday. */
export function membersNamed(...ids: readonly string[]) {
  return ids.map((userId) => aMember({ userId, name: userId }));
}

/** Writes down a team; by default the five. */
export async function storedTeam(ports: Ports, overrides: Partial<Team> = {}): Promise<Team> {
  const members = everybody.map((person) => aMember(person));
  const team = aTeam({ tenantId: "contoso", members, ...overrides });
  return ports.store.create(teamKey(team.tenantId, team.id), team);
}

/** Asks for the team's round, as it is stored now. */
export async function opening(ports: Ports, { tenantId, id }: Team): Promise<Opening> {
  return openRound(ports, { team: await ports.store.read(teamKey(tenantId, id)) });
}

/** The round that the team gets; a test that expects one fails where there is none. */
export async function opened(ports: Ports, team: Team): Promise<Round> {
  const found = await opening(ports, team);
  if ("none" in found) throw new Error(`no round: ${found.none.kind}`);
  return found.round;
}

/** A check of all components, because somebody wishes for it. */
export async function openedCheck(ports: Ports, { tenantId, id }: Team): Promise<Round> {
  const team = await ports.store.read(teamKey(tenantId, id));
  const found = await openRound(ports, { team, check: true });
  if ("none" in found) throw new Error(`no check: ${found.none.kind}`);
  return found.round;
}

/** The same choice for every question, or these in their order. */
export function answerWith({ questions }: Pick<Round, "questions">, ...choices: number[]): Answer {
  return Object.fromEntries(questions.map(({ id }, n) => [id, choices[n] ?? choices[0] ?? 3]));
}

let answers = 0;

/** A member answers; a new sending each time. */
export async function answer(ports: Ports, round: Round, userId: string, ...choices: number[]) {
  answers += 1;
  return answerRound(ports, {
    actor: { tenantId: round.tenantId, userId, name: userId },
    teamId: round.teamId,
    roundId: round.id,
    commandId: `command-${answers}`,
    answer: answerWith(round, ...choices),
  });
}

/** The round as it is stored now. */
export function stored(ports: Ports, { tenantId, teamId, id }: Round): Promise<Round> {
  return ports.store.read(roundKey(tenantId, teamId, id));
}

export function placeOf({ tenantId, teamId, id }: Round) {
  return { tenantId, teamId, roundId: id };
}
