import { randomInt, randomUUID } from "node:crypto";
import { join } from "node:path";
import { fileKeys } from "../../bot/keys/file-keys.ts";
import type { Ports } from "../../bot/ports.ts";
import { aesSealer } from "../../bot/sealing/aes-sealer.ts";
import { embeddedStore } from "../../bot/store/embedded-store.ts";
import { nobodyLive, silentChats, uncounted } from "../../bot/testing/deliveries.ts";
import { answerRound } from "../../bot/usecases/answering.ts";
import { castAnswer, roundKeyName, sealBallots } from "../../bot/usecases/ballot-box.ts";
import { settleRound } from "../../bot/usecases/closing.ts";
import { checkQuestions } from "../../shared/pulse/choosing.ts";
import type { Answer } from "../../shared/pulse/question.ts";
import { roundKey } from "../../shared/pulse/round.ts";
import { roundVersionKey } from "../../shared/pulse/round-version.ts";
import { teamKey } from "../../shared/team.ts";
import { aMember, aRound, aTeam } from "../../shared/testing/builders.ts";

/** How long each of the measured calls took (ms). */
export interface RoundTimes {
  readonly answers: readonly number[];
  readonly closings: readonly number[];
}

/**
 * Measures answers and closings of a team of 50 with 12 questions, with store and keys on disk. The
 * boxes are full before anything is measured: an answer takes the place of an earlier one.
 */
export async function measureRounds(input: {
  readonly folder: string;
  readonly answers: number;
  readonly rounds: number;
}): Promise<RoundTimes> {
  const { folder, answers, rounds } = input;
  const members = Array.from({ length: 50 }, () =>
    aMember({ userId: randomUUID(), name: "A member" }),
  );
  const team = aTeam({ id: randomUUID(), tenantId: randomUUID(), members });
  const actors = members.map(({ userId, name }) => ({ tenantId: team.tenantId, userId, name }));
  const asked = checkQuestions([]);
  const empty = aRound({
    tenantId: team.tenantId,
    teamId: team.id,
    kind: "check",
    questions: asked,
    people: members.length,
    roster: members.map(({ userId }) => userId).toSorted(),
  });
  const store = embeddedStore({ file: join(folder, "bench.sqlite") });
  let now = empty.openedAt;
  const ports: Ports = {
    store,
    clock: () => now,
    newId: randomUUID,
    keys: fileKeys(join(folder, "keys")),
    sealer: aesSealer,
    counters: uncounted,
    rosters: { read: async () => ({ people: [] }), isInMeeting: async () => undefined },
    live: nobodyLive,
    chats: silentChats,
    log: { info() {}, error() {} },
  };
  const anAnswer = (): Answer => Object.fromEntries(asked.map(({ id }) => [id, randomInt(1, 6)]));

  const open = async (): Promise<string> => {
    const id = randomUUID();
    const secret = await ports.keys.create(roundKeyName(team.tenantId, id));
    const sealed = sealBallots(aesSealer, secret, { ...empty, id }, {});
    const full = actors.reduce((round, { userId }) => {
      const sending = { userId, commandId: randomUUID(), answer: anAnswer() };
      return castAnswer({ sealer: aesSealer, secret, now, ...sending }, round);
    }, sealed);
    await store.create(roundKey(team.tenantId, team.id, id), full);
    await store.create(roundVersionKey(full), { v: 1, version: full.version });
    return id;
  };

  try {
    await store.create(teamKey(team.tenantId, team.id), team);
    const ids: string[] = [];
    for (let n = 0; n < rounds; n += 1) ids.push(await open());
    const answered = await timed(answers, (n) =>
      answerRound(ports, {
        actor: pick(actors, n),
        teamId: team.id,
        roundId: pick(ids, n),
        commandId: randomUUID(),
        answer: anAnswer(),
      }),
    );
    now = empty.closesAt;
    const closed = await timed(rounds, (n) =>
      settleRound(ports, { tenantId: team.tenantId, teamId: team.id, roundId: pick(ids, n) }),
    );
    await requireReleased(
      ports,
      ids.map((id) => roundKey(team.tenantId, team.id, id)),
    );
    return { answers: answered, closings: closed };
  } finally {
    store.close();
  }
}

/** How long the call took each time (ms). */
async function timed(times: number, call: (n: number) => Promise<unknown>): Promise<number[]> {
  const took: number[] = [];
  for (let n = 0; n < times; n += 1) {
    const began = performance.now();
    await call(n);
    took.push(performance.now() - began);
  }
  return took;
}

function pick<T>(all: readonly T[], n: number): T {
  const one = all[n % all.length];
  if (one === undefined) throw new Error("there is nothing to pick from");
  return one;
}

/** What is measured is worth something only if it did what it should. */
async function requireReleased(
  { store }: Pick<Ports, "store">,
  keys: readonly ReturnType<typeof roundKey>[],
): Promise<void> {
  for (const key of keys) {
    const { state } = await store.read(key);
    if (state !== "released") throw new Error(`a round of the bench is ${state}`);
  }
}
