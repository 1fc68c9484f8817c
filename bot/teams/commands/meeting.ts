import { startMeeting } from "../../usecases/meetings.ts";
import { endQuiet } from "../../usecases/quiet.ts";
import { agendaCard } from "../cards/agenda-card.ts";
import type { Card } from "../cards/card.ts";
import { startCard } from "../cards/meeting-start-card.ts";
import { noTeamCard, startElsewhereCard } from "../cards/suggestion-card.ts";
import { type Asked, briefsOf, inOneTeam, isPersonal, linkTo, readerOf } from "./asked.ts";

/** What is on in the team's next meeting. */
export function agenda(asked: Asked): Promise<Card> {
  return inOneTeam(asked, "agenda", async (brief) =>
    agendaCard({ brief, link: linkTo(asked, brief), readerId: readerOf(asked) }),
  );
}

/**
 * The team's meeting begins in this conversation. What is on is posted by that, so there is nothing
 * to answer; only where it was posted before, it is answered. In a person's own chat no team meets.
 */
export async function start(asked: Asked): Promise<Card | undefined> {
  const { parts, facts } = asked;
  if (isPersonal(asked)) return startElsewhere(asked);
  const { tenantId, conversationId, meetingId = conversationId } = facts;
  await endQuiet(parts.ports, facts);
  const begun = await startMeeting(parts.ports, { tenantId, conversationId, meetingId });
  if (!begun) return noTeamCard();
  if (!begun.isTold) return undefined;
  const [brief] = await briefsOf(asked);
  return brief ? startCard({ brief, link: linkTo(asked, brief) }) : noTeamCard();
}

async function startElsewhere(asked: Asked): Promise<Card> {
  const briefs = await briefsOf(asked);
  if (briefs.length === 0) return noTeamCard();
  return startElsewhereCard(briefs.map((brief) => ({ ...brief, link: linkTo(asked, brief) })));
}
