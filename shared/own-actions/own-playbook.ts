import { z } from "zod/v4";
import { day } from "../day.ts";
import { draftDays } from "../privacy/retention.ts";
import { Id, Instant, type RecordKey, type RecordKind, teamPartition } from "../record.ts";
import { TeamAction, TeamActionSummary } from "../team-action.ts";
import { DraftContent, Problem } from "./draft-content.ts";

const Uuid = z.uuid().regex(/^[0-9a-f-]+$/, "must be in small letters");

/**
 * The id of an action of a team's own: never that of one of ours, whose ids are words. Whoever makes it
 * chooses it. It may be a person's, and what stands for them once they are erased is one as well.
 */
export const OwnActionId = Uuid.or(z.string().regex(/^former-[0-9a-f-]{29}$/));

/** How many actions of its own a team may keep, removed ones included. */
export const mostOwnActions = 200;

/** How many drafts a team may have open at a time. */
export const mostDrafts = 200;

/** One action of a team's own in its newest version, as the team's list holds it. */
export const OwnEntry = z.strictObject({
  id: OwnActionId,
  /** What lists and search show of it. */
  summary: TeamActionSummary,
  /** Its newest version; a run keeps the one it was planned with. */
  versionId: Id,
  madeAt: Instant,
  madeBy: Id,
  /** When somebody took it out of the list; it can be brought back. */
  removedAt: Instant.optional(),
});
export type OwnEntry = z.infer<typeof OwnEntry>;

/** What came of one action of an imported file. */
export const ImportedAction = z.strictObject({
  id: OwnActionId,
  title: z.string(),
  /** `same`: the team has this very action already. */
  outcome: z.enum(["added", "changed", "same"]),
});
export type ImportedAction = z.infer<typeof ImportedAction>;

/** All actions of a team's own: one record for each team, so that no two can get the same title. */
export const OwnPlaybook = z.strictObject({
  v: z.literal(1),
  teamId: Id,
  entries: z.array(OwnEntry).max(mostOwnActions),
  /** What came of the newest import, so that one that is sent twice is answered alike. */
  newestImport: z.strictObject({ commandId: Id, actions: z.array(ImportedAction) }).optional(),
});
export type OwnPlaybook = z.infer<typeof OwnPlaybook>;

/** The kind of record that a team's list of its own actions is. */
export const ownPlaybookKind: RecordKind<OwnPlaybook> = {
  type: "own-playbook",
  schema: OwnPlaybook,
};

/** Where a team's own actions are listed. */
export function ownPlaybookKey(tenantId: string, teamId: string): RecordKey<OwnPlaybook> {
  return { kind: ownPlaybookKind, pk: teamPartition(tenantId, teamId), id: "own-playbook" };
}

/** A version of an action of a team's own. It never changes: past runs show the steps they ran. */
export const ActionVersion = z.strictObject({
  v: z.literal(1),
  id: Id,
  teamId: Id,
  action: TeamAction,
  madeAt: Instant,
  madeBy: Id,
});
export type ActionVersion = z.infer<typeof ActionVersion>;

/** The kind of record that a version is. */
export const actionVersionKind: RecordKind<ActionVersion> = {
  type: "action-version",
  schema: ActionVersion,
};

/** Where one version of an action is kept. */
export function actionVersionKey(
  tenantId: string,
  teamId: string,
  versionId: string,
): RecordKey<ActionVersion> {
  return { kind: actionVersionKind, pk: teamPartition(tenantId, teamId), id: versionId };
}

/**
 * What a team is writing of one action. Any member may go on with it; `version` counts the savings,
 * so that of two who write at once the second hears of the first.
 */
export const ActionDraft = z.strictObject({
  v: z.literal(1),
  id: OwnActionId,
  teamId: Id,
  version: z.int().positive(),
  /** Absent when it was finished or thrown away. */
  content: DraftContent.optional(),
  savedAt: Instant,
  savedBy: Id,
});
export type ActionDraft = z.infer<typeof ActionDraft>;

/** The kind of record that a draft is. */
export const actionDraftKind: RecordKind<ActionDraft> = {
  type: "action-draft",
  schema: ActionDraft,
  keptFor: () => draftDays * day,
};

/** Where the draft of an action is kept. */
export function actionDraftKey(
  tenantId: string,
  teamId: string,
  actionId: string,
): RecordKey<ActionDraft> {
  return { kind: actionDraftKind, pk: teamPartition(tenantId, teamId), id: actionId };
}

/** A team's own actions as every member sees them. */
export const OwnPlaybookView = z.strictObject({
  /** In the order of their titles. `text` is what search looks through. */
  actions: z.array(OwnEntry.extend({ text: z.string() })),
  /** What is being written, the newest first. `isNew` where no version was finished yet. */
  drafts: z.array(
    z.strictObject({
      id: OwnActionId,
      title: z.string(),
      savedAt: Instant,
      savedBy: Id,
      isNew: z.boolean(),
    }),
  ),
});
export type OwnPlaybookView = z.infer<typeof OwnPlaybookView>;

/** A draft as its editor shows it: `version` 0 and no content where there is none yet. */
export const DraftView = z.strictObject({
  id: OwnActionId,
  version: z.int().nonnegative(),
  content: DraftContent.optional(),
  savedAt: Instant.optional(),
  savedBy: Id.optional(),
  /** What keeps it from being finished; nothing where it can be. */
  problems: z.array(Problem),
});
export type DraftView = z.infer<typeof DraftView>;
