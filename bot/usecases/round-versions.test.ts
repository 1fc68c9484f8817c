import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { aloneness } from "#shared/alone.ts";
import { noTeams, personTeamsKey } from "#shared/person-teams.ts";
import { personErasureKey } from "#shared/privacy/erasure.ts";
import { type OpenRound, type Round, roundKey } from "#shared/pulse/round.ts";
import { roundVersionKey } from "#shared/pulse/round-version.ts";
import { teamKey } from "#shared/team.ts";
import { everybody } from "#shared/testing/builders.ts";
import { documentMemory } from "../store/document-memory.ts";
import { recordStore } from "../store/record-store.ts";
import {
  answer,
  answerWith,
  type BallotPorts,
  ballotPorts,
  opened,
  placeOf,
  stored,
  storedTeam,
  unmarked,
} from "../testing/ballot-ports.ts";
import { failingStore } from "../testing/failing-store.ts";
import { memoryDatabase } from "../testing/rhythm/memory-driver.ts";
import { answerRound } from "./answering.ts";
import { tellRound } from "./closing.ts";
import { erasePerson, settleErasure } from "./erasing.ts";

let ports: BallotPorts;
let round: Round;
beforeEach(async () => {
  ports = ballotPorts();
  round = await opened(ports, await storedTeam(ports));
});

const [ana = "", ben = "", chidi = "", dana = "", eli = ""] = everybody.map(({ userId }) => userId);
const isOpen = (one: Round): one is OpenRound => one.state === "open";

/** Who answers in this order, and the round's document after each of them and before the first. */
async function documentsOf(...userIds: readonly string[]): Promise<Round[]> {
  const all = [await stored(ports, round)];
  for (const userId of userIds) {
    await answer(ports, round, userId, 4);
    all.push(await stored(ports, round));
  }
  return all;
}

/** An answer whose server stops when it is in the box, before it is noted how far that has come. */
async function answerUnnoted(userId: string): Promise<void> {
  const { store, failAt } = failingStore(ports.store);
  failAt(2, "before");
  await expect(answer({ ...ports, store }, round, userId, 4)).rejects.toThrow("stopped here");
}

/** An answer that an older server takes: it tells the team how far the round has come. */
async function answerAtOlderServer(userId: string): Promise<void> {
  await answerUnnoted(userId);
  const { version } = (await stored(ports, round)) as OpenRound;
  await ports.store.update(teamKey(round.tenantId, round.teamId), (team) =>
    team.round ? { ...team, round: { ...team.round, version } } : team,
  );
}

async function putBack(older: Round | undefined): Promise<void> {
  if (!older) throw new Error("there is no such document");
  await ports.store.update(roundKey(round.tenantId, round.teamId, round.id), () => older);
}

/** How the round ends: what is shown, or why nothing is. */
async function end(): Promise<string> {
  ports.time.now = round.closesAt;
  await tellRound(ports, placeOf(round), unmarked);
  const closed = await stored(ports, round);
  return closed.state === "withheld" ? closed.reason : closed.state;
}

/** How far it is noted that the round has come. */
async function noted(): Promise<number | undefined> {
  return (await ports.store.find(roundVersionKey(round)))?.version;
}

