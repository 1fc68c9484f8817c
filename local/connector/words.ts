import { botName } from "../room/room-protocol.ts";

/** What the room says where the bot does not answer as it should. */
export const connectorWords = {
  noAnswer: (status: number) => `${botName} could not take that: it answered ${status}.`,
  notReached: `${botName} could not be reached.`,
  notUnderstood: `${botName} answered something that Teams does not show.`,
  noSuchLine: "This message is no longer here.",
} as const;
