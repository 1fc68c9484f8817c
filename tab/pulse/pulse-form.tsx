import { Text } from "@fluentui/react-components";
import type { RoundView } from "#shared/pulse/round-view.ts";
import { questionText } from "#shared/words/questions.ts";
import { runWords } from "#shared/words/run.ts";
import { words } from "#shared/words.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { useSheets } from "../sheets.ts";
import { PulsePromise } from "./pulse-promise.tsx";
import { PulseQuestion } from "./pulse-question.tsx";

/** What to know before answering, and the questions of a round. */
export function PulseForm(props: {
  readonly round: RoundView;
  /** The questions that say that they have no answer yet. */
  readonly missing: readonly string[];
}) {
  const { round, missing } = props;
  const styles = useScreenStyles();
  const sheets = useSheets();
  const choices = sheets.find(round.id)?.choices ?? {};
  return (
    <>
      <PulsePromise round={round} />
      <Text weight="semibold" as="p" className={styles.text}>
        {words.pulse.lastTwoWeeks}
      </Text>
      {round.questions.map(({ id }, index) => (
        <PulseQuestion
          key={id}
          id={id}
          label={runWords.pulse.question(index + 1, questionText(id) ?? "")}
          choice={choices[id]}
          isMissing={missing.includes(id)}
          onChoose={(choice) => sheets.choose(round.id, id, choice)}
        />
      ))}
    </>
  );
}