describe("[R170] a document of a round that somebody put back", () => {
  test.each([0, 1, 2, 3])("is withheld, also where it is the one after %i answers", async (n) => {
    const documents = await documentsOf(ana, ben, chidi, dana, eli);
    await putBack(documents[n]);
    expect(await end()).toBe("unreadable");
    expect(ports.alarms).toHaveLength(1);
  });

  test.each([0, 1, 2])("takes no answer where it is the one after %i of them", async (n) => {
    const documents = await documentsOf(ana, ben, chidi);
    await putBack(documents[n]);
    for (const userId of [chidi, dana]) {
      const refused = answer(ports, round, userId, 5);
      await expect(refused).rejects.toHaveProperty("code", "unavailable");
    }
    expect(await stored(ports, round)).toEqual(documents[n]);
    expect(await noted()).toBe(4);
  });

  test("is withheld also where the team has gone on to another round", async () => {
    const [first] = await documentsOf(ana, ben, chidi, dana);
    await putBack(first);
    await ports.store.update(teamKey(round.tenantId, round.teamId), (team) => ({
      ...team,
      round: { id: "another", openedAt: round.closesAt, closesAt: round.closesAt + 1 },
    }));
    expect(await end()).toBe("unreadable");
  });

  test("between two answers that came at once is noticed by the next", async () => {
    const [first] = await documentsOf(ana);
    await Promise.all([answer(ports, round, ben, 4), answer(ports, round, chidi, 4)]);
    await putBack(first);
    await expect(answer(ports, round, dana, 4)).rejects.toHaveProperty("code", "unavailable");
    expect(await end()).toBe("unreadable");
  });

  test("is noticed whatever came before: servers that stopped, answers at once, and older servers", async () => {
    const act = fc.oneof(
      fc.record({
        kind: fc.constantFrom("answer", "unnoted", "older server" as const),
        who: fc.nat(4),
      }),
      fc.record({ kind: fc.constant("at once" as const), who: fc.nat(3) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 7 }), fc.nat(), async (acts, which) => {
        ports = ballotPorts();
        round = await opened(ports, await storedTeam(ports));
        const [first] = await documentsOf();
        const documents = new Map([[1, first]]);
        let known = 1;
        for (const { kind, who } of acts) {
          const [one = "", other = ""] = [everybody[who]?.userId, everybody[who + 1]?.userId];
          if (kind === "unnoted") await answerUnnoted(one);
          else if (kind === "older server") await answerAtOlderServer(one);
          else if (kind === "answer") await answer(ports, round, one, 4);
          else await Promise.all([one, other].map((userId) => answer(ports, round, userId, 4)));
          const newest = await stored(ports, round);
          if (!isOpen(newest)) throw new Error("the round is closed");
          documents.set(newest.version, newest);
          if (kind !== "unnoted") known = newest.version;
        }
        const versions = [...documents.keys()];
        const older = versions[which % versions.length] ?? 1;
        await putBack(documents.get(older));
        expect((await end()) === "unreadable").toBe(older < known);
      }),
      { numRuns: 60 },
    );
  });

  test("is told apart from one whose last answer was not noted, as its server stopped", async () => {
    await documentsOf(ana, ben, chidi);
    await answerUnnoted(dana);
    expect(await end()).toBe("released");
    expect(ports.alarms).toEqual([]);
  });
});

describe("[R257] how far a round has come", () => {
  test("is noted after each answer, and nothing of the team's record changes", async () => {
    const before = await ports.store.read(teamKey(round.tenantId, round.teamId));
    await documentsOf(ana, ben, ana);
    expect(await noted()).toBe(4);
    expect(await ports.store.read(teamKey(round.tenantId, round.teamId))).toEqual(before);
  });

  test("is noted by who sends again where the server stopped, and else by whoever comes after", async () => {
    const { store, failAt, recover } = failingStore(ports.store);
    const { tenantId, teamId, id: roundId } = round;
    const send = () =>
      answerRound(
        { ...ports, store },
        {
          actor: { tenantId, userId: ana, name: "Ana" },
          ...{ teamId, roundId, commandId: "the same", answer: answerWith(round, 3) },
        },
      );
    failAt(2, "before");
    await expect(send()).rejects.toThrow("stopped here");
    expect(await noted()).toBeUndefined();
    recover();
    await send();
    expect(await noted()).toBe(2);
    await answerUnnoted(ben);
    await answerUnnoted(chidi);
    expect(await noted()).toBe(2);
    await answer(ports, round, dana, 4);
    expect(await noted()).toBe(5);
  });

  test("is not noted before it is so: who stops before the answer is in leaves no trace", async () => {
    const { store, failAt } = failingStore(ports.store);
    failAt(1, "before");
    await expect(answer({ ...ports, store }, round, ana, 4)).rejects.toThrow("stopped here");
    expect(await noted()).toBeUndefined();
  });

  test("does not go back where the later of two answers is noted first", async () => {
    const { updateOrCreate } = ports.store;
    const slow: BallotPorts["store"] = {
      ...ports.store,
      async updateOrCreate(...asked) {
        await answer(ports, round, ben, 4);
        return updateOrCreate(...asked);
      },
    };
    await answer({ ...ports, store: slow }, round, ana, 4);
    expect(await noted()).toBe(3);
  });

  test("says nothing of anybody", async () => {
    await documentsOf(ana, ben);
    expect(await ports.store.find(roundVersionKey(round))).toEqual({ v: 1, version: 3 });
  });
});

