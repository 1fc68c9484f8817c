import { setTimeout } from "node:timers/promises";
import { describe, expect, test, vi } from "vitest";
import { z } from "zod/v4";
import { commitmentKey } from "#shared/commitment.ts";
import { mostDefects } from "#shared/due-work.ts";
import { DomainError } from "#shared/errors.ts";
import { teamPartition } from "#shared/record.ts";
import { teamKey } from "#shared/team.ts";
import { aCommitment, monday } from "#shared/testing/builders.ts";
import {
  type BallotPorts,
  ballotPorts,
  opened,
  stored,
  storedTeam,
} from "../testing/ballot-ports.ts";
import { notNow } from "../testing/deliveries.ts";
import { dueLoop } from "./due-loop.ts";

const never = 2 ** 31 - 1;
const minute = 60_000;

/** So many teams with an open round each, at their end. */
async function endedRounds(ports: BallotPorts, teams: number, tenantId = "contoso") {
  const rounds = [];
  for (let n = 0; n < teams; n++) {
    const members = ["a", "b", "c", "d"].map((name) => ({
      userId: `${name}-${n}`,
      name,
      joinedAt: 0,
    }));
    rounds.push(
      await opened(ports, await storedTeam(ports, { id: `team-${n}`, tenantId, members })),
    );
  }
  ports.time.now = Math.max(...rounds.map(({ closesAt }) => closesAt));
  return rounds;
}

/** A team with so many commitments whose owner has to be asked what came of them. */
async function promises(
  ports: BallotPorts,
  tenantId: string,
  count: number,
  at = monday - 1000,
  ownerId = "ana",
): Promise<void> {
  const teamId = `${ownerId}-${tenantId}`;
  await storedTeam(ports, { tenantId, id: teamId });
  for (let n = 0; n < count; n++) {
    const id = `${ownerId}-${n}`;
    // By turns, where two teams of a tenant have them.
    const askAt = at + 2 * n;
    const ask = { whom: "owner", at: askAt } as const;
    const commitment = aCommitment({ id, teamId, ownerId, ask, nextDueAt: askAt });
    await ports.store.create(commitmentKey(tenantId, teamId, id), commitment);
  }
}

async function lookOnce(ports: BallotPorts): Promise<void> {
  const loop = dueLoop(ports, never);
  await loop.look();
  await loop.stop();
}

