import type { Verdict } from "../measurement/verdict.ts";
import type { SafetyComponent } from "../safety-component.ts";
import type { ComponentBand } from "../signals/component-bands.ts";
import type { Signal } from "../signals/signal.ts";
import type { Moment, TeamAction } from "../team-action.ts";

/** A run that a team has had. */
export interface PastRun {
  readonly id: string;
  readonly actionId: string;
  /** Those that its action served, the one it served most first. */
  readonly components: readonly SafetyComponent[];
  readonly startedAt: number;
}

/** What a check said of a run; `closedAt` is when that check closed. */
export interface WhatFollowed {
  readonly roundId: string;
  readonly closedAt: number;
  readonly runId: string;
  readonly verdicts: Readonly<Partial<Record<SafetyComponent, Verdict>>>;
}

/** All that is weighed when an action is recommended, besides the actions in any order. */
export interface Situation {
  readonly now: number;
  /** How many are in the team. */
  readonly people: number;
  /** How many minutes there are, where that is known. */
  readonly minutes?: number | undefined;
  /** What kind of meeting it is, where that is known. */
  readonly moment?: Moment | undefined;
  /** The Playbook's in its order, then the team's own: of two equals the earlier one is recommended. */
  readonly actions: readonly TeamAction[];
  readonly signals: readonly Signal[];
  readonly bands: readonly ComponentBand[];
  readonly runs: readonly PastRun[];
  readonly followed: readonly WhatFollowed[];
}
