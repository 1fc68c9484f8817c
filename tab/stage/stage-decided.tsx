import { decisionsOf } from "#shared/decisions.ts";
import type { Run } from "#shared/run.ts";
import { runWords } from "#shared/words/run.ts";
import { useStageStyles } from "./stage-styles.ts";

/** What the team has decided so far, the step that it is on included. */
export function StageDecided({ run }: { readonly run: Run }) {
  const styles = useStageStyles();
  const decisions = decisionsOf(run, run.stepIndex + 1);
  if (decisions.length === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>{runWords.decidedTitle}</h3>
      <ul className={styles.notes}>
        {decisions.map(({ stepId, text }) => (
          <li key={stepId} className={styles.note}>
            {text}
          </li>
        ))}
      </ul>
    </>
  );
}
