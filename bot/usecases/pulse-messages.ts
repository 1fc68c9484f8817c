import type { ChatMessage } from "#shared/chat-messages.ts";
import { roundKey } from "#shared/pulse/round.ts";
import type { Team } from "#shared/team.ts";
import type { TeamMeeting } from "#shared/turns/team-meeting.ts";
import type { Delivery, Ports } from "../ports.ts";
import type { SayOnce } from "./saying.ts";

/** Posts a pulse, and keeps what Teams calls the message: what stands there is another once it has closed. */
export function pulseMessage(
  { chats }: Pick<Ports, "chats">,
  { tenantId }: Pick<Team, "tenantId">,
  conversationId: string,
  message: ChatMessage,
) {
  let delivery: Delivery | undefined;
  return {
    send: async () => {
      delivery = await chats.post(tenantId, conversationId, message);
      return delivery;
    },
    messageId: () => (delivery?.kind === "sent" ? delivery.messageId : undefined),
  };
}

/**
 * A pulse that has closed says so wherever its meeting brought it, before anybody answers it in vain. A
 * message that Teams does not find any more is left.
 */
export async function showClosed({
  ports: { store, chats },
  team: { tenantId, id },
  meeting: { conversationId, roundId = "", pulseMessageIds = [] },
  say,
}: {
  readonly ports: Pick<Ports, "store" | "chats">;
  readonly team: Pick<Team, "tenantId" | "id">;
  readonly meeting: TeamMeeting;
  readonly say: SayOnce;
}): Promise<undefined> {
  const round = await store.find(roundKey(tenantId, id, roundId));
  const message = { kind: "pulse-closed" as const, isCheck: round?.kind === "check" };
  for (const [at, messageId] of pulseMessageIds.entries()) {
    const replace = () => chats.replace(tenantId, { conversationId, messageId }, message);
    await say(replace, { name: `close ${at}`, isLasting: true });
  }
  return undefined;
}
