import type { Ports } from "../ports.ts";
import { endMeeting, startMeeting } from "../usecases/meetings.ts";
import type { Card } from "./cards/card.ts";
import { checkCard } from "./cards/check-card.ts";
import { meetingStartCard } from "./cards/meeting-start-card.ts";
import { noPulseCard } from "./cards/notice-card.ts";
import { pulseCard } from "./cards/pulse-card.ts";
import { panelLink } from "./panel-link.ts";
import type { TurnFacts } from "./turn-facts.ts";
import { leaderOf } from "./turn-reasons.ts";

/** What the bot says when a meeting starts; nothing where nobody is known to be in it. */
export async function meetingStarted(
  ports: Ports,
  facts: TurnFacts,
  appId: string,
): Promise<Card | undefined> {
  const { tenantId, conversationId, meetingId = conversationId } = facts;
  const started = await startMeeting(ports, { tenantId, conversationId, meetingId });
  if (!started) return undefined;
  const { name, members, run } = started;
  const nextLeader = leaderOf(started);
  return meetingStartCard({
    teamName: name,
    ...(run
      ? {
          run: {
            title: run.title,
            minutes: run.steps.reduce((sum, step) => sum + step.minutes, 0),
            steps: run.steps.length,
            leader: members.find(({ userId }) => userId === run.facilitatorId)?.name ?? "",
          },
        }
      : {}),
    ...(nextLeader ? { nextLeader } : {}),
    link: panelLink(appId, conversationId),
  });
}

/** What the bot says when a meeting ends: the pulse, or why there is none now. */
export async function meetingEnded(
  ports: Ports,
  { tenantId, conversationId }: TurnFacts,
  appId: string,
): Promise<Card | undefined> {
  const ended = await endMeeting(ports, { tenantId, conversationId });
  if (!ended) return undefined;
  const { teamId, pulse } = ended;
  if ("none" in pulse) return noPulseCard(pulse.none);
  const link = panelLink(appId, conversationId);
  const { round } = pulse;
  return round.kind === "check" ? checkCard({ round, link }) : pulseCard({ teamId, round, link });
}
