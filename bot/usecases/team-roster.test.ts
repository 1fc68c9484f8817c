import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { DomainError } from "#shared/errors.ts";
import { mostMembers } from "#shared/limits.ts";
import { linkConversation, membersOf, type Person, teamKey, teamLinkKey } from "#shared/team.ts";
import { ana, ben, chidi, dana, eli, everybody, minute } from "#shared/testing/builders.ts";
import type { Rosters } from "../ports.ts";
import { type ArcRoom, arcRoom, thursdayAt, wednesdayAt } from "../testing/arc-room.ts";
import { listen } from "../testing/listener.ts";
import { must } from "../testing/meeting.ts";
import { conversationId, type TestApp, tenantId, testApp } from "../testing/test-app.ts";
import { hearOf, leaveConversation } from "./conversations.ts";
import { matchRoster, teamOf } from "./team-roster.ts";

const retro = "19:retro@thread.v2";
const place = { tenantId, conversationId };

let app: TestApp;
let people: Map<string, readonly Person[]>;
/** What happens while a roster is being read. */
let meanwhile: () => Promise<unknown>;
beforeEach(async () => {
  people = new Map([[conversationId, [ana, ben, chidi]]]);
  meanwhile = async () => {};
  const rosters: Pick<Rosters, "read"> = {
    async read(_tenant, id) {
      const found = people.get(id);
      await meanwhile();
      if (!found) throw new DomainError("unavailable", "Not now.");
      return { people: found };
    },
  };
  app = await testApp({ rosters });
});
afterEach(() => app.close());

const names = async () => {
  const team = await teamOf(app.ports, place);
  return team && membersOf(team).map(({ name }) => name);
};

/** A second conversation of the same team. */
async function linkRetro(): Promise<void> {
  const team = await teamOf(app.ports, place);
  if (!team) throw new Error("there is no team");
  await app.store.create(teamLinkKey(tenantId, retro), {
    v: 1,
    conversationId: retro,
    teamId: team.id,
  });
  await app.store.update(teamKey(tenantId, team.id), (newest) => linkConversation(newest, retro));
}

describe("the team of a conversation", () => {
  test("is founded once, of the people who are there, however many ask at once", async () => {
    const teams = await Promise.all([1, 2, 3, 4].map(() => teamOf(app.ports, place)));
    expect(new Set(teams.map((team) => team?.id)).size).toBe(1);
    expect(await names()).toEqual(["Ana", "Ben", "Chidi"]);
    expect((await must(app, ben, "readHome", {})).teams).toHaveLength(1);
  });

  test("is not founded of nobody", async () => {
    people.set(conversationId, []);
    expect(await teamOf(app.ports, place)).toBeUndefined();
    expect(await app.store.find(teamLinkKey(tenantId, conversationId))).toBeUndefined();
  });

  test("is not founded of more people than a team may have", async () => {
    const crowd = Array.from({ length: mostMembers + 1 }, (_, n) => ({
      userId: `p${n}`,
      name: `P${n}`,
    }));
    people.set(conversationId, crowd);
    await expect(teamOf(app.ports, place)).rejects.toMatchObject({ code: "too-large" });
  });
});

