import { Button, mergeClasses, Text } from "@fluentui/react-components";
import { nameAmong } from "#shared/turns/turn-sentences.ts";
import type { RunView } from "#shared/views.ts";
import { runWords } from "#shared/words/run.ts";
import { NextMeeting } from "../panel/next-meeting.tsx";
import { lazyPart } from "../pulse/lazy-part.tsx";
import { OpenPulse } from "../pulse/team-pulse.tsx";
import { useTeam } from "../team-handle.ts";
import { CommitmentLine } from "./commitment-line.tsx";
import { DecidedBefore } from "./decided-before.tsx";
import { Disclosure } from "./disclosure.tsx";
import { NotesList } from "./notes-list.tsx";
import { useRunStyles } from "./run-styles.ts";
import { standing } from "./standing.ts";

const AfterRun = lazyPart(async () => (await import("../library/after-run.tsx")).AfterRun);

/** What a run came to: what was agreed, what was shared, how long it took, who leads next. */
export function EndedScreen(props: { readonly view: RunView; readonly onDone: () => void }) {
  const { run, commitments } = props.view;
  const styles = useRunStyles();
  const { view, me } = useTeam();
  const agreed = standing(commitments);
  const planned = run.steps.reduce((sum, { minutes }) => sum + minutes, 0);
  const next = view.rotation[0]?.userId;
  const shown = run.steps.flatMap((step) => {
    const board = run.boards[step.id];
    return board && board.notes.length > 0 ? [{ step, board }] : [];
  });

  return (
    <div className={mergeClasses(styles.screen, styles.ended)}>
      <header className={styles.section}>
        <Text as="h2" size={500} weight="semibold" className={styles.heading}>
          {runWords.endedTitle}
        </Text>
        <Text className={styles.words}>{run.title}</Text>
      </header>
      <OpenPulse />
      <DecidedBefore run={run} />
      <section className={styles.section}>
        <Text as="h3" weight="semibold" className={styles.heading}>
          {runWords.agreed}
        </Text>
        {agreed.length === 0 && <Text>{runWords.agreedNothing}</Text>}
        <ul className={styles.list}>
          {agreed.map((commitment) => (
            <li key={commitment.id} className={styles.card}>
              <CommitmentLine commitment={commitment} />
            </li>
          ))}
        </ul>
      </section>
      {shown.length > 0 && (
        <section>
          <Text as="h3" weight="semibold" className={styles.heading}>
            {runWords.shownNotes}
          </Text>
          {shown.map(({ step, board }) => (
            <Disclosure key={step.id} title={step.title}>
              <NotesList notes={board.notes} />
            </Disclosure>
          ))}
        </section>
      )}
      <Text>{runWords.timeSpent(Math.round(run.spentMs / 60_000), planned)}</Text>
      <section className={styles.section}>
        <Text as="h3" weight="semibold" className={styles.heading}>
          {runWords.nextTitle}
        </Text>
        {next !== undefined && (
          <Text className={styles.words}>
            {next === me.userId
              ? runWords.youLeadNext
              : runWords.leadsNext(nameAmong(view.members, next))}
          </Text>
        )}
        <NextMeeting />
        {agreed.length > 0 && <Text className={styles.words}>{runWords.asksOnDay}</Text>}
      </section>
      <Button appearance="primary" onClick={props.onDone}>
        {runWords.done}
      </Button>
      <AfterRun run={run} />
    </div>
  );
}
