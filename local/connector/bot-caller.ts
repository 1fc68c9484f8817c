import type { ChatKey } from "../room/room-protocol.ts";
import type { Activity } from "./activities.ts";

/** What came back: the body of the bot's answer, or how it failed. */
export type BotReply =
  | { readonly ok: true; readonly body: unknown }
  | { readonly ok: false; readonly status?: number };

/** Sends activities to the product's `POST /api/messages`, over the network as Teams does. */
export interface BotCaller {
  /** After all that was sent to the same chat before. */
  inTurn(chat: ChatKey, activity: Activity): Promise<BotReply>;
  /** At once. */
  now(activity: Activity): Promise<BotReply>;
  close(): void;
}

/** Teams waits about as long for a bot. */
const patienceMs = 15_000;

export function botCaller(address: string): BotCaller {
  const closing = new AbortController();
  const waiting = new Map<ChatKey, Promise<unknown>>();

  async function send(activity: Activity): Promise<BotReply> {
    const signal = AbortSignal.any([closing.signal, AbortSignal.timeout(patienceMs)]);
    try {
      const response = await fetch(new URL("/api/messages", address), {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(activity),
        signal,
      });
      const text = await response.text();
      return response.ok
        ? { ok: true, body: jsonOf(text) }
        : { ok: false, status: response.status };
    } catch {
      return { ok: false };
    }
  }
  return {
    inTurn(chat, activity) {
      const sent = (waiting.get(chat) ?? Promise.resolve()).then(() => send(activity));
      waiting.set(chat, sent);
      return sent;
    },
    now: send,
    close: () => closing.abort(),
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
