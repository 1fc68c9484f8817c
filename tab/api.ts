import type { CallBody, CallParams, CallReply, ErrorReply } from "#shared/contract.ts";
import { pathOf, type RouteName, routes } from "#shared/routes.ts";
import { words } from "#shared/words.ts";

/** How long an answer may take before the call counts as lost (ms). */
const patience = 15_000;

/** How long to wait before a lost call is sent again (ms): long enough for a hiccup to pass. */
const breath = 1_000;

/** Why a call was not answered: the server's code, or `offline` where no answer came. */
export class ApiProblem extends Error {
  override readonly name = "ApiProblem";
  readonly code: string;
  readonly field: string | undefined;
  /** For `conflict`: the record as it is now. */
  readonly current: unknown;

  constructor(code: string, sentence: string, details: { field?: string; current?: unknown } = {}) {
    super(sentence);
    this.code = code;
    this.field = details.field;
    this.current = details.current;
  }
}

/** Makes the calls of the contract. Every call may be sent twice: it is applied once. */
export interface Api {
  call<Name extends RouteName>(
    name: Name,
    params: CallParams<Name>,
    body?: CallBody<Name>,
  ): Promise<CallReply<Name>>;
  /** The answer to a call that was made early, where it has come; it is there until that call is made. */
  readonly ahead?: <Name extends RouteName>(
    name: Name,
    params: CallParams<Name>,
    body?: CallBody<Name>,
  ) => CallReply<Name> | undefined;
}

/** What of `fetch` the calls need. */
export type Fetch = (path: string, init: RequestInit) => Promise<Response>;

/**
 * Calls the server with a token asked for anew each time (the host keeps it while it is good). An
 * answer that is lost is asked for once more, with the same body.
 */
export function createApi(
  getToken: (anew?: boolean) => Promise<string>,
  send: Fetch = fetchFromHere,
): Api {
  return {
    async call<Name extends RouteName>(
      name: Name,
      params: CallParams<Name>,
      body?: CallBody<Name>,
    ): Promise<CallReply<Name>> {
      const { method } = routes[name];
      const carriesBody = method === "POST" || method === "PUT";
      const attempt = () =>
        once(getToken, send, pathOf(name, params), {
          method,
          ...(carriesBody ? { body: JSON.stringify(body ?? {}) } : {}),
        });
      return (await attempt().catch(async (error: unknown) => {
        if (!isOffline(error)) throw error;
        await new Promise((resolve) => setTimeout(resolve, breath));
        return attempt();
      })) as CallReply<Name>;
    },
  };
}

/** Whether a call failed because nothing was heard of the server. */
export function isOffline(error: unknown): boolean {
  return error instanceof ApiProblem && error.code === "offline";
}

async function once(
  getToken: (anew?: boolean) => Promise<string>,
  send: Fetch,
  path: string,
  init: RequestInit,
  isAgain = false,
): Promise<unknown> {
  const token = await getToken(isAgain).catch(() => withoutToken(send));
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const signal = AbortSignal.timeout(patience);
  const response = await send(path, { ...init, headers, signal }).catch(lost);
  const reply: unknown = await response.json().catch(lost);
  if (response.ok) return reply;
  // A token may have run out since it was given, where the device slept: one more, which is new.
  if (response.status === 401 && !isAgain) return once(getToken, send, path, init, true);
  throw refusal(reply) ?? lost();
}

/**
 * Says why there is no token. Teams gives a reason that cannot be told apart; where the server does
 * not answer either, it is the network.
 */
async function withoutToken(send: Fetch): Promise<never> {
  const { method, path } = routes.readTime;
  await send(path, { method, signal: AbortSignal.timeout(patience) }).catch(lost);
  throw new ApiProblem("unauthenticated", words.errors.unauthenticated);
}

/** Whether the server answers at all, whatever it says. */
export async function isServerThere(send: Fetch = fetchFromHere): Promise<boolean> {
  const { method, path } = routes.readTime;
  return send(path, { method, signal: AbortSignal.timeout(patience) }).then(
    () => true,
    () => false,
  );
}

/** What the server said, or undefined where something in between answered instead. */
function refusal(reply: unknown): ApiProblem | undefined {
  const error = (reply as Partial<ErrorReply> | null)?.error;
  return error?.code ? new ApiProblem(error.code, error.message, error) : undefined;
}

function lost(): never {
  throw new ApiProblem("offline", words.panel.offline);
}

function fetchFromHere(path: string, init: RequestInit): Promise<Response> {
  const headers = new Headers(init.headers);
  // What the server says is in the language of the page, which need not be the browser's.
  headers.set("accept-language", document.documentElement.lang);
  return fetch(path, { ...init, headers, credentials: "omit", cache: "no-store" });
}
