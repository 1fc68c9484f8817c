import type { TurnContext } from "botbuilder";
import { notAnswered } from "./connector-errors.ts";

/** How long one call to Teams may take in all, with its pages and with what is tried again (ms). */
const patience = 9_000;

/** How long Teams may make us wait before the SDK tries a call again (s). */
const mostWait = 3;

/** What this product uses of the SDK's own client of Teams. */
export interface Connector {
  readonly client: {
    readonly pipeline: {
      addPolicy(policy: Policy, place: { readonly afterPhase: "Retry" }): void;
      removePolicy(policy: { readonly name: string }): unknown;
    };
  };
  readonly conversations: {
    createConversation(parameters: object): Promise<{ readonly id: string }>;
    sendToConversation(conversationId: string, activity: object): Promise<unknown>;
  };
}

interface Policy {
  readonly name: string;
  sendRequest(
    request: { abortSignal?: AbortSignal },
    next: (request: object) => Promise<Answer>,
  ): Promise<Answer>;
}

interface Answer {
  readonly headers: { get(name: string): string | undefined; delete(name: string): void };
}

/**
 * Calls Teams and gives up in time, with `unavailable`: the SDK itself would wait for ever. The
 * signal ends what is under way, so that nothing is posted after we have said that it was not.
 */
export async function withPatience<T>(call: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const abandoned = new AbortController();
  const { promise: tooLong, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    reject(notAnswered(new Error("Teams took too long")));
    abandoned.abort();
  }, patience);
  try {
    return await Promise.race([call(abandoned.signal), tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

/** The client with which a turn calls Teams, its calls ended by this signal from now on. */
export function connectorOf(context: TurnContext, signal: AbortSignal): Connector {
  const connector = context.turnState.get<Connector>(context.adapter.ConnectorClientKey);
  // A turn that calls Teams twice has one from before, and two of a name fail every call.
  connector.client.pipeline.removePolicy({ name: "patience" });
  // Inside the SDK's own retries: only so do they end with the signal, and learn of a shorter wait.
  connector.client.pipeline.addPolicy(
    {
      name: "patience",
      async sendRequest(request, next) {
        request.abortSignal = signal;
        const answer = await next(request);
        for (const [name, perSecond] of waits) {
          const wait = answer.headers.get(name);
          // A date counts as too long, whatever it says.
          const isShort = Number(wait) / perSecond <= mostWait;
          if (wait !== undefined && !isShort) answer.headers.delete(name);
        }
        return answer;
      },
    },
    { afterPhase: "Retry" },
  );
  return connector;
}

/** The headers in which the SDK reads how long to wait, and their units. */
const waits = [
  ["retry-after", 1],
  ["retry-after-ms", 1_000],
  ["x-ms-retry-after-ms", 1_000],
] as const;
