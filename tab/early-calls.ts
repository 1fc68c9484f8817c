import type { CallBody, CallParams, CallReply } from "#shared/contract.ts";
import type { RouteName } from "#shared/routes.ts";
import type { Api } from "./api.ts";

/** For how long (ms) an answer counts as new: whoever wants it later asks anew. */
export const staysNew = 10_000;

/** Calls that are made before the part is there that waits for them. */
export interface EarlyCalls {
  /** Makes a call now; whoever makes the same through `api` gets its answer, or hears why there is none. */
  readonly ask: Api["call"];
  /** Has an answer that comes otherwise for whoever makes this call. */
  readonly bring: <Name extends RouteName>(
    name: Name,
    params: CallParams<Name>,
    reply: Promise<CallReply<Name>>,
  ) => void;
  /** Gives nothing any more of what was asked early, as it was asked in another language. */
  readonly forget: () => void;
  /** Each early answer is given once; all other calls are made as they come. */
  readonly api: Api;
}

interface Early {
  readonly at: number;
  readonly reply: Promise<unknown>;
  answer?: unknown;
}

export function withEarlyCalls(
  { call }: Api,
  now: () => number = () => performance.now(),
): EarlyCalls {
  const made = new Map<string, Early>();
  const find = (key: string) => {
    const early = made.get(key);
    return early && now() < early.at + staysNew ? early : undefined;
  };
  let isForgotten = false;
  const keep = (key: string, reply: Promise<unknown>) => {
    if (isForgotten) return;
    const early: Early = { at: now(), reply };
    reply.then(
      (answer) => {
        early.answer = answer;
      },
      () => undefined,
    );
    made.set(key, early);
  };
  return {
    ask<Name extends RouteName>(name: Name, params: CallParams<Name>, body?: CallBody<Name>) {
      const reply = call(name, params, body);
      keep(keyOf(name, params, body), reply);
      return reply;
    },
    bring: (name, params, reply) => keep(keyOf(name, params, undefined), reply),
    forget() {
      isForgotten = true;
      made.clear();
    },
    api: {
      call<Name extends RouteName>(name: Name, params: CallParams<Name>, body?: CallBody<Name>) {
        const key = keyOf(name, params, body);
        const early = find(key);
        made.delete(key);
        return early ? (early.reply as Promise<CallReply<Name>>) : call(name, params, body);
      },
      ahead<Name extends RouteName>(name: Name, params: CallParams<Name>, body?: CallBody<Name>) {
        return find(keyOf(name, params, body))?.answer as CallReply<Name> | undefined;
      },
    },
  };
}

function keyOf(name: RouteName, params: unknown, body: unknown): string {
  return JSON.stringify([name, params, body]);
}
