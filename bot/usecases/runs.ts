import { enterEndedRun } from "#shared/ended-run.ts";
import { DomainError } from "#shared/errors.ts";
import { dropped, plan } from "#shared/planned-run.ts";
import { planSteps } from "#shared/playbook/plan-steps.ts";
import { facilitatorAfter, nextFacilitator } from "#shared/rotation.ts";
import { type Run, type RunStep, runKey } from "#shared/run.ts";
import { end, handOver, type RunCommand } from "#shared/run-changes.ts";
import { findMember, membersOf, type Team, takeUp, teamKey } from "#shared/team.ts";
import type { Step } from "#shared/team-action.ts";
import { turnDay } from "#shared/turns/team-day.ts";
import type { RunView } from "#shared/views.ts";
import { words } from "#shared/words.ts";
import type { Ports } from "../ports.ts";
import { requireNobodysId } from "./chosen-id.ts";
import { readOwnTeam, type TeamInput } from "./membership.ts";
import { readChosenAction } from "./playbook.ts";
import { viewRun } from "./run-view.ts";
import { settled } from "./teams.ts";

/** Which run of which team a call is about. */
export interface RunInput extends TeamInput {
  readonly runId: string;
}

/** In which step of which run a member writes. */
export interface StepInput extends RunInput {
  readonly stepId: string;
}

/** A change of a run: what the sender made once for the intent, and the version they saw. */
export interface RunCommandInput extends RunInput {
  readonly commandId: string;
  readonly expectedVersion: number;
}

/** What is chosen when a run is planned; without a leader, the next in the rotation leads. */
export interface PlanInput extends TeamInput {
  readonly commandId: string;
  readonly actionId: string;
  readonly length: Run["length"];
  readonly facilitatorId?: string | undefined;
}

/**
 * Plans a run. The command id is the run's id, so that the same command sent twice plans once. Of
 * two people who plan at once one is first; the other gets a `conflict` with the run that is on.
 */
export async function planRun(ports: Ports, input: PlanInput): Promise<Run> {
  const { store, clock, live } = ports;
  const { actor, teamId } = input;
  const { team, run: current } = await settled(ports, await readOwnTeam(ports, input));
  if (current?.id === input.commandId) return current;
  requireNobodysId(team, "commandId", input.commandId);
  const { action, versionId } = await readChosenAction(ports, input);
  if (current) throw inProgress(current);
  const now = clock();
  const day = turnDay(team, now);
  const next = nextFacilitator(team, day)?.userId;
  const facilitatorId = requireLeader(team, input.facilitatorId ?? next ?? actor.userId);
  const byTurn =
    input.facilitatorId === undefined && next !== undefined ? (true as const) : undefined;
  const shorter = input.length === "full" ? action.shorter?.steps : undefined;
  const run = await store.updateOrCreate(
    runKey(actor.tenantId, teamId, input.commandId),
    () =>
      plan({
        id: input.commandId,
        teamId,
        actionId: action.id,
        actionVersionId: versionId,
        components: action.components,
        title: action.title,
        length: input.length,
        steps: [
          ...planSteps(action, input.length).map((step) => runStep(step, shorter)),
          pulseStep(),
        ],
        facilitatorId,
        byTurn,
        nextFacilitatorId: facilitatorAfter(team, facilitatorId, day, now),
        commandId: input.commandId,
        actorId: actor.userId,
        now,
      }),
    (existing) => existing,
    { isNew: true },
  );
  if (run.state === "ended") return run;
  const { currentRunId } = await store.update(teamKey(actor.tenantId, teamId), (newest) =>
    takeUp(newest, run.id),
  );
  if (currentRunId !== undefined && currentRunId !== run.id) {
    // The one that lost is dropped, or the same command sent again later would bring it back.
    await store.update(runKey(actor.tenantId, teamId, run.id), (lost) => dropped(lost, clock()));
    throw inProgress(await store.read(runKey(actor.tenantId, teamId, currentRunId)));
  }
  live.publish(actor.tenantId, teamId, { name: "run", data: run });
  return run;
}

/** A run as the actor sees it. */
export async function readRun(ports: Ports, input: RunInput): Promise<RunView> {
  await readOwnTeam(ports, input);
  const run = await ports.store.read(runKey(input.actor.tenantId, input.teamId, input.runId));
  return viewRun(ports, input.actor, run);
}

/** Applies one change to a run of the actor's team. */
export async function changeRun(
  ports: Ports,
  input: RunCommandInput,
  change: (run: Run, command: RunCommand) => Run,
): Promise<Run> {
  return applyToRun(ports, await readOwnTeam(ports, input), input, change);
}

/** Gives the lead to a member; whoever is next after them can move the run as well. */
export async function handOverRun(
  ports: Ports,
  input: RunCommandInput & { readonly toId: string },
): Promise<Run> {
  const team = await readOwnTeam(ports, input);
  const toId = requireLeader(team, input.toId, "toId");
  return applyToRun(ports, team, input, (run, command) => {
    const day = turnDay(team, command.now);
    return handOver(run, command, toId, facilitatorAfter(team, toId, day, command.now));
  });
}

/** Ends a run and enters it into the team's history. */
export async function endRun(ports: Ports, input: RunCommandInput): Promise<Run> {
  const { store, live } = ports;
  const { actor, teamId } = input;
  const run = await changeRun(ports, input, end);
  await store.update(teamKey(actor.tenantId, teamId), (team) => enterEndedRun(team, run));
  live.publish(actor.tenantId, teamId, { name: "team", data: { teamId } });
  return run;
}

/** Applies one change to a run of a team, once, and tells the open panels. */
export async function applyToRun(
  { store, clock, live }: Ports,
  team: Team,
  input: RunCommandInput,
  change: (run: Run, command: RunCommand) => Run,
): Promise<Run> {
  const { actor, teamId, runId, commandId, expectedVersion } = input;
  live.heardOf(actor.tenantId, teamId, actor.userId);
  const run = await store.update(runKey(actor.tenantId, teamId, runId), (newest) => {
    // A plan that lost against another one that was made at the same time never became a run.
    if (newest.state !== "ended" && team.currentRunId !== runId) {
      throw new DomainError("not-found", words.errors.notFound);
    }
    const memberIds = membersOf(team).map(({ userId }) => userId);
    const now = clock();
    return change(newest, { commandId, expectedVersion, actorId: actor.userId, now, memberIds });
  });
  live.publish(actor.tenantId, teamId, { name: "run", data: run });
  return run;
}

function runStep(
  { id, title, kind, minutes, votesOn }: Step,
  shorter: Readonly<Record<string, number>> | undefined,
): RunStep {
  return { id, title, kind, minutes, shortMinutes: shorter?.[id], votesOn };
}

/** Every run ends with the pulse, in the panel, while people are there. */
function pulseStep(): RunStep {
  return { id: "pulse", title: words.pulse.step, kind: "pulse", minutes: 1 };
}

function requireLeader(team: Team, userId: string, field = "facilitatorId"): string {
  if (findMember(team, userId)) return userId;
  throw new DomainError("invalid", words.errors.notMember, { field });
}

function inProgress(run: Run): DomainError {
  return new DomainError("conflict", words.errors.runInProgress, { current: run });
}
