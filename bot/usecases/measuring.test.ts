import { beforeEach, describe, expect, test } from "vitest";
import { enterEndedRun } from "#shared/ended-run.ts";
import { actionPoolKey } from "#shared/measurement/action-pool.ts";
import { withoutComparison } from "#shared/pulse/closed-round.ts";
import { type Round, roundKey } from "#shared/pulse/round.ts";
import { teamPartition } from "#shared/record.ts";
import { runKey } from "#shared/run.ts";
import type { SafetyComponent } from "#shared/safety-component.ts";
import { safetyComponents } from "#shared/safety-component.ts";
import { type Team, teamKey } from "#shared/team.ts";
import { ana, aRun, everybody } from "#shared/testing/builders.ts";
import {
  answer,
  type BallotPorts,
  ballotPorts,
  openedCheck,
  placeOf,
  stored,
  storedTeam,
} from "../testing/ballot-ports.ts";
import { tellRound } from "./closing.ts";
import { settleDue, tellDue } from "./due.ts";
import { readFollowed } from "./followed.ts";

const day = 24 * 60 * 60 * 1000;

let ports: BallotPorts;
let team: Team;
beforeEach(async () => {
  ports = ballotPorts();
  team = await storedTeam(ports);
});

const newest = () => ports.store.read(teamKey(team.tenantId, team.id));

/** Everybody answers a check with 3, but for these components; then it closes. */
async function close(check: Round, choices: Partial<Record<SafetyComponent, number>>, people = 5) {
  const inOrder = check.questions.map((one) => ("component" in one && choices[one.component]) || 3);
  for (const { userId } of everybody.slice(0, people)) {
    await answer(ports, check, userId, ...inOrder);
  }
  ports.time.now = check.closesAt;
  await tellRound(ports, placeOf(check));
  return stored(ports, check);
}

/** The team runs an action for Courage, which ends now. */
async function runs(id = "run-1"): Promise<void> {
  const now = ports.time.now;
  const ended = { state: "ended" as const, startedAt: now - 1_800_000, endedAt: now };
  const run = aRun({ id, components: ["courage"], ...ended });
  await ports.store.create(runKey(team.tenantId, team.id, id), run);
  await ports.store.update(teamKey(team.tenantId, team.id), (found) =>
    enterEndedRun({ ...found, currentRunId: id }, run),
  );
}

/** Does what is due so many days later, and answers with the check that is open then. */
async function later(days: number): Promise<Round> {
  ports.time.now += days * day;
  for (const record of await ports.store.due(ports.time.now, 9)) await settleDue(ports, record);
  for (const record of await ports.store.due(ports.time.now, 9)) await tellDue(ports, record);
  const { round } = await newest();
  if (!round) throw new Error("the team has no round");
  return ports.store.read(roundKey(team.tenantId, team.id, round.id));
}

const saysOfAll = (verdict: string) =>
  Object.fromEntries(safetyComponents.map((component) => [component, verdict]));

