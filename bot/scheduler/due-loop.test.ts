import { describe, expect, test, vi } from "vitest";
import { DomainError } from "#shared/errors.ts";
import { teamKey } from "#shared/team.ts";
import {
  type BallotPorts,
  ballotPorts,
  opened,
  stored,
  storedTeam,
} from "../testing/ballot-ports.ts";
import { dueLoop } from "./due-loop.ts";

const never = 2 ** 31 - 1;

/** So many teams with an open round each, at their end. */
async function endedRounds(ports: BallotPorts, teams: number) {
  const rounds = [];
  for (let n = 0; n < teams; n++) {
    const members = ["a", "b", "c", "d"].map((name) => ({
      userId: `${name}-${n}`,
      name,
      joinedAt: 0,
    }));
    rounds.push(await opened(ports, await storedTeam(ports, { id: `team-${n}`, members })));
  }
  ports.time.now = Math.max(...rounds.map(({ closesAt }) => closesAt));
  return rounds;
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
