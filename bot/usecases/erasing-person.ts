import { conversationKind } from "#shared/conversation.ts";
import { personTeamsKey } from "#shared/person-teams.ts";
import { type ErasedPerson, formerIdOf, withoutPerson } from "#shared/privacy/erased-person.ts";
import { type PersonErasure, personErasureKey } from "#shared/privacy/erasure.ts";
import { personalData } from "#shared/privacy/personal-data.ts";
import { roundKey, roundKind } from "#shared/pulse/round.ts";
import { placeKey, storedId, teamPartition, tenantPartition } from "#shared/record.ts";
import { runKey } from "#shared/run.ts";
import { findMember, membersOf, type Team, teamKey, teamLinkKind } from "#shared/team.ts";
import { teamMeetingKind } from "#shared/turns/team-meeting.ts";
import { terms as german } from "#shared/words/de/terms.ts";
import { termWords } from "#shared/words/terms.ts";
import type { Ports } from "../ports.ts";
import { openBallots, roundKeyName, withoutAsked } from "./ballot-box.ts";
import { forgetCounts } from "./counts-memory.ts";
import { leaveRecords } from "./erasing-records.ts";
import { followTurns } from "./leading.ts";
import { askInPlaceOf } from "./meeting-plans.ts";
import { knownVersion, noteVersion } from "./round-versions.ts";
import { eraseUnlessBack } from "./taking-out.ts";

/** Which team of which tenant. */
interface TeamPlace {
  readonly tenantId: string;
  readonly teamId: string;
}

/**
 * Takes a person out of everything that their tenant has, and says whether there was anything. What
 * stands in their place is noted before, so that whoever goes on after a crash takes the same; done
 * again, nothing changes. A team in which nobody is left is handed to `goes`.
 */
export async function sweepPerson(
  ports: Ports,
  tenantId: string,
  erasure: PersonErasure,
  goes: (team: TeamPlace) => Promise<void>,
): Promise<boolean> {
  const { store } = ports;
  const { userId } = erasure;
  const index = await store.find(personTeamsKey(tenantId, userId));
  const { names, formerIds } = await noted(ports, tenantId, erasure, index?.teamIds ?? []);
  let hasFound = index !== undefined;
  for (const [teamId, formerId] of Object.entries(formerIds)) {
    const place = { tenantId, teamId };
    if (await leaveTeam(ports, place, { userId, names, formerId })) hasFound = true;
    const team = await store.find(teamKey(tenantId, teamId));
    if (team && membersOf(team).length === 0) await goes(place);
  }
  await leaveChats(ports, tenantId, { userId, names, formerId: "former" });
  for (const [teamId, formerId] of Object.entries(formerIds)) {
    const team = await store.find(teamKey(tenantId, teamId));
    // It met in nothing but a chat of two, and nobody can take the app out of that any more.
    if (team?.conversations.some((id) => id.includes(formerId))) await eraseUnlessBack(ports, team);
  }
  await store.remove(personTeamsKey(tenantId, userId));
  return hasFound;
}

/** The erasure with an id for each team, and with the names under which the teams know the person. */
async function noted(
  { store, newId }: Ports,
  tenantId: string,
  { userId, ...erasure }: PersonErasure,
  teamIds: readonly string[],
): Promise<Pick<PersonErasure, "names" | "formerIds">> {
  const fresh = teamIds.filter((teamId) => erasure.formerIds[teamId] === undefined);
  const ids = Object.fromEntries(fresh.map((teamId) => [teamId, formerIdOf(newId())]));
  const known = [...Object.keys(erasure.formerIds), ...fresh];
  const teams = await Promise.all(known.map((teamId) => store.find(teamKey(tenantId, teamId))));
  const called = teams.flatMap(
    (team) => team?.members.find((member) => member.userId === userId)?.name ?? [],
  );
  const after = await store.update(personErasureKey(tenantId, userId), (newest) => {
    if (newest.what !== "person") return newest;
    const names = [...new Set([...newest.names, ...called])].filter(isName);
    const isSame = fresh.length === 0 && names.length === newest.names.length;
    return isSame ? newest : { ...newest, names, formerIds: { ...ids, ...newest.formerIds } };
  });
  return after.what === "person" ? after : { names: [], formerIds: {} };
}

/** What people without a name are called is nobody's, and stands in many a text. */
function isName(name: string): boolean {
  return ![termWords.unnamedPerson, german.unnamedPerson].includes(name);
}

