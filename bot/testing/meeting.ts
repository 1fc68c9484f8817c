import { randomUUID } from "node:crypto";
import type { CallBody, CallParams } from "#shared/contract.ts";
import type { RouteName } from "#shared/routes.ts";
import type { Run } from "#shared/run.ts";
import type { Person } from "#shared/team.ts";
import type { StepKind } from "#shared/team-action.ts";
import { ana, ben } from "#shared/testing/builders.ts";
import { type Answer, conversationId, type TestApp } from "./test-app.ts";

/** The calls that move a run and need nothing but a command. */
export type Move =
  | "startRun"
  | "advanceRun"
  | "goBackRun"
  | "pauseRun"
  | "resumeRun"
  | "endRun"
  | "revealStep";

/** A team in its meeting; Ana leads and Ben leads next. */
export interface Meeting {
  readonly teamId: string;
  readonly runId: string;
  /** The run as this test knows it: what its last change answered. */
  run(): Run;
  /** The step that the run is on, as path. */
  here(): { teamId: string; runId: string; stepId: string };
  /** A command for the version that this test knows. */
  command(): { commandId: string; expectedVersion: number };
  /** Lets Ana make a move and expects that it is made. */
  move(move: Move): Promise<Run>;
  /** Lets Ana look at the run again, as somebody else may have changed it. */
  refresh(): Promise<void>;
  /** Lets Ana go on to the next step of this kind. */
  goTo(kind: StepKind): Promise<void>;
}

/** Opens the team of a conversation and plans the Humour Workshop, which Ana leads. */
export async function planned(app: TestApp, conversation = conversationId): Promise<Meeting> {
  const opened = await must(app, ana, "openTeam", {}, { conversationId: conversation });
  return plannedAgain(app, opened.id);
}

/** Plans the Humour Workshop for a team that has no run. */
export async function plannedAgain(app: TestApp, teamId: string): Promise<Meeting> {
  const choice = {
    commandId: randomUUID(),
    actionId: "humour-workshop",
    facilitatorId: ana.userId,
  };
  let run = await must(app, ana, "planRun", { teamId }, choice);
  if (run.nextFacilitatorId !== ben.userId) {
    throw new Error(`Ben does not lead next: ${run.nextFacilitatorId}`);
  }
  const here = () => ({ teamId, runId: run.id, stepId: run.steps[run.stepIndex]?.id ?? "" });
  const command = () => ({ commandId: randomUUID(), expectedVersion: run.version });
  const move = async (name: Move) => {
    run = await must(app, ana, name, here(), command());
    return run;
  };
  return {
    teamId,
    runId: run.id,
    run: () => run,
    here,
    command,
    move,
    async refresh() {
      run = (await must(app, ana, "readRun", here())).run;
    },
    async goTo(kind) {
      if (run.state === "planned") await move("startRun");
      while (run.steps[run.stepIndex]?.kind !== kind) await move("advanceRun");
    },
  };
}

/** Makes a call that succeeds, and gives its reply. */
export async function must<Name extends RouteName>(
  app: TestApp,
  person: Person,
  name: Name,
  params: CallParams<Name>,
  body?: CallBody<Name>,
): Promise<Answer<Name>["reply"]> {
  const answer = await app.as(person).call(name, params, body);
  if (answer.status !== 200) {
    throw new Error(`${name} by ${person.name}: ${answer.status} ${answer.error.message}`);
  }
  return answer.reply;
}
