import { byDueDay } from "#shared/open-commitment.ts";
import type { TeamBrief } from "#shared/team-brief.ts";
import { nameAmong } from "#shared/turns/turn-sentences.ts";

import { requireActor } from "../activity-facts.ts";
import type { Card } from "../cards/card.ts";
import {
  type OwnCommitment,
  ownCommitmentsCard,
  teamCommitmentsCard,
} from "../cards/commitments-card.ts";
import { noTeamCard } from "../cards/suggestion-card.ts";
import { homeLink } from "../home-link.ts";
import { type Asked, briefsOf, isPersonal, linkTo } from "./asked.ts";

/**
 * What is promised and open: in a group the whole team's, whoever asks; in a person's own chat what
 * they have to do and to confirm, in all their teams.
 */
export async function commitments(asked: Asked): Promise<Card> {
  const briefs = await briefsOf(asked);
  const [brief] = briefs;
  if (!brief) return noTeamCard();
  if (!isPersonal(asked)) return teamCommitmentsCard({ brief, link: linkTo(asked, brief) });
  const { userId } = requireActor(asked.facts);
  const own = briefs.flatMap((one) => waitingFor(one, userId));
  const ranked = own.toSorted((a, b) =>
    a.kind === b.kind ? byDueDay(a.commitment, b.commitment) : a.kind === "claim" ? -1 : 1,
  );
  return ownCommitmentsCard({ own: ranked, link: homeLink(asked.parts.appId) });
}

/** What a member has promised, and what others say is done that they, or anybody, may confirm. */
function waitingFor({ name, members, open }: TeamBrief, userId: string): OwnCommitment[] {
  return open.flatMap((commitment): OwnCommitment[] => {
    const { state, ownerId, forId } = commitment;
    const about = { teamName: name, ownerName: nameAmong(members, ownerId), commitment };
    if (state === "promised") return ownerId === userId ? [{ kind: "claim", ...about }] : [];
    const isAsked = ownerId !== userId && (forId === undefined || forId === userId);
    return isAsked ? [{ kind: "confirm", ...about }] : [];
  });
}
