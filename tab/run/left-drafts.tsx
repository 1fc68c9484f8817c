import type { Run, RunStep } from "#shared/run.ts";
import { LeftDraft } from "./left-draft.tsx";
import type { Draft, Drafts } from "./use-drafts.ts";

/** What I was typing when the team moved on, or when the notes that I was changing were shown. */
export function LeftDrafts(props: {
  readonly run: Run;
  readonly step: RunStep;
  readonly drafts: Drafts;
}) {
  const { run, step, drafts } = props;
  const isLeft = ({ stepId, text, isChange }: Draft) =>
    text.trim() !== "" && (stepId !== step.id || (isChange && run.boards[stepId] !== undefined));
  return drafts.all
    .filter(isLeft)
    .map((draft) => (
      <LeftDraft key={draft.lateId} run={run} step={step} draft={draft} drafts={drafts} />
    ));
}
