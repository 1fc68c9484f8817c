import { randomUUID } from "node:crypto";
import type { CallBody, CallParams } from "#shared/contract.ts";
import type { RouteName } from "#shared/routes.ts";
import type { Person } from "#shared/team.ts";
import type { StepKind } from "#shared/team-action.ts";
import { aDraftContent, minute } from "#shared/testing/builders.ts";
import type { RunView, TeamView } from "#shared/views.ts";
import { type TestApp, tenantId } from "./test-app.ts";

/** Five people with ids as Entra gives them, so that one can be looked for in any text. */
export const zora: Person = person("1", "Zora Quillfeather");
export const fiveOthers: readonly Person[] = [
  zora,
  person("2", "Malik Ostrander"),
  person("3", "Ines Vantongeren"),
  person("4", "Per Holmqvist"),
  person("5", "Akiko Umemura"),
];

function person(digit: string, name: string): Person {
  return { userId: `7c1f${digit}0de-52ab-4d6c-9e01-3b5a8f${digit}00c4e`, name };
}

/** One thing that somebody does: which, who does it, and to or with whom. */
export interface Deed {
  readonly what: number;
  readonly by: number;
  readonly to: number;
}

/** Does what people do with the app, one deed after another; what is refused changes nothing. */
export async function live(
  app: TestApp,
  teamId: string,
  deeds: readonly Deed[],
  people: readonly Person[] = fiveOthers,
): Promise<void> {
  for (const deed of deeds) await doOne(app, teamId, deed, people);
}

