import type { SafetyComponent } from "#shared/safety-component.ts";
import { words } from "#shared/words.ts";
import { Disclosure } from "../run/disclosure.tsx";
import { useScreenStyles } from "../screen-styles.ts";

/** What a team can talk about, whatever its pulse shows. */
export function PromptsPart(props: {
  readonly title: string;
  readonly components: readonly SafetyComponent[];
  readonly open: boolean;
}) {
  const { title, components, open } = props;
  const styles = useScreenStyles();
  return (
    <Disclosure title={title} open={open}>
      <ul className={styles.bullets}>
        {components.flatMap((component) =>
          words.pulse.prompts[component].map((prompt) => <li key={prompt}>{prompt}</li>),
        )}
      </ul>
    </Disclosure>
  );
}
