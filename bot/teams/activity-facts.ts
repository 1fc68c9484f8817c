import { createHash } from "node:crypto";
import { z } from "zod/v4";
import { ConversationPlace, type ConversationReference } from "#shared/conversation.ts";
import { DomainError } from "#shared/errors.ts";
import { ConversationId, Id } from "#shared/record.ts";
import { plain } from "#shared/text.ts";
import { ZoneName } from "#shared/turns/team-schedule.ts";
import { cardWords } from "#shared/words/cards.ts";
import { words } from "#shared/words.ts";
import type { Actor } from "../ports.ts";

const Named = z.looseObject({ name: z.string().nullish() });
const WithId = z.looseObject({ id: z.string() });

/** What this product reads of an activity. Teams writes much more, and `null` where it has nothing. */
const Activity = z.looseObject({
  type: z.string(),
  id: z.string().nullish(),
  localTimezone: ZoneName.nullish().catch(undefined),
  locale: z
    .string()
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}$/)
    .nullish()
    .catch(undefined),
  serviceUrl: z.string(),
  from: z.looseObject({ id: z.string(), aadObjectId: Id.nullish(), name: z.string().nullish() }),
  recipient: WithId,
  conversation: z.looseObject({
    id: z.string(),
    conversationType: ConversationPlace.nullish().catch(undefined),
    isGroup: z.boolean().nullish(),
    tenantId: z.string().nullish(),
    name: z.string().nullish(),
  }),
  channelData: z
    .looseObject({
      tenant: WithId.nullish(),
      team: Named.nullish(),
      meeting: WithId.nullish(),
    })
    .nullish(),
  value: z.unknown(),
});

/** Who does what where, as the activity that Teams sent says it, and nothing that a card said. */
export interface ActivityFacts {
  readonly tenantId: string;
  readonly conversationId: string;
  readonly reference: ConversationReference;
  /** The same each time that Teams sends this activity. */
  readonly activityKey: string | undefined;
  /** Undefined where Teams does not say which person of its directory it was. */
  readonly actor: Actor | undefined;
  readonly meetingId: string | undefined;
  /** The time zone of whoever acts, where Teams says which. */
  readonly zone: string | undefined;
}

/** Reads an activity that has passed the guard; throws `invalid`. */
export function factsOf(activity: unknown): ActivityFacts {
  const parsed = Activity.safeParse(activity);
  if (!parsed.success) throw notReadable();
  const { data } = parsed;
  const { conversation, channelData, from } = data;
  const actorTenant = channelData?.tenant?.id ?? conversation.tenantId;
  const tenantId = conversation.tenantId ?? actorTenant;
  const conversationId = withoutMessage(conversation.id);
  if (!isId(tenantId) || !isId(actorTenant) || !ConversationId.safeParse(conversationId).success) {
    throw notReadable();
  }
  const place = conversation.conversationType ?? (conversation.isGroup ? "groupChat" : "personal");
  const name = plain(conversation.name ?? channelData?.team?.name ?? titleOf(data));
  return {
    tenantId: tenantId.toLowerCase(),
    conversationId,
    reference: {
      place,
      serviceUrl: data.serviceUrl,
      botId: data.recipient.id,
      // A chat with one person would be called by their name.
      ...(name === "" || place === "personal" ? {} : { name: name.slice(0, 256) }),
      ...(data.locale ? { locale: data.locale } : {}),
    },
    activityKey: data.id ? keyOf(data.type, data.id) : undefined,
    actor: from.aadObjectId
      ? {
          tenantId: actorTenant.toLowerCase(),
          userId: from.aadObjectId,
          name: plain(from.name ?? "").slice(0, 256) || words.unnamedPerson,
        }
      : undefined,
    meetingId: channelData?.meeting?.id,
    zone: data.localTimezone ?? undefined,
  };
}

/** The person who acts; throws `forbidden` where Teams does not say who it is. */
export function requireActor({ actor }: ActivityFacts): Actor {
  if (!actor) throw new DomainError("forbidden", words.errors.notInConversation);
  return actor;
}

/** In a channel every thread has an id of its own; the conversation that the tab knows is the channel. */
function withoutMessage(conversationId: string): string {
  return conversationId.split(";messageid=")[0] ?? conversationId;
}

/** The title of a meeting, with a capital. Only Teams sends events; a value people can send as well. */
const MeetingEvent = z.looseObject({
  type: z.literal("event"),
  value: z.looseObject({ Title: z.string() }),
});

function titleOf(activity: unknown): string {
  const parsed = MeetingEvent.safeParse(activity);
  return parsed.success ? parsed.data.value.Title : "";
}

function keyOf(type: string, id: string): string {
  return createHash("sha256")
    .update(JSON.stringify([type, id]))
    .digest("base64url")
    .slice(0, 22);
}

function isId(value: string | null | undefined): value is string {
  return Id.safeParse(value).success;
}

function notReadable(): DomainError {
  return new DomainError("invalid", cardWords.unknownCard);
}
