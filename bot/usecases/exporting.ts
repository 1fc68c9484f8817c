import { commitmentKind } from "#shared/commitment.ts";
import { contributionKind } from "#shared/contribution.ts";
import {
  actionDraftKind,
  actionVersionKind,
  ownPlaybookKind,
} from "#shared/own-actions/own-playbook.ts";
import { noTeams, personTeamsKey } from "#shared/person-teams.ts";
import type { PersonExport, PersonInTeam, TeamExport } from "#shared/privacy/exports.ts";
import { roundKind } from "#shared/pulse/round.ts";
import { teamPartition } from "#shared/record.ts";
import { runKind } from "#shared/run.ts";
import { type Team, teamKey } from "#shared/team.ts";
import { teamMeetingKind } from "#shared/turns/team-meeting.ts";
import type { Actor, Ports } from "../ports.ts";
import { readOwnTeam, type TeamInput } from "./membership.ts";
import { viewRound } from "./round-view.ts";

type Reading = Pick<Ports, "store" | "clock">;

/**
 * All that is stored of a person and is not sealed, in the teams that they are in. What they answered in
 * a round that is open is not there: whoever can read it back can be made to show it.
 */
export async function exportPerson(
  { store, clock }: Reading,
  { tenantId, userId }: Pick<Actor, "tenantId" | "userId">,
): Promise<PersonExport> {
  const { teamIds } = (await store.find(personTeamsKey(tenantId, userId))) ?? noTeams(userId);
  const found = await Promise.all(teamIds.map((id) => store.find(teamKey(tenantId, id))));
  const teams: PersonInTeam[] = [];
  for (const team of found) {
    if (team) teams.push(await personInTeam({ store }, team, userId));
  }
  return { v: 1, madeAt: clock(), userId, teams };
}

async function personInTeam(
  { store }: Pick<Ports, "store">,
  team: Team,
  userId: string,
): Promise<PersonInTeam> {
  const pk = teamPartition(team.tenantId, team.id);
  const rounds = await store.list(roundKind, pk);
  const asking = rounds.find((one) => one.state === "open" && one.roster.includes(userId));
  const round = asking?.state === "open" ? asking : undefined;
  const isOf = (...ids: readonly (string | undefined)[]) => ids.includes(userId);
  const [runs, written, commitments, meetings, actions, drafts] = await Promise.all([
    store.list(runKind, pk),
    store.list(contributionKind, pk, { userId }),
    store.list(commitmentKind, pk),
    store.list(teamMeetingKind, pk),
    store.list(actionVersionKind, pk, { madeBy: userId }),
    store.list(actionDraftKind, pk, { savedBy: userId }),
  ]);
  return {
    id: team.id,
    name: team.name,
    member: team.members.find((member) => member.userId === userId),
    turnChanges: (team.turnChanges ?? []).filter((one) => isOf(one.byId, one.userId, one.withId)),
    runs: runs
      .filter((run) => JSON.stringify(run).includes(JSON.stringify(userId)))
      .map(({ id, title, state, plannedAt, startedAt, facilitatorId }) => {
        return { id, title, state, plannedAt, startedAt, led: isOf(facilitatorId) };
      }),
    written,
    commitments: commitments.filter((one) =>
      isOf(one.ownerId, one.forId, one.promisedBy, one.verifiedBy, one.withdrawnBy),
    ),
    asked: meetings
      .filter(({ askedIds, askedNowIds }) => isOf(...askedIds, ...askedNowIds))
      .map(({ id, startedAt }) => ({ id, startedAt })),
    actions,
    drafts,
    round: round && { id: round.id, closesAt: round.closesAt },
  };
}

/** All that is stored of a team and that each of its members may see, for one of them. */
export async function exportOwnTeam(ports: Ports, input: TeamInput): Promise<TeamExport> {
  return teamExport(ports, await readOwnTeam(ports, input));
}

/** The same for an operator. What is written alone, what is sealed and who answered is in neither. */
export async function exportTeam(
  ports: Reading,
  { tenantId, teamId }: { readonly tenantId: string; readonly teamId: string },
): Promise<TeamExport> {
  return teamExport(ports, await ports.store.read(teamKey(tenantId, teamId)));
}

async function teamExport({ store, clock }: Reading, found: Team): Promise<TeamExport> {
  const pk = teamPartition(found.tenantId, found.id);
  const { id, name, members, conversations, lastRunAt, turnChanges } = found;
  const { schedule, measuring, threshold } = found;
  const now = clock();
  const [runs, commitments, rounds, meetings, playbooks, versions, drafts] = await Promise.all([
    store.list(runKind, pk),
    store.list(commitmentKind, pk),
    store.list(roundKind, pk),
    store.list(teamMeetingKind, pk),
    store.list(ownPlaybookKind, pk),
    store.list(actionVersionKind, pk),
    store.list(actionDraftKind, pk),
  ]);
  return {
    v: 1,
    madeAt: now,
    team: {
      ...{ id, name, members, conversations, lastRunAt, turnChanges },
      ...{ schedule, measuring, threshold },
    },
    runs,
    commitments,
    rounds: rounds.map((round) => viewRound(round, undefined, now)),
    meetings,
    actions: playbooks.flatMap(({ entries }) => entries),
    versions,
    drafts,
  };
}
