import { day } from "#shared/day.ts";
import { enterEndedRun } from "#shared/ended-run.ts";
import type { Round } from "#shared/pulse/round.ts";
import { roundKey } from "#shared/pulse/round.ts";
import { type Run, runKey } from "#shared/run.ts";
import type { SafetyComponent } from "#shared/safety-component.ts";
import { type Team, teamKey } from "#shared/team.ts";
import { aRun, everybody } from "#shared/testing/builders.ts";
import { tellRound } from "../usecases/closing.ts";
import { doDue } from "../usecases/due.ts";
import {
  answer,
  type BallotPorts,
  ballotPorts,
  placeOf,
  stored,
  storedTeam,
  unmarked,
} from "./ballot-ports.ts";

/** The five, who run actions, answer checks and let time pass. */
export interface CheckRoom {
  readonly ports: BallotPorts;
  readonly team: Team;
  readonly newest: () => Promise<Team>;
  /** So many answer a check with 3, but for these components; then it closes and is told. */
  readonly close: (check: Round, choices: Choices, people?: number) => Promise<Round>;
  /** The team runs an action for Courage, which ends now. */
  readonly runs: (id?: string, of?: Partial<Run>) => Promise<void>;
  /** Does what is due so many days later, and answers with the check that is open then. */
  readonly later: (days: number) => Promise<Round>;
}

type Choices = Partial<Record<SafetyComponent, number>>;

/** A room whose team has run nothing and had no check. */
export async function checkRoom(): Promise<CheckRoom> {
  const ports = ballotPorts();
  const team = await storedTeam(ports);
  const { store, time } = ports;
  const newest = () => store.read(teamKey(team.tenantId, team.id));
  return {
    ports,
    team,
    newest,
    async close(check, choices, people = 5) {
      const inOrder = check.questions.map(
        (one) => ("component" in one && choices[one.component]) || 3,
      );
      for (const { userId } of everybody.slice(0, people)) {
        await answer(ports, check, userId, ...inOrder);
      }
      time.now = check.closesAt;
      await tellRound(ports, placeOf(check), unmarked);
      return stored(ports, check);
    },
    async runs(id = "run-1", of = {}) {
      const { now } = time;
      const ended = { state: "ended" as const, startedAt: now - 1_800_000, endedAt: now };
      const run = aRun({ id, components: ["courage"], ...ended, ...of });
      await store.create(runKey(team.tenantId, team.id, id), run);
      await store.update(teamKey(team.tenantId, team.id), (found) =>
        enterEndedRun({ ...found, currentRunId: id }, run),
      );
    },
    async later(days) {
      time.now += days * day;
      for (const record of await store.due(time.now, 9)) await doDue(ports, record);
      const { round } = await newest();
      if (!round) throw new Error("the team has no round");
      return store.read(roundKey(team.tenantId, team.id, round.id));
    },
  };
}
