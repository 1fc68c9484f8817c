import { beforeEach, describe, expect, test } from "vitest";
import { noTeams, personTeamsKey } from "#shared/person-teams.ts";
import { withoutComparison } from "#shared/pulse/closed-round.ts";
import { withThreshold } from "#shared/pulse/opening.ts";
import { type Round, roundKey } from "#shared/pulse/round.ts";
import { runKey } from "#shared/run.ts";
import { safetyComponents } from "#shared/safety-component.ts";
import { type Team, teamKey } from "#shared/team.ts";
import { everybody } from "#shared/testing/builders.ts";
import {
  answer,
  type BallotPorts,
  openedCheck,
  placeOf,
  stored,
  unmarked,
} from "../testing/ballot-ports.ts";
import { type CheckRoom, checkRoom } from "../testing/check-room.ts";
import { roundKeyName } from "./ballot-box.ts";
import { tellRound } from "./closing.ts";
import { readDashboard } from "./dashboard.ts";
import { readFollowed } from "./followed.ts";
import { readHome } from "./home.ts";

const day = 24 * 60 * 60 * 1000;

let room: CheckRoom;
let ports: BallotPorts;
let team: Team;
beforeEach(async () => {
  room = await checkRoom();
  ({ ports, team } = room);
});

const saysOfAll = (verdict: string) =>
  Object.fromEntries(safetyComponents.map((component) => [component, verdict]));

describe("[R85] what followed a run", () => {
  test("is said when the check closes, for each component, beside the check before", async () => {
    const before = await openedCheck(ports, team);
    await room.close(before, { courage: 1 });
    ports.time.now += day;
    await room.runs();
    const after = await room.later(14);
    expect(after).toMatchObject({ kind: "check", measures: ["run-1"] });
    expect(after.questions).toEqual(before.questions);
    expect(await room.close(after, { courage: 5 })).toMatchObject({
      state: "released",
      measured: [
        {
          runId: "run-1",
          targeted: ["courage"],
          beforeId: before.id,
          verdicts: { ...saysOfAll("within noise"), courage: "beyond noise, up" },
        },
      ],
    });
  });

  test("is within noise where everything rose alike, and beyond it downwards where Courage fell", async () => {
    const before = await openedCheck(ports, team);
    await room.close(before, {});
    ports.time.now += day;
    await room.runs();
    const after = await room.later(14);
    const all = Object.fromEntries(safetyComponents.map((one) => [one, 4]));
    const closed = await room.close(after, { ...all, courage: 1 });
    expect(closed).toMatchObject({ measured: [{ verdicts: { courage: "beyond noise, down" } }] });
    expect(closed).toMatchObject({ measured: [{ verdicts: { openness: "within noise" } }] });
  });

  test("leaves nothing in the records but the verdict: no mean, no difference, no count", async () => {
    const before = await openedCheck(ports, team);
    await room.close(before, { courage: 1 });
    ports.time.now += day;
    await room.runs();
    const closed = await room.close(await room.later(14), { courage: 5 });
    const { measured, comparison } = closed as Extract<Round, { state: "released" }>;
    expect(Object.keys(measured?.[0] ?? {}).toSorted()).toEqual([
      "actionId",
      "beforeId",
      "runId",
      "targeted",
      "title",
      "verdicts",
    ]);
    expect(Object.keys(comparison ?? {}).toSorted()).toEqual(["box", "eraseAt", "key"]);
  });

  test("stays unsaid where too few answered the check after it", async () => {
    const before = await openedCheck(ports, team);
    await room.close(before, {});
    ports.time.now += day;
    await room.runs();
    const closed = await room.close(await room.later(14), {}, 3);
    expect(closed).toMatchObject({
      state: "withheld",
      measured: [{ runId: "run-1", verdicts: saysOfAll("too few answers") }],
    });
  });
});

describe("[R266] nothing is said of what followed a run that was broken off", () => {
  const asAna = () => ({
    actor: { tenantId: team.tenantId, userId: "ana", name: "Ana" },
    teamId: team.id,
  });
  const breakOff = () =>
    ports.store.update(runKey(team.tenantId, team.id, "run-1"), (run) => ({
      ...run,
      stepIndex: 0,
    }));
  async function measuredOnce(): Promise<Round> {
    await room.close(await openedCheck(ports, team), { courage: 1 });
    ports.time.now += day;
    await room.runs();
    return room.later(14);
  }

  test("by a check, also where an older list names it", async () => {
    const after = await measuredOnce();
    await breakOff();
    expect(await room.close(after, { courage: 5 })).toMatchObject({ measured: [] });
  });

  test("anywhere, also where an earlier check said it, and the dashboard tells why", async () => {
    await room.close(await measuredOnce(), { courage: 5 });
    await ports.store.create(personTeamsKey(team.tenantId, "ana"), {
      ...noTeams("ana"),
      teamIds: [team.id],
    });
    const said = async () => {
      const dashboard = await readDashboard(ports, asAna());
      const { runs } = await readFollowed(ports, { ...asAna(), actionId: "humour-workshop" });
      const [home] = (await readHome(ports, asAna())).teams;
      return {
        dashboard: dashboard.rounds.flatMap(({ measured }) => measured).length,
        why: dashboard.runs.map(({ brokenOff }) => brokenOff),
        action: runs.length,
        home: home?.rounds.flatMap(({ measured = [] }) => measured).length,
      };
    };
    expect(await said()).toMatchObject({ dashboard: 1, why: [undefined], action: 1, home: 1 });
    await breakOff();
    expect(await said()).toMatchObject({ dashboard: 0, why: [true], action: 0, home: 0 });
  });
});

