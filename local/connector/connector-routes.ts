import { type ErrorRequestHandler, json, Router } from "express";
import { z } from "zod/v4";
import type { Meeting } from "../meeting.ts";
import { sampleTenantId } from "../room/people.ts";
import type { ChatKey } from "../room/room-protocol.ts";
import { conversationIdOf, findChat, findPerson, memberOf, membersIn } from "./accounts.ts";
import { botMessage } from "./bot-message.ts";
import { ConnectorRefusal } from "./connector-refusal.ts";
import { meetingRoutes } from "./meeting-routes.ts";

const NewConversation = z.looseObject({
  isGroup: z.literal(false).optional(),
  members: z.array(z.looseObject({ id: z.string() })).length(1),
  tenantId: z.string().optional(),
  channelData: z.looseObject({ tenant: z.looseObject({ id: z.string() }).optional() }).optional(),
  activity: z.unknown().optional(),
});

/** What Teams offers to bots at their service address, as far as a bot needs it in the room. */
export function connectorRoutes(
  chats: Pick<Meeting, "post" | "change" | "remove" | "startedAt">,
  address: () => string,
): Router {
  const router = Router();
  // Teams refuses messages above about this size.
  router.use(json({ limit: "100kb" }));

  router.post("/v3/conversations", (request, response) => {
    const chat = personalChat(request.body);
    const message =
      request.body.activity === undefined ? undefined : botMessage(request.body.activity);
    const line = message && chats.post(chat, message);
    response.status(201).json({
      id: conversationIdOf(chat),
      serviceUrl: address(),
      ...(line === undefined ? {} : { activityId: line.id }),
    });
  });

  router.post(
    [
      "/v3/conversations/:conversationId/activities",
      "/v3/conversations/:conversationId/activities/:replyTo",
    ],
    ({ params, body }, response) => {
      const chat = chatOf(params);
      const message = botMessage(body);
      response.status(201).json(message === undefined ? {} : { id: chats.post(chat, message).id });
    },
  );
  router
    .route("/v3/conversations/:conversationId/activities/:activityId")
    .put(({ params, body }, response) => {
      const message = botMessage(body);
      const changed =
        message !== undefined && chats.change(chatOf(params), params.activityId, message);
      if (!changed) throw noSuchActivity();
      response.json({ id: params.activityId });
    })
    .delete(({ params }, response) => {
      if (!chats.remove(chatOf(params), params.activityId)) throw noSuchActivity();
      response.status(200).end();
    });

  router.get("/v3/conversations/:conversationId/members", ({ params }, response) => {
    response.json(membersIn(chatOf(params)).map(memberOf));
  });
  router.get("/v3/conversations/:conversationId/pagedmembers", ({ params }, response) => {
    response.json({ members: membersIn(chatOf(params)).map(memberOf) });
  });
  router.get("/v3/conversations/:conversationId/members/:memberId", ({ params }, response) => {
    const person = findPerson(params.memberId);
    if (person === undefined || !membersIn(chatOf(params)).includes(person)) {
      throw new ConnectorRefusal(404, "MemberNotFoundInConversation", "nobody here has this id");
    }
    response.json(memberOf(person));
  });
  router.use(meetingRoutes(() => chats.startedAt() !== undefined));
  router.use(() => {
    throw new ConnectorRefusal(404, "NotFound", "the room does not offer this");
  });
  router.use(refuse);
  return router;
}

function chatOf({ conversationId }: Readonly<Record<string, unknown>>): ChatKey {
  const chat = findChat(String(conversationId));
  if (chat !== undefined) return chat;
  throw new ConnectorRefusal(404, "ConversationNotFound", "there is no such conversation");
}

/** The chat that a bot opens with one person. */
function personalChat(body: unknown): ChatKey {
  const { data } = NewConversation.safeParse(body);
  if (data === undefined) {
    throw new ConnectorRefusal(400, "BadArgument", "a bot opens a chat with one person");
  }
  const person = findPerson(data.members[0]?.id ?? "");
  const tenants = [data.tenantId, data.channelData?.tenant?.id].filter((id) => id !== undefined);
  if (person === undefined || tenants.some((id) => id !== sampleTenantId)) {
    throw new ConnectorRefusal(403, "BotNotInConversationRoster", "the bot does not know them");
  }
  return person;
}

function noSuchActivity(): ConnectorRefusal {
  return new ConnectorRefusal(404, "ActivityNotFoundInConversation", "the bot has no such message");
}

const refuse: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  const refusal = error instanceof ConnectorRefusal ? error : unreadable(error);
  if (refusal === undefined) return next(error);
  const { status, code, message } = refusal;
  response.status(status).json({ error: { code, message } });
};

/** What the parser of bodies says. */
function unreadable(error: unknown): ConnectorRefusal | undefined {
  const status = error instanceof Error && "status" in error ? error.status : undefined;
  if (status === 413) return new ConnectorRefusal(413, "MessageSizeTooBig", "over 100 kB");
  return status === 400 ? new ConnectorRefusal(400, "BadSyntax", "not JSON") : undefined;
}
