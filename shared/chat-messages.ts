import type { Commitment } from "./commitment.ts";
import type { NoRound, RoundView } from "./pulse/round-view.ts";
import type { TeamAction } from "./team-action.ts";
import type { TeamBrief } from "./team-brief.ts";

/** What the product says to a conversation by itself. Its words are made where it is sent. */
export type ChatMessage =
  /** `results`: of a round that has closed; `check`: that a check of all components is open. */
  | { readonly kind: "results" | "check"; readonly teamName: string; readonly round: RoundView }
  /** The pulse of a meeting that is over, or once more while it is open; the same for everybody. */
  | {
      readonly kind: "pulse";
      readonly teamId: string;
      readonly round: RoundView;
      readonly isReminder: boolean;
    }
  /** In place of a pulse or check that was posted: that it has closed and takes no answer any more. */
  | { readonly kind: "pulse-closed"; readonly isCheck: boolean }
  /** That a meeting is over and why it has no pulse. */
  | { readonly kind: "no-pulse"; readonly none: NoRound }
  /** `agenda`: what is on in the next meeting; `start`: what is on in this one. */
  | { readonly kind: "agenda" | "start"; readonly brief: TeamBrief };

/** What the product says to one person by itself. */
export type PersonalMessage =
  /** That they lead next, with what to prepare; `isNow`: the meeting has begun. */
  | {
      readonly kind: "turn";
      readonly brief: TeamBrief;
      readonly action: TeamAction | undefined;
      readonly isNow: boolean;
      /** Whose turn it is and who is not in the meeting: this person is asked to lead instead. */
      readonly insteadOfId?: string;
      /** When they are asked so: whoever says after it that they lead, leads. */
      readonly askedAt?: number;
    }
  /** That somebody said that they are not there: who leads instead, and how to come back. */
  | { readonly kind: "absent"; readonly brief: TeamBrief }
  /** That they do not lead any more, since somebody else changed turns: who does. */
  | { readonly kind: "moved"; readonly brief: TeamBrief }
  /** `claim`: whether what they promised is done; `confirm`: whether they have seen that it is. */
  | {
      readonly kind: "claim" | "confirm";
      readonly teamName: string;
      readonly commitment: Commitment;
      readonly ownerName: string;
    }
  /** That somebody else took back what they were to do (`isOwner`) or waited for. */
  | {
      readonly kind: "taken-back";
      readonly teamName: string;
      readonly commitment: Commitment;
      readonly byName: string;
      readonly isOwner: boolean;
    };

/** A message that was posted, as Teams calls it and its conversation. */
export interface PostedMessage {
  readonly conversationId: string;
  readonly messageId: string;
}
