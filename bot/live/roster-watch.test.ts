import { afterEach, beforeEach, expect, test } from "vitest";
import { DomainError } from "#shared/errors.ts";
import type { Person } from "#shared/team.ts";
import { ana, dana, everybody, minute } from "#shared/testing/builders.ts";
import { listen } from "../testing/listener.ts";
import { must } from "../testing/meeting.ts";
import { conversationId, type TestApp, testApp, tokenFor } from "../testing/test-app.ts";

let app: TestApp;
let people: readonly Person[] | undefined;
let asked: number;
let teamId: string;
beforeEach(async () => {
  people = everybody;
  asked = 0;
  app = await testApp({
    watchesRosters: true,
    rosters: {
      async read() {
        asked += 1;
        if (!people) throw new DomainError("unavailable", "Not now.");
        return { name: "Us", people };
      },
    },
  });
  ({ id: teamId } = await must(app, ana, "openTeam", {}, { conversationId }));
  await expect.poll(() => asked).toBe(2);
});
afterEach(() => app.close());

const read = (person: Person) => app.as(person).call("readTeam", { teamId });
const without = (gone: Person) => everybody.filter(({ userId }) => userId !== gone.userId);

test("[R173] somebody who was taken out, which Teams did not tell, is out within a minute, and so is their line", async () => {
  const line = await listen(app, { token: tokenFor(dana), teamId });
  const closed = new Promise((why) => line.socket.once("disconnect", why));
  people = without(dana);
  expect((await read(dana)).status).toBe(200);
  app.clock.now += minute;
  // Nobody has to ask: the line is enough.
  await app.look();
  expect(await closed).toBe("io server disconnect");
  expect((await read(dana)).status).toBe(404);
});

test("[R173] the same where their panel has no line and only asks", async () => {
  people = without(dana);
  app.clock.now += minute;
  await read(dana);
  await expect.poll(async () => (await read(dana)).status).toBe(404);
});

test("[R173] Teams is asked once a minute, however many look at the team", async () => {
  for (let n = 0; n < 20; n++) await read(ana);
  expect(asked).toBe(2);
  app.clock.now += minute;
  await Promise.all(everybody.map(read));
  await expect.poll(() => asked).toBe(3);
});

test("[R173] where Teams does not answer nobody leaves, and nobody joins", async () => {
  people = undefined;
  app.clock.now += minute;
  expect((await read(dana)).status).toBe(200);
  await expect.poll(() => asked).toBe(3);
  expect((await read(dana)).status).toBe(200);
  expect(app.logged).toEqual([]);
  const fay = { userId: "fay", name: "Fay" };
  expect((await app.as(fay).call("openTeam", {}, { conversationId })).status).toBe(503);
});
