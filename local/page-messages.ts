import { z } from "zod/v4";
import { plain } from "#shared/text.ts";
import { sampleKeys } from "./room/people.ts";
import type { CardPress, ChatKey } from "./room/room-protocol.ts";

// What pages send, parsed: a page is a browser's, and may send anything.

const Person = z.enum(sampleKeys);

/** A language tag, such as `de-AT`; what is none is left out. */
export const Locale = z
  .string()
  .regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8}){0,4}$/)
  .optional()
  .catch(undefined);

export const Hold = z.array(Person).max(sampleKeys.length);

/** In the meeting's chat, or in one's own with the bot. */
export const Said = z
  .strictObject({
    by: Person,
    text: z.string().max(2_000).transform(plain).pipe(z.string().min(1).max(500)),
    chat: z.enum(["meeting", ...sampleKeys]).default("meeting"),
  })
  .refine(({ by, chat }) => isOpenTo(chat, by));

export const Press: z.ZodType<CardPress> = z.strictObject({
  by: Person,
  lineId: z.string(),
  action: z.strictObject({
    type: z.enum(["Action.Execute", "Action.Submit"]),
    verb: z.string().optional(),
    data: z.record(z.string(), z.unknown()),
  }),
});

export const Minutes = z
  .int()
  .min(1)
  .max(7 * 1_440);

export const TokenRequest = z.strictObject({ person: Person });

function isOpenTo(chat: ChatKey, by: ChatKey): boolean {
  return chat === "meeting" || chat === by;
}
