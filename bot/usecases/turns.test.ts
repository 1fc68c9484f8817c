import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { RouteName } from "#shared/routes.ts";
import type { Person } from "#shared/team.ts";
import { ana, ben, chidi, dana, everybody, minute } from "#shared/testing/builders.ts";
import { must } from "../testing/meeting.ts";
import { conversationId, rosterOf, type TestApp, testApp } from "../testing/test-app.ts";

const otherRoom = "19:other@thread.v2";
const fay = { userId: "fay", name: "Fay" };
const day = 24 * 60 * minute;

let app: TestApp;
let teamId: string;
beforeEach(async () => {
  app = await testApp({
    rosters: rosterOf({ [conversationId]: everybody, [otherRoom]: [fay, ana] }),
  });
  teamId = (await must(app, ana, "openTeam", {}, { conversationId })).id;
});
afterEach(() => app.close());

const team = (me: Person = ana) => must(app, me, "readTeam", { teamId });
const order = async () => (await team()).rotation.map(({ userId }) => userId);
const intent = () => ({ commandId: randomUUID() });

describe("the order that all see", () => {
  test("follows a pass, and its undoing by anybody", async () => {
    await must(app, ana, "passTurn", { teamId }, intent());
    expect(await order()).toEqual(["ben", "chidi", "dana", "eli", "ana"]);
    const [passed] = (await team(ben)).turns.changes;
    expect(passed).toMatchObject({ kind: "passed", userId: "ana", byId: "ana", mayUndo: true });
    await must(app, chidi, "undoTurns", { teamId, changeId: passed?.id ?? "" }, intent());
    expect(await order()).toEqual(["ana", "ben", "chidi", "dana", "eli"]);
  });

  test("follows a swap that somebody else makes, and says with whom", async () => {
    await must(
      app,
      chidi,
      "swapTurns",
      { teamId, memberId: "ana" },
      { ...intent(), withId: "dana" },
    );
    const { rotation } = await team();
    expect(rotation[0]).toEqual({ userId: "dana", reason: { kind: "swapped", withId: "ana" } });
    expect(rotation[3]).toEqual({ userId: "ana", reason: { kind: "swapped", withId: "dana" } });
  });

  test("follows days away while these last", async () => {
    const away = [{ from: "2026-01-05", to: "2026-01-09" }];
    await must(app, dana, "setAway", { teamId, memberId: "ana" }, { ...intent(), away });
    expect((await order())[0]).toBe("ben");
    expect((await team()).turns.away).toEqual([{ userId: "ana", days: away }]);
    app.clock.now += 5 * day;
    expect((await order())[0]).toBe("ana");
  });

  test("is without who takes no turns, and without a reason for that", async () => {
    await must(app, ana, "takeTurns", { teamId }, { ...intent(), takes: false });
    expect(await order()).toEqual(["ben", "chidi", "dana", "eli"]);
    expect((await team()).turns.outIds).toEqual(["ana"]);
    await must(app, ana, "takeTurns", { teamId }, { ...intent(), takes: true });
    expect((await order())[0]).toBe("ana");
  });

  test("keeps out who takes no turns, whoever else would have it otherwise", async () => {
    await must(app, ana, "takeTurns", { teamId }, { ...intent(), takes: false });
    const changeId = (await team()).turns.changes[0]?.id ?? "";
    const answer = await app.as(ben).call("undoTurns", { teamId, changeId }, intent());
    expect(answer.error.code).toBe("forbidden");
    expect((await team()).turns.outIds).toEqual(["ana"]);
    await must(app, ana, "undoTurns", { teamId, changeId }, intent());
    expect((await order())[0]).toBe("ana");
  });

  test("is the same when a command is sent again, also at once", async () => {
    const once = intent();
    await Promise.all([1, 2, 3].map(() => must(app, ana, "passTurn", { teamId }, once)));
    expect((await team()).turns.changes).toHaveLength(1);
  });

  test("counts in the team's signals as turns that were passed, without a name", async () => {
    await must(app, ana, "passTurn", { teamId }, intent());
    const { signals } = await must(app, ben, "readSignals", { teamId });
    const said = JSON.stringify(signals);
    expect(said).toContain("1 turn to lead was passed on in the last eight weeks.");
    expect(said).not.toContain("ana");
  });
});

