import type { Commitment } from "./commitment.ts";
import type { Turn } from "./rotation.ts";
import type { Run } from "./run.ts";
import type { Person } from "./team.ts";

/** Where a team stands before its next run: all of it is for every member alike. */
export interface TeamBrief {
  readonly id: string;
  readonly name: string;
  /** The conversation in which it meets next, or the one it was founded in. */
  readonly conversationId: string;
  /** Everybody who has not left. */
  readonly members: readonly Person[];
  /** The order in which they lead, on the day of the next meeting. */
  readonly rotation: readonly Turn[];
  /** Who leads what comes next: of a run that is planned or on its leader, else who is next. */
  readonly leaderId: string | undefined;
  /** Whether that is by the rotation, and not by choice. */
  readonly isTheirTurn: boolean;
  /** Whether they said that they will. */
  readonly hasAccepted: boolean;
  /** Who leads after that, where it is known and somebody else. */
  readonly afterId: string | undefined;
  /** The run that is planned or on. */
  readonly run: Run | undefined;
  /** When the team meets next, or when the meeting began that is on, where it has said so. */
  readonly meetsAt: number | undefined;
  /** Whether that meeting is on. */
  readonly isMeeting: boolean;
  /** What is promised or claimed, the earliest day first. */
  readonly open: readonly Commitment[];
  /** The team's day of now, as `2026-01-12`. */
  readonly today: string;
}
