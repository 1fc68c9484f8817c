import { z } from "zod/v4";
import { Commitment } from "../commitment.ts";
import { Band } from "../pulse/band.ts";
import { MeasuredChange } from "../pulse/measured-change.ts";
import { WithheldReason } from "../pulse/round.ts";
import { RecommendationsView } from "../recommending/recommendation.ts";
import { Id, Instant } from "../record.ts";
import { RunSummary } from "../run.ts";
import { SafetyComponent } from "../safety-component.ts";
import { SignalsView } from "../signals/signals-view.ts";
import { HomeView } from "../views.ts";

/** A pulse or check that has closed, as everybody of the team may know it: bands, or why there are none. */
export const DashboardRound = z.strictObject({
  id: Id,
  /** A check of all components; absent: a pulse. */
  kind: z.literal("check").optional(),
  /** When it opened, which is its day everywhere: that of the meeting that people remember it by. */
  at: Instant,
  /** The components that it asked about. */
  asked: z.array(SafetyComponent),
  /** By component, for those that it asked about; none where it was withheld. */
  bands: z.partialRecord(SafetyComponent, Band),
  withheld: WithheldReason.optional(),
  /** For a check: what may be said of the runs that it measured. */
  measured: z.array(MeasuredChange),
});
export type DashboardRound = z.infer<typeof DashboardRound>;

/** What a team did in the last quarter, in the order of time; `docs/decisions/0018` says what is read for it. */
export const DashboardView = z.strictObject({
  /** From when on it tells (ms): 13 weeks before `now`. */
  since: Instant,
  now: Instant,
  /** Those that opened since, and have closed. */
  rounds: z.array(DashboardRound),
  /** Those that started since. */
  runs: z.array(RunSummary),
  /** Those that were promised since, and whatever is still open; what was taken back is left out. */
  commitments: z.array(Commitment),
});
export type DashboardView = z.infer<typeof DashboardView>;

/** All that a link to the dashboard shows first: the personal tab, and that of the first of one's teams. */
export const OpenedDashboardView = z.strictObject({
  home: HomeView,
  /** Absent for somebody who is in no team, and where it cannot be read. */
  first: z
    .strictObject({
      dashboard: DashboardView,
      signals: SignalsView,
      recommendations: RecommendationsView,
    })
    .optional(),
});
export type OpenedDashboardView = z.infer<typeof OpenedDashboardView>;
