import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { closingTime } from "#shared/pulse/opening.ts";
import { rosterLedgerKey } from "#shared/pulse/roster-ledger.ts";
import type { Round } from "#shared/pulse/round.ts";
import { join, leave, type Person, type Team, teamKey } from "#shared/team.ts";
import { ana, ben, chidi, dana, eli, everybody, monday } from "#shared/testing/builders.ts";
import { words } from "#shared/words.ts";
import { goToPulse } from "../testing/ballot-meeting.ts";
import {
  answer,
  answerWith,
  type BallotPorts,
  ballotPorts,
  membersNamed,
  opened,
  opening,
  placeOf,
  stored,
  storedTeam,
} from "../testing/ballot-ports.ts";
import { type DumpedStore, dumpedStore } from "../testing/dumped-store.ts";
import { type Meeting, must, planned, plannedAgain } from "../testing/meeting.ts";
import { type TestApp, tenantId, testApp, tokenFor } from "../testing/test-app.ts";
import { answerRound } from "./answering.ts";
import { settleRound } from "./closing.ts";
import { openRound } from "./rounds.ts";

const day = 24 * 60 * 60 * 1000;

describe("over the API", () => {
  let kept: DumpedStore;
  let app: TestApp;
  let meeting: Meeting;
  beforeEach(async () => {
    kept = dumpedStore();
    app = await testApp({ store: kept.store });
    meeting = await planned(app);
  });
  afterEach(async () => {
    await app.close();
    kept.close();
  });

  const ask = (person: Person) => app.as(person).call("openRound", meeting.here());

  /** The round of the meeting, which is on its pulse step. */
  async function atPulse() {
    await goToPulse(meeting);
    const { reply } = await ask(ana);
    if (!("round" in reply)) throw new Error("no round");
    return reply.round;
  }

  const send = (
    person: Person,
    roundId: string,
    answer: Record<string, number>,
    commandId: string = randomUUID(),
  ) =>
    app.as(person).call("answerRound", { teamId: meeting.teamId, roundId }, { commandId, answer });

  test("[R60] the panels of a run on its pulse step get one round, alike for all", async () => {
    await goToPulse(meeting);
    const replies = await Promise.all(everybody.map(async (person) => (await ask(person)).reply));
    expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1);
    const [reply] = replies;
    expect(reply).toMatchObject({
      round: { state: "open", runId: meeting.runId, threshold: 4, people: 5, mayAnswer: true },
    });
    expect(kept.dump().split('"type":"round"').length - 1).toBe(1);
  });

  test("[R275] a panel is told that the next run of the week has none", async () => {
    const told = async () =>
      (await must(app, ana, "readTeam", { teamId: meeting.teamId })).insteadOfPulse;
    expect(await told()).toBeUndefined();
    await atPulse();
    expect(await told()).toMatchObject({ kind: "not-yet" });
  });

  test("[R60] before its pulse step a run has none", async () => {
    await meeting.goTo("commit");
    const before = kept.dump();
    const refused = await ask(ana);
    expect([refused.status, refused.error.message]).toEqual([409, words.errors.notInPulse]);
    expect(kept.dump()).toBe(before);
  });

  test("[R61] an answer is saved by the same words whatever it is, first, again or changed", async () => {
    const round = await atPulse();
    const commandId = randomUUID();
    const replies = [
      await send(ana, round.id, answerWith(round, 1)),
      await send(ana, round.id, answerWith(round, 5)),
      await send(ben, round.id, answerWith(round, 1, 2, 3, 4), commandId),
      await send(ben, round.id, answerWith(round, 1, 2, 3, 4), commandId),
    ];
    expect(replies.map(({ status, reply }) => [status, reply])).toEqual(
      Array(4).fill([200, { saved: true }]),
    );
  });

  test("[R61] nobody is told that somebody answered: every reading is as it was", async () => {
    const round = await atPulse();
    const read = async () => [
      await must(app, dana, "readTeam", { teamId: meeting.teamId }),
      await must(app, ana, "readTeam", { teamId: meeting.teamId }),
      await must(app, ana, "readHome", {}),
      (await ask(ana)).reply,
    ];
    const before = await read();
    await send(ana, round.id, answerWith(round, 2));
    expect(await read()).toEqual(before);
  });

  test("[R62] whatever is wrong with an answer, it is refused in a sentence and nothing changes", async () => {
    const round = await atPulse();
    await send(ana, round.id, answerWith(round, 4));
    const whole = answerWith(round, 3);
    const [first = ""] = Object.keys(whole);
    const { [first]: _, ...missing } = whole;
    const values = [0, 6, -1, 3.5, 1e21, "3", null, true, [3], {}, "five"];
    const bodies: unknown[] = [
      ...values.map((value) => ({ commandId: "c-1", answer: { ...whole, [first]: value } })),
      { commandId: "c-1", answer: missing },
      { commandId: "c-1", answer: { ...whole, "no-such-question": 3 } },
      { commandId: "c-1", answer: {} },
      { commandId: "c-1", answer: [3, 3, 3, 3] },
      { commandId: "c-1", answer: null },
      { commandId: "c-1" },
      { answer: whole },
      { commandId: "", answer: whole },
      { commandId: "c-1", answer: whole, userId: "ben" },
      { commandId: "c-1", answer: whole, tenantId: "fabrikam", oid: "ben" },
      [],
      null,
    ];
    const path = `/api/teams/${meeting.teamId}/rounds/${round.id}/answer`;
    const before = kept.dump();
    for (const body of bodies) {
      const response = await fetch(app.url + path, {
        method: "PUT",
        headers: { authorization: `Bearer ${tokenFor(ben)}`, "content-type": "application/json" },
        body: JSON.stringify(body),
      });
      expect([JSON.stringify(body), response.status]).toEqual([JSON.stringify(body), 400]);
      const { error } = (await response.json()) as { error: { message: string } };
      expect(error.message).toMatch(/^[A-Z“].*\.$/);
    }
    expect(kept.dump()).toBe(before);
    expect(app.logged).toEqual([]);
  });

  test("[R62] who may not answer is refused in a sentence, and nothing changes", async () => {
    const round = await atPulse();
    const fay = { userId: "fay", name: "Fay" };
    const team = teamKey(tenantId, meeting.teamId);
    await app.store.update(team, (found) => leave(join(found, fay, monday + 1), "eli", monday + 1));
    const before = kept.dump();
    const whole = answerWith(round, 3);
    const roundId = round.id;
    const asStranger = app.as(ana, "fabrikam");
    const params = { teamId: meeting.teamId, roundId };
    const refusals = [
      [await send(fay, roundId, whole), 403],
      [await send(eli, roundId, whole), 404],
      [await send({ userId: "zoe", name: "Zoe" }, roundId, whole), 404],
      [await asStranger.call("answerRound", params, { commandId: "c", answer: whole }), 404],
      [await send(ana, randomUUID(), whole), 404],
      [
        await app
          .as(ana)
          .call(
            "answerRound",
            { ...params, teamId: randomUUID() },
            { commandId: "c", answer: whole },
          ),
        404,
      ],
    ] as const;
    for (const [refusal, status] of refusals) {
      expect(refusal.status).toBe(status);
      expect(refusal.error.message).toMatch(/^[A-Z].*\.$/);
    }
    expect(kept.dump()).toBe(before);
    expect(app.logged).toEqual([]);
  });

  test("[R63] an answer counts a millisecond before the end, and at the end it does not", async () => {
    const round = await atPulse();
    const commandId = randomUUID();
    app.clock.now = round.closesAt - 1;
    expect((await send(ana, round.id, answerWith(round, 2), commandId)).status).toBe(200);
    app.clock.now = round.closesAt;
    const before = kept.dump();
    const late = await send(ben, round.id, answerWith(round, 2));
    expect([late.status, late.error.message]).toEqual([409, words.errors.roundClosed]);
    // Its reply was lost: it is in, and the person is told so.
    expect((await send(ana, round.id, answerWith(round, 2), commandId)).status).toBe(200);
    expect(kept.dump()).toBe(before);
    await app.look();
    const closed = kept.dump();
    expect((await send(ana, round.id, answerWith(round, 2))).status).toBe(409);
    expect(kept.dump()).toBe(closed);
  });

  test("[R48] a hundred times the same sending at once is one answer", async () => {
    const round = await atPulse();
    const commandId = randomUUID();
    await Promise.all(
      Array.from({ length: 100 }, () => send(ana, round.id, answerWith(round, 2), commandId)),
    );
    const { version } = JSON.parse(
      /"type":"round".*?"content":("(?:[^"\\]|\\.)*")/.exec(kept.dump())?.[1] ?? '""',
    ).match(/"version":(?<version>\d+)/).groups;
    expect(version).toBe("2");
  });

  test("[R47] a team may raise its threshold before a round, and not while one is open", async () => {
    const { teamId } = meeting;
    const choose = (threshold: number) =>
      app.as(ben).call("chooseThreshold", { teamId }, { threshold });
    for (const wrong of [3, 0, -1, 31, 4.5]) expect((await choose(wrong)).status).toBe(400);
    const tooHigh = await choose(6);
    expect([tooHigh.status, tooHigh.error.message]).toEqual([
      400,
      words.errors.invalidField("threshold", words.errors.thresholdTooHigh),
    ]);
    expect((await choose(5)).reply).toEqual({ threshold: 5 });
    const round = await atPulse();
    expect(round.threshold).toBe(5);
    const before = kept.dump();
    const refused = await choose(4);
    expect([refused.status, refused.error.message]).toEqual([409, words.errors.roundIsOn]);
    expect(kept.dump()).toBe(before);
    for (const person of everybody.slice(0, 4)) await send(person, round.id, answerWith(round, 4));
    app.clock.now = round.closesAt;
    await app.look();
    expect((await must(app, ana, "readTeam", { teamId })).round).toMatchObject({
      state: "withheld",
      reason: "too-few",
      threshold: 5,
    });
    expect((await choose(4)).reply).toEqual({ threshold: 4 });
  });

  test("[R53] a meeting inside the week has none and is told when the next one is", async () => {
    const round = await atPulse();
    app.clock.now = round.closesAt;
    await app.look();
    await meeting.move("endRun");
    app.clock.now = monday + 3 * day;
    meeting = await plannedAgainByRotation(app, meeting.teamId);
    await goToPulse(meeting);
    const from = Math.floor(monday / day) * day + 7 * day;
    expect((await ask(ana)).reply).toEqual({ none: { kind: "not-yet", from } });
    app.clock.now = from;
    expect((await ask(ana)).reply).toMatchObject({ round: { state: "open", openedAt: from } });
  });
});

