import { randomBytes } from "node:crypto";
import { Comparison } from "#shared/pulse/comparison.ts";
import type { Round } from "#shared/pulse/round.ts";
import { teamKey } from "#shared/team.ts";
import { aMember, aTeam, monday } from "#shared/testing/builders.ts";
import type { Ports, SecretKey } from "../ports.ts";
import { aesSealer } from "../sealing/aes-sealer.ts";
import { recordStore } from "../store/record-store.ts";
import { settleRound } from "../usecases/closing.ts";
import { answerRound, openRound } from "../usecases/rounds.ts";
import { type Chance, chance } from "./ballot-chance.ts";
import { ballotDatabase } from "./ballot-database.ts";
import { person, teamId, tenantId } from "./ballot-room.ts";

/** What an attacker holds of one round: every version of every document, and in a second run a key. */
export interface Evidence {
  /** The documents of the round, oldest first, as JSON. */
  readonly rounds: readonly string[];
  /** All other documents (the team, the ledger), as JSON. */
  readonly others: readonly string[];
  /** The team's comparison key, which is kept for 120 days. */
  readonly comparisonKey: SecretKey | undefined;
}

/** What really happened: each person's choices in the order of the questions, where they answered. */
export type Truth = ReadonlyMap<string, readonly number[] | undefined>;

export interface Case {
  readonly evidence: Evidence;
  readonly truth: Truth;
  readonly people: readonly string[];
}

/** How many are in the teams that are attacked. */
const people = 8;

/** How people answer: a team has its mood, and a person their own habit. */
function choiceOf(mood: number, luck: Chance): number {
  return Math.min(5, Math.max(1, Math.round(mood + (luck.next() + luck.next() - 1) * 2.6)));
}

/** One round by the real use cases, in which chance decides who answers when and what. */
export async function aCase(seed: number): Promise<Case> {
  const luck = chance(seed);
  const keys = new Map<string, SecretKey>();
  const database = ballotDatabase(
    luck,
    async () => undefined,
    () => undefined,
  );
  const clock = { now: monday + luck.between(0, 3_600_000) };
  let made = 0;
  const ports: Ports = {
    store: recordStore(database.driver, async () => undefined),
    clock: () => clock.now,
    newId: () => {
      made += 1;
      return `made-${seed}-${made}`;
    },
    rosters: { read: async () => ({ people: [] }) },
    live: { publish: () => undefined, expel: () => undefined },
    keys: {
      async create(name) {
        const key = keys.get(name) ?? randomBytes(32);
        keys.set(name, key);
        return key;
      },
      find: async (name) => keys.get(name),
      destroy: async (name) => void keys.delete(name),
    },
    sealer: aesSealer,
    chats: { post: async () => true },
    log: { info: () => undefined, error: () => undefined },
  };
  const members = Array.from({ length: people }, (_, n) => person(n));
  const team = aTeam({ id: teamId, tenantId, members: members.map((one) => aMember(one)) });
  await ports.store.create(teamKey(tenantId, teamId), team);
  const opening = await openRound(ports, { team });
  if (!("round" in opening)) throw new Error("no round");
  const { id: roundId, questions, closesAt } = opening.round;

  const truth = new Map<string, readonly number[] | undefined>();
  const mood = 1.5 + luck.next() * 3;
  const senders = members
    .map(({ userId }) => ({ userId, at: luck.next() }))
    .toSorted((a, b) => a.at - b.at);
  for (const { userId } of senders) {
    const answers = luck.happens(0.7);
    truth.set(userId, undefined);
    for (let times = answers ? (luck.happens(0.2) ? 2 : 1) : 0; times > 0; times--) {
      const choices = questions.map(() => choiceOf(mood, luck));
      truth.set(userId, choices);
      const answer = Object.fromEntries(questions.map(({ id }, n) => [id, choices[n] ?? 1]));
      const actor = { tenantId, userId, name: userId };
      const commandId = `c${luck.between(1, 1e9)}`;
      clock.now += luck.between(1_000, 600_000);
      await answerRound(ports, { actor, teamId, roundId, commandId, answer });
    }
  }
  clock.now = closesAt;
  await settleRound(ports, { tenantId, teamId, roundId });
  const { versions } = database;
  const comparison = [...keys].find(([name]) => name.startsWith("compare-"))?.[1];
  return {
    evidence: {
      rounds: versions.filter(({ place }) => place.type === "round").map(({ json }) => json),
      others: versions.filter(({ place }) => place.type !== "round").map(({ json }) => json),
      comparisonKey: comparison,
    },
    truth,
    people: members.map(({ userId }) => userId),
  };
}

/** What the comparison key opens: how often each choice was made, for each question. */
export function countsIn({ rounds, comparisonKey }: Evidence): number[][] | undefined {
  const last = JSON.parse(rounds.at(-1) ?? "{}") as Round;
  if (last.state !== "released" || !last.comparison || !comparisonKey) return undefined;
  const text = aesSealer.open(comparisonKey, last.id, last.comparison.box);
  return text === undefined ? undefined : Comparison.parse(JSON.parse(text)).counts;
}

/** What an attacker learns who has the comparison key as well. */
export interface Revealed {
  readonly rounds: number;
  readonly guesses: number;
  /** How often the most frequent choice of the question is the person's. */
  readonly right: number;
  /** In how many of the questions everybody chose the same, so that it is certain. */
  readonly certain: number;
}

/** Guesses each answer of the released rounds from how often each choice was made. */
export function withComparisonKey(cases: readonly Case[]): Revealed {
  const released = cases.flatMap((one) => {
    const counts = countsIn(one.evidence);
    return counts ? [{ one, counts }] : [];
  });
  const guesses = released.flatMap(({ one, counts }) =>
    [...one.truth.values()].flatMap((choices = []) =>
      choices.map((choice, question) => {
        const made = counts[question] ?? [];
        return made.indexOf(Math.max(...made)) + 1 === choice;
      }),
    ),
  );
  const asked = released.flatMap(({ counts }) => counts);
  return {
    rounds: released.length,
    guesses: guesses.length,
    right: guesses.filter(Boolean).length / guesses.length,
    certain: asked.filter((made) => made.filter((n) => n > 0).length === 1).length / asked.length,
  };
}
