import { describe, expect, test } from "vitest";
import { conversationKey } from "#shared/conversation.ts";
import { minute } from "#shared/testing/builders.ts";
import type { Delivery } from "../ports.ts";
import { arcRoom } from "../testing/arc-room.ts";
import { notNow, nowhere, sent } from "../testing/deliveries.ts";
import { hearOf, leaveConversation, saidInOne } from "./conversations.ts";

const hour = 60 * minute;

/** Thursday, 8 January 2026, 11:05 in Berlin: the team's meeting is over. */
const over = Date.UTC(2026, 0, 8, 10, 5);

test("an activity that Teams sends again changes nothing that was heard since, nor that the bot was taken out", async () => {
  const { ports } = await arcRoom();
  const { store } = ports;
  const key = conversationKey("contoso", "19:new@thread.v2");
  const hears = (activityKey: string, serviceUrl: string) =>
    hearOf(ports, {
      ...{ tenantId: "contoso", conversationId: "19:new@thread.v2", activityKey },
      reference: { place: "groupChat", serviceUrl, botId: "b" },
    });
  await hears("first", "https://old.example");
  await hears("second", "https://new.example");
  expect(await hears("first", "https://old.example")).toEqual({ isNew: false });
  expect((await store.read(key)).reference.serviceUrl).toBe("https://new.example");
  await leaveConversation(ports, { tenantId: "contoso", conversationId: "19:new@thread.v2" });
  expect(await hears("second", "https://new.example")).toEqual({ isNew: false });
  expect((await store.read(key)).goneAt).toBeDefined();
  expect(await hears("third", "https://new.example")).toEqual({ isNew: true });
  expect((await store.read(key)).goneAt).toBeUndefined();
});

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

describe("[R124] what one of a team's conversations is to read", () => {
  /** Says it where Teams answers with these, one each conversation; what came of it, and how many were tried. */
  async function said(...answers: readonly Delivery[]) {
    const places = answers.map((_, at) => `19:${at}@thread.v2`);
    const tried: string[] = [];
    const delivery = await saidInOne(places, async (id) => {
      tried.push(id);
      return answers[tried.length - 1] ?? sent;
    });
    return [delivery, tried.length];
  }
  const unknown: Delivery = { kind: "unknown" };
  const blocked: Delivery = { kind: "refused", why: "blocked" };

  test.each([sent, unknown, notNow])("goes to no other after $kind", async (answer) => {
    expect(await said(answer, sent)).toEqual([answer, 1]);
    expect(await said(nowhere, answer, sent)).toEqual([answer, 2]);
  });

  test("goes on where it is refused, and is refused as the last one says", async () => {
    expect(await said(nowhere, blocked)).toEqual([blocked, 2]);
    expect(await said()).toEqual([{ kind: "refused", why: "not-found" }, 0]);
  });
});
