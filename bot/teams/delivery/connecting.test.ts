import { TurnContext } from "botbuilder";
import { describe, expect, test } from "vitest";
import { localAccess } from "../bot-access.ts";
import { botAdapter } from "../bot-adapter.ts";
import type { Call, Calls } from "./calls.ts";
import { connect, tenantOf } from "./connecting.ts";

type Policy = { sendRequest(request: object, next: () => Promise<object>): Promise<object> };

const log = { info() {}, error() {} };

function contextOf(activity: object): TurnContext {
  return new TurnContext(botAdapter(localAccess, { log }), activity);
}

/** What is made of a request of the SDK: which call, in whose pace. */
async function callOf(request: { method: string; url: string; body?: unknown }): Promise<Call> {
  const made: Call[] = [];
  const policies: Policy[] = [];
  const pipeline = {
    addPolicy: (one: Policy) => policies.push(one),
    removePolicy: () => undefined,
  };
  const context = contextOf({ conversation: { id: "a", tenantId: "Contoso" } });
  context.turnState.set(context.adapter.ConnectorClientKey, { client: { pipeline } });
  const calls: Calls = {
    heard: () => undefined,
    stop: () => undefined,
    make: (call, attempt) => {
      made.push(call);
      return attempt(AbortSignal.timeout(1_000));
    },
  };
  connect(context, calls, { isAnswer: false, what: "agenda" });
  await policies[0]?.sendRequest(request, async () => ({}));
  const [call] = made;
  if (!call) throw new Error("no call was made");
  return call;
}

const address = (id: string) => `https://teams.example/v3/conversations/${encodeURIComponent(id)}`;

describe("[R118] a call is paced", () => {
  test("with its tenant, however that is written and wherever Teams says it", () => {
    expect(tenantOf(contextOf({ conversation: { tenantId: "ABC" } }))).toBe("abc");
    const channelData = { tenant: { id: "DEF" } };
    expect(tenantOf(contextOf({ conversation: { id: "a" }, channelData }))).toBe("def");
    expect(tenantOf(contextOf({ conversation: { id: "a" } }))).toBe("");
  });

  test("with its conversation, and all threads of a channel together", async () => {
    const place = "19:general@thread.tacv2";
    for (const id of [place, `${place};messageid=17`]) {
      const call = await callOf({ method: "POST", url: `${address(id)}/activities` });
      expect(call).toMatchObject({ place, tenantId: "contoso", isRead: false, what: "agenda" });
    }
    const read = await callOf({ method: "GET", url: `${address(place)}/members` });
    expect(read).toMatchObject({ place, isRead: true });
  });

  test("with the person where a chat with them is opened", async () => {
    const body = JSON.stringify({ members: [{ id: "ana" }] });
    const url = "https://teams.example/v3/conversations";
    expect(await callOf({ method: "POST", url, body })).toMatchObject({ place: "ana" });
  });
});
