import { json, type Request, type RequestHandler, type Response } from "express";
import { z } from "zod/v4";
import { callerAddress, callLimit } from "../call-limit.ts";
import type { Clock, Log } from "../ports.ts";
import type { BotAccess } from "./bot-access.ts";
import { channelTokens } from "./channel-tokens.ts";
import { Refused } from "./refused.ts";
import { isOfTeams, isOnThisMachine } from "./service-url.ts";

/** The largest activity of Teams has about a tenth of this. */
const mostBytes = 256 * 1024;

/** Calls of one address in a second that turned out bad, or are being looked at. */
const mostCalls = 50;

const Sender = z.looseObject({ id: z.string().min(1) });

/** What every activity of Teams has. */
const Activity = z.looseObject({
  type: z.string().min(1),
  channelId: z.string(),
  serviceUrl: z.string(),
  from: Sender,
  recipient: Sender,
  conversation: z.looseObject({ id: z.string().min(1), tenantId: z.string().optional() }),
});
type Activity = z.infer<typeof Activity>;

/** The tenant of whoever acts, as Teams writes it. */
const OfTenant = z.looseObject({
  channelData: z.looseObject({ tenant: z.looseObject({ id: z.string() }) }),
});

/**
 * Stands before the SDK: only what Teams sent, for this bot and from a tenant of ours, goes on, with
 * `request.body`. Everything else is answered with a bare status, and the log says which rule it was.
 */
export function guard(
  access: BotAccess,
  parts: { readonly clock: Clock; readonly log: Log },
): RequestHandler[] {
  const limit = callLimit(parts.clock);
  const rules = access.kind === "local" ? localRules : registeredRules(access, parts);
  return [
    async (request, response, next) => {
      const caller = rules.addressOf(request);
      const calls = limit.count(caller);
      try {
        if (calls > mostCalls) throw new Refused(429, "limit");
        const checkSender = await rules.identify(request);
        await readBody(request, response);
        checkSender(activityOf(request.body));
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        // Once is enough: whoever floods us should not flood the log.
        if (calls <= mostCalls + 1) parts.log.info({ code: error.rule }, "an activity was refused");
        response.status(error.status).end();
        return;
      }
      limit.forgive(caller);
      next();
    },
  ];
}

/** Both throw `Refused`. */
interface Rules {
  addressOf(request: Request): string;
  /** Looks at the request without its body, and gives what looks at the activity. */
  identify(request: Request): Promise<(activity: Activity) => void>;
}

function registeredRules(
  access: BotAccess & { readonly kind: "registered" },
  parts: { readonly clock: Clock; readonly log: Log },
): Rules {
  const tokens = channelTokens(access, parts);
  const mayUse = (tenantId: string) => access.tenantIds.includes(tenantId.toLowerCase());
  return {
    addressOf: callerAddress,
    async identify({ headers }) {
      const serviceUrl = await tokens.verify(headers.authorization);
      return (activity) => {
        if (activity.channelId !== "msteams") throw new Refused(403, "channel");
        if (!isOfTeams(activity.serviceUrl)) throw new Refused(403, "service address");
        if (activity.serviceUrl !== serviceUrl) throw new Refused(403, "service address of token");
        const { success, data } = OfTenant.safeParse(activity);
        if (!success) throw new Refused(400, "tenant missing");
        if (!mayUse(data.channelData.tenant.id)) throw new Refused(403, "tenant");
        const { tenantId } = activity.conversation;
        if (tenantId !== undefined && !mayUse(tenantId))
          throw new Refused(403, "conversation's tenant");
      };
    },
  };
}

const localRules: Rules = {
  addressOf: ({ socket }) => socket.remoteAddress ?? "",
  async identify({ socket, headers }) {
    if (!isLoopback(socket.remoteAddress ?? "")) throw new Refused(403, "not this machine");
    // A tunnel would let in everybody, and it ends on this machine.
    if (headers["x-forwarded-for"] !== undefined || headers.forwarded !== undefined) {
      throw new Refused(403, "forwarded");
    }
    return ({ channelId, serviceUrl }) => {
      if (channelId !== "msteams") throw new Refused(403, "channel");
      if (!isOnThisMachine(serviceUrl)) throw new Refused(403, "service address");
    };
  },
};

function isLoopback(address: string): boolean {
  return address === "::1" || /^(::ffff:)?127\.\d+\.\d+\.\d+$/.test(address);
}

const parseJson = json({ limit: mostBytes, type: "application/json" });

async function readBody(request: Request, response: Response): Promise<void> {
  const error = await new Promise<unknown>((read) => parseJson(request, response, read));
  if (error === undefined) return;
  const isTooLarge = error instanceof Error && "status" in error && error.status === 413;
  throw isTooLarge ? new Refused(413, "size") : new Refused(400, "json");
}

function activityOf(body: unknown): Activity {
  const { success, data } = Activity.safeParse(body);
  if (!success) throw new Refused(400, "shape");
  return data;
}
