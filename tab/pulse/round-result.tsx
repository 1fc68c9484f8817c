import { Text } from "@fluentui/react-components";
import { componentsIn, signalsIn } from "#shared/pulse/question-topics.ts";
import type { RoundView } from "#shared/pulse/round-view.ts";
import { runWords } from "#shared/words/run.ts";
import { words } from "#shared/words.ts";
import { Disclosure } from "../run/disclosure.tsx";
import { useScreenStyles } from "../screen-styles.ts";
import { BandLine } from "./band-line.tsx";
import { MeasuredPart } from "./measured-part.tsx";
import { LowPrompts, PromptsInstead } from "./prompts-part.tsx";

/** What a closed round shows: a band for each component, or why nothing and what to do instead. */
export function RoundResult({ round }: { readonly round: RoundView }) {
  const {
    state,
    bands = {},
    reported = {},
    measured = [],
    reason = "unreadable",
    threshold,
  } = round;
  const styles = useScreenStyles();
  const components = componentsIn(round.questions);
  const { withheld, howToRead } = words.pulse;
  if (state === "withheld") {
    return (
      <div className={styles.section}>
        <Text as="p" weight="semibold" className={styles.text}>
          {withheld.title}
        </Text>
        <Text as="p" className={styles.text}>
          {withheld[reason](threshold)}
        </Text>
        {measured.map((change) => (
          <MeasuredPart key={change.runId} change={change} />
        ))}
        <PromptsInstead components={components} />
      </div>
    );
  }
  const shown = components.flatMap((component) => {
    const band = bands[component];
    return band === undefined ? [] : [{ component, band }];
  });
  const low = shown.filter(({ band }) => band === "low").map(({ component }) => component);
  return (
    <div className={styles.section}>
      {measured.map((change) => (
        <MeasuredPart key={change.runId} change={change} />
      ))}
      <ul className={styles.list}>
        {shown.map((one) => (
          <BandLine key={one.component} {...one} />
        ))}
      </ul>
      {signalsIn(round.questions).map((signal) => {
        const said = reported[signal];
        return (
          said !== undefined && (
            <Text key={signal} as="p" className={styles.text}>
              {words.pulse.reported[signal][said]}
            </Text>
          )
        );
      })}
      <Disclosure title={runWords.pulse.howToRead}>
        <Text>{howToRead(threshold)}</Text>
      </Disclosure>
      {low.length > 0 && <LowPrompts components={low} />}
    </div>
  );
}
