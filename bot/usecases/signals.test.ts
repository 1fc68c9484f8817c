import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { commitmentKey } from "#shared/commitment.ts";
import {
  actionVersionKey,
  type OwnEntry,
  ownPlaybookKey,
} from "#shared/own-actions/own-playbook.ts";
import { playbook, summaryOf } from "#shared/playbook/playbook.ts";
import { roundKey } from "#shared/pulse/round.ts";
import { RecommendationsView } from "#shared/recommending/recommendation.ts";
import { runKey } from "#shared/run.ts";
import { SignalsView } from "#shared/signals/signals-view.ts";
import { leave, type Team, teamKey } from "#shared/team.ts";
import { aCommitment, ana, aRun, everybody, minute } from "#shared/testing/builders.ts";
import {
  answer,
  type BallotPorts,
  ballotPorts,
  opened,
  openedCheck,
  placeOf,
  storedTeam,
  unmarked,
} from "../testing/ballot-ports.ts";
import { must, planned } from "../testing/meeting.ts";
import { testApp } from "../testing/test-app.ts";
import { tellRound } from "./closing.ts";
import { readRecommendations } from "./recommendations.ts";
import { readSignals } from "./signals.ts";

const day = 24 * 60 * minute;

let ports: BallotPorts;
let team: Team;
beforeEach(async () => {
  ports = ballotPorts();
  team = await storedTeam(ports);
});

const asAna = () => ({
  actor: { tenantId: team.tenantId, userId: "ana", name: "Ana" },
  teamId: team.id,
});

/** Who answered with which choices, for each question in its order; who is missing did not. */
type Answers = Readonly<Record<string, readonly number[]>>;

/** A run that ended now, for Courage. */
async function ran(id: string, actionId = "ask-out-loud"): Promise<void> {
  const now = ports.clock();
  const run = aRun({
    ...{ id, state: "ended", actionId, components: ["courage"] },
    ...{ startedAt: now - 14 * minute, endedAt: now, spentMs: 14 * minute },
  });
  await ports.store.create(runKey(team.tenantId, team.id, id), run);
}

/** A check and, eight days later, a pulse after a run; both closed. */
async function answered(check: Answers, pulse: Answers): Promise<void> {
  for (const [answers, open] of [
    [check, openedCheck],
    [pulse, opened],
  ] as const) {
    const round = await open(ports, team);
    for (const [userId, choices] of Object.entries(answers)) {
      await answer(ports, round, userId, ...choices);
    }
    ports.time.now = round.closesAt;
    await tellRound(ports, placeOf(round), unmarked);
    ports.time.now += 8 * day;
  }
}

/** Everything that these calls tell a member, in a history with these answers. */
async function told(check: Answers, pulse: Answers): Promise<string> {
  ports = ballotPorts();
  team = await storedTeam(ports);
  await ran("run-1");
  await answered(check, pulse);
  return JSON.stringify([
    await readSignals(ports, asAna()),
    await readRecommendations(ports, asAna()),
  ]);
}

/** A check whose time is over, in which Courage stands low and all else high. */
async function courageIsLow(): Promise<void> {
  const check = await openedCheck(ports, team);
  const choices = check.questions.map((one) =>
    "component" in one && one.component === "courage" ? 1 : 5,
  );
  for (const { userId } of everybody) await answer(ports, check, userId, ...choices);
  ports.time.now = check.closesAt;
}

/** Each of the five with the same choice for every question. */
const everyone = (...choices: readonly number[]): Answers =>
  Object.fromEntries(choices.map((choice, index) => [everybody[index]?.userId ?? "", [choice]]));

