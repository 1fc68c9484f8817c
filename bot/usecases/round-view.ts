import type { Round } from "#shared/pulse/round.ts";
import type { RoundView } from "#shared/pulse/round-view.ts";

/** A round as one member sees it, or as nobody in particular does. Of what was answered it holds the bands and nothing else. */
export function viewRound(round: Round, userId: string | undefined, now: number): RoundView {
  const { id, kind, runId, state, questions, threshold, people, openedAt, closesAt } = round;
  return {
    ...{ id, kind, runId, state, questions, threshold, people, openedAt, closesAt },
    mayAnswer:
      round.state === "open" &&
      now < closesAt &&
      userId !== undefined &&
      round.roster.includes(userId),
    ...(round.state === "released" ? { bands: round.bands, reported: round.reported } : {}),
    ...(round.state === "withheld" ? { reason: round.reason } : {}),
    ...(round.state === "open" ? {} : { measured: round.measured }),
  };
}
