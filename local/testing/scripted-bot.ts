import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type TurnContext,
} from "botbuilder";
import { json, type RequestHandler, Router } from "express";
import { chatKeys } from "../connector/accounts.ts";
import { emptyRoom, type RoomRecord } from "../room-record.ts";

/** Nothing was said yet, and the bot is in all the chats. */
export const furnishedRoom: RoomRecord = { ...emptyRoom, installed: [...chatKeys] };

/** What a bot of a test does in a turn. */
export type Turn = (context: TurnContext) => Promise<unknown>;

/** A bot on the real SDK that does what a test says, and remembers what it was told. */
export interface ScriptedBot {
  readonly handler: RequestHandler;
  readonly adapter: CloudAdapter;
  readonly heard: readonly Activity[];
  /** From now on it does this. */
  does(turn: Turn): void;
  /** The first activity, heard already or later, of which this is true. */
  until(isSo: (activity: Activity) => boolean): Promise<Activity>;
}

export function scriptedBot(): ScriptedBot {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const heard: Activity[] = [];
  const waiting = new Set<(activity: Activity) => void>();
  let turn: Turn = async () => {};
  const handler = Router();
  handler.use(json());
  handler.use(async (request, response) => {
    await adapter.process(request, response, async (context) => {
      heard.push(context.activity);
      for (const hear of waiting) hear(context.activity);
      await turn(context);
    });
  });
  return {
    handler,
    adapter,
    heard,
    does(next) {
      turn = next;
    },
    until: (isSo) =>
      new Promise((resolve) => {
        const hear = (activity: Activity) => {
          if (!isSo(activity)) return;
          waiting.delete(hear);
          resolve(activity);
        };
        waiting.add(hear);
        const known = heard.find(isSo);
        if (known) hear(known);
      }),
  };
}
