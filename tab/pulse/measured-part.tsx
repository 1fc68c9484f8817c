import { Text } from "@fluentui/react-components";
import { actionTitle } from "#shared/playbook/readers-titles.ts";
import type { MeasuredChange } from "#shared/pulse/measured-change.ts";
import type { SafetyComponent } from "#shared/safety-component.ts";
import { measuringWords } from "#shared/words/measuring.ts";
import { words } from "#shared/words.ts";
import { useDates } from "../dates.ts";
import { Disclosure } from "../run/disclosure.tsx";
import { useScreenStyles } from "../screen-styles.ts";

/** What a check says about one run: first the components that its action is for, then the others. */
export function MeasuredPart({ change }: { readonly change: MeasuredChange }) {
  const styles = useScreenStyles();
  const dates = useDates();
  const { targeted, noBaseline } = change;
  const others = Object.keys(change.verdicts).filter(
    (one): one is SafetyComponent => !targeted.some((component) => component === one),
  );
  const { followedTitle, forThese, howMade, method } = measuringWords;
  const names = targeted.map((component) => words.components[component]);
  return (
    <div className={styles.section}>
      <Text as="p" weight="semibold" className={styles.text}>
        {followedTitle(actionTitle(change))}
      </Text>
      {noBaseline !== undefined ? (
        <Text as="p" className={styles.text}>
          {measuringWords.noBaseline[noBaseline]}
        </Text>
      ) : (
        <>
          {names.length > 0 && (
            <Text as="p" className={styles.quiet}>
              {forThese(dates.names(names))}
            </Text>
          )}
          <Verdicts change={change} components={targeted} />
          <Disclosure title={measuringWords.others}>
            <Verdicts change={change} components={others} />
          </Disclosure>
          <Disclosure title={howMade}>
            <Text>{method}</Text>
          </Disclosure>
        </>
      )}
    </div>
  );
}

function Verdicts(props: {
  readonly change: MeasuredChange;
  readonly components: readonly SafetyComponent[];
}) {
  const styles = useScreenStyles();
  return (
    <ul className={styles.list}>
      {props.components.flatMap((component) => {
        const verdict = props.change.verdicts[component];
        if (verdict === undefined) return [];
        return [
          <li key={component} className={styles.section}>
            <span className={styles.split}>
              <Text weight="semibold">{words.components[component]}</Text>
              <Text>{measuringWords.verdicts[verdict]}</Text>
            </span>
            <Text size={200}>{measuringWords.explained[verdict]}</Text>
          </li>,
        ];
      })}
    </ul>
  );
}