describe("a run that is planned", () => {
  const plan = (facilitatorId?: string) =>
    must(
      app,
      ben,
      "planRun",
      { teamId },
      {
        ...{ commandId: randomUUID(), actionId: "humour-workshop" },
        ...(facilitatorId === undefined ? {} : { facilitatorId }),
      },
    );

  test("goes with the turn, and its new leader moves it", async () => {
    const run = await plan();
    expect(run).toMatchObject({ facilitatorId: "ana", nextFacilitatorId: "ben", byTurn: true });
    await must(app, chidi, "markAbsent", { teamId, memberId: "ana" }, intent());
    const { current } = await team();
    expect(current?.run).toMatchObject({ facilitatorId: "ben", nextFacilitatorId: "ana" });
    const begin = { ...intent(), expectedVersion: current?.run.version ?? 0 };
    await must(app, ben, "startRun", { teamId, runId: run.id }, begin);
    await must(
      app,
      chidi,
      "swapTurns",
      { teamId, memberId: "ben" },
      { ...intent(), withId: "dana" },
    );
    expect((await team()).current?.run.facilitatorId).toBe("ben");
  });

  test("that is on is handed over by its leader, who does not pass", async () => {
    const run = await plan();
    const begin = { ...intent(), expectedVersion: run.version };
    await must(app, ana, "startRun", { teamId, runId: run.id }, begin);
    const answer = await app.as(ana).call("passTurn", { teamId }, intent());
    expect(answer.error.code).toBe("conflict");
    expect((await team()).turns.changes).toEqual([]);
  });

  test("that somebody was picked for is given back once, also where the command comes twice", async () => {
    await plan("chidi");
    const once = intent();
    await must(app, chidi, "passTurn", { teamId }, once);
    await must(app, chidi, "passTurn", { teamId }, once);
    const view = await team();
    expect(view.current?.run).toMatchObject({ facilitatorId: "ana", lastChange: { by: "chidi" } });
    expect(view.turns.changes).toEqual([]);
  });

  test("stays with whoever was given the lead, whatever becomes of turns", async () => {
    const run = await plan();
    const give = { ...intent(), expectedVersion: run.version, toId: "dana" };
    await must(app, ana, "handOverRun", { teamId, runId: run.id }, give);
    await must(app, ana, "passTurn", { teamId }, intent());
    expect((await team()).current?.run.facilitatorId).toBe("dana");
  });

  test("is led by whoever plans it where nobody takes turns", async () => {
    for (const one of everybody) {
      await must(app, one, "takeTurns", { teamId }, { ...intent(), takes: false });
    }
    expect(await plan()).toMatchObject({ facilitatorId: "ben" });
  });
});

describe("what is refused changes nothing", () => {
  type Refused = readonly [
    what: string,
    me: Person,
    name: RouteName,
    params: object,
    body: object,
    code: string,
  ];
  const refused: readonly Refused[] = [
    ["a pass by who is not next", ben, "passTurn", {}, {}, "conflict"],
    ["a word of who is not next", ben, "acceptTurn", {}, {}, "conflict"],
    ["a swap with oneself", ana, "swapTurns", { memberId: "ana" }, { withId: "ana" }, "invalid"],
    [
      "a swap with a stranger",
      ana,
      "swapTurns",
      { memberId: "ana" },
      { withId: "fay" },
      "not-found",
    ],
    ["a stranger's days away", ana, "setAway", { memberId: "fay" }, { away: [] }, "not-found"],
    [
      "days that end before they begin",
      ana,
      "setAway",
      { memberId: "ana" },
      { away: [{ from: "2026-02-06", to: "2026-02-02" }] },
      "invalid",
    ],
    [
      "a day that there is not",
      ana,
      "setAway",
      { memberId: "ana" },
      { away: [{ from: "2026-02-30", to: "2026-03-02" }] },
      "invalid",
    ],
    ["the absence of who is not next", chidi, "markAbsent", { memberId: "ben" }, {}, "conflict"],
    ["one's own absence", ana, "markAbsent", { memberId: "ana" }, {}, "conflict"],
    ["the undoing of what never was", ana, "undoTurns", { changeId: "none" }, {}, "not-found"],
    ["a pass by a stranger", fay, "passTurn", {}, {}, "not-found"],
    ["a swap by a stranger", fay, "swapTurns", { memberId: "ana" }, { withId: "ben" }, "not-found"],
    [
      "a stranger's schedule",
      fay,
      "chooseSchedule",
      {},
      { zone: "UTC", remindAt: "09:00", meetings: [] },
      "not-found",
    ],
    [
      "a zone that there is not",
      ana,
      "chooseSchedule",
      {},
      { zone: "Mars/Phobos", remindAt: "09:00", meetings: [] },
      "invalid",
    ],
    [
      "an offset for a zone",
      ana,
      "chooseSchedule",
      {},
      { zone: "+05:00", remindAt: "09:00", meetings: [] },
      "invalid",
    ],
    [
      "an hour that there is not",
      ana,
      "chooseSchedule",
      {},
      { zone: "UTC", remindAt: "24:00", meetings: [] },
      "invalid",
    ],
    [
      "a meeting in another team's conversation",
      ana,
      "chooseSchedule",
      {},
      {
        ...{ zone: "UTC", remindAt: "09:00" },
        meetings: [{ id: "m", conversationId: otherRoom, days: [1], at: "10:00", minutes: 30 }],
      },
      "invalid",
    ],
  ];

  test.each(refused)("%s", async (_, me, name, params, body, code) => {
    await must(app, fay, "openTeam", {}, { conversationId: otherRoom });
    const before = await team();
    const sent = name === "chooseSchedule" ? body : { ...intent(), ...body };
    const answer = await app.as(me).call(name, { teamId, ...params } as never, sent as never);
    expect(answer.error.code).toBe(code);
    expect(await team()).toEqual(before);
  });
});