describe("[R90] signals and recommendations tell of answers only what the bands tell", () => {
  test("whoever answered, how many, and how they differed, where the bands are the same", async () => {
    const alike = await told(everyone(4, 4, 4, 4, 4), everyone(4, 4, 4, 4, 4));
    for (const answers of [
      everyone(5, 4, 4, 4, 3),
      everyone(3, 4, 4, 4, 5),
      everyone(5, 5, 5, 5, 5),
      everyone(4, 4, 4, 4),
    ]) {
      expect(await told(answers, answers)).toBe(alike);
    }
    expect(alike).toContain("“often”");
    const low = everyone(2, 2, 2, 2, 1);
    expect(await told(low, low)).not.toBe(alike);
  });

  test("nothing but that they were too few, where they were too few", async () => {
    const none = await told({}, {});
    for (const few of [everyone(1), everyone(5, 5), everyone(1, 2, 3)]) {
      expect(await told(few, few)).toBe(none);
    }
    expect(none).toContain(
      "2 of the last 2 pulses and checks had too few answers to show anything.",
    );
  });

  test("nobody's name or id, and no field that the view does not have", async () => {
    const said = await told(everyone(5, 1, 5, 1, 3), everyone(1, 5, 1, 5, 3));
    for (const { userId, name } of everybody) {
      expect(said).not.toMatch(new RegExp(`"${userId}"|\\b${name}\\b`));
    }
    const [signals, recommendations] = JSON.parse(said);
    expect(SignalsView.parse(signals)).toEqual(signals);
    expect(RecommendationsView.parse(recommendations)).toEqual(recommendations);
    expect(said).not.toMatch(/"(answers|answered|people|mean|counts|sums|agreement|comparison)"/);
  });
});

