import { z } from "zod/v4";
import { Commitment } from "../commitment.ts";
import { Contribution } from "../contribution.ts";
import { ActionDraft, ActionVersion, OwnEntry } from "../own-actions/own-playbook.ts";
import { RoundView } from "../pulse/round-view.ts";
import { Id, Instant } from "../record.ts";
import { Run } from "../run.ts";
import { Member, Team } from "../team.ts";
import { TurnChange } from "../turns/member-turn.ts";
import { TeamMeeting } from "../turns/team-meeting.ts";

/** What is stored of one person in one team. */
export const PersonInTeam = z.strictObject({
  id: Id,
  name: z.string(),
  /** Absent where they are known by other records only. */
  member: Member.optional(),
  /** The newest changes of turns that they made or that are about them. */
  turnChanges: z.array(TurnChange),
  /** The runs that name them, with whether they led: the boards name nobody. */
  runs: z.array(
    Run.pick({ id: true, title: true, state: true, plannedAt: true, startedAt: true }).extend({
      led: z.boolean(),
    }),
  ),
  /** What they wrote, voted and marked alone. */
  written: z.array(Contribution),
  /** Those that they promised, wrote down, get or confirmed. */
  commitments: z.array(Commitment),
  /** The meetings that they were asked to lead. */
  asked: z.array(TeamMeeting.pick({ id: true, startedAt: true })),
  /** The versions of actions that they made, and the drafts that they saved last. */
  actions: z.array(ActionVersion),
  drafts: z.array(ActionDraft),
  /** The round that asks them now; what they answered lies sealed and is read back by nobody. */
  round: z.strictObject({ id: Id, closesAt: Instant }).optional(),
});
export type PersonInTeam = z.infer<typeof PersonInTeam>;

/** All that is stored of one person in their tenant. */
export const PersonExport = z.strictObject({
  v: z.literal(1),
  madeAt: Instant,
  userId: Id,
  teams: z.array(PersonInTeam),
});
export type PersonExport = z.infer<typeof PersonExport>;

/** All that is stored of one team and that each of its members may see. */
export const TeamExport = z.strictObject({
  v: z.literal(1),
  madeAt: Instant,
  team: Team.pick({
    id: true,
    name: true,
    members: true,
    conversations: true,
    lastRunAt: true,
    turnChanges: true,
    schedule: true,
    measuring: true,
    threshold: true,
  }),
  runs: z.array(Run),
  commitments: z.array(Commitment),
  rounds: z.array(RoundView),
  meetings: z.array(TeamMeeting),
  actions: z.array(OwnEntry),
  versions: z.array(ActionVersion),
  drafts: z.array(ActionDraft),
});
export type TeamExport = z.infer<typeof TeamExport>;
