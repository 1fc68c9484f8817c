import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { RunStep } from "#shared/run.ts";
import type { Step, TeamAction } from "#shared/team-action.ts";
import { runWords } from "#shared/words/run.ts";
import type { Reading } from "../use-reading.ts";
import { Disclosure } from "./disclosure.tsx";
import { useRunStyles } from "./run-styles.ts";

/** What helps in this step, to be opened by whoever wants it. */
export function StepHelp(props: {
  readonly step: RunStep;
  readonly reading: Reading<TeamAction>;
  readonly isLeader: boolean;
  /** Whether the leader's words are among it: where they are not above. */
  readonly withScript: boolean;
  /** Under which title what everybody does is among it as well. */
  readonly task?: string | undefined;
}) {
  const styles = useRunStyles();
  const look = useStyles();
  const { reading, isLeader, withScript, task } = props;
  if (reading.state !== "read") return null;
  const step = reading.value.steps.find(({ id }) => id === props.step.id);
  if (!step) return null;
  const help = [
    ...(isLeader ? tipsOf(step) : [{ title: runWords.quietWay, text: reading.value.quietWay }]),
    ...(task === undefined ? [] : [{ title: task, text: step.everybody }]),
    ...(withScript ? [{ title: runWords.leaderSays, text: step.leaderSays }] : []),
  ];
  return (
    <section
      data-help
      tabIndex={-1}
      aria-label={runWords.helpTitle}
      className={mergeClasses(styles.section, look.help)}
    >
      <Text as="h3" weight="semibold" className={styles.heading}>
        {runWords.helpTitle}
      </Text>
      <div>
        {help.map(({ title, text }) => (
          <Disclosure key={title} title={title}>
            <Text>{text}</Text>
          </Disclosure>
        ))}
      </div>
    </section>
  );
}

function tipsOf({ ifSilent, ifOneDominates, remote }: Step) {
  return [
    { title: runWords.ifSilent, text: ifSilent },
    { title: runWords.ifOneDominates, text: ifOneDominates },
    ...(remote === undefined ? [] : [{ title: runWords.ifRemote, text: remote }]),
  ];
}

const useStyles = makeStyles({
  help: {
    // Whoever presses "Help" sees that this is what it leads to, however they pressed.
    ":focus": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: tokens.strokeWidthThick,
      borderRadius: tokens.borderRadiusSmall,
    },
  },
});
