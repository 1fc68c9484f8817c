import { randomBytes } from "node:crypto";
import { Comparison } from "#shared/pulse/comparison.ts";
import type { Round } from "#shared/pulse/round.ts";
import type { SafetyComponent } from "#shared/safety-component.ts";
import { teamKey } from "#shared/team.ts";
import { aMember, aTeam, monday } from "#shared/testing/builders.ts";
import type { Ports, SecretKey } from "../ports.ts";
import { aesSealer } from "../sealing/aes-sealer.ts";
import { recordStore } from "../store/record-store.ts";
import { answerRound } from "../usecases/answering.ts";
import { settleRound } from "../usecases/closing.ts";
import { openRound } from "../usecases/rounds.ts";
import { type Chance, chance } from "./ballot-chance.ts";
import { ballotDatabase } from "./ballot-database.ts";
import { person, teamId, tenantId } from "./ballot-room.ts";
import { nobodyLive, silentChats, uncounted } from "./deliveries.ts";

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
  /** What each question is about; undefined for what is not about a component. */
  readonly components: readonly (SafetyComponent | undefined)[];
}

/** How many are in the teams that are attacked. */
const people = 8;

/** How people answer: a team has its mood, and a person their own habit. */
function choiceOf(mood: number, luck: Chance): number {
  return Math.min(5, Math.max(1, Math.round(mood + (luck.next() + luck.next() - 1) * 2.6)));
}

/**
 * One round by the real use cases, in which chance decides who answers when and what: a pulse or,
 * where `check` says so, a check of all components.
 */
export async function aCase(seed: number, check = false): Promise<Case> {
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
    rosters: { read: async () => ({ people: [] }), isInMeeting: async () => undefined },
    live: nobodyLive,
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
    counters: uncounted,
    chats: silentChats,
    log: { info: () => undefined, error: () => undefined },
  };
  const members = Array.from({ length: people }, (_, n) => person(n));
  const team = aTeam({ id: teamId, tenantId, members: members.map((one) => aMember(one)) });
  await ports.store.create(teamKey(tenantId, teamId), team);
  const opening = await openRound(ports, { team, check });
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
    components: questions.map((one) => ("component" in one ? one.component : undefined)),
  };
}

/** What the comparison key opens. */
export function comparisonIn({ rounds, comparisonKey }: Evidence): Comparison | undefined {
  const last = JSON.parse(rounds.at(-1) ?? "{}") as Round;
  if (last.state !== "released" || !last.comparison || !comparisonKey) return undefined;
  const text = aesSealer.open(comparisonKey, last.id, last.comparison.box);
  return text === undefined ? undefined : Comparison.parse(JSON.parse(text));
}

/** What an attacker learns who has the comparison key as well. */
export interface Revealed {
  readonly rounds: number;
  readonly guesses: number;
  /** How often the choice nearest to the component's mean is the person's. */
  readonly right: number;
  /** In how many of the components all choices are certain: everybody at one end, or no scatter. */
  readonly certain: number;
}

/** Guesses each answer of the released checks from the sums that are kept. */
export function withComparisonKey(cases: readonly Case[]): Revealed {
  const released = cases.flatMap((one) => {
    const comparison = comparisonIn(one.evidence);
    return comparison ? [{ one, comparison }] : [];
  });
  const guesses = released.flatMap(({ one, comparison }) => {
    const meanOf = (question: number) => {
      const component = one.components[question] ?? "courage";
      return comparison.sums[component] / (comparison.items * comparison.answered);
    };
    return [...one.truth.values()].flatMap((choices = []) =>
      choices.map((choice, question) => Math.round(meanOf(question)) === choice),
    );
  });
  const certain = released.flatMap(({ comparison: { sums, items, answered, squares } }) =>
    Object.values(sums).map(
      (sum) => squares === 0 || sum === items * answered || sum === 5 * items * answered,
    ),
  );
  const share = (these: readonly boolean[]) => these.filter(Boolean).length / these.length;
  return {
    rounds: released.length,
    guesses: guesses.length,
    right: share(guesses),
    certain: share(certain),
  };
}
