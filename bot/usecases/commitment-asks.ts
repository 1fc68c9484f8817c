import type { PersonalMessage } from "#shared/chat-messages.ts";
import { asked, type Commitment, commitmentKey, notReached } from "#shared/commitment.ts";
import { isTakenBack, isTakenBackFrom } from "#shared/open-commitment.ts";
import { runKey } from "#shared/run.ts";
import { findMember, type Member, membersOf, type Team, teamKey } from "#shared/team.ts";
import { words } from "#shared/words.ts";
import type { Ports } from "../ports.ts";
import type { CommitmentPlace } from "./commitments.ts";
import { saidInOne } from "./conversations.ts";
import type { Say } from "./saying.ts";

/**
 * Asks the owner whether what they promised is done or, once they say so, somebody else whether
 * they have seen that it is; where it was taken back, tells whoever did it or waits for it. Where the bot is in none
 * of the team's conversations they are asked again later. After a crash in the middle they may be asked twice.
 */
export async function askAboutCommitment(
  ports: Ports,
  place: CommitmentPlace,
  say: Say,
): Promise<void> {
  const { store, clock, chats, log } = ports;
  const { tenantId, teamId, commitmentId } = place;
  const key = commitmentKey(tenantId, teamId, commitmentId);
  const now = clock();
  const commitment = await store.read(key);
  const { ask } = commitment;
  if (!ask || ask.at > now) return;
  const team = await store.read(teamKey(tenantId, teamId));
  const asking = isTakenBack(commitment)
    ? takenBack(team, commitment, ask.whom)
    : await question(ports, team, commitment, ask.whom);
  let isSaid = true;
  if (asking) {
    const { person, message } = asking;
    const { userId, name } = person;
    const tell = () =>
      saidInOne(team.conversations, (conversationId) =>
        chats.tell(tenantId, conversationId, { userId, name }, message),
      );
    const kind = isTakenBack(commitment) ? `${message.kind} ${ask.whom}` : message.kind;
    isSaid = (await say({ name: kind, isLasting: true }, tell)) !== "nowhere";
  }
  const after = await store.update(key, (newest) => {
    if (newest.state !== commitment.state || newest.ask?.whom !== ask.whom) return newest;
    return isSaid ? asked(newest) : notReached(newest, now);
  });
  if (!isSaid && !after.ask) log.info({ commitmentId }, "nobody could be asked about a commitment");
  // Of one that was taken back two people may be told.
  if (isTakenBack(after) && after.ask && after.ask.whom !== ask.whom)
    await askAboutCommitment(ports, place, say);
}

type Ask = NonNullable<Commitment["ask"]>;

interface Asking {
  readonly person: Member;
  readonly message: PersonalMessage;
}

/** Whether it is done, or whether somebody has seen that it is. Nobody is asked about one whose owner has left. */
async function question(
  ports: Ports,
  team: Team,
  commitment: Commitment,
  whom: Ask["whom"],
): Promise<Asking | undefined> {
  const owner = findMember(team, commitment.ownerId);
  const person = whom === "owner" ? owner : await confirmerOf(ports, team, commitment);
  if (!person || !owner) return undefined;
  const kind = whom === "owner" ? ("claim" as const) : ("confirm" as const);
  return { person, message: { kind, teamName: team.name, commitment, ownerName: owner.name } };
}

/** That it was taken back: to its owner, or to whoever waits for it, unless they did that themselves. */
function takenBack(team: Team, commitment: Commitment, whom: Ask["whom"]): Asking | undefined {
  const { ownerId, forId = "" } = commitment;
  const isOwner = whom === "owner";
  const person = findMember(team, isOwner ? ownerId : forId);
  if (!person || !isTakenBackFrom(commitment, person.userId)) return undefined;
  const byName = findMember(team, commitment.withdrawnBy ?? "")?.name ?? words.unnamedPerson;
  const told = { teamName: team.name, commitment, byName, isOwner };
  return { person, message: { kind: "taken-back", ...told } };
}

/**
 * Who is asked to confirm: for whom it was done, else who wrote it down, else who led the run, else
 * anybody. Whoever else has seen that it is done may confirm it all the same, in the app.
 */
async function confirmerOf(
  { store }: Pick<Ports, "store">,
  team: Team,
  { forId, promisedBy, ownerId, runId }: Commitment,
): Promise<Member | undefined> {
  const run = await store.find(runKey(team.tenantId, team.id, runId));
  const others = membersOf(team).filter(({ userId }) => userId !== ownerId);
  const wanted = [forId, promisedBy, run?.facilitatorId];
  const ranked = wanted.map((id) => others.find(({ userId }) => userId === id));
  return ranked.find((member) => member !== undefined) ?? others[0];
}