describe("[R258] a round that an older server opened", () => {
  test("goes by what the team was told, and by what is noted since", async () => {
    const [first] = await documentsOf();
    await answerAtOlderServer(ana);
    await answerAtOlderServer(ben);
    expect(await noted()).toBeUndefined();
    const told = await stored(ports, round);
    await putBack(first);
    await expect(answer(ports, round, eli, 4)).rejects.toHaveProperty("code", "unavailable");
    await putBack(told);
    const documents = await documentsOf(chidi);
    expect(await noted()).toBe(4);
    await documentsOf(dana);
    for (const older of documents) {
      await putBack(older);
      await expect(answer(ports, round, eli, 4)).rejects.toHaveProperty("code", "unavailable");
    }
  });
});

describe("[R170] where the only server remembers a round that somebody puts back", () => {
  let another: BallotPorts["store"];
  let newest: Round[];
  beforeEach(async () => {
    const { driver } = memoryDatabase();
    let now = 0;
    const alone = aloneness(() => now);
    for (; now < 20_000; now += 2_000) alone.looked(now, 0);
    expect(alone.since()).toBeDefined();
    const noWait = async () => undefined;
    const shut = { close: () => undefined };
    another = { ...recordStore(driver, noWait), ...shut };
    ports = { ...ports, store: { ...recordStore(driver, noWait, documentMemory(alone)), ...shut } };
    round = await opened(ports, await storedTeam(ports));
    newest = await documentsOf(ana, ben, chidi, dana);
    await another.update(keyOf(round), () => newest[1] ?? round);
    // It reads what it wrote itself.
    expect(await stored(ports, round)).toEqual(newest[4]);
  });
  const keyOf = ({ tenantId, teamId, id }: Round) => roundKey(tenantId, teamId, id);

  test("it takes no answer", async () => {
    for (const userId of [dana, eli]) {
      const refused = answer(ports, round, userId, 4);
      await expect(refused).rejects.toHaveProperty("code", "unavailable");
    }
    expect(await another.read(keyOf(round))).toEqual(newest[1]);
  });

  test("it is withheld", async () => {
    expect(await end()).toBe("unreadable");
    expect(await another.read(keyOf(round))).toMatchObject({ reason: "unreadable" });
  });

  test("it is withheld also where somebody is erased from it first", async () => {
    const { tenantId } = round;
    const index = personTeamsKey(tenantId, ben);
    await ports.store.create(index, { ...noTeams(ben), teamIds: [round.teamId] });
    await erasePerson(ports, { tenantId, userId: ben });
    const { kind, pk, id } = personErasureKey(tenantId, ben);
    await settleErasure(ports, { type: kind.type, pk, id });
    expect(await another.read(keyOf(round))).not.toMatchObject({
      roster: expect.arrayContaining([ben]),
    });
    expect(await end()).toBe("unreadable");
  });

  test("it is gone where somebody takes it out", async () => {
    await another.remove(keyOf(round));
    await expect(answer(ports, round, eli, 4)).rejects.toHaveProperty("code", "not-found");
  });
});
