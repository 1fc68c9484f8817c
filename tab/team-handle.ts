import { createContext, useContext } from "react";
import type { CallBody } from "#shared/contract.ts";
import type { PulseView } from "#shared/pulse/round-view.ts";
import type { RouteName } from "#shared/routes.ts";
import type { Person } from "#shared/team.ts";
import type { RunView, TeamView } from "#shared/views.ts";
import type { Sent } from "./send-answer.ts";
import type { Sheet } from "./sheets.ts";
import type { TurnCalls } from "./turn-calls.ts";

/**
 * `live`: pushed by the server; `asking`: sockets are blocked, asked every 5 s; `lost`: neither. `out` and
 * `signed-out`: the server answers, but not this member, for a reason of `shutOut`.
 */
export type Connection = "live" | "asking" | "lost" | "out" | "signed-out";

/** The calls that change the current run as a whole; each carries a command id and the version seen. */
export type RunChange = Extract<
  RouteName,
  | "startRun"
  | "advanceRun"
  | "goBackRun"
  | "pauseRun"
  | "resumeRun"
  | "extendRun"
  | "replanRun"
  | "handOverRun"
  | "beginTalkRound"
  | "moveTalkRound"
  | "drawPairs"
  | "decideRun"
  | "endRun"
>;

/** What a run change carries beside its command: minutes, a person. */
export type RunChangeExtra<Name extends RunChange> = Omit<
  CallBody<Name>,
  "commandId" | "expectedVersion"
>;

/** What is promised, by whom, by which day, and for whom where it is handed to somebody. */
export type Promised = Omit<CallBody<"promiseCommitment">, "runId">;

/**
 * What every screen of the panel works with. Each call resolves to whether it was applied; where it
 * was not, the frame has already said why in a notice, and `view` shows how things are now.
 */
export interface TeamHandle {
  readonly me: Person;
  /** Whether the panel is shown in a meeting, where it can be seen who is there. */
  readonly isInMeeting: boolean;
  /** Shows the team's step on the meeting's stage, and tells whether Teams does; absent where there is none. */
  readonly shareToStage?: (() => Promise<boolean>) | undefined;
  /** Opens a part of the personal tab, and tells whether Teams does; absent where that is not known. */
  readonly openHome?: ((part: string) => Promise<boolean>) | undefined;
  readonly view: TeamView;
  readonly connection: Connection;
  /** The server's clock, estimated; call it when drawing, never store it. */
  readonly now: () => number;
  readonly planRun: (body: Omit<CallBody<"planRun">, "commandId">) => Promise<boolean>;
  readonly changeRun: <Name extends RunChange>(
    name: Name,
    extra: RunChangeExtra<Name>,
  ) => Promise<boolean>;
  /** Shows a step, which must be the current one, to all. */
  readonly revealStep: (stepId: string) => Promise<boolean>;
  /** `typedAt` on the server's clock; now, unless it is given. */
  readonly writeNote: (
    stepId: string,
    noteId: string,
    text: string,
    typedAt?: number,
  ) => Promise<boolean>;
  /** A run as it is now with all that I wrote in it; rejects as a reading does. */
  readonly readRun: (runId: string) => Promise<RunView>;
  readonly removeNote: (stepId: string, noteId: string) => Promise<boolean>;
  /** Resolves once it is answered, however long the server cannot be reached. */
  readonly placeDots: (stepId: string, dots: readonly string[]) => Promise<boolean>;
  readonly setReady: (stepId: string, ready: boolean) => Promise<boolean>;
  /** The pulse of a run that is on its pulse step, or why there is none; rejects as a reading does. */
  readonly openRound: (runId: string) => Promise<PulseView>;
  /** Opens a check of all components, or hears why there is none; rejects as a reading does. */
  readonly openCheck: () => Promise<PulseView>;
  /** Puts my answer into the box; the form itself says how that ended. */
  readonly answerRound: (roundId: string, sheet: Sheet) => Promise<Sent>;
  /** The id is the commitment's, so that sending twice makes one. */
  readonly promise: (runId: string, commitmentId: string, promised: Promised) => Promise<boolean>;
  readonly claim: (commitmentId: string) => Promise<boolean>;
  readonly verify: (commitmentId: string) => Promise<boolean>;
  readonly withdraw: (commitmentId: string) => Promise<boolean>;
  /** What is done to the order in which members lead. */
  readonly turns: TurnCalls;
}

export const TeamContext = createContext<TeamHandle | undefined>(undefined);

/** The team of the panel that this component is drawn in. */
export function useTeam(): TeamHandle {
  const handle = useContext(TeamContext);
  if (!handle) throw new Error("useTeam is used outside a panel");
  return handle;
}
