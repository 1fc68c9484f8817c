import type { SampleKey } from "./people.ts";

/** A line of the meeting's chat; one without `by` is said by the meeting itself. */
export interface ChatLine {
  readonly id: string;
  readonly at: number;
  readonly by?: SampleKey | undefined;
  readonly text: string;
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
  readonly lines: readonly ChatLine[];
}

export interface ToPage {
  state: (state: RoomState) => void;
}

/** What a page asks of the room; the server parses it and leaves out what makes no sense. */
export interface FromPage {
  hold: (seats: readonly SampleKey[]) => void;
  say: (line: { readonly by: SampleKey; readonly text: string }) => void;
  startMeeting: () => void;
  endMeeting: () => void;
  /** Moves the local clock forward. */
  forward: (minutes: number) => void;
}