describe("[R65] a look", () => {
  test("does all that is due and leaves alone what is not", async () => {
    const ports = ballotPorts();
    const rounds = await endedRounds(ports, 3);
    ports.time.now -= 1;
    await lookOnce(ports);
    for (const round of rounds) expect((await stored(ports, round)).state).toBe("open");
    ports.time.now += 1;
    await lookOnce(ports);
    for (const round of rounds) expect((await stored(ports, round)).state).toBe("withheld");
    expect(ports.posted).toHaveLength(3);
    expect(ports.alarms).toEqual([]);
  });

  test("does not let one that fails keep the others waiting, and tries it again", async () => {
    const ports = ballotPorts();
    const [first, second] = await endedRounds(ports, 2);
    if (!first || !second) throw new Error("no rounds");
    const { read } = ports.store;
    const broken: typeof read = (key) =>
      key.id === first.id ? Promise.reject(new Error("a canary")) : read(key);
    Object.assign(ports.store, { read: broken });
    await lookOnce(ports);
    Object.assign(ports.store, { read });
    expect((await stored(ports, first)).state).toBe("open");
    expect((await stored(ports, second)).state).toBe("withheld");
    // The reason's own words stay out of the log: nobody knows what they quote.
    expect(ports.alarms.map(({ fields }) => fields["what"])).toContain("a due round");
    expect(JSON.stringify(ports.alarms)).not.toContain("canary");
    ports.time.now += minute;
    await lookOnce(ports);
    expect((await stored(ports, first)).state).toBe("withheld");
  });

  test("gets to every round also while Teams does not answer for a hundred of them", async () => {
    const ports = ballotPorts();
    const rounds = await endedRounds(ports, 101);
    ports.down.chats = true;
    await lookOnce(ports);
    await lookOnce(ports);
    const states = await Promise.all(
      rounds.map(async (round) => (await stored(ports, round)).state),
    );
    expect(states.filter((state) => state === "open")).toEqual([]);
    expect(ports.keys.names().filter((name) => name.startsWith("round-"))).toEqual([]);
  });

  test("[R123] sets a record aside that cannot be read, and goes on without it", async () => {
    const ports = ballotPorts();
    const [sound] = await endedRounds(ports, 1);
    if (!sound) throw new Error("no round");
    const { tenantId, teamId } = sound;
    const kind = { type: "commitment", schema: z.looseObject({}) };
    const key = { kind, pk: teamPartition(tenantId, teamId), id: "torn" };
    await ports.store.create(key, { nextDueAt: 1 });
    for (let looks = 0; looks < 20; looks++) {
      await lookOnce(ports);
      ports.time.now += 45 * minute;
    }
    expect((await stored(ports, sound)).state).toBe("withheld");
    const torn = (await ports.store.dueAtAll(9)).find(({ id }) => id === "torn");
    expect(torn?.work.aside?.why).toBe("defect");
    expect(ports.alarms).toHaveLength(mostDefects);
  });

  test("[R125] lets a tenant with much to do not keep a small one waiting", async () => {
    const ports = ballotPorts();
    const big = await endedRounds(ports, 120);
    const [small] = await endedRounds(ports, 1, "fabrikam");
    if (!small) throw new Error("no round");
    const order: string[] = [];
    // Teams keeps whoever tells something to the big tenant waiting until the small one is served.
    const served = Promise.withResolvers<void>();
    const { post } = ports.chats;
    Object.assign(ports.chats, {
      async post(...[tenantId, ...said]: Parameters<typeof post>) {
        if (tenantId === "fabrikam") served.resolve();
        await served.promise;
        order.push(tenantId);
        return post(tenantId, ...said);
      },
    });
    await lookOnce(ports);
    expect(order).toHaveLength(big.length + 1);
    expect(ports.alarms).toEqual([]);
  });

  test("[R125] lets two tenants with much to do not keep a third waiting", async () => {
    const ports = ballotPorts();
    for (const tenantId of ["contoso", "fabrikam"]) await promises(ports, tenantId, 300);
    await promises(ports, "woodgrove", 1, monday - 1);
    const order: string[] = [];
    const { tell } = ports.chats;
    Object.assign(ports.chats, {
      async tell(...said: Parameters<typeof tell>) {
        order.push(said[0]);
        await setTimeout(1);
        return tell(...said);
      },
    });
    await lookOnce(ports);
    expect(order).toHaveLength(601);
    expect(order.indexOf("woodgrove")).toBeLessThanOrEqual(2);
  });

  test("[R125] finds what becomes due meanwhile, however long one message takes", async () => {
    const ports = ballotPorts();
    await promises(ports, "contoso", 1);
    const told: string[] = [];
    const { promise: released, resolve: release } = Promise.withResolvers<void>();
    const { tell } = ports.chats;
    Object.assign(ports.chats, {
      async tell(...said: Parameters<typeof tell>) {
        if (said[0] === "contoso") await released;
        told.push(said[0]);
        return tell(...said);
      },
    });
    const loop = dueLoop(ports, 5);
    await setTimeout(30);
    await promises(ports, "fabrikam", 1);
    await vi.waitFor(() => expect(told).toEqual(["fabrikam"]));
    release();
    await vi.waitFor(() => expect(told).toEqual(["fabrikam", "contoso"]));
    await loop.stop();
  });

  test("goes on where all that was under way ended while it asked for more", async () => {
    const ports = ballotPorts();
    const rounds = await endedRounds(ports, 60);
    const { due } = ports.store;
    const store = {
      ...ports.store,
      async due(...asked: Parameters<typeof due>) {
        const found = await due(...asked);
        // Long enough for as many rounds as are closed at once.
        await setTimeout(100);
        return found;
      },
    };
    await lookOnce({ ...ports, store });
    expect(ports.posted).toHaveLength(rounds.length);
  });

  test("asks the store a few times, and not for each record", async () => {
    const ports = ballotPorts();
    const rounds = await endedRounds(ports, 250);
    const looks: number[] = [];
    const { due } = ports.store;
    const store = {
      ...ports.store,
      due: (...asked: Parameters<typeof due>) => {
        looks.push(asked[1]);
        return due(...asked);
      },
    };
    await lookOnce({ ...ports, store });
    expect(ports.posted).toHaveLength(rounds.length);
    expect(looks.length).toBeLessThanOrEqual(10);
    // A page is no longer than a hundred more than what is under way, however much is due.
    expect(Math.max(...looks)).toBeLessThanOrEqual(100 + 48);
  });

  test("that is told to stop finishes what is under way and begins nothing more", async () => {
    const ports = ballotPorts();
    await endedRounds(ports, 40);
    const { post } = ports.chats;
    const { promise: answered, resolve: answer } = Promise.withResolvers<void>();
    let asked = 0;
    ports.chats.post = async (...said) => {
      asked += 1;
      await answered;
      return post(...said);
    };
    const loop = dueLoop(ports, never);
    void loop.look();
    await vi.waitFor(() => expect(asked).toBe(24));
    const stopped = loop.stop();
    answer();
    await stopped;
    expect(ports.posted).toHaveLength(24);
  });

  test("[R125] closes rounds at once while Teams keeps silent, and does not wait for it each time", async () => {
    const ports = ballotPorts();
    const rounds = await endedRounds(ports, 100);
    let asked = 0;
    Object.assign(ports.chats, {
      post: async () => {
        asked += 1;
        return notNow;
      },
    });
    await lookOnce(ports);
    for (const round of rounds) expect((await stored(ports, round)).state).toBe("withheld");
    // So many were under way before the third failure was known.
    expect(asked).toBeLessThanOrEqual(24 + 3);
  });

  test("[R125] notices that Teams is silent also where much is done of which nothing is told", async () => {
    const ports = ballotPorts();
    await promises(ports, "contoso", 150);
    // Whoever promised has left: there is nobody to ask.
    await promises(ports, "contoso", 150, monday - 1000, "gone");
    let asked = 0;
    Object.assign(ports.chats, {
      tell: async () => {
        asked += 1;
        return notNow;
      },
    });
    await lookOnce(ports);
    expect(asked).toBeLessThanOrEqual(24 + 3);
  });

  test("[R122] by two processes does everything once", async () => {
    const ports = ballotPorts();
    const rounds = await endedRounds(ports, 30);
    await Promise.all([lookOnce(ports), lookOnce(ports)]);
    expect(ports.posted).toHaveLength(rounds.length);
    expect((await ports.store.dueAtAll(99)).filter(({ type }) => type === "round")).toEqual([]);
  });

  test("fails for nobody where the store cannot be reached", async () => {
    const ports = ballotPorts();
    const due = () => Promise.reject(new DomainError("unavailable", "Not now."));
    await lookOnce({ ...ports, store: { ...ports.store, due } });
    const reasons = ports.alarms.map(({ fields }) => fields["reason"]);
    expect(new Set(reasons)).toEqual(new Set(["unavailable"]));
  });

  test("is one at a time: who asks meanwhile waits for the same", async () => {
    const ports = ballotPorts();
    await endedRounds(ports, 1);
    const loop = dueLoop(ports, never);
    await Promise.all([loop.look(), loop.look(), loop.look()]);
    await loop.stop();
    expect(ports.posted).toHaveLength(1);
  });
});

test("the loop looks by itself, and finishes what is under way when it stops", async () => {
  const ports = ballotPorts();
  const [round] = await endedRounds(ports, 1);
  if (!round) throw new Error("no round");
  const loop = dueLoop(ports, 5);
  await vi.waitFor(async () => expect((await stored(ports, round)).state).toBe("withheld"));
  await loop.stop();
  const posted = ports.posted.length;
  expect(posted).toBe(1);
  expect((await ports.store.read(teamKey("contoso", "team-0"))).round?.id).toBe(round.id);
});
