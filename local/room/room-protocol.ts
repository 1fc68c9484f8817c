import type { SampleKey } from "./people.ts";

/** Whose chat: the meeting's, or one person's own chat with the bot. */
export type ChatKey = "meeting" | SampleKey;

/** What the bot is called in the chats; a text in the meeting's chat that names it goes to it. */
export const botName = "Guided Team Actions";

/** An Adaptive Card, as the bot sent it. */
export type RoomCard = Readonly<Record<string, unknown>>;

/** A line of a chat; one without `by` is said by the room itself. */
export interface ChatLine {
  readonly id: string;
  readonly at: number;
  readonly chat: ChatKey;
  readonly by?: SampleKey | "bot" | undefined;
  readonly text: string;
  readonly card?: RoomCard | undefined;
  /** What single people see in place of the card: what the bot answered to their press. */
  readonly views?: Readonly<Partial<Record<SampleKey, RoomCard>>> | undefined;
}

/** A button of a card, pressed by the person whose seat a page looks through. */
export interface CardPress {
  readonly by: SampleKey;
  readonly lineId: string;
  readonly action: {
    readonly type: "Action.Execute" | "Action.Submit";
    readonly verb?: string | undefined;
    /** The button's own data and what was chosen in the card's inputs. */
    readonly data: Record<string, unknown>;
  };
}

/** What came of a press: a sentence for the person who pressed, where there is one. */
export interface PressReply {
  readonly said?: string;
}

/** What the room shows of the team's run. */
export interface RoomRun {
  readonly title: string;
  readonly leader?: SampleKey;
  readonly underWay: boolean;
}

/** The whole room, sent to every page after each change. */
export interface RoomState {
  /** The local clock when this was sent. */
  readonly now: number;
  readonly startedAt?: number;
  /** Whose seat a page holds; the others take part by themselves. */
  readonly taken: readonly SampleKey[];
  readonly run?: RoomRun;
  /** Whether somebody shows the app on the stage. */
  readonly isOnStage: boolean;
  /** The lines of all the chats, oldest first. */
  readonly lines: readonly ChatLine[];
}

export interface ToPage {
  state: (state: RoomState) => void;
}

/** What a page asks of the room; the server parses it and leaves out what makes no sense. */
export interface FromPage {
  /** With the locale of whoever looks, in which the bot hears of all that they do. */
  hold: (seats: readonly SampleKey[], locale?: string) => void;
  /** In the meeting's chat unless a chat is named. */
  say: (line: {
    readonly by: SampleKey;
    readonly text: string;
    readonly chat?: ChatKey | undefined;
  }) => void;
  press: (press: CardPress, done: (reply: PressReply) => void) => void;
  startMeeting: () => void;
  endMeeting: () => void;
  /** Shows the app on the stage to everybody, or no more. */
  stage: (isShown: boolean) => void;
  /** Moves the local clock forward. */
  forward: (minutes: number) => void;
}