describe("what a team reads", () => {
  test("six signals that say that it is not enough yet, and a beginning, where nothing is known", async () => {
    const { signals, components } = await readSignals(ports, asAna());
    expect(signals.map(({ attention }) => attention)).toEqual(Array(6).fill("not-enough-yet"));
    expect(components).toEqual([]);
    const { recommendations } = await readRecommendations(ports, asAna());
    expect(recommendations).toHaveLength(3);
    expect(recommendations[0]?.action.id).toBe("humour-workshop");
  });

  test("[R266] an action that was broken off comes as one that was not tried", async () => {
    const firstOf = async () => (await readRecommendations(ports, asAna())).recommendations[0];
    const untried = await firstOf();
    await ran("run-1", untried?.action.id);
    expect((await firstOf())?.action.id).not.toBe(untried?.action.id);
    const key = runKey(team.tenantId, team.id, "run-1");
    await ports.store.update(key, (run) => ({ ...run, stepIndex: 0 }));
    expect(await firstOf()).toEqual(untried);
  });

  test("[R86] every id that something is made of is that of a stored record", async () => {
    await told(everyone(2, 2, 2, 2, 2), everyone(2, 2, 2, 2, 2));
    const overdue = aCommitment({ id: "c-1", dueOn: "2026-01-10" });
    for (const id of ["c-1", "c-2"]) {
      const key = commitmentKey(team.tenantId, team.id, id);
      await ports.store.create(key, { ...overdue, id });
    }
    const { signals, components } = await readSignals(ports, asAna());
    const { recommendations } = await readRecommendations(ports, asAna());
    const named = new Set([
      ...signals.flatMap(({ findings }) => findings.flatMap(({ madeOf }) => madeOf)),
      ...components.map(({ roundId }) => roundId),
      ...recommendations.flatMap(({ reasons }) => reasons.flatMap(({ madeOf }) => madeOf)),
    ]);
    const kept = ["made-1", "made-2", "c-1", "c-2", "run-1"];
    expect([...named].toSorted()).toEqual(expect.arrayContaining(["c-1", "c-2"]));
    for (const id of named) expect(kept).toContain(id);
    expect(signals.find(({ signal }) => signal === "unverified-execution")).toMatchObject({
      attention: "look",
    });
    expect(components.map(({ component }) => component)).toHaveLength(6);
  });

  test("the band of a component is the newest, with the day on which it opened", async () => {
    await answered(everyone(2, 2, 2, 2, 2), everyone(5, 5, 5, 5, 5));
    const { components } = await readSignals(ports, asAna());
    const newer = components.filter(({ band }) => band !== "low");
    expect(newer.length).toBeGreaterThan(0);
    expect(newer.length).toBeLessThan(6);
    for (const { at } of newer) expect(at).toBe(ports.time.now - 9 * day);
  });

  test("an action for the component that stands low, and never the one that ran last", async () => {
    await ran("run-1");
    await courageIsLow();
    // Nobody has closed it yet: whoever looks does.
    const { recommendations } = await readRecommendations(ports, asAna());
    expect(recommendations[0]).toMatchObject({
      action: { components: expect.arrayContaining(["courage"]) },
      why: "Courage was low when your team last answered about it, and this action serves it most.",
    });
    expect(recommendations.map(({ action }) => action.id)).not.toContain("ask-out-loud");
  });

  test("an action of its own as well, while it is in the team's list", async () => {
    const courage = playbook.filter(({ components }) => components[0] === "courage");
    for (const { id } of courage) await ran(`run-${id}`, id);
    const [like] = courage;
    if (!like) throw new Error("no action for Courage");
    const action = { ...like, id: randomUUID(), title: "Our own courage" };
    const made = { madeAt: ports.clock(), madeBy: "ana" };
    const { tenantId, id: teamId } = team;
    await ports.store.create(actionVersionKey(tenantId, teamId, "version-1"), {
      ...{ v: 1, id: "version-1", teamId, action, ...made },
    });
    const entry = { id: action.id, summary: summaryOf(action), versionId: "version-1", ...made };
    const keep = (entries: OwnEntry[]) =>
      ports.store.updateOrCreate(
        ownPlaybookKey(tenantId, teamId),
        () => ({ v: 1, teamId, entries }),
        (own) => ({ ...own, entries }),
      );
    await keep([entry]);
    await courageIsLow();
    const titles = async () =>
      (await readRecommendations(ports, asAna())).recommendations.map(({ action }) => action.title);
    expect(await titles()).toContain("Our own courage");
    await keep([{ ...entry, removedAt: ports.clock() }]);
    expect(await titles()).not.toContain("Our own courage");
  });

  test("what a check said of a run is weighed", async () => {
    const round = await openedCheck(ports, team);
    await ran("run-1", "ask-out-loud");
    for (const { userId } of everybody) await answer(ports, round, userId, 5);
    ports.time.now = round.closesAt;
    await tellRound(ports, placeOf(round), unmarked);
    const measured = {
      ...{ runId: "run-1", actionId: "ask-out-loud", title: "Ask out loud" },
      ...{ targeted: ["courage" as const], verdicts: { courage: "beyond noise, up" as const } },
    };
    await ports.store.update(roundKey(team.tenantId, team.id, round.id), (closed) =>
      closed.state === "released" ? { ...closed, measured: [measured] } : closed,
    );
    ports.time.now += 83 * day;
    await ran("run-3", "load-check");
    const { recommendations } = await readRecommendations(ports, asAna());
    expect(recommendations.find(({ action }) => action.id === "ask-out-loud")).toMatchObject({
      why: "After you last ran it, Courage had moved up by more than noise explains.",
      reasons: expect.arrayContaining([
        expect.objectContaining({ kind: "followed", madeOf: [round.id, "run-1"].toSorted() }),
      ]),
    });
  });

  test("who is not in the team, or has left it, finds nothing", async () => {
    await ports.store.update(teamKey(team.tenantId, team.id), (found) => leave(found, "ben", 1));
    for (const [tenantId, userId] of [
      ["contoso", "zoe"],
      ["contoso", "ben"],
      ["fabrikam", "ana"],
    ] as const) {
      const input = { actor: { tenantId, userId, name: userId }, teamId: team.id };
      for (const read of [readSignals, readRecommendations]) {
        await expect(read(ports, input)).rejects.toMatchObject({ code: "not-found" });
      }
    }
  });
});

test("[R90] both calls answer every member alike, as the contract says", async () => {
  const app = await testApp();
  const { teamId } = await planned(app);
  for (const call of ["readSignals", "readRecommendations"] as const) {
    const seen = await must(app, ana, call, { teamId });
    for (const person of everybody) expect(await must(app, person, call, { teamId })).toEqual(seen);
    const zoe = app.as({ userId: "zoe", name: "Zoe" });
    expect((await zoe.call(call, { teamId })).status).toBe(404);
  }
  await app.close();
});
