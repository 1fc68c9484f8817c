import { z } from "zod/v4";
import { Commitment } from "./commitment.ts";
import { StepContribution, StepCounts } from "./contribution.ts";
import { LeaderPresence } from "./leader-presence.ts";
import { PooledVerdict } from "./measurement/pooled-verdict.ts";
import { OwnPlaybookView } from "./own-actions/own-playbook.ts";
import { MeasuredChange } from "./pulse/measured-change.ts";
import { InsteadOfPulse, RoundView } from "./pulse/round-view.ts";
import { RecommendationsView } from "./recommending/recommendation.ts";
import { ConversationId, Id, Instant } from "./record.ts";
import { Run, RunSummary } from "./run.ts";
import { SafetyComponent } from "./safety-component.ts";
import { Measuring, Person } from "./team.ts";
import { TeamActionSummary } from "./team-action.ts";
import { LocalDay } from "./turns/member-turn.ts";
import { TeamSchedule } from "./turns/team-schedule.ts";
import { TurnsView } from "./turns/turns-view.ts";

/** Whose turn it is to lead and why, as `TurnReason` says it. */
export const TurnView = z.strictObject({
  userId: Id,
  reason: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("only-member") }),
    z.strictObject({ kind: z.literal("first-meeting") }),
    z.strictObject({ kind: z.literal("never-led") }),
    z.strictObject({ kind: z.literal("longest-ago"), since: Instant }),
    z.strictObject({ kind: z.literal("swapped"), withId: Id }),
    z.strictObject({
      kind: z.literal("instead"),
      ofId: Id,
      why: z.enum(["passed", "absent", "several"]),
    }),
    z.strictObject({ kind: z.literal("passed") }),
    z.strictObject({ kind: z.literal("absent") }),
    z.strictObject({ kind: z.literal("newcomer") }),
    z.strictObject({ kind: z.literal("away"), until: LocalDay }),
  ]),
});
export type TurnView = z.infer<typeof TurnView>;

/**
 * A run as one member sees it: the record that all share, what only they wrote (by step; the answer to a write
 * may have its step alone), how many others have written in the current step, and what was promised.
 */
export const RunView = z.strictObject({
  run: Run,
  mine: z.record(z.string(), StepContribution),
  counts: StepCounts.optional(),
  /** Whether whoever leads it is connected, while it is under way. */
  presence: LeaderPresence.optional(),
  commitments: z.array(Commitment),
});
export type RunView = z.infer<typeof RunView>;

/** All that the panel needs, for first load, late join and reconnect alike. */
export const TeamView = z.strictObject({
  id: Id,
  name: z.string(),
  members: z.array(Person),
  /** The order in which members lead from now on. */
  rotation: z.array(TurnView),
  turns: TurnsView,
  /** The run that the team prepares or is in. */
  current: RunView.optional(),
  /** The planned meeting that is on, or the next one, where the team has said when it meets. */
  meets: z.strictObject({ startsAt: Instant, endsAt: Instant }).optional(),
  /** When it meets after the meeting that is on or, where none is, next; by the clock of which zone. */
  meetsNext: z.strictObject({ startsAt: Instant, zone: z.string() }).optional(),
  /** Commitments of earlier runs that are promised or claimed, the first thing a meeting looks at. */
  open: z.array(Commitment),
  /** What somebody else has lately taken back from whoever looks, of any run. */
  takenBack: z.array(Commitment).optional(),
  /** The newest round of the pulse, open or closed. */
  round: RoundView.optional(),
  /** Whether the team has had no check of all components and may open its first now. */
  offersCheck: z.boolean(),
  /** What a run that ended now would end with, where that is no new pulse. */
  insteadOfPulse: InsteadOfPulse.optional(),
  /** The server's clock when this was read. */
  now: Instant,
});
export type TeamView = z.infer<typeof TeamView>;

/** What a team may choose from: the actions of the Playbook, its own, and those that it might run next. */
export const ChoicesView = z.strictObject({
  playbook: z.array(TeamActionSummary),
  own: OwnPlaybookView,
  recommendations: RecommendationsView,
});
export type ChoicesView = z.infer<typeof ChoicesView>;

/** A team when it is opened, with what it may choose from where no run is planned and that can be read. */
export const OpenedTeamView = TeamView.extend({ choices: ChoicesView.optional() });
export type OpenedTeamView = z.infer<typeof OpenedTeamView>;

/** What followed the runs of one action, as far as may be said: never a size. */
export const FollowedView = z.strictObject({
  /** The team's own runs that were measured, and when the check opened that did; the newest first. */
  runs: z.array(MeasuredChange.extend({ measuredAt: Instant })),
  /** Over all of them together, and over those of all teams of the organisation. */
  own: PooledVerdict,
  organisation: PooledVerdict,
  /** The component that both are about; absent where there are no runs yet. */
  component: SafetyComponent.optional(),
});
export type FollowedView = z.infer<typeof FollowedView>;

/** An action that is planned, as far as its leader needs it to prepare. */
export const PlannedRun = Run.pick({
  actionId: true,
  actionVersionId: true,
  title: true,
  length: true,
  facilitatorId: true,
});
export type PlannedRun = z.infer<typeof PlannedRun>;

/** One team as the personal tab shows it. */
export const HomeTeam = z.strictObject({
  id: Id,
  name: z.string(),
  members: z.array(Person),
  rotation: z.array(TurnView),
  /** What the team has chosen to do next, and who leads it; absent while a run is on. */
  planned: PlannedRun.optional(),
  /** Those of the last 13 weeks and the one that is on, newest first; planned ones are left out. */
  runs: z.array(RunSummary),
  /** Those that are promised or claimed, what was settled in the last 30 days, and what was taken back from whoever looks. */
  commitments: z.array(Commitment),
  /** Those of the last half year and the newest, newest first; the first may be open. */
  rounds: z.array(RoundView),
  /** How many must answer a pulse before anything is shown. */
  threshold: z.int(),
  /** Whether the team has had no check of all components and may open its first now. */
  offersCheck: z.boolean(),
  /** After how many days a run is measured again, and whether once more after as many. */
  measuring: Measuring,
  turns: TurnsView,
  /** When and where the team meets, where it has said so, and when that is next. */
  schedule: TeamSchedule.optional(),
  meetsAt: Instant.optional(),
  /** The conversations in which it may meet. */
  conversations: z.array(ConversationId),
});
export type HomeTeam = z.infer<typeof HomeTeam>;

/** What the personal tab shows to one person. */
export const HomeView = z.strictObject({
  me: Person,
  teams: z.array(HomeTeam),
  now: Instant,
});
export type HomeView = z.infer<typeof HomeView>;
