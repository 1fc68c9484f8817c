import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { RoundView } from "#shared/pulse/round-view.ts";
import { runWords } from "#shared/words/run.ts";
import { words } from "#shared/words.ts";
import { useDates } from "../dates.ts";
import { Disclosure } from "../run/disclosure.tsx";
import { useScreenStyles } from "../screen-styles.ts";

/** What is protected and what is not, before the questions: the essentials, and all of it on a press. */
export function PulsePromise({ round }: { readonly round: RoundView }) {
  const styles = useScreenStyles();
  const dates = useDates();
  const { promise, openUntil, changeUntil } = words.pulse;
  const isCheck = round.kind === "check";
  const fine = useStyles();
  const until = dates.moment(round.closesAt);
  return (
    <div className={styles.section}>
      <Text weight="semibold" as="p" className={styles.text}>
        {promise.title}
      </Text>
      <ul className={mergeClasses(styles.bullets, fine.fine)}>
        <li>{promise.seen(round.threshold)}</li>
        {/* Beside the button that sends a pulse it says that answers can be changed; that of a check is screens away. */}
        <li>{isCheck ? changeUntil(until) : openUntil(until)}</li>
        <li>{promise.confidential}</li>
        {isCheck && <li>{promise.keptInShort}</li>}
      </ul>
      <Disclosure title={runWords.pulse.details}>
        <Text>{promise.protects(round.threshold)}</Text>
        {isCheck && <Text>{promise.keptOfCheck}</Text>}
        <Text>{promise.limits}</Text>
        {isCheck && <Text>{promise.limitsOfCheck}</Text>}
        <Text>{promise.inPanel}</Text>
      </Disclosure>
    </div>
  );
}

// Small, so that the first question is in sight below it.
const useStyles = makeStyles({
  fine: {
    gap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
