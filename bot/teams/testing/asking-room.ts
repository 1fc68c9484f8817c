import { commitmentKey, commitmentKind, promise } from "#shared/commitment.ts";
import { conversationKey } from "#shared/conversation.ts";
import { roundKind } from "#shared/pulse/round.ts";
import { teamPartition } from "#shared/record.ts";
import { runKind } from "#shared/run.ts";
import { type Person, type Team, teamKey } from "#shared/team.ts";
import { ana, ben, everybody, monday } from "#shared/testing/builders.ts";
import { teamMeetingKind } from "#shared/turns/team-meeting.ts";
import { cardIn } from "../../testing/card-reader.ts";
import { tenantId } from "../../testing/test-app.ts";
import {
  accountOf,
  activityOf,
  type Delivery,
  ownChat,
  sentBy,
  type TestBot,
} from "../../testing/test-bot.ts";
import { teamOf } from "../../usecases/team-roster.ts";

/** Where people ask the bot: in their own chat, in a group chat or in a channel. */
export type AskingPlace = "personal" | "group" | "channel";

const conversations = {
  personal: ownChat.conversation,
  group: { id: "19:group@thread.v2", conversationType: "groupChat", isGroup: true, tenantId },
  channel: { id: "19:channel@thread.tacv2", conversationType: "channel", isGroup: true, tenantId },
} as const;

let asked = 0;

/** A team of five in a conversation, which asks the bot for things. */
export interface AskingRoom {
  readonly place: AskingPlace;
  /** Where they ask. */
  readonly conversationId: string;
  /** Where the team meets. */
  readonly teamsPlace: string;
  readonly team: Team;
  /** Somebody writes; gives what the bot said then, anywhere. */
  ask(text: string, by?: Person, more?: object): Promise<object[]>;
  /** Somebody presses a button. */
  press(verb: string, data: unknown, by?: Person, more?: object): Promise<Delivery>;
  /** Everything of the team that could have been changed. */
  kept(): Promise<string>;
}

/** Somebody promised something, and says or does not say that it is done. */
export async function promised(
  bot: TestBot,
  { id: teamId }: Pick<Team, "id">,
  input: { readonly id: string; readonly text: string; readonly ownerId?: string } & {
    readonly forId?: string;
    readonly isClaimed?: boolean;
  },
): Promise<void> {
  const { id, text, ownerId = ana.userId, forId, isClaimed = false } = input;
  const fresh = { id, teamId, runId: "run-0", text, ownerId, forId, dueOn: "2026-01-09" };
  const commitment = promise({ ...fresh, actorId: ben.userId, now: monday });
  const known = isClaimed
    ? { ...commitment, state: "claimed" as const, claimedAt: monday }
    : commitment;
  const key = commitmentKey(tenantId, teamId, id);
  await bot.store.updateOrCreate(
    key,
    () => known,
    () => known,
  );
}

/** The team of a conversation in which these people are. */
export async function teamIn(
  bot: TestBot,
  conversation: { readonly id: string; readonly conversationType: string; readonly name?: string },
  people: readonly Person[],
): Promise<Team> {
  const { id: conversationId } = conversation;
  bot.connector.members.set(conversationId, people.map(accountOf));
  await bot.send(activityOf("member-added", { conversation: { ...conversation, tenantId } }));
  const team = await teamOf(bot.ports, { tenantId, conversationId });
  if (!team) throw new Error("the conversation has no people");
  return team;
}

/** Lets all five be in a conversation, where Ana promised something. */
export async function askingRoom(bot: TestBot, place: AskingPlace): Promise<AskingRoom> {
  const conversation = conversations[place];
  const teamsPlace = place === "personal" ? conversations.group.id : conversation.id;
  const team = await teamIn(
    bot,
    place === "personal" ? conversations.group : conversation,
    everybody,
  );
  await promised(bot, team, { id: "commitment-1", text: "Ring the carrier" });
  const pk = teamPartition(tenantId, team.id);
  return {
    place,
    conversationId: conversation.id,
    teamsPlace,
    team,
    async ask(text, by = ana, more = {}) {
      const before = bot.connector.posted().length;
      asked += 1;
      const activity = { conversation, ...sentBy(by), text, id: `ask-${asked}`, ...more };
      await bot.send(activityOf("message", activity));
      return bot.connector.posted().slice(before).map(cardIn);
    },
    press(verb, data, by = ana, more = {}) {
      asked += 1;
      const value = { action: { type: "Action.Execute", verb, data }, trigger: "manual" };
      const id = `f:press-${asked}`;
      return bot.send(
        activityOf("card-action", { conversation, ...sentBy(by), value, id, ...more }),
      );
    },
    async kept() {
      const { store } = bot;
      const { quietSince, meeting } =
        (await store.find(conversationKey(tenantId, conversation.id))) ?? {};
      return JSON.stringify([
        await store.find(teamKey(tenantId, team.id)),
        await store.list(runKind, pk),
        await store.list(commitmentKind, pk),
        await store.list(roundKind, pk),
        await store.list(teamMeetingKind, pk),
        [quietSince, meeting],
      ]);
    },
  };
}
