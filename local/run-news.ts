import type { Run } from "#shared/run.ts";
import { samplePeople } from "./room/people.ts";
import { roomWords } from "./room/words.ts";

/** Moments of a run at which a team member may say something. */
export type RunMoment = "runStarted" | "shown" | "runEnded";

export interface RunNews {
  /** What the meeting's chat says about it. */
  readonly lines: readonly string[];
  readonly moment?: RunMoment;
}

/** What happened to the team's run between two looks at it; undefined is no run. */
export function newsOf(before: Run | undefined, after: Run | undefined): RunNews {
  if (after === undefined || (before && before.id !== after.id)) return endOf(before, after);
  const { title, facilitatorId, state, stepIndex } = after;
  const leader = nameOf(facilitatorId);
  const began = state !== "planned" && (before === undefined || before.state === "planned");
  const lines = [
    ...(before === undefined ? [roomWords.chose(nameOf(after.lastChange.by), title)] : []),
    ...(before && before.facilitatorId !== facilitatorId ? [roomWords.leadsNow(leader)] : []),
    ...(began ? [roomWords.startedRun(leader, title)] : []),
    ...(!began && before && before.stepIndex !== stepIndex
      ? [roomWords.step(after.steps[stepIndex]?.title ?? "")]
      : []),
  ];
  const moment = began ? "runStarted" : isNewlyShown(before, after) ? "shown" : undefined;
  return moment === undefined ? { lines } : { lines, moment };
}

function endOf(before: Run | undefined, after: Run | undefined): RunNews {
  const next = after === undefined ? { lines: [] } : newsOf(undefined, after);
  // A run that was chosen and dropped again is no news.
  if (before === undefined || before.state === "planned") return next;
  return { lines: [roomWords.endedRun(before.title), ...next.lines], moment: "runEnded" };
}

function isNewlyShown(before: Run | undefined, after: Run): boolean {
  const shown = Object.keys(after.boards);
  return before !== undefined && shown.some((stepId) => before.boards[stepId] === undefined);
}

function nameOf(userId: string): string {
  return samplePeople.find((person) => person.userId === userId)?.name ?? userId;
}
