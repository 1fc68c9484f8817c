import type { CallBody, CallParams, CallReply } from "#shared/contract.ts";
import type { RouteName } from "#shared/routes.ts";
import type { Api } from "./api.ts";

/** For how long (ms) an answer counts as new: whoever wants it later asks anew. */
const staysNew = 10_000;

/** Calls that are made before the part is there that waits for them. */
export interface EarlyCalls {
  /** Makes a call now; whoever makes the same through `api` gets its answer, or hears why there is none. */
  readonly ask: Api["call"];
  /** Each early answer is given once; all other calls are made as they come. */
  readonly api: Api;
}

export function withEarlyCalls(
  { call }: Api,
  now: () => number = () => performance.now(),
): EarlyCalls {
  const early = new Map<string, { readonly at: number; readonly reply: Promise<unknown> }>();
  return {
    ask<Name extends RouteName>(name: Name, params: CallParams<Name>, body?: CallBody<Name>) {
      const reply = call(name, params, body);
      reply.catch(() => undefined);
      early.set(keyOf(name, params, body), { at: now(), reply });
      return reply;
    },
    api: {
      call<Name extends RouteName>(name: Name, params: CallParams<Name>, body?: CallBody<Name>) {
        const key = keyOf(name, params, body);
        const made = early.get(key);
        early.delete(key);
        const isNew = made !== undefined && now() < made.at + staysNew;
        return isNew ? (made.reply as Promise<CallReply<Name>>) : call(name, params, body);
      },
    },
  };
}

function keyOf(name: RouteName, params: unknown, body: unknown): string {
  return JSON.stringify([name, params, body]);
}
