import {
  isSampleKey,
  type SampleKey,
  sampleConversationId,
  samplePeople,
  samplePerson,
  sampleTeamName,
  sampleTenantId,
} from "../room/people.ts";
import { botName, type ChatKey } from "../room/room-protocol.ts";

// Who and what there is in the room, by the ids that Teams would give them.

export const botAccount = { id: "28:guided-team-actions", name: botName } as const;

export const sampleMeetingId = Buffer.from(`0#${sampleConversationId}#0`).toString("base64");

export const chatKeys: readonly ChatKey[] = ["meeting", ...samplePeople.map(({ key }) => key)];

export function conversationIdOf(chat: ChatKey): string {
  return chat === "meeting" ? sampleConversationId : `a:${chat}`;
}

export function findChat(conversationId: string): ChatKey | undefined {
  return chatKeys.find((chat) => conversationIdOf(chat) === conversationId);
}

/** A conversation as an activity names it. */
export function conversationOf(chat: ChatKey) {
  const conversation = { id: conversationIdOf(chat), tenantId: sampleTenantId };
  return chat === "meeting"
    ? {
        ...conversation,
        isGroup: true,
        conversationType: "groupChat",
        name: sampleTeamName,
      }
    : { ...conversation, conversationType: "personal" };
}

/** A person as the sender of an activity. */
export function senderOf(person: SampleKey) {
  const { userId, name } = samplePerson(person);
  return { id: `29:${person}`, name, aadObjectId: userId };
}

/** A person as a conversation's roster names them. */
export function memberOf(person: SampleKey) {
  const { userId, name } = samplePerson(person);
  const address = `${person}@parcels.example`;
  return {
    id: `29:${person}`,
    name,
    givenName: name,
    surname: "",
    objectId: userId,
    aadObjectId: userId,
    email: address,
    userPrincipalName: address,
    tenantId: sampleTenantId,
    userRole: "user",
  };
}

/** Who is in a chat beside the bot. */
export function membersIn(chat: ChatKey): readonly SampleKey[] {
  return chat === "meeting" ? samplePeople.map(({ key }) => key) : [chat];
}

/** Teams takes both of a person's ids: its own for the bot, and the directory's. */
export function findPerson(id: string): SampleKey | undefined {
  const key = id.replace(/^29:/, "");
  if (id.startsWith("29:")) return isSampleKey(key) ? key : undefined;
  return samplePeople.find(({ userId }) => userId === id)?.key;
}
