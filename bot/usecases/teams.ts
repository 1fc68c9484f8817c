import { enterEndedRun } from "#shared/ended-run.ts";
import { insteadOfPulse, offersCheck } from "#shared/pulse/opening.ts";
import { rotation } from "#shared/rotation.ts";
import { type Run, runKey } from "#shared/run.ts";
import { findMember, membersOf, type Team, teamKey } from "#shared/team.ts";
import { teamToday, turnDay } from "#shared/turns/team-day.ts";
import { turnsViewOf } from "#shared/turns/turns-view.ts";
import type { ChoicesView, OpenedTeamView, TeamView } from "#shared/views.ts";
import type { Actor, Ports } from "../ports.ts";
import { noteServing } from "./leader-presence.ts";
import { readOwnTeam, type TeamInput } from "./membership.ts";
import { newestRound } from "./newest-round.ts";
import { listOpenFor } from "./open-commitments.ts";
import { readOwnActions, viewOwnPlaybook } from "./own-actions.ts";
import { meetingAfter, meetingOf } from "./planned-meeting.ts";
import { readPlaybook } from "./playbook.ts";
import { readAlong } from "./read-along.ts";
import { viewRecommendations } from "./recommendations.ts";
import { viewRound } from "./round-view.ts";
import { viewRun } from "./run-view.ts";
import { readHistory } from "./signals.ts";
import { enterIntoIndex, findTeamOf, joinByRoster } from "./team-roster.ts";

/**
 * The team of a conversation, founded of its people when somebody opens it for the first time.
 * Who is a member already is not looked up again; everybody else must be on the roster.
 */
export async function openTeam(
  ports: Ports,
  { actor, conversationId }: { readonly actor: Actor; readonly conversationId: string },
): Promise<OpenedTeamView> {
  const { tenantId, userId } = actor;
  const place = { tenantId, conversationId };
  const known = await findTeamOf(ports, place);
  const isMember = known !== undefined && findMember(known, userId) !== undefined;
  const team = isMember ? known : await joinByRoster(ports, place, userId);
  await enterIntoIndex(ports.store, tenantId, team.id, userId);
  const visited = await visit(ports, actor, team);
  const [view, choices] = await Promise.all([
    viewTeam(ports, actor, visited),
    visited.run ? undefined : readAlong(readChoices(ports, actor, visited.team)),
  ]);
  return { ...view, choices };
}

async function readChoices(ports: Ports, actor: Actor, team: Team): Promise<ChoicesView> {
  const [history, own] = await Promise.all([
    readHistory(ports, team),
    readOwnActions(ports, { actor, teamId: team.id }),
  ]);
  return {
    playbook: readPlaybook(),
    own: viewOwnPlaybook(own),
    recommendations: viewRecommendations(team, history, own.listed, ports.clock()),
  };
}

/** All that the panel shows of a team. */
export async function readTeam(ports: Ports, input: TeamInput): Promise<TeamView> {
  const team = await readOwnTeam(ports, input);
  return viewTeam(ports, input.actor, await visit(ports, input.actor, team));
}

/** The team with its current run, for a panel that is in touch from now on. */
async function visit(ports: Ports, actor: Actor, team: Team): Promise<SettledTeam> {
  ports.live.heardOf(team.tenantId, team.id, actor.userId);
  await noteServing(ports, team);
  return settled(ports, team);
}

async function viewTeam(ports: Ports, actor: Actor, { team, run }: SettledTeam): Promise<TeamView> {
  const day = turnDay(team, ports.clock());
  const [{ open, takenBack }, round, { meets, isMeeting }, current] = await Promise.all([
    listOpenFor(ports, team, actor.userId),
    newestRound(ports, team),
    meetingOf(ports, team, ports.clock()),
    run && viewRun(ports, actor, run),
  ]);
  const next = isMeeting ? meetingAfter(team, meets) : meets;
  return {
    id: team.id,
    name: team.name,
    members: membersOf(team).map(({ userId, name }) => ({ userId, name })),
    rotation: rotation(team, day),
    turns: turnsViewOf(team, teamToday(team, ports.clock())),
    current,
    meets: meets && { startsAt: meets.startsAt, endsAt: meets.endsAt },
    meetsNext: next && team.schedule && { startsAt: next.startsAt, zone: team.schedule.zone },
    open: open.filter(({ runId }) => runId !== run?.id),
    takenBack,
    round: round && viewRound(round, actor.userId, ports.clock()),
    offersCheck: offersCheck(team, ports.clock()),
    insteadOfPulse: insteadOfPulse(team, ports.clock()),
    now: ports.clock(),
  };
}

interface SettledTeam {
  readonly team: Team;
  readonly run: Run | undefined;
}

/**
 * The team with its current run. A run that has ended is entered into the team's history here as
 * well, in case the process that ended it was killed before it could.
 */
export async function settled({ store }: Pick<Ports, "store">, team: Team): Promise<SettledTeam> {
  const { tenantId, id, currentRunId } = team;
  if (currentRunId === undefined) return { team, run: undefined };
  const run = await store.find(runKey(tenantId, id, currentRunId));
  if (run && run.state !== "ended") return { team, run };
  const after = await store.update(teamKey(tenantId, id), (newest) =>
    run ? enterEndedRun(newest, run) : withoutRun(newest, currentRunId),
  );
  return after.currentRunId === undefined || after.currentRunId === currentRunId
    ? { team: after, run: undefined }
    : settled({ store }, after);
}

/** An ended run that nobody asked for in two years is not kept, and the team goes on without it. */
function withoutRun(team: Team, runId: string): Team {
  const { currentRunId, ...rest } = team;
  return currentRunId === runId ? rest : team;
}
