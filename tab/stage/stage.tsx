import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { nameAmong } from "#shared/turns/turn-sentences.ts";
import type { RunView } from "#shared/views.ts";
import { runWords } from "#shared/words/run.ts";
import { stageWords } from "#shared/words/stage.ts";
import { words } from "#shared/words.ts";
import { ConnectionLine } from "../panel/connection-line.tsx";
import { onStep } from "../run/on-step.ts";
import { useTeam } from "../team-handle.ts";
import { StageAgreed } from "./stage-agreed.tsx";
import { StageDecided } from "./stage-decided.tsx";
import { StageStep } from "./stage-step.tsx";
import { useStageStyles } from "./stage-styles.ts";

/**
 * The team's step, its time and what it has shown, large. It mirrors and never leads: there is nothing
 * to press, and nothing of what one person has written.
 */
export function Stage({ ended }: { readonly ended: RunView | undefined }) {
  const styles = useStyles();
  const { view } = useTeam();
  const shown = ended ?? view.current;
  const leader = shown && nameAmong(view.members, shown.run.facilitatorId);
  return (
    <div className={styles.stage}>
      <header className={styles.header}>
        <Text as="h1" size={500} weight="semibold" className={styles.name}>
          {shown ? shown.run.title : view.name}
        </Text>
        {leader && <Text size={400}>{words.panel.leads(leader)}</Text>}
      </header>
      <ConnectionLine />
      <main className={styles.main}>
        <Content view={view.current} ended={ended} leader={leader ?? ""} />
      </main>
      <Text size={300} className={styles.mirror}>
        {stageWords.mirror}
      </Text>
    </div>
  );
}

function Content(props: {
  readonly view: RunView | undefined;
  readonly ended: RunView | undefined;
  readonly leader: string;
}): ReactNode {
  const { view, ended, leader } = props;
  const styles = useStageStyles();
  if (ended) {
    return (
      <>
        <h2 className={styles.title}>{runWords.endedTitle}</h2>
        <StageDecided run={ended.run} />
        <StageAgreed commitments={ended.commitments} none={runWords.agreedNothing} />
      </>
    );
  }
  if (!view) {
    return (
      <>
        <h2 className={styles.title}>{stageWords.noRunTitle}</h2>
        <p className={styles.text}>{stageWords.noRun}</p>
      </>
    );
  }
  const at = onStep(view);
  if (at) return <StageStep at={at} commitments={view.commitments} />;
  return (
    <>
      <h2 className={styles.title}>{view.run.title}</h2>
      <p className={styles.text}>{stageWords.planned(leader)}</p>
    </>
  );
}

const useStyles = makeStyles({
  stage: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    minHeight: "100vh",
    boxSizing: "border-box",
    paddingBlock: tokens.spacingVerticalXL,
    paddingInline: "max(24px, 4vw)",
  },
  header: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalXL,
  },
  name: { margin: 0, overflowWrap: "anywhere" },
  main: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    gap: tokens.spacingVerticalL,
    minWidth: 0,
  },
  mirror: { color: tokens.colorNeutralForeground2 },
});
