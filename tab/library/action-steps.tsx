import { Text } from "@fluentui/react-components";
import type { TeamAction } from "#shared/team-action.ts";
import { words } from "#shared/words.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { Section } from "../section.tsx";

/** The steps of an action with their minutes, in order. */
export function ActionSteps({ action }: { readonly action: TeamAction }) {
  const styles = useScreenStyles();
  return (
    <Section title={words.panel.stepsTitle}>
      <ol className={styles.bullets}>
        {action.steps.map(({ id, title, kind, minutes }) => (
          <li key={id}>
            <Text block>{title}</Text>
            <Text block size={200} className={styles.quiet}>
              {words.stepKinds[kind]}, {words.panel.minutes(minutes)}
            </Text>
          </li>
        ))}
      </ol>
    </Section>
  );
}
