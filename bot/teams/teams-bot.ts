import { type Request, type Response, Router } from "express";
import type { Chats, Clock, Log, Ports, Rosters, Store } from "../ports.ts";
import { activityRoutes } from "./activity-routes.ts";
import type { BotAccess } from "./bot-access.ts";
import { botAdapter } from "./bot-adapter.ts";
import { guard } from "./guard.ts";
import { showInOwnChat } from "./own-chat.ts";
import { teamsChats } from "./teams-chats.ts";
import { teamsConversations } from "./teams-conversations.ts";
import { teamsRosters } from "./teams-rosters.ts";

/** The bot: what it asks and tells Teams, and what Teams asks and tells it. */
export interface TeamsBot {
  readonly rosters: Rosters;
  readonly chats: Chats;
  /** `POST /api/messages`, behind the guard. */
  routes(ports: Ports): Router;
}

/** The bot in Teams or, with local access, in what stands in for it on this machine. */
export function teamsBot(parts: {
  readonly access: BotAccess;
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  /** The id of the app in Teams, for links into the panel. */
  readonly appId: string;
}): TeamsBot {
  const { access, store, clock, log, appId } = parts;
  const adapter = botAdapter(access, { log });
  const conversations = teamsConversations({ access, adapter, store, log });
  return {
    rosters: teamsRosters(conversations),
    chats: teamsChats(conversations, appId),
    routes(ports) {
      const app = activityRoutes({
        ports,
        appId,
        showAlone: (context, facts, card) => showInOwnChat({ access, log }, context, facts, card),
      });
      const router = Router({ caseSensitive: true, strict: true });
      const receive = async (request: Request, response: Response) => {
        await adapter.process(request, response, async (context) => {
          await app.run(context);
        });
      };
      router.post("/api/messages", ...guard(access, { clock, log }), receive);
      return router;
    },
  };
}
