import { Text } from "@fluentui/react-components";
import type { SafetyComponent } from "#shared/safety-component.ts";
import { words } from "#shared/words.ts";
import { Disclosure } from "../run/disclosure.tsx";
import { useScreenStyles } from "../screen-styles.ts";

/** So many are there at once: a team takes up one or two, and what stands below is to be found. */
const firstOfAll = 3;

/** What a team can talk about where nothing is shown: of each component one at first, and the rest on a press. */
export function PromptsInstead({
  components,
}: {
  readonly components: readonly SafetyComponent[];
}) {
  const styles = useScreenStyles();
  const { prompts, promptsTitle, morePrompts } = words.pulse;
  const all = components.flatMap((component) => prompts[component]);
  const first = components.flatMap((one) => prompts[one].slice(0, 1)).slice(0, firstOfAll);
  const rest = all.filter((prompt) => !first.includes(prompt));
  return (
    <>
      <Text as="p" weight="semibold" className={styles.text}>
        {promptsTitle}
      </Text>
      <Prompts prompts={first} />
      {rest.length > 0 && (
        <Disclosure title={morePrompts}>
          <Prompts prompts={rest} />
        </Disclosure>
      )}
    </>
  );
}

/** What a team can talk about where these components stand low. */
export function LowPrompts({ components }: { readonly components: readonly SafetyComponent[] }) {
  const { prompts, lowPromptsTitle } = words.pulse;
  return (
    <Disclosure title={lowPromptsTitle}>
      <Prompts prompts={components.flatMap((component) => prompts[component])} />
    </Disclosure>
  );
}

function Prompts({ prompts }: { readonly prompts: readonly string[] }) {
  const styles = useScreenStyles();
  return (
    <ul className={styles.bullets}>
      {prompts.map((prompt) => (
        <li key={prompt}>{prompt}</li>
      ))}
    </ul>
  );
}