async function doOne(
  app: TestApp,
  teamId: string,
  { what, by, to }: Deed,
  people: readonly Person[],
) {
  const actor = people[by % people.length] ?? zora;
  const other = people[to % people.length] ?? zora;
  const call = <Name extends RouteName>(
    name: Name,
    params: CallParams<Name>,
    body?: CallBody<Name>,
    caller = actor,
  ) => app.as(caller).call(name, params, body);
  const { reply: team } = await call("readTeam", { teamId });
  const commandId = randomUUID();
  const intent = { commandId };
  const meeting = meetingOf(teamId, team);
  const { here, run, command } = meeting;
  const text = `Ask ${other.name} about the parcels, and ${zora.name} as well`;
  const open = [...(team.open ?? []), ...(team.current?.commitments ?? [])][to % 3];
  const leader = people.find(({ userId }) => userId === run?.facilitatorId) ?? actor;
  /** Where the team writes or talks, once whoever leads has gone there. */
  const onStep = async (kind: StepKind) => {
    let now = meeting;
    if (run?.state === "planned") await call("startRun", here, command, leader);
    const wanted = run?.steps.findIndex((step) => step.kind === kind) ?? 0;
    for (let step = 0; step < 9; step++) {
      if (now.run?.timer && now.kind === kind) return now;
      const move = (now.run?.stepIndex ?? 0) > wanted ? "goBackRun" : "advanceRun";
      if (now.run?.timer) await call(move, now.here, now.command, leader);
      now = meetingOf(teamId, (await call("readTeam", { teamId })).reply);
    }
    return now;
  };
  const write = async (note: string) => {
    const { here: there } = await onStep("write");
    await call("writeNote", { ...there, noteId: randomUUID() }, { text: note });
  };
  const deeds: readonly (() => Promise<unknown>)[] = [
    () => call("planRun", { teamId }, { ...intent, actionId: "humour-workshop" }),
    () =>
      call(
        "planRun",
        { teamId },
        { ...intent, actionId: "humour-workshop", facilitatorId: other.userId },
      ),
    () => call("startRun", here, command, leader),
    () => call("advanceRun", here, command, leader),
    () => call("advanceRun", here, command, leader),
    () => call("goBackRun", here, command, leader),
    async () => {
      const there = await onStep("write");
      await call("revealStep", there.here, there.command, leader);
    },
    () => call("handOverRun", here, { ...command, toId: other.userId }),
    async () => {
      const there = await onStep("talk");
      const round = { ...there.command, peopleIds: idsOf(people), firstId: other.userId };
      await call("beginTalkRound", there.here, round, leader);
    },
    () => call("drawPairs", here, { ...command, peopleIds: idsOf(people) }, leader),
    () => call("endRun", here, command, leader),
    () => write(text),
    () => write(zora.name),
    () => call("placeDots", here, { dots: [] }),
    () => call("setReady", here, { ready: true }),
    () =>
      call(
        "promiseCommitment",
        { teamId, commitmentId: commandId },
        { runId: here.runId, text, ownerId: other.userId, dueOn: "2026-01-12" },
      ),
    () =>
      call(
        "promiseCommitment",
        { teamId, commitmentId: commandId },
        {
          runId: here.runId,
          text,
          ownerId: actor.userId,
          forId: other.userId,
          dueOn: "2026-01-12",
        },
      ),
    () =>
      call(
        "claimCommitment",
        { teamId, commitmentId: open?.id ?? "none" },
        {},
        people.find(({ userId }) => userId === open?.ownerId),
      ),
    () => call("verifyCommitment", { teamId, commitmentId: open?.id ?? "none" }, {}),
    () => call("passTurn", { teamId }, intent),
    () => call("acceptTurn", { teamId }, intent),
    () => call("takeTurns", { teamId }, { ...intent, takes: to % 2 === 0 }),
    () =>
      call("swapTurns", { teamId, memberId: actor.userId }, { ...intent, withId: other.userId }),
    () => call("markAbsent", { teamId, memberId: team.rotation[0]?.userId ?? "none" }, intent),
    () =>
      call(
        "setAway",
        { teamId, memberId: other.userId },
        { ...intent, away: [{ from: "2026-01-20", to: "2026-01-22" }] },
      ),
    () =>
      call(
        "saveDraft",
        { teamId, actionId: ownActionId },
        { seenVersion: to, content: aDraftContent({ title: `With ${zora.name}` }) },
      ),
    () =>
      call("finishDraft", { teamId, actionId: ownActionId }, { ...intent, seenVersion: to + 1 }),
    () => call("openRound", here, {}),
    () => call("openCheck", { teamId }, {}),
    () =>
      call(
        "answerRound",
        { teamId, roundId: team.round?.id ?? "none" },
        { commandId, answer: answerTo(team, to) },
      ),
    () =>
      call(
        "chooseSchedule",
        { teamId },
        {
          zone: "Europe/Berlin",
          remindAt: "09:00",
          meetings: [
            {
              id: "retro",
              conversationId: meeting.conversationId,
              days: [1, 2, 3, 4, 5],
              at: "10:30",
              minutes: 60,
            },
          ],
        },
      ),
    async () => {
      app.clock.now += [30, 60, 24 * 60, 3 * 24 * 60][to % 4] ?? 0;
      app.clock.now += minute;
      await app.look();
    },
    async () => {
      const there = await onStep("decide");
      const { stepId } = there.here;
      await call("decideRun", there.here, { ...there.command, stepId, text }, leader);
    },
    async () => {
      const there = await onStep("decide");
      const { stepId } = there.here;
      await call("decideRun", there.here, { ...there.command, stepId, text: zora.name }, leader);
    },
  ];
  await deeds[what % deeds.length]?.();
}

/** How many kinds of deed there are. */
export const deedCount = 34;

const ownActionId = "0f8fad5b-d9cb-469f-a165-70867728950e";

function idsOf(people: readonly Person[]): string[] {
  return people.map(({ userId }) => userId);
}

function answerTo({ round }: TeamView, choice: number): Record<string, number> {
  const questions = round?.questions ?? [];
  return Object.fromEntries(questions.map(({ id }) => [id, (choice % 5) + 1]));
}

function meetingOf(teamId: string, team: TeamView) {
  const current: RunView | undefined = team.current;
  const run = current?.run;
  const step = run?.steps[run.stepIndex];
  const stepId = step?.id ?? "none";
  return {
    run,
    kind: step?.kind,
    here: { teamId, runId: run?.id ?? "none", stepId },
    command: { commandId: randomUUID(), expectedVersion: run?.version ?? 1 },
    conversationId: `19:of-${tenantId}@thread.v2`,
  };
}
