import { Text } from "@fluentui/react-components";
import type { Commitment } from "#shared/commitment.ts";
import type { Run, RunStep } from "#shared/run.ts";
import type { TeamAction } from "#shared/team-action.ts";
import { runWords } from "#shared/words/run.ts";
import { stepToolWords } from "#shared/words/step-tools.ts";
import { useDates } from "../dates.ts";
import { useTeam } from "../team-handle.ts";
import type { Reading } from "../use-reading.ts";
import { CommitmentLine } from "./commitment-line.tsx";
import { noPulseSentence } from "./no-pulse.ts";
import { NotesList } from "./notes-list.tsx";
import { useRunStyles } from "./run-styles.ts";
import { standing } from "./standing.ts";
import { StepHelp } from "./step-help.tsx";
import { StepTexts } from "./step-texts.tsx";

/** A step that the team was at or comes to: what everybody does in it, and what came of it. */
export function LookedStep(props: {
  readonly run: Run;
  readonly step: RunStep;
  readonly reading: Reading<TeamAction>;
  readonly commitments: readonly Commitment[];
}) {
  const { run, step, reading } = props;
  const styles = useRunStyles();
  const pulseAhead = usePulseAhead();
  const board = run.boards[step.id];
  const decided = run.decisions?.[step.id];
  const isPast = run.steps.indexOf(step) < run.stepIndex;
  const agreed = step.kind === "commit" && isPast ? standing(props.commitments) : [];
  return (
    <div className={styles.section}>
      {step.kind === "pulse" ? (
        <Text size={400}>{pulseAhead}</Text>
      ) : (
        <StepTexts step={step} reading={reading} withScript={false} />
      )}
      {board && (
        <>
          <Text as="h3" weight="semibold" className={styles.heading}>
            {step.kind === "vote" ? runWords.result : runWords.board}
          </Text>
          <NotesList notes={board.notes} />
        </>
      )}
      {decided && (
        <>
          <Text as="h3" weight="semibold" className={styles.heading}>
            {runWords.decided}
          </Text>
          <Text className={styles.card}>{decided.text}</Text>
        </>
      )}
      {!board && isPast && step.kind === "write" && <Text>{stepToolWords.notShown}</Text>}
      {agreed.length > 0 && (
        <>
          <Text as="h3" weight="semibold" className={styles.heading}>
            {runWords.commitmentsTitle}
          </Text>
          <ul className={styles.list}>
            {agreed.map((commitment) => (
              <li key={commitment.id} className={styles.card}>
                <CommitmentLine commitment={commitment} />
              </li>
            ))}
          </ul>
        </>
      )}
      {step.kind !== "pulse" && (
        <StepHelp step={step} reading={reading} isLeader={false} withScript />
      )}
    </div>
  );
}

/** What the pulse at the end of a run is, before the team is there: the round that is open, or what would open. */
function usePulseAhead(): string {
  const dates = useDates();
  const { round, insteadOfPulse } = useTeam().view;
  const { everybody, checkEverybody } = runWords.pulse;
  if (round?.state === "open") return round.kind === "check" ? checkEverybody : everybody;
  if (insteadOfPulse?.kind === "check") return checkEverybody;
  return insteadOfPulse ? noPulseSentence(insteadOfPulse, dates) : everybody;
}
