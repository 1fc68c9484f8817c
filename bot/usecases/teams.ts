import { commitmentKind } from "#shared/commitment.ts";
import { DomainError } from "#shared/errors.ts";
import { mostMembers } from "#shared/limits.ts";
import { isOpen } from "#shared/open-commitment.ts";
import { noTeams, personTeamsKey, withTeam } from "#shared/person-teams.ts";
import { teamPartition } from "#shared/record.ts";
import { rotation } from "#shared/rotation.ts";
import { type Run, runKey } from "#shared/run.ts";
import {
  findMember,
  foundTeam,
  join,
  membersOf,
  settle,
  Team,
  type TeamLink,
  teamKey,
  teamLinkKey,
} from "#shared/team.ts";
import { plain } from "#shared/text.ts";
import type { TeamView } from "#shared/views.ts";
import { words } from "#shared/words.ts";
import type { Actor, Ports, Store } from "../ports.ts";
import { readOwnTeam, type TeamInput } from "./membership.ts";
import { viewRun } from "./run-view.ts";

/**
 * The team of a conversation, founded of its people when somebody opens it for the first time.
 * Who is a member already is not looked up again; everybody else must be on the roster.
 */
export async function openTeam(
  ports: Ports,
  { actor, conversationId }: { readonly actor: Actor; readonly conversationId: string },
): Promise<TeamView> {
  const { store } = ports;
  const link = await store.find(teamLinkKey(actor.tenantId, conversationId));
  const known = link && (await store.find(teamKey(actor.tenantId, link.teamId)));
  const team =
    known && findMember(known, actor.userId)
      ? known
      : await joinFromRoster(ports, actor, conversationId, link);
  await enterIntoIndex(store, actor, team.id, actor.userId);
  return viewTeam(ports, actor, team);
}

/** All that the panel shows of a team. */
export async function readTeam(ports: Ports, input: TeamInput): Promise<TeamView> {
  return viewTeam(ports, input.actor, await readOwnTeam(ports, input));
}

async function joinFromRoster(
  { store, rosters, clock, newId, live }: Ports,
  actor: Actor,
  conversationId: string,
  known: TeamLink | undefined,
): Promise<Team> {
  const { tenantId } = actor;
  const { name, people } = await rosters.read(tenantId, conversationId);
  if (!people.some(({ userId }) => userId === actor.userId)) {
    throw new DomainError("forbidden", words.errors.notInConversation);
  }
  if (people.length > mostMembers) {
    throw new DomainError("too-large", words.errors.tooManyPeople(mostMembers));
  }
  // The link is written before the team: where two people open at once, both find the same id. The
  // team comes last: once it is there, everybody's index is.
  const link =
    known ??
    (await store.updateOrCreate(
      teamLinkKey(tenantId, conversationId),
      () => ({ v: 1, conversationId, teamId: newId() }),
      (existing) => existing,
    ));
  await Promise.all(people.map(({ userId }) => enterIntoIndex(store, actor, link.teamId, userId)));
  const team = await store.updateOrCreate(
    teamKey(tenantId, link.teamId),
    () => {
      const teamName = nameOfTeam(name);
      return foundTeam({
        id: link.teamId,
        tenantId,
        name: teamName,
        conversationId,
        people,
        now: clock(),
      });
    },
    (existing) => people.reduce((grown, person) => join(grown, person, clock()), existing),
  );
  live.publish(tenantId, team.id, { name: "team", data: { teamId: team.id } });
  return team;
}

/** Lets a person find the team. */
function enterIntoIndex(
  store: Store,
  { tenantId }: Actor,
  teamId: string,
  userId: string,
): Promise<unknown> {
  return store.updateOrCreate(
    personTeamsKey(tenantId, userId),
    () => noTeams(userId),
    (index) => withTeam(index, teamId),
  );
}

/** What Teams calls the conversation, as a team's name: one line, and not longer than one may be. */
function nameOfTeam(name = ""): string {
  const longest = Team.shape.name.maxLength ?? undefined;
  return plain(plain(name).slice(0, longest)) || words.unnamedTeam;
}

async function viewTeam(ports: Ports, actor: Actor, found: Team): Promise<TeamView> {
  const { team, run } = await settled(ports, found);
  const pk = teamPartition(team.tenantId, team.id);
  const commitments = await ports.store.list(commitmentKind, pk);
  return {
    id: team.id,
    name: team.name,
    members: membersOf(team).map(({ userId, name }) => ({ userId, name })),
    rotation: rotation(team),
    current: run && (await viewRun(ports, actor, run)),
    open: commitments.filter((one) => isOpen(one) && one.runId !== run?.id),
    now: ports.clock(),
  };
}

/**
 * The team with its current run. A run that has ended is entered into the team's history here as
 * well, in case the process that ended it was killed before it could.
 */
export async function settled(
  { store }: Pick<Ports, "store">,
  team: Team,
): Promise<{ readonly team: Team; readonly run: Run | undefined }> {
  const { tenantId, id, currentRunId } = team;
  if (currentRunId === undefined) return { team, run: undefined };
  const run = await store.read(runKey(tenantId, id, currentRunId));
  if (run.state !== "ended") return { team, run };
  const after = await store.update(teamKey(tenantId, id), (newest) => settle(newest, run));
  return after.currentRunId === undefined || after.currentRunId === currentRunId
    ? { team: after, run: undefined }
    : settled({ store }, after);
}