describe("a team is brought to who is there", () => {
  test("whom only a conversation has that the bot was taken out of leaves", async () => {
    await teamOf(app.ports, place);
    await linkRetro();
    people.set(retro, [dana]);
    await matchRoster(app.ports, place);
    expect(await names()).toContain("Dana");
    const there = { tenantId, conversationId: retro };
    const reference = { place: "groupChat", serviceUrl: "https://t.example", botId: "b" } as const;
    await hearOf(app.ports, { ...there, reference });
    await leaveConversation(app.ports, there);
    // Its roster cannot be read any more.
    people.set(retro, []);
    people.set(conversationId, [ana, ben]);
    await matchRoster(app.ports, place);
    expect(await names()).toEqual(["Ana", "Ben"]);
  });

  test("who is in one of its conversations stays, who is in none leaves", async () => {
    await teamOf(app.ports, place);
    await linkRetro();
    people.set(conversationId, [ana]);
    people.set(retro, [ben, dana]);
    await matchRoster(app.ports, place);
    expect(await names()).toEqual(["Ana", "Ben", "Dana"]);
  });

  test("one conversation that cannot be read, or is empty, keeps everybody", async () => {
    await teamOf(app.ports, place);
    await linkRetro();
    people.set(conversationId, [ana]);
    await expect(matchRoster(app.ports, place)).rejects.toMatchObject({ code: "unavailable" });
    expect(await names()).toEqual(["Ana", "Ben", "Chidi"]);
    people.set(retro, []);
    await matchRoster(app.ports, place);
    expect(await names()).toEqual(["Ana", "Ben", "Chidi"]);
  });

  test("who joins while the roster is read is not put out by it", async () => {
    await teamOf(app.ports, place);
    meanwhile = async () => {
      meanwhile = async () => {};
      people.set(conversationId, [ana, ben, chidi, eli]);
      await must(app, eli, "openTeam", {}, { conversationId });
    };
    await matchRoster(app.ports, place);
    expect(await names()).toEqual(["Ana", "Ben", "Chidi", "Eli"]);
  });

  test("who leaves loses their live connection, and the others hear that the team changed", async () => {
    const team = await teamOf(app.ports, place);
    const teamId = team?.id ?? "";
    const [bens, anas] = await Promise.all([
      listen(app, { token: app.as(ben).token, teamId }),
      listen(app, { token: app.as(ana).token, teamId }),
    ]);
    const expelled = new Promise((gone) => bens.socket.once("disconnect", gone));
    people.set(conversationId, [ana, chidi]);
    await matchRoster(app.ports, place);
    await expelled;
    await anas.until(({ name }) => name === "team");
    expect(anas.socket.connected).toBe(true);
    anas.close();
  });

  test("where nothing changed, nobody hears anything", async () => {
    const team = await teamOf(app.ports, place);
    const anas = await listen(app, { token: app.as(ana).token, teamId: team?.id ?? "" });
    await matchRoster(app.ports, place);
    people.set(conversationId, [ana, ben]);
    await matchRoster(app.ports, place);
    await anas.until(({ name }) => name === "team");
    expect(anas.heard).toHaveLength(1);
    anas.close();
  });

  test("who left and is there again is a newcomer with their history", async () => {
    await teamOf(app.ports, place);
    people.set(conversationId, [ana, chidi]);
    await matchRoster(app.ports, place);
    app.clock.now += 1_000;
    people.set(conversationId, [ana, ben, chidi]);
    await matchRoster(app.ports, place);
    const team = await teamOf(app.ports, place);
    expect(team?.members).toHaveLength(3);
    expect(team?.members.find(({ userId }) => userId === "ben")).toMatchObject({
      joinedAt: app.clock.now,
    });
  });
});

describe("[R106] where who was asked to lead a meeting leaves the team", () => {
  let room: ArcRoom;
  beforeEach(async () => {
    room = await arcRoom();
  });
  const leaves = (gone: Person) => {
    room.ports.rosters.read = async () => ({ people: everybody.filter((one) => one !== gone) });
    return matchRoster(room.ports, { ...place, conversationId: room.conversationId });
  };

  test("whoever leads it now has its action and is asked at once, and once", async () => {
    const run = await room.plans();
    await room.until(wednesdayAt(9));
    expect(room.said()).toEqual(["ana: turn"]);
    await leaves(ana);
    expect(await room.run(run.id)).toMatchObject({ facilitatorId: "ben" });
    await room.until(wednesdayAt(9) + 5 * minute);
    expect(room.said()).toEqual(["ben: turn"]);
    await room.until(thursdayAt(8));
    expect(room.said()).toEqual([]);
  });

  test("also while it goes on", async () => {
    await room.until(thursdayAt(10) + 5 * minute);
    room.said();
    await leaves(ana);
    await room.until(thursdayAt(10) + 10 * minute);
    expect(room.said()).toEqual(["ben: turn"]);
  });

  test("nobody is asked because somebody else leaves, or before anybody was", async () => {
    await leaves(ana);
    await room.until(wednesdayAt(9) - minute);
    expect(room.said()).toEqual([]);
    await room.until(wednesdayAt(9));
    expect(room.said()).toEqual(["ben: turn"]);
    await leaves(dana);
    await room.until(thursdayAt(8));
    expect(room.said()).toEqual([]);
  });
});
