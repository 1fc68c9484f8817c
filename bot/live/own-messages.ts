import { z } from "zod/v4";
import type { LiveEvents } from "#shared/live-events.ts";

// What servers of this product tell each other over Redis, in the words of Socket.IO's adapter. Whoever may
// write to Redis could otherwise let any message reach any panel, move panels to other rooms, or ask who is
// connected.

/** One process to the others: that it is there, and how often it could not tell something. */
export const Alive = z.strictObject({ id: z.uuid(), untold: z.int().nonnegative() });
export type Alive = z.infer<typeof Alive>;

const events: Record<keyof LiveEvents, true> = {
  run: true,
  counts: true,
  presence: true,
  commitment: true,
  team: true,
};

/** One room and nothing else: without one, everybody would be meant. */
const to = (room: RegExp) =>
  z.object({ rooms: z.tuple([z.string().regex(room)]), except: z.tuple([]) });

const ofTeam = /^[^|]+\|[^|]+$/;
const ofPerson = /^\|[^|]+\|[^|]+\|[^|]+$/;

/** The numbers are those of the adapter's `MessageType`, and 2 is an event among Socket.IO's packets. */
const OwnMessage = z.discriminatedUnion("type", [
  z.object({
    type: z.literal(3),
    data: z.strictObject({
      packet: z.strictObject({
        type: z.literal(2),
        nsp: z.literal("/").optional(),
        data: z.tuple([z.enum(Object.keys(events)), z.looseObject({})]),
      }),
      opts: to(ofTeam),
    }),
  }),
  z.object({ type: z.literal(6), data: z.object({ opts: to(ofPerson), close: z.literal(true) }) }),
  z.object({
    type: z.literal(9),
    data: z.strictObject({ packet: z.tuple([z.literal("alive"), Alive]) }),
  }),
]);

/** Whether it is of the kinds that a server of this product tells the others. */
export function isOwnMessage(message: unknown): boolean {
  return OwnMessage.safeParse(message).success;
}