describe("[R85] where there is nothing to compare with, it says why and makes nothing up:", () => {
  const withoutBaseline = (noBaseline: string) => ({
    state: "released",
    measured: [{ runId: "run-1", noBaseline, verdicts: saysOfAll("no baseline") }],
  });

  test("no check before the run", async () => {
    await room.runs();
    expect(await room.close(await room.later(14), {})).toMatchObject(withoutBaseline("never"));
  });

  test("one that was withheld", async () => {
    await room.close(await openedCheck(ports, team), {}, 3);
    ports.time.now += day;
    await room.runs();
    expect(await room.close(await room.later(14), {})).toMatchObject(withoutBaseline("withheld"));
  });

  test("one that is more than six weeks older than the run", async () => {
    await room.close(await openedCheck(ports, team), {});
    ports.time.now += 43 * day;
    await room.runs();
    expect(await room.close(await room.later(14), {})).toMatchObject(withoutBaseline("too-old"));
  });

  test("one of which nothing is kept any more", async () => {
    const before = await openedCheck(ports, team);
    await room.close(before, {});
    ports.time.now += day;
    await room.runs();
    const after = await room.later(14);
    await ports.store.update(roundKey(team.tenantId, team.id, before.id), withoutComparison);
    expect(await room.close(after, {})).toMatchObject(withoutBaseline("erased"));
  });

  test("one whose key is gone", async () => {
    await room.close(await openedCheck(ports, team), {});
    ports.time.now += day;
    await room.runs();
    const after = await room.later(14);
    for (const name of ports.keys.names().filter((one) => one.startsWith("compare-"))) {
      await ports.keys.destroy(name);
    }
    expect(await room.close(after, {})).toMatchObject(withoutBaseline("key-gone"));
  });

  test("one that was still open when the run began", async () => {
    const before = await openedCheck(ports, team);
    ports.time.now += day / 24;
    await room.runs();
    await room.close(before, {});
    expect(await room.close(await room.later(14), {})).toMatchObject(withoutBaseline("still-open"));
  });

  test("one whose answers did not open, though enough had answered", async () => {
    const before = await openedCheck(ports, team);
    await ports.keys.destroy(roundKeyName(before.tenantId, before.id));
    await room.later(2);
    await room.runs();
    expect(await room.close(await room.later(14), {})).toMatchObject(withoutBaseline("unreadable"));
  });

  test("one of which what is kept was changed from outside, of which somebody is told", async () => {
    const before = await openedCheck(ports, team);
    await room.close(before, {});
    ports.time.now += day;
    await room.runs();
    const after = await room.later(14);
    await ports.store.update(roundKey(team.tenantId, team.id, before.id), (round) => {
      if (round.state !== "released" || !round.comparison) return round;
      return { ...round, comparison: { ...round.comparison, box: "changed" } };
    });
    expect(await room.close(after, {})).toMatchObject(withoutBaseline("unreadable"));
    expect(ports.alarms).toMatchObject([
      { fields: { roundId: before.id } },
      { fields: { roundId: before.id } },
    ]);
  });

  test("one whose time is over, though nobody has erased it yet", async () => {
    await room.close(await openedCheck(ports, team), {});
    ports.time.now += day;
    await room.runs();
    const after = await room.later(14);
    for (const { userId } of everybody) await answer(ports, after, userId, ...Array(12).fill(3));
    ports.time.now += 200 * day;
    await tellRound(ports, placeOf(after), unmarked);
    expect(await stored(ports, after)).toMatchObject(withoutBaseline("erased"));
  });

  test("its own answers, where they do not open", async () => {
    await room.close(await openedCheck(ports, team), {});
    ports.time.now += day;
    await room.runs();
    const after = await room.later(14);
    await ports.keys.destroy(roundKeyName(after.tenantId, after.id));
    expect(await room.close(after, {}, 0)).toMatchObject({
      state: "withheld",
      measured: [{ noBaseline: "unreadable-after", verdicts: saysOfAll("no baseline") }],
    });
  });

  test("one that asked other questions", async () => {
    const before = await openedCheck(ports, team);
    await room.close(before, {});
    ports.time.now += day;
    await room.runs();
    const after = await room.later(14);
    const questions = before.questions.toReversed();
    await ports.store.update(roundKey(team.tenantId, team.id, before.id), (round) => {
      return { ...round, questions };
    });
    expect(await room.close(after, {})).toMatchObject(withoutBaseline("other-questions"));
  });
});

test("[R90] a threshold that is raised later tells nothing of who answered the check before", async () => {
  const said = [];
  for (const answered of [4, 5]) {
    room = await checkRoom();
    ({ ports, team } = room);
    await room.close(await openedCheck(ports, team), {}, answered);
    ports.time.now += day;
    await room.runs();
    const key = teamKey(team.tenantId, team.id);
    await ports.store.update(key, (found) => withThreshold(found, 5, ports.time.now));
    const after = await room.close(await room.later(14), {});
    said.push(after.state === "open" ? [] : after.measured?.map(({ verdicts }) => verdicts));
  }
  expect(said).toEqual([[saysOfAll("within noise")], [saysOfAll("within noise")]]);
});

describe("how far people agree", () => {
  test("is said in a band once two checks tell it, and names the earlier one", async () => {
    const first = await openedCheck(ports, team);
    expect(await room.close(first, {})).not.toHaveProperty("agreement");
    ports.time.now += 14 * day;
    const second = await openedCheck(ports, await room.newest());
    expect(await room.close(second, {})).toMatchObject({
      agreement: { band: "aligned", earlierId: first.id },
    });
  });
});
