import { asked, type Commitment, commitmentKey, notReached } from "#shared/commitment.ts";
import { runKey } from "#shared/run.ts";
import { findMember, type Member, membersOf, type Team, teamKey } from "#shared/team.ts";
import type { Ports } from "../ports.ts";
import type { CommitmentPlace } from "./commitments.ts";
import { saidInOne } from "./conversations.ts";
import type { Say } from "./saying.ts";

/**
 * Asks the owner whether what they promised is done or, once they say so, somebody else whether
 * they have seen that it is. Where the bot is in none of the team's conversations they are asked
 * again later. After a crash in the middle they may be asked twice.
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
  const owner = findMember(team, commitment.ownerId);
  const whom = ask.whom === "owner" ? owner : await confirmerOf(ports, team, commitment);
  let isSaid = true;
  if (whom && owner) {
    const { userId, name } = whom;
    const kind = ask.whom === "owner" ? ("claim" as const) : ("confirm" as const);
    const message = { kind, teamName: team.name, commitment, ownerName: owner.name };
    const tell = () =>
      saidInOne(team.conversations, (conversationId) =>
        chats.tell(tenantId, conversationId, { userId, name }, message),
      );
    isSaid = (await say({ name: kind, isLasting: true }, tell)) !== "nowhere";
  }
  const after = await store.update(key, (newest) => {
    if (newest.ask?.whom !== ask.whom) return newest;
    return isSaid ? asked(newest) : notReached(newest, now);
  });
  if (!isSaid && !after.ask) log.info({ commitmentId }, "nobody could be asked about a commitment");
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
