import type { Ports } from "../ports.ts";
import { endMeeting, startMeeting } from "../usecases/meetings.ts";
import type { ActivityFacts } from "./activity-facts.ts";

/** Teams says that a meeting has started: its team is told what is on. */
export async function meetingStarted(ports: Ports, facts: ActivityFacts): Promise<undefined> {
  const { tenantId, conversationId, meetingId = conversationId } = facts;
  await startMeeting(ports, { tenantId, conversationId, meetingId });
}

/** Teams says that a meeting is over: its team gets the pulse, or is told why it has none. */
export async function meetingEnded(ports: Ports, facts: ActivityFacts): Promise<undefined> {
  const { tenantId, conversationId } = facts;
  await endMeeting(ports, { tenantId, conversationId });
}
