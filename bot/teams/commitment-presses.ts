import { z } from "zod/v4";
import type { Commitment } from "#shared/commitment.ts";
import { Id } from "#shared/record.ts";
import type { Team } from "#shared/team.ts";
import { words } from "#shared/words.ts";
import { claimCommitment, verifyCommitment } from "../usecases/commitments.ts";
import { readOwnTeam } from "../usecases/membership.ts";
import { type ActivityFacts, requireActor } from "./activity-facts.ts";
import type { Card } from "./cards/card.ts";
import {
  commitmentCard,
  commitmentClaimedCard,
  commitmentConfirmedCard,
} from "./cards/commitment-card.ts";
import { type Press, type PressParts, type PressResult, parsed } from "./press.ts";
import { isTeamsOwn } from "./turn-presses.ts";

/** Which commitment a card is about. Who may do what with it is asked of the commitment itself. */
const CommitmentData = z.object({ teamId: Id, commitmentId: Id });

/** Does what a button about a commitment says; undefined for any other verb. */
export async function pressCommitment(
  { ports }: PressParts,
  facts: ActivityFacts,
  { verb, data }: Press,
): Promise<PressResult | undefined> {
  if (verb !== "commitment.claim" && verb !== "commitment.confirm") return undefined;
  const actor = requireActor(facts);
  const { teamId, commitmentId } = parsed(CommitmentData, data);
  const input = { actor, teamId, commitmentId };
  const team = await readOwnTeam(ports, input);
  const isForAll = isTeamsOwn(team, facts);
  const settle = verb === "commitment.claim" ? claimCommitment : verifyCommitment;
  const commitment = await settle(ports, input);
  // Who says once more that it is done may find it confirmed by now.
  const card =
    commitment.state === "verified"
      ? commitmentConfirmedCard(about(team, commitment))
      : claimedCard(team, commitment, isForAll);
  return { card, ...(isForAll ? { forAll: true as const } : {}) };
}

/** In a group those who read it next are the ones who can confirm it. */
function claimedCard(team: Team, commitment: Commitment, isForAll: boolean): Card {
  const told = about(team, commitment);
  return isForAll ? commitmentCard({ kind: "confirm", ...told }) : commitmentClaimedCard(told);
}

function about({ name, members }: Team, commitment: Commitment) {
  const owner = members.find(({ userId }) => userId === commitment.ownerId);
  return { teamName: name, commitment, ownerName: owner?.name ?? words.unnamedPerson };
}
