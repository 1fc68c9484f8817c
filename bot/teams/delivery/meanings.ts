import { z } from "zod/v4";
import type { Refusal } from "../../ports.ts";
import type { About } from "./delivery.ts";

/** What a call that failed means. */
export type Meaning =
  /** Nothing was done: the same call may be made again, after so long where Teams said how long. */
  | { readonly kind: "again"; readonly status?: number; readonly afterMs?: number }
  | {
      readonly kind: "refused";
      readonly why: Refusal;
      readonly about: About;
      readonly status: number;
    }
  /** Perhaps it was done: the same call could do it twice. */
  | { readonly kind: "unknown"; readonly status?: number };

type Reason = { readonly why: Refusal; readonly about: About };

/** By the code that Teams gives, which is sometimes a sub code inside a message. */
const byCode: Readonly<Record<string, Reason>> = {
  BotDisabledByAdmin: { why: "disabled-by-admin", about: "tenant" },
  BotNotInConversationRoster: { why: "not-in-roster", about: "conversation" },
  ConversationBlockedByUser: { why: "blocked", about: "conversation" },
  MessageWritesBlocked: { why: "blocked", about: "conversation" },
  BotDisabledByUser: { why: "blocked", about: "conversation" },
  // The call went to another cloud's host: the address is of no use, the conversation is.
  InvalidBotApiHost: { why: "failed", about: "message" },
  NotEnoughPermissions: { why: "not-permitted", about: "message" },
  ConversationNotFound: { why: "not-found", about: "conversation" },
};

const byStatus: Readonly<Record<number, Reason>> = {
  401: { why: "not-registered", about: "bot" },
  403: { why: "not-permitted", about: "message" },
  404: { why: "not-found", about: "message" },
  413: { why: "too-big", about: "message" },
};

const passing: ReadonlySet<number> = new Set([412, 429, 502, 503, 504]);

/** The call never left this machine. */
const neverSent: ReadonlySet<string> = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN"]);

/** An error as the SDK throws it. */
const Failure = z.looseObject({
  statusCode: z.number().optional(),
  code: z.unknown(),
  message: z.string().catch(""),
  response: z
    .looseObject({
      bodyAsText: z.string().nullish().catch(undefined),
      headers: z.custom<{ get(name: string): string | undefined }>(),
    })
    .optional()
    .catch(undefined),
});

/** Reads what the SDK threw at this instant (ms). */
export function meaningOf(error: unknown, now: number): Meaning {
  const { success, data } = Failure.safeParse(error);
  if (!success) return { kind: "unknown" };
  const { statusCode: status, code, message, response } = data;
  if (status === undefined) {
    return { kind: neverSent.has(String(code)) ? "again" : "unknown" };
  }
  if (passing.has(status)) {
    const afterMs = retryAfterMs(response?.headers.get("retry-after"), now);
    return { kind: "again", status, ...(afterMs === undefined ? {} : { afterMs }) };
  }
  // What cannot be read of a success is one all the same, perhaps.
  if (status < 400) return { kind: "unknown", status };
  const said = `${String(code)} ${message} ${response?.bodyAsText ?? ""}`;
  const named = status === 403 || status === 404 ? reasonIn(said) : undefined;
  return { kind: "refused", status, ...(named ?? byStatus[status] ?? otherwise(status)) };
}

function reasonIn(said: string): Reason | undefined {
  return Object.entries(byCode).find(([code]) => said.includes(code))?.[1];
}

function otherwise(status: number): Reason {
  return { why: status < 500 ? "bad-request" : "failed", about: "message" };
}

/** How long `Retry-After` asks to wait (ms): seconds, or a date that is not over. */
export function retryAfterMs(header: string | undefined, now: number): number | undefined {
  const text = header?.trim() ?? "";
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1_000;
  // Only a date as HTTP writes it: what else `Date` would read is none.
  const at = /^[A-Z][a-z]{2},/.test(text) ? Date.parse(text) : Number.NaN;
  return at > now ? at - now : undefined;
}

const shortest = 2_000;
const longest = 20_000;

/** How long to wait after so many tries where Teams did not say (ms): twice as long each time. */
export function backOffMs(tries: number, chance: number): number {
  const wait = Math.min(shortest * 2 ** (tries - 1), longest);
  return Math.round(wait * (0.8 + 0.4 * chance));
}