/** Ana leads again, who has just led: the rotation is not what is tried here. */
async function plannedAgainByRotation(app: TestApp, teamId: string): Promise<Meeting> {
  await app.store.update(teamKey(tenantId, teamId), (team) => ({
    ...team,
    members: team.members.map(({ lastLedAt: _, ...member }) => member),
  }));
  return plannedAgain(app, teamId);
}

describe("opening", () => {
  let ports: BallotPorts;
  beforeEach(() => {
    ports = ballotPorts();
  });

  const teamOf = (id: string, ...people: readonly string[]) =>
    storedTeam(ports, { id, members: membersNamed(...people) });
  const six = ["a", "b", "c", "d", "e", "f"];

  async function close(round: Round): Promise<void> {
    ports.time.now = round.closesAt;
    await settleRound(ports, placeOf(round));
  }

  test("[R54] asks nobody where fewer people are than must answer, and makes no key", async () => {
    const team = await teamOf("team-1", "a", "b", "c");
    expect(await opening(ports, team)).toEqual({ none: { kind: "too-few-people", threshold: 4 } });
    expect(ports.keys.names()).toEqual([]);
  });

  test("[R60] by many at once makes one round with one key", async () => {
    const team = await storedTeam(ports);
    const openings = await Promise.all(
      Array.from({ length: 10 }, () => openRound(ports, { team })),
    );
    expect(new Set(openings.map((found) => JSON.stringify(found))).size).toBe(1);
    expect(ports.keys.names().filter((name) => name.startsWith("round-"))).toHaveLength(1);
  });

  test("[R60] that was cut short is finished by whoever asks next, as the same round", async () => {
    const team = await storedTeam(ports);
    ports.down.keys = "create";
    await expect(opening(ports, team)).rejects.toHaveProperty("code", "unavailable");
    ports.down.keys = "";
    const first = await opened(ports, team);
    ports.time.now += 60_000;
    expect(await opened(ports, team)).toEqual(first);
  });

  test("[R60] tells the open panels, so that they read again", async () => {
    const team = await teamOf("team-1", "a", "b", "c", "d");
    await opening(ports, team);
    const news = { name: "team", data: { teamId: "team-1" } };
    expect(ports.told).toContainEqual([team.tenantId, "team-1", news]);
  });

  test("[R53] that failed for want of a key counts for nothing: the next meeting has its pulse", async () => {
    const fresh = await teamOf("team-1", "a", "b", "c", "d");
    ports.down.keys = "create";
    await expect(opening(ports, fresh)).rejects.toHaveProperty("code", "unavailable");
    ports.down.keys = "";
    expect(await ports.store.read(teamKey(fresh.tenantId, fresh.id))).toEqual(fresh);
  });

  test("[R53] that was noted and never made counts for nothing once its time is over", async () => {
    const { tenantId, id } = await teamOf("team-1", "a", "b", "c", "d");
    const noted = { id: "lost", openedAt: ports.time.now, closesAt: closingTime(ports.time.now) };
    const team = await ports.store.update(teamKey(tenantId, id), (one) => ({
      ...one,
      round: noted,
    }));
    ports.time.now = noted.closesAt;
    expect(await opening(ports, team)).toMatchObject({ round: { state: "open" } });
  });

  describe("[R57] with almost the people of another team", () => {
    test("is not done: only the first of two twins has its round", async () => {
      await opened(ports, await teamOf("team-1", ...six));
      const twin = await teamOf("team-2", ...six.slice(1));
      expect(await opening(ports, twin)).toEqual({ none: { kind: "twin-team" } });
      const other = await teamOf("team-3", "a", "b", "x", "y");
      expect(await opening(ports, other)).toHaveProperty("round");
    });

    test("by both at once opens at most one", async () => {
      const teams = [await teamOf("team-1", ...six), await teamOf("team-2", ...six.slice(1))];
      const openings = await Promise.all(teams.map((team) => opening(ports, team)));
      expect(openings.filter((found) => "round" in found)).toHaveLength(1);
      const again = await Promise.all(teams.map((team) => opening(ports, team)));
      expect(again).toEqual(openings);
    });

    test("is done again after 30 days", async () => {
      const round = await opened(ports, await teamOf("team-1", ...six));
      const twin = await teamOf("team-2", ...six.slice(1));
      ports.time.now = round.openedAt + 30 * day - 1;
      expect(await opening(ports, twin)).toEqual({ none: { kind: "twin-team" } });
      ports.time.now = round.openedAt + 30 * day;
      expect(await opening(ports, twin)).toHaveProperty("round");
    });

    test("does not stand in the way of the team itself, whoever joins or leaves", async () => {
      let team: Team = await teamOf("team-1", ...six);
      for (const leaver of ["a", "b"]) {
        await close(await opened(ports, team));
        ports.time.now = monday + (leaver === "a" ? 7 : 14) * day;
        team = await ports.store.update(teamKey(team.tenantId, team.id), (found) =>
          leave(found, leaver, ports.time.now),
        );
      }
      expect(await opening(ports, team)).toHaveProperty("round");
    });

    test("is not done either where the people changed after the team took its round up", async () => {
      await opened(ports, await teamOf("team-1", ...six));
      const team = await teamOf("team-2", "u", "v", "x", "y");
      const { create } = ports.keys;
      // The ledger has been asked, the round is taken up, and then the process is killed.
      const cut = {
        ...ports,
        keys: {
          ...ports.keys,
          create: async (name: string) => {
            if (name.startsWith("round-")) throw new Error("killed");
            return create(name);
          },
        },
      };
      await expect(openRound(cut, { team })).rejects.toThrow("killed");
      await ports.store.update(teamKey(team.tenantId, team.id), (found) => ({
        ...found,
        members: membersNamed(...six.slice(1)),
      }));
      expect(await opening(ports, team)).toEqual({ none: { kind: "twin-team" } });
    });

    test("keeps nobody's id in the ledger", async () => {
      const ids = ["person-one", "person-two", "person-three", "person-four"];
      await opened(ports, await teamOf("team-1", ...ids));
      const ledger = JSON.stringify(await ports.store.read(rosterLedgerKey("contoso")));
      for (const id of ids) expect(ledger).not.toContain(id);
    });
  });

  test("[R48] a sending that is late does not undo a newer one", async () => {
    const round = await opened(ports, await storedTeam(ports));
    const input = (commandId: string, choice: number) => ({
      actor: { tenantId: "contoso", ...chidi },
      teamId: round.teamId,
      roundId: round.id,
      commandId,
      answer: answerWith(round, choice),
    });
    await answerRound(ports, input("older", 1));
    await answerRound(ports, input("newer", 5));
    await answerRound(ports, input("older", 1));
    for (const { userId } of [ana, ben, dana]) await answer(ports, round, userId, 5);
    await close(round);
    expect(await stored(ports, round)).toMatchObject({ state: "released" });
    const closed = await stored(ports, round);
    expect(closed.state === "released" && new Set(Object.values(closed.bands))).toEqual(
      new Set(["high", "upper-half"]),
    );
    expect(ports.told.filter((event) => JSON.stringify(event).includes("answer"))).toEqual([]);
  });
});
