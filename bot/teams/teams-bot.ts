import { type Request, type Response, Router } from "express";
import type { Chats, Clock, Log, Ports, Rosters, Store } from "../ports.ts";
import { inLanguageOf } from "../reader-language.ts";
import { activityRoutes } from "./activity-routes.ts";
import type { BotAccess } from "./bot-access.ts";
import { botAdapter } from "./bot-adapter.ts";
import { whileAnswering } from "./delivery/answering.ts";
import { teamsCalls } from "./delivery/calls.ts";
import { connect, tenantOf } from "./delivery/connecting.ts";
import type { Limits } from "./delivery/limits.ts";
import { processTime, type Time } from "./delivery/time.ts";
import { guard } from "./guard.ts";
import { replaceForAll } from "./messages.ts";
import { showInOwnChat } from "./own-chat.ts";
import { teamsChats } from "./teams-chats.ts";
import { speak, teamsConversations } from "./teams-conversations.ts";
import { teamsRosters } from "./teams-rosters.ts";

/** The bot: what it asks and tells Teams, and what Teams asks and tells it. */
export interface TeamsBot {
  readonly rosters: Rosters;
  readonly chats: Chats;
  /** `POST /api/messages`, behind the guard. */
  routes(ports: Ports): Router;
  /** The server stops: what cannot be said in Teams at once is left to whoever starts next. */
  stop(): void;
}

const answer = { isAnswer: true, what: "answer" };

/** The bot in Teams or, with local access, in what stands in for it on this machine. */
export function teamsBot(parts: {
  readonly access: BotAccess;
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  /** The id of the app in Teams, for links into the panel. */
  readonly appId: string;
  /** How fast Teams may be called; what it documents where nothing else is said. */
  readonly limits?: Limits;
  /** How calls to Teams wait; for tests. */
  readonly time?: Time;
}): TeamsBot {
  const { access, store, clock, log, appId, limits, time = processTime } = parts;
  const adapter = botAdapter(access, { log });
  const calls = teamsCalls({ log, time, ...(limits === undefined ? {} : { limits }) });
  const speaking = { access, adapter, calls };
  const conversations = teamsConversations({ ...speaking, store, clock, log });
  return {
    rosters: teamsRosters(conversations, calls),
    chats: teamsChats(conversations, appId),
    stop: calls.stop,
    routes(ports) {
      const app = activityRoutes({
        ports,
        appId,
        showAlone: (context, facts, card) => showInOwnChat({ access, log }, context, facts, card),
        showToAll: ({ reference, replyToId }, card) =>
          speak(speaking, reference, answer, (context) => replaceForAll(context, replyToId, card)),
      });
      const router = Router({ caseSensitive: true, strict: true });
      const receive = async (request: Request, response: Response) => {
        await adapter.process(request, response, async (context) => {
          calls.heard(tenantOf(context));
          connect(context, calls, answer);
          // Teams writes `null` where it has nothing, whatever the SDK says.
          const locale = context.activity.locale ?? undefined;
          await inLanguageOf(locale, () => whileAnswering(() => app.run(context)));
        });
      };
      router.post("/api/messages", ...guard(access, { clock, log }), receive);
      return router;
    },
  };
}
