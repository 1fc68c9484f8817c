import type { TurnContext } from "botbuilder";
import { z } from "zod/v4";
import type { Call, Calls, Errand } from "./calls.ts";

/** What this product uses of the SDK's own client of Teams. */
export interface Connector {
  readonly client: {
    readonly pipeline: {
      addPolicy(policy: Policy, place: { readonly beforePolicies: readonly string[] }): void;
      removePolicy(policy: { readonly name: string }): unknown;
    };
  };
  readonly conversations: {
    createConversation(parameters: object): Promise<{ readonly id: string }>;
    sendToConversation(conversationId: string, activity: object): Promise<{ readonly id?: string }>;
  };
}

interface Policy {
  readonly name: string;
  sendRequest(request: Request, next: (request: Request) => Promise<object>): Promise<object>;
}

interface Request {
  readonly method: string;
  readonly url: string;
  readonly body?: unknown;
  abortSignal?: AbortSignal;
}

/** The client with which Teams is called about one activity, or by ourselves. */
export function connectorOf(context: TurnContext): Connector {
  return context.turnState.get<Connector>(context.adapter.ConnectorClientKey);
}

/**
 * Lets every call of the SDK's client go the one way that calls go, in place of its own way to try
 * again: it also repeats what Teams says not to repeat.
 */
export function connect(context: TurnContext, calls: Calls, errand: Errand): void {
  const { pipeline } = connectorOf(context).client;
  // The SDK takes the context away when an activity is answered; calls may still be under way.
  const tenantId = tenantOf(context);
  pipeline.removePolicy({ name: "defaultRetryPolicy" });
  pipeline.addPolicy(
    {
      name: "calls",
      sendRequest: (request, next) =>
        calls.make({ ...errand, ...partsOf(request), tenantId }, (signal) => {
          request.abortSignal = signal;
          return next(request);
        }),
    },
    // Each try is signed anew, and the time that it takes to sign counts.
    { beforePolicies: ["ServiceClientContext_Credentials_SignRequest"] },
  );
}

/** The tenant that an activity belongs to. */
export function tenantOf({ activity }: TurnContext): string {
  const { data } = OfTenant.safeParse(activity);
  return (data?.conversation.tenantId ?? data?.channelData?.tenant?.id ?? "").toLowerCase();
}

const OfTenant = z.looseObject({
  conversation: z.looseObject({ tenantId: z.string().nullish() }),
  channelData: z.looseObject({ tenant: z.looseObject({ id: z.string() }).nullish() }).nullish(),
});

function partsOf(request: Request): Pick<Call, "place" | "isRead"> {
  return { place: placeOf(request), isRead: request.method === "GET" };
}

const Opening = z.looseObject({ members: z.array(z.looseObject({ id: z.string() })).min(1) });

/** A conversation with all its threads; of one that is opened, with whom. */
function placeOf({ url, body }: Request): string {
  const { pathname } = new URL(url);
  const [, id] = /\/v3\/conversations\/([^/]+)/.exec(pathname) ?? [];
  if (id !== undefined) return decodeURIComponent(id).split(";messageid=")[0] ?? "";
  const { data } = Opening.safeParse(typeof body === "string" ? JSON.parse(body) : undefined);
  return data?.members[0]?.id ?? pathname;
}