describe("[R85] what followed a run", () => {
  test("is said when the check closes, for each component, beside the check before", async () => {
    const before = await openedCheck(ports, team);
    await close(before, { courage: 1 });
    ports.time.now += day;
    await runs();
    const after = await later(14);
    expect(after).toMatchObject({ kind: "check", measures: ["run-1"] });
    expect(after.questions).toEqual(before.questions);
    expect(await close(after, { courage: 5 })).toMatchObject({
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
    await close(before, {});
    ports.time.now += day;
    await runs();
    const after = await later(14);
    const all = Object.fromEntries(safetyComponents.map((one) => [one, 4]));
    const closed = await close(after, { ...all, courage: 1 });
    expect(closed).toMatchObject({ measured: [{ verdicts: { courage: "beyond noise, down" } }] });
    expect(closed).toMatchObject({ measured: [{ verdicts: { openness: "within noise" } }] });
  });

  test("leaves nothing in the records but the verdict: no mean, no difference, no count", async () => {
    const before = await openedCheck(ports, team);
    await close(before, { courage: 1 });
    ports.time.now += day;
    await runs();
    const closed = await close(await later(14), { courage: 5 });
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
    await close(before, {});
    ports.time.now += day;
    await runs();
    const closed = await close(await later(14), {}, 3);
    expect(closed).toMatchObject({
      state: "withheld",
      measured: [{ runId: "run-1", verdicts: saysOfAll("too few answers") }],
    });
  });
});

describe("[R85] where there is nothing to compare with, it says why and makes nothing up:", () => {
  const withoutBaseline = (noBaseline: string) => ({
    state: "released",
    measured: [{ runId: "run-1", noBaseline, verdicts: saysOfAll("no baseline") }],
  });

  test("no check before the run", async () => {
    await runs();
    expect(await close(await later(14), {})).toMatchObject(withoutBaseline("never"));
  });

  test("one that was withheld", async () => {
    await close(await openedCheck(ports, team), {}, 3);
    ports.time.now += day;
    await runs();
    expect(await close(await later(14), {})).toMatchObject(withoutBaseline("withheld"));
  });

  test("one that is more than six weeks older than the run", async () => {
    await close(await openedCheck(ports, team), {});
    ports.time.now += 43 * day;
    await runs();
    expect(await close(await later(14), {})).toMatchObject(withoutBaseline("too-old"));
  });

  test("one of which nothing is kept any more", async () => {
    const before = await openedCheck(ports, team);
    await close(before, {});
    ports.time.now += day;
    await runs();
    const after = await later(14);
    await ports.store.update(roundKey(team.tenantId, team.id, before.id), withoutComparison);
    expect(await close(after, {})).toMatchObject(withoutBaseline("erased"));
  });

  test("one whose key is gone", async () => {
    await close(await openedCheck(ports, team), {});
    ports.time.now += day;
    await runs();
    const after = await later(14);
    for (const name of ports.keys.names().filter((one) => one.startsWith("compare-"))) {
      await ports.keys.destroy(name);
    }
    expect(await close(after, {})).toMatchObject(withoutBaseline("key-gone"));
  });

  test("one that asked other questions", async () => {
    const before = await openedCheck(ports, team);
    await close(before, {});
    ports.time.now += day;
    await runs();
    const after = await later(14);
    const questions = before.questions.toReversed();
    await ports.store.update(roundKey(team.tenantId, team.id, before.id), (round) => {
      return { ...round, questions };
    });
    expect(await close(after, {})).toMatchObject(withoutBaseline("other-questions"));
  });
});

describe("[R91] over several runs of one action", () => {
  /** One check, one run, and the check after it, in which Courage rose. */
  async function measuredRun(n: number): Promise<void> {
    if (n === 0) await close(await openedCheck(ports, team), { courage: 2 });
    ports.time.now += day;
    await runs(`run-${n}`);
    await close(await later(14), { courage: n % 2 === 0 ? 5 : 2 });
  }
  const followed = (actor = ana) =>
    readFollowed(ports, {
      actor: { tenantId: team.tenantId, ...actor },
      teamId: team.id,
      actionId: "humour-workshop",
    });

  test("the team reads each verdict, and one over all of them from the fifth on", async () => {
    for (let n = 0; n < 4; n++) await measuredRun(n);
    expect(await followed()).toMatchObject({ own: "not enough runs yet", component: "courage" });
    await measuredRun(4);
    const after = await followed();
    expect(after.runs.map(({ runId }) => runId)).toEqual([
      "run-4",
      "run-3",
      "run-2",
      "run-1",
      "run-0",
    ]);
    expect(after.own).not.toBe("not enough runs yet");
    // Of one team alone nothing is said to others.
    expect(after.organisation).toBe("not enough runs yet");
  });

  test("what is kept of it is sealed, and of the same length with one run and with five", async () => {
    await measuredRun(0);
    const key = actionPoolKey(teamPartition(team.tenantId, team.id), "humour-workshop");
    const first = await ports.store.read(key);
    for (let n = 1; n < 5; n++) await measuredRun(n);
    const fifth = await ports.store.read(key);
    expect(fifth.box.length).toBe(first.box.length);
    expect(Object.keys(fifth).toSorted()).toEqual([
      "box",
      "component",
      "id",
      "renewedAt",
      "v",
      "verdict",
    ]);
    expect(Buffer.from(fifth.box, "base64url").toString("latin1")).not.toMatch(/gap|run-/);
  });

  test("nobody but the team's members reads it", async () => {
    await expect(followed({ userId: "stranger", name: "Somebody" })).rejects.toHaveProperty(
      "code",
      "not-found",
    );
  });
});

describe("how far people agree", () => {
  test("is said in a band once two checks tell it, and names the earlier one", async () => {
    const first = await openedCheck(ports, team);
    expect(await close(first, {})).not.toHaveProperty("agreement");
    ports.time.now += 14 * day;
    const second = await openedCheck(ports, await newest());
    expect(await close(second, {})).toMatchObject({
      agreement: { band: "aligned", earlierId: first.id },
    });
  });
});

describe("[R81] a check that is due", () => {
  test("opens by itself and is told to the team's conversation, once", async () => {
    await runs();
    const check = await later(14);
    expect(check.state).toBe("open");
    expect(ports.posted).toMatchObject([{ kind: "check", round: { id: check.id } }]);
    await later(0);
    await later(1 / 24);
    expect(ports.posted).toHaveLength(1);
  });

  test("is told once also by two at once", async () => {
    await runs();
    ports.time.now += 14 * day;
    const [due] = await ports.store.due(ports.time.now, 9);
    if (!due) throw new Error("nothing is due");
    await Promise.all([settleDue(ports, due), settleDue(ports, due)]);
    await Promise.all([tellDue(ports, due), tellDue(ports, due)]);
    expect(ports.posted).toHaveLength(1);
    expect((await ports.store.due(ports.time.now, 9)).map(({ type }) => type)).not.toContain(
      "team",
    );
  });

  test("is told later where Teams does not answer, and not once it has closed", async () => {
    await runs();
    ports.down.chats = true;
    await expect(later(14)).rejects.toHaveProperty("code", "unavailable");
    ports.down.chats = false;
    ports.time.now += 6 * 60_000;
    const [due] = await ports.store.due(ports.time.now, 9);
    expect(due?.type).toBe("team");
    ports.time.now += 2 * day;
    if (due) await tellDue(ports, due);
    expect(ports.posted).toEqual([]);
    expect(await newest()).not.toHaveProperty("toTell");
  });

  test("waits a day where the team has too few people now, and keeps nobody else waiting", async () => {
    await runs();
    await ports.store.update(teamKey(team.tenantId, team.id), (found) => ({
      ...found,
      members: found.members.slice(0, 3),
    }));
    ports.time.now += 14 * day;
    const [due] = await ports.store.due(ports.time.now, 9);
    if (due) await settleDue(ports, due);
    expect((await newest()).nextDueAt).toBe(ports.time.now + day);
    expect(await ports.store.due(ports.time.now, 9)).toEqual([]);
  });
});
