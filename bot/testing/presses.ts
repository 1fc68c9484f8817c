import type { Person } from "#shared/team.ts";
import {
  activityOf,
  type Delivery,
  type InvokeBody,
  type SentActivity,
  sentBy,
  type TestBot,
} from "./test-bot.ts";

/** A press of a card's button: by whom, what it sends, and what is different about the activity. */
export interface SentPress {
  readonly by: Person;
  readonly verb: string;
  readonly data?: unknown;
  readonly changes?: Partial<SentActivity>;
}

let presses = 0;

/** Presses a button as a client does that knows `Action.Execute`, and gives the bot's answer. */
export async function execute(
  bot: TestBot,
  { by, verb, data = {}, changes }: SentPress,
): Promise<InvokeBody | undefined> {
  presses += 1;
  const value = { action: { type: "Action.Execute", verb, data }, trigger: "manual" };
  const id = `f:press-${presses}`;
  const { body } = await bot.send(
    activityOf("card-action", { ...sentBy(by), value, id, ...changes }),
  );
  return body;
}

/** The same as a client that does not: a message that holds data. */
export function submit(
  bot: TestBot,
  { by, verb, data = {}, changes }: SentPress,
): Promise<Delivery> {
  presses += 1;
  const value = { ...Object(data), verb };
  const id = `press-${presses}`;
  return bot.send(activityOf("card-submit", { ...sentBy(by), value, id, ...changes }));
}
