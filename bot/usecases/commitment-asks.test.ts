import { beforeEach, describe, expect, test } from "vitest";
import { type Commitment, commitmentKey } from "#shared/commitment.ts";
import { runKey } from "#shared/run.ts";
import { leave, linkConversation, type Team, teamKey } from "#shared/team.ts";
import { aCommitment, aRun, minute, monday } from "#shared/testing/builders.ts";
import { type BallotPorts, ballotPorts, storedTeam } from "../testing/ballot-ports.ts";
import { doDue, recordAt } from "./due.ts";

const hour = 60 * minute;
const retro = "19:retro@thread.v2";

let ports: BallotPorts;
let team: Team;
let first: string;
beforeEach(async () => {
  ports = ballotPorts();
  team = await storedTeam(ports);
  [first = ""] = team.conversations;
});

const key = () => commitmentKey(team.tenantId, team.id, "commitment-1");
const read = () => ports.store.read(key());

/** Ana promised something; she, or somebody else, is to be asked about it now. */
const due = (whom: "owner" | "confirmer", more: Partial<Commitment> = {}) =>
  ports.store.create(
    key(),
    aCommitment({
      ...{ teamId: team.id, ask: { whom, at: monday }, nextDueAt: monday },
      ...(whom === "owner" ? {} : { state: "claimed", claimedAt: monday }),
      ...more,
    }),
  );

/** Does what is due after so many hours. */
async function later(hours: number): Promise<void> {
  ports.time.now += hours * hour;
  for (const record of await ports.store.due(ports.time.now, 9)) await doDue(ports, record);
}

describe("whoever is to be asked", () => {
  test("is asked once, though two look at the same time and again before it is noted", async () => {
    await due("owner");
    const tell = ports.chats.tell;
    let looks = 0;
    const slow = {
      ...ports,
      chats: {
        ...ports.chats,
        async tell(...said: Parameters<typeof tell>) {
          looks += 1;
          if (looks === 1) await doDue(ports, recordAt(key()));
          return tell(...said);
        },
      },
    };
    await Promise.all([doDue(slow, recordAt(key())), doDue(ports, recordAt(key()))]);
    expect(ports.asked).toHaveLength(1);
    await doDue(ports, recordAt(key()));
    expect(ports.asked).toHaveLength(1);
  });

  test("is asked where the bot is, whichever of the team's conversations that is", async () => {
    await ports.store.update(teamKey(team.tenantId, team.id), (found) =>
      linkConversation(found, retro),
    );
    ports.unheard.add(first);
    await due("owner");
    await later(0);
    expect(ports.asked.map(({ userId, place }) => [userId, place])).toEqual([["ana", retro]]);
    expect(await read()).not.toHaveProperty("ask");
  });

  test("is asked again half a day later where the bot is nowhere, three times in all", async () => {
    ports.unheard.add(first);
    await due("owner");
    await later(0);
    expect((await read()).ask).toMatchObject({ at: monday + 12 * hour, tries: 1 });
    await later(1);
    expect((await read()).ask).toMatchObject({ tries: 1 });
    await later(11);
    expect((await read()).ask).toMatchObject({ tries: 2 });
    await later(12);
    expect(await read()).not.toHaveProperty("ask");
    ports.unheard.clear();
    await later(48);
    expect(ports.asked).toEqual([]);
  });

  test("is asked as soon as the bot is back", async () => {
    ports.unheard.add(first);
    await due("owner");
    await later(0);
    ports.unheard.clear();
    await later(12);
    expect(ports.asked).toMatchObject([{ userId: "ana", message: { kind: "claim" } }]);
    expect(await read()).not.toHaveProperty("ask");
  });

  test("is nobody where the owner has left", async () => {
    await ports.store.update(teamKey(team.tenantId, team.id), (found) =>
      leave(found, "ana", monday),
    );
    await due("owner");
    await later(0);
    expect(ports.asked).toEqual([]);
    expect(await read()).not.toHaveProperty("ask");
  });
});

describe("[R109] whoever is asked to confirm", () => {
  const confirmer = async (more: Partial<Commitment>) => {
    await ports.store.create(
      runKey(team.tenantId, team.id, "run-1"),
      aRun({ id: "run-1", facilitatorId: "chidi" }),
    );
    await due("confirmer", more);
    await later(0);
    return ports.asked.map(({ userId }) => userId);
  };

  test("is for whom it was done", async () => {
    expect(await confirmer({ forId: "eli" })).toEqual(["eli"]);
  });

  test("else who wrote it down, and not who led", async () => {
    expect(await confirmer({ promisedBy: "dana" })).toEqual(["dana"]);
  });

  test("else who led the run", async () => {
    expect(await confirmer({ promisedBy: "ana" })).toEqual(["chidi"]);
  });

  test("else anybody but its owner", async () => {
    expect(await confirmer({ promisedBy: "ana", runId: "another" })).toEqual(["ben"]);
  });
});

describe("[R268] what somebody took back", () => {
  const takenBack = async (withdrawnBy: string, more: Partial<Commitment> = {}) => {
    await due("owner", { state: "withdrawn", withdrawnBy, withdrawnAt: monday, ...more });
    await later(0);
    return ports.asked.map(({ userId, message }) => [userId, message]);
  };
  const told = { kind: "taken-back", teamName: "Team One" };

  test("is told to whoever was to do it and to whoever waits for it, by its name and theirs", async () => {
    const by = { ...told, byName: "Ben", commitment: { id: "commitment-1" } };
    expect(await takenBack("ben", { forId: "chidi" })).toMatchObject([
      ["ana", { ...by, isOwner: true }],
      ["chidi", { ...by, isOwner: false }],
    ]);
    expect(await read()).not.toHaveProperty("nextDueAt");
    await later(24);
    expect(ports.asked).toHaveLength(2);
  });

  test("is not told to whoever did that themselves", async () => {
    expect(await takenBack("ana", { forId: "chidi" })).toMatchObject([["chidi", told]]);
  });

  test("is told to whoever waits for it where its owner has left", async () => {
    await ports.store.update(teamKey(team.tenantId, team.id), (found) =>
      leave(found, "ana", monday),
    );
    expect(await takenBack("ben", { forId: "chidi" })).toMatchObject([["chidi", told]]);
  });

  test("is told to the second once Teams takes messages again, and not twice to the first", async () => {
    const tell = ports.chats.tell;
    ports.chats.tell = async (...said) =>
      said[2].userId === "chidi" ? { kind: "later", afterMs: 0 } : tell(...said);
    await due("owner", {
      ...{ state: "withdrawn", withdrawnBy: "ben", withdrawnAt: monday, forId: "chidi" },
    });
    await expect(later(0)).rejects.toThrow();
    ports.chats.tell = tell;
    await later(1);
    expect(ports.asked.map(({ userId }) => userId)).toEqual(["ana", "chidi"]);
  });
});
