import { DomainError } from "#shared/errors.ts";
import { draftProblems } from "#shared/own-actions/action-problems.ts";
import { isSameAction } from "#shared/own-actions/actions-file.ts";
import { actionOf } from "#shared/own-actions/draft-action.ts";
import { cleared, noDraft, requireContent, saved } from "#shared/own-actions/draft-changes.ts";
import type { DraftContent, Problem } from "#shared/own-actions/draft-content.ts";
import {
  type ActionDraft,
  type ActionVersion,
  actionDraftKey,
  actionDraftKind,
  actionVersionKey,
  type DraftView,
  mostDrafts,
  type OwnEntry,
  type OwnPlaybook,
  ownPlaybookKey,
} from "#shared/own-actions/own-playbook.ts";
import {
  emptyPlaybook,
  madeAtFor,
  readEntry,
  requireList,
  titleProblem,
  withVersion,
} from "#shared/own-actions/own-playbook-changes.ts";
import { teamPartition } from "#shared/record.ts";
import { ownActionWords } from "#shared/words/own-actions.ts";
import { words } from "#shared/words.ts";
import type { Ports } from "../ports.ts";
import { requireNobodysId } from "./chosen-id.ts";
import { readOwnTeam } from "./membership.ts";
import { findOwnPlaybook, type OwnActionInput, requireOwnId, tellTeam } from "./own-actions.ts";

/** The draft of an action, empty where nobody is writing it. */
export async function readDraft(ports: Ports, input: OwnActionInput): Promise<DraftView> {
  await readOwnTeam(ports, input);
  requireOwnId(input.actionId);
  return viewDraft(await findDraft(ports, input), await findOwnPlaybook(ports, input));
}

/** Keeps what somebody has written so far, finished or not, and says what is still to do. */
export async function saveDraft(
  ports: Ports,
  input: OwnActionInput & { readonly seenVersion: number; readonly content: DraftContent },
): Promise<DraftView> {
  const { actor, teamId, actionId, content, seenVersion } = input;
  const team = await readOwnTeam(ports, input);
  requireOwnId(actionId);
  const own = await findOwnPlaybook(ports, input);
  const before = await findDraft(ports, input);
  if (!before.content) {
    requireNobodysId(team, "actionId", actionId);
    await requireRoom(ports, input);
  }
  const change = { seenVersion, actorId: actor.userId, now: ports.clock() };
  const draft = await ports.store.updateOrCreate(
    actionDraftKey(actor.tenantId, teamId, actionId),
    () => noDraft(teamId, actionId, change),
    (newest) => saved(newest, content, change, (current) => moved(current, own)),
  );
  // While somebody types, only the first saving is news for the others.
  if (!before.content) tellTeam(ports, input);
  return viewDraft(draft, own);
}

/** Throws a draft away, whoever wrote it; what is in the list stays as it is. */
export async function discardDraft(ports: Ports, input: OwnActionInput): Promise<DraftView> {
  await readOwnTeam(ports, input);
  requireOwnId(input.actionId);
  const { content } = await findDraft(ports, input);
  if (content) {
    await clear(ports, input);
    tellTeam(ports, input);
  }
  return viewDraft(await findDraft(ports, input), await findOwnPlaybook(ports, input));
}

/**
 * Makes a version of the draft and enters it into the team's list. The command id is the version's,
 * so that what is sent twice, or goes on after a crash, finishes once: the version is written first,
 * then the list, and the draft is cleared last, if nobody has written on.
 */
export async function finishDraft(
  ports: Ports,
  input: OwnActionInput & { readonly commandId: string; readonly seenVersion: number },
): Promise<OwnEntry> {
  const { store } = ports;
  const { actor, teamId, actionId, commandId } = input;
  requireNobodysId(await readOwnTeam(ports, input), "commandId", commandId);
  requireOwnId(actionId);
  const version =
    (await store.find(actionVersionKey(actor.tenantId, teamId, commandId))) ??
    (await makeVersion(ports, input));
  if (version.action.id !== actionId) {
    throw new DomainError("conflict", words.errors.alreadyExists);
  }
  const own = await store.updateOrCreate(
    ownPlaybookKey(actor.tenantId, teamId),
    () => emptyPlaybook(teamId),
    (newest) => {
      const after = withVersion(newest, version);
      return after === newest ? newest : requireList(after, actionId);
    },
  );
  await clear(
    ports,
    input,
    // A command that is sent again may have seen what was written after its version was made.
    ({ version: newest, content }) =>
      newest === input.seenVersion &&
      content !== undefined &&
      isSameAction(actionOf(actionId, content), version.action),
  );
  tellTeam(ports, input);
  return readEntry(own, actionId);
}

async function makeVersion(
  ports: Ports,
  input: OwnActionInput & { readonly commandId: string; readonly seenVersion: number },
): Promise<ActionVersion> {
  const { actor, teamId, actionId, commandId } = input;
  const own = await findOwnPlaybook(ports, input);
  const draft = await findDraft(ports, input);
  const content = requireContent(draft, input, (current) => moved(current, own));
  const [problem] = problemsIn(draft, own);
  if (problem) throw unfinished(problem);
  return ports.store.updateOrCreate(
    actionVersionKey(actor.tenantId, teamId, commandId),
    () => ({
      v: 1,
      id: commandId,
      teamId,
      action: actionOf(actionId, content),
      madeAt: madeAtFor(own, actionId, ports.clock()),
      madeBy: actor.userId,
    }),
    (existing) => existing,
  );
}

async function clear(
  ports: Ports,
  { actor, teamId, actionId }: OwnActionInput,
  isFinished: (draft: ActionDraft) => boolean = () => true,
): Promise<void> {
  const by = { actorId: actor.userId, now: ports.clock() };
  await ports.store.update(actionDraftKey(actor.tenantId, teamId, actionId), (draft) =>
    isFinished(draft) ? cleared(draft, { ...by, seenVersion: draft.version }) : draft,
  );
}

async function findDraft(ports: Ports, input: OwnActionInput): Promise<ActionDraft> {
  const { actor, teamId, actionId } = input;
  const draft = await ports.store.find(actionDraftKey(actor.tenantId, teamId, actionId));
  const nobody = { seenVersion: 0, actorId: actor.userId, now: ports.clock() };
  return draft ?? noDraft(teamId, actionId, nobody);
}

async function requireRoom({ store }: Ports, { actor, teamId }: OwnActionInput): Promise<void> {
  const drafts = await store.list(actionDraftKind, teamPartition(actor.tenantId, teamId));
  if (drafts.filter(({ content }) => content).length < mostDrafts) return;
  throw new DomainError("conflict", ownActionWords.mostDrafts(mostDrafts));
}

function viewDraft(draft: ActionDraft, own: OwnPlaybook): DraftView {
  const { id, version, content, savedAt, savedBy } = draft;
  return {
    ...{ id, version, problems: problemsIn(draft, own) },
    ...(version === 0 ? {} : { savedAt, savedBy }),
    ...(content ? { content } : {}),
  };
}

function problemsIn({ id, content }: ActionDraft, own: OwnPlaybook): Problem[] {
  if (!content) return [];
  const taken = titleProblem(own, id, content.title);
  return [...(taken ? [taken] : []), ...draftProblems(id, content)];
}

function moved(newest: ActionDraft, own: OwnPlaybook): DomainError {
  const current = viewDraft(newest, own);
  return new DomainError("conflict", ownActionWords.draftMoved, { current });
}

function unfinished({ path, sentence }: Problem): DomainError {
  const field = path.join(".");
  return new DomainError("invalid", ownActionWords.notInField(field, sentence), { field });
}
