import { expect, test } from "vitest";
import { minute } from "#shared/testing/builders.ts";
import { arcRoom } from "../testing/arc-room.ts";
import { hearOf, leaveConversation } from "./conversations.ts";

const hour = 60 * minute;

/** Thursday, 8 January 2026, 11:05 in Berlin: the team's meeting is over. */
const over = Date.UTC(2026, 0, 8, 10, 5);

test("[R115] after a meeting no pulse opens while the bot is in none of the team's conversations", async () => {
  const room = await arcRoom();
  const { ports, conversationId } = room;
  await room.hasHadCheck();
  const place = { tenantId: "contoso", conversationId };
  await leaveConversation(ports, place);
  ports.unheard.add(conversationId);
  await room.until(over + hour);
  expect(await room.team()).not.toHaveProperty("round");
  const reference = { place: "groupChat", serviceUrl: "https://t.example", botId: "b" } as const;
  await hearOf(ports, { ...place, reference });
  ports.unheard.clear();
  room.said();
  await room.until(over + 7 * 24 * hour);
  expect(room.said()).toContain("all: pulse");
});
