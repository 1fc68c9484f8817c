import { DomainError } from "#shared/errors.ts";
import type { Run } from "#shared/run.ts";
import { beginTalkRound, drawPairsAgain, moveTalkRound } from "#shared/step-tool-changes.ts";
import type { TalkRoundMove } from "#shared/talk-round.ts";
import { findMember, type Team } from "#shared/team.ts";
import { words } from "#shared/words.ts";
import type { Ports } from "../ports.ts";
import { readOwnTeam } from "./membership.ts";
import { applyToRun, type RunCommandInput } from "./runs.ts";

/** Begins a round of talking among those whom the leader says are there. */
export async function beginRunTalkRound(
  ports: Ports,
  input: RunCommandInput & { readonly peopleIds: readonly string[]; readonly firstId: string },
): Promise<Run> {
  const team = await readOwnTeam(ports, input);
  const { peopleIds, firstId } = input;
  requireMembers(team, peopleIds);
  if (!peopleIds.includes(firstId)) throw notMember("firstId");
  return applyToRun(ports, team, input, (run, command) =>
    beginTalkRound(run, command, { peopleIds, firstId }),
  );
}

/** Takes the round of talking on. */
export async function moveRunTalkRound(
  ports: Ports,
  input: RunCommandInput & { readonly move: TalkRoundMove },
): Promise<Run> {
  const team = await readOwnTeam(ports, input);
  return applyToRun(ports, team, input, (run, command) => moveTalkRound(run, command, input.move));
}

/** Draws the pairs of the step again, of those whom the leader says are there. */
export async function drawRunPairs(
  ports: Ports,
  input: RunCommandInput & { readonly peopleIds: readonly string[] },
): Promise<Run> {
  const team = await readOwnTeam(ports, input);
  requireMembers(team, input.peopleIds);
  return applyToRun(ports, team, input, (run, command) =>
    drawPairsAgain(run, command, input.peopleIds),
  );
}

function requireMembers(team: Team, userIds: readonly string[]): void {
  if (!userIds.every((userId) => findMember(team, userId))) throw notMember("peopleIds");
}

function notMember(field: string): DomainError {
  return new DomainError("invalid", words.errors.notMember, { field });
}
