import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Commitment } from "#shared/commitment.ts";
import type { Board } from "#shared/run.ts";
import { runWords } from "#shared/words/run.ts";
import { stageWords } from "#shared/words/stage.ts";
import { words } from "#shared/words.ts";
import { useRunAction } from "../playbook.ts";
import { everybodyAfter } from "../run/after-shown.ts";
import { latestShown, type OnStep } from "../run/on-step.ts";
import { countOf, numberOf, titleOf } from "../run/step-title.ts";
import { tieWords } from "../run/tie-words.ts";
import { useTeam } from "../team-handle.ts";
import { StageAgreed } from "./stage-agreed.tsx";
import { StageDecided } from "./stage-decided.tsx";
import { useStageStyles } from "./stage-styles.ts";
import { StageTalk } from "./stage-talk.tsx";
import { StageTimer } from "./stage-timer.tsx";

/** The step that the team is on: what to do, how long, and what was shown to all. */
export function StageStep(props: {
  readonly at: OnStep;
  readonly commitments: readonly Commitment[];
}) {
  const { at, commitments } = props;
  const { run, step } = at;
  const own = useStyles();
  const styles = useStageStyles();
  const reading = useRunAction(run);
  const texts =
    reading.state === "read" ? reading.value.steps.find(({ id }) => id === step.id) : undefined;
  const before = latestShown(at);
  const board = at.board ?? (step.kind === "write" ? undefined : before?.board);
  const tie = board && !run.decisions?.[step.id] ? tieWords(board.notes) : undefined;
  return (
    <>
      <div className={own.line}>
        <p className={styles.text}>
          {runWords.stepOf(numberOf(run.steps, run.stepIndex), countOf(run.steps))}
        </p>
        {/* The pulse's title says it. */}
        {step.kind !== "pulse" && (
          <p className={mergeClasses(styles.text, own.kind)}>{words.stepKinds[step.kind]}</p>
        )}
      </div>
      <h2 className={styles.title}>{titleOf(step)}</h2>
      <StageTimer run={run} />
      {at.board ? (
        <p className={styles.text}>{everybodyAfter(at)}</p>
      ) : (
        texts && <p className={styles.text}>{texts.everybody}</p>
      )}
      <StageTalk run={run} />
      <Work at={at} />
      <StageDecided run={run} />
      {step.kind === "commit" ? (
        <StageAgreed commitments={commitments} none={runWords.noCommitments} />
      ) : (
        step.kind !== "pulse" &&
        board && (
          <>
            {board === before?.board && (
              <h3 className={styles.heading}>{runWords.notesOf(before.step.title)}</h3>
            )}
            {tie && <p className={styles.small}>{tie}</p>}
            <StageBoard board={board} />
          </>
        )
      )}
    </>
  );
}

/** What everybody does unseen in this step: how many, never who or what. */
function Work({ at: { step, board, counts } }: { readonly at: OnStep }) {
  const styles = useStageStyles();
  const { members } = useTeam().view;
  if (step.kind === "pulse") return <p className={styles.text}>{stageWords.pulse}</p>;
  if (board || (step.kind !== "write" && step.kind !== "vote")) return null;
  const isVote = step.kind === "vote";
  const count = isVote
    ? runWords.voterCount(counts.voters, members.length)
    : runWords.noteCount(counts.notes);
  return (
    <p className={styles.small}>
      {isVote ? stageWords.voting : stageWords.writing} {count}
    </p>
  );
}

function StageBoard({ board }: { readonly board: Board }) {
  const styles = useStageStyles();
  if (board.notes.length === 0) return <p className={styles.small}>{runWords.noNotes}</p>;
  return (
    <ul className={styles.notes}>
      {board.notes.map(({ id, text, dots }) => (
        <li key={id} className={styles.note}>
          <span>{text}</span>
          {dots !== undefined && <span className={styles.dots}>{runWords.dots(dots)}</span>}
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
  },
  // As high as its own line, and with the line's size: a badge of Fluent is small text in a tall frame.
  kind: {
    paddingInline: "0.5em",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
  },
});
