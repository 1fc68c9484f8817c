import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { DraftContent } from "#shared/own-actions/draft-content.ts";
import { newDraft } from "#shared/own-actions/step-templates.ts";
import type { Resource } from "#shared/resource.ts";
import type { SafetyComponent } from "#shared/safety-component.ts";
import { ownWords } from "#shared/words/own-actions-screen.ts";
import { words } from "#shared/words.ts";
import { readResources } from "../library/read-resources.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { Section } from "../section.tsx";

/** The first question of a new action: which component it is for. */
export function ChooseComponent({
  onStart,
}: {
  readonly onStart: (content: DraftContent) => void;
}) {
  const styles = useScreenStyles();
  const [isStarting, setStarting] = useState(false);
  const start = async (component: SafetyComponent) => {
    if (isStarting) return;
    setStarting(true);
    // Without the library one begins all the same: its entries can be added later.
    const library = await readResources().catch(() => []);
    onStart(newDraft(component, twoFor(component, library)));
  };
  return (
    <Section title={ownWords.editor.componentAsk} level="h3">
      <Text as="p" className={styles.quiet}>
        {ownWords.editor.componentNote}
      </Text>
      <div className={styles.row}>
        {Object.entries(words.components).map(([component, name]) => (
          <Button key={component} onClick={() => void start(component as SafetyComponent)}>
            {name}
          </Button>
        ))}
      </div>
    </Section>
  );
}

/** Two entries for a component to start with: those that it fits most come first. */
function twoFor(component: SafetyComponent, library: readonly Resource[]): string[] {
  const place = ({ components }: Resource) => components.indexOf(component);
  return library
    .filter((resource) => place(resource) >= 0)
    .toSorted((a, b) => place(a) - place(b))
    .slice(0, 2)
    .map(({ id }) => id);
}