/** Takes a person out of one team: whether there was anything of them. */
async function leaveTeam(ports: Ports, place: TeamPlace, person: ErasedPerson): Promise<boolean> {
  const { store, live } = ports;
  const { tenantId, teamId } = place;
  const pk = teamPartition(tenantId, teamId);
  const before = await store.find(teamKey(tenantId, teamId));
  const erased = {
    ...person,
    names: person.names.filter((name) => !isOfOther(before, person, name)),
  };
  const named = (await store.placesIn(pk)).filter(({ id }) => withoutPerson(id, person) !== id);
  let hasFound = await leaveOpenRounds(ports, place, before, person.userId);
  // The team comes first: from then on nobody takes them for a member.
  for (const data of personalData) {
    const leaving = data.use((one) => leaveRecords(ports, pk, one, erased, named));
    // Also where it fails: what is done of it is done.
    if (await leaving.finally(() => forgetCounts(ports, tenantId, teamId))) hasFound = true;
    if (data.type !== "team" || !before || !findMember(before, person.userId)) continue;
    live.expel(tenantId, teamId, person.userId);
    const team = await store.read(teamKey(tenantId, teamId));
    await askInPlaceOf(ports, team, [person.userId]);
    await followTurns(ports, team);
  }
  for (const record of await store.list(teamMeetingKind, pk)) {
    const work = { type: teamMeetingKind.type, pk, id: record.id };
    // Of what may have been sent it is noted to whom.
    await store.updateWork(work, (notes) => withoutPerson(notes, { ...erased, names: [] }));
  }
  if (hasFound) await tell(ports, place);
  return hasFound;
}

function isOfOther(team: Team | undefined, { userId }: ErasedPerson, name: string): boolean {
  const others = (team?.members ?? []).filter((member) => member.userId !== userId);
  return others.some((member) => member.name === name);
}

/** Takes a person out of the round that is open, with the answer that they may have given. */
async function leaveOpenRounds(
  ports: Ports,
  { tenantId, teamId }: TeamPlace,
  team: Team | undefined,
  userId: string,
): Promise<boolean> {
  const { store, keys, sealer } = ports;
  let hasFound = false;
  for (const round of await store.list(roundKind, teamPartition(tenantId, teamId))) {
    if (round.state !== "open" || !round.roster.includes(userId)) continue;
    hasFound = true;
    const secret = await keys.find(roundKeyName(tenantId, round.id));
    const known = await knownVersion(ports, team, round);
    const after = await store.update(roundKey(tenantId, teamId, round.id), (newest) =>
      newest.state === "open" ? withoutAsked({ sealer, secret, userId }, newest, known) : newest,
    );
    // Of one that does not open it is not known how far it has come.
    if (after.state !== "open" || !openBallots(sealer, secret, after)) continue;
    await noteVersion(ports, after);
  }
  return hasFound;
}

/** The open panels show the team and what it is in without the person. */
async function tell({ store, live }: Ports, { tenantId, teamId }: TeamPlace): Promise<void> {
  const team = await store.find(teamKey(tenantId, teamId));
  if (!team) return;
  const { currentRunId } = team;
  const run = currentRunId && (await store.find(runKey(tenantId, teamId, currentRunId)));
  if (run) live.publish(tenantId, teamId, { name: "run", data: run });
  live.publish(tenantId, teamId, { name: "team", data: { teamId } });
}

/**
 * Takes a person out of the names of chats, and forgets the chats of two whose very id names them. A
 * team that met in one keeps its history, and can no longer be written to there. Teams tells of a chat
 * anew whenever something is written in it, so that they are no reason to look once more.
 */
async function leaveChats(
  { store }: Pick<Ports, "store">,
  tenantId: string,
  person: ErasedPerson,
): Promise<void> {
  const pk = tenantPartition(tenantId);
  for (const chat of await store.list(conversationKind, pk)) {
    if (withoutPerson(chat, person) === chat) continue;
    const key = { kind: conversationKind, pk, id: storedId(chat.id) };
    if (withoutPerson(chat.id, person) !== chat.id) await store.remove(key);
    else await store.update(key, (newest) => withoutPerson(newest, person));
  }
  for (const { conversationId } of await store.list(teamLinkKind, pk)) {
    if (withoutPerson(conversationId, person) === conversationId) continue;
    await store.remove(placeKey({ type: teamLinkKind.type, pk, id: storedId(conversationId) }));
  }
}
