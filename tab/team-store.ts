import type { Run } from "#shared/run.ts";
import type { RunView, TeamView } from "#shared/views.ts";
import { type Heard, hearFirst, newestRun, runViewOf, teamViewOf } from "./merge.ts";
import type { Connection } from "./team-handle.ts";

/** What a panel shows at one moment. */
export interface Snapshot {
  readonly view: TeamView;
  /** A run that has just ended, until its screen is dismissed or the next run starts. */
  readonly ended: RunView | undefined;
  readonly connection: Connection;
  /** What the frame has to say, until it is dismissed or the team is elsewhere. */
  readonly notice: string | undefined;
}

/** Holds what a panel has heard and tells the screens when it changes. */
export interface TeamStore {
  readonly heard: () => Heard;
  readonly snapshot: () => Snapshot;
  readonly subscribe: (listener: () => void) => () => void;
  readonly hear: (change: (heard: Heard) => Heard) => void;
  readonly connect: (connection: Connection) => void;
  readonly say: (notice: string | undefined) => void;
  readonly dismissEnded: () => void;
}

/** A store that starts from the first reading of a team. */
export function createTeamStore(first: TeamView): TeamStore {
  const listeners = new Set<() => void>();
  let heard = hearFirst(first);
  let connection: Connection = "live";
  let notice: { readonly sentence: string; readonly place: string } | undefined;
  let dismissed: readonly string[] = [];
  let snapshot = draw();

  function draw(): Snapshot {
    const view = teamViewOf(heard);
    return { view, ended: endedOf(view), connection, notice: notice?.sentence };
  }

  function endedOf(view: TeamView): RunView | undefined {
    if (view.current && view.current.run.state !== "planned") return undefined;
    const run = Object.values(heard.runs).filter(isDone).toSorted(byEnd)[0];
    return run && !dismissed.includes(run.id) ? runViewOf(heard, run) : undefined;
  }

  function tell(): void {
    snapshot = draw();
    for (const listener of listeners) listener();
  }

  return {
    heard: () => heard,
    snapshot: () => snapshot,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    hear(change) {
      const after = change(heard);
      if (after === heard) return;
      heard = after;
      if (notice?.place !== placeOf(heard)) notice = undefined;
      tell();
    },
    connect(now) {
      if (now === connection) return;
      connection = now;
      tell();
    },
    say(sentence) {
      // What is not said need not be taken back: that would draw everything anew after each press.
      if (sentence === undefined && notice === undefined) return;
      notice = sentence === undefined ? undefined : { sentence, place: placeOf(heard) };
      tell();
    },
    dismissEnded() {
      dismissed = Object.values(heard.runs)
        .filter(isDone)
        .map(({ id }) => id);
      tell();
    },
  };
}

/** Where a team is: what was said of a press has no reason any more once it is elsewhere. */
function placeOf(heard: Heard): string {
  const run = newestRun(heard);
  return run ? `${run.id} ${run.stepIndex} ${run.state}` : "";
}

/** Whether a run came to its end; one that was dropped before it started did not. */
function isDone({ state, startedAt }: Run): boolean {
  return state === "ended" && startedAt !== undefined;
}

function byEnd(a: Run, b: Run): number {
  return (b.endedAt ?? 0) - (a.endedAt ?? 0);
}
