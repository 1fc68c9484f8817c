import { Field, Select, Subtitle2, Text } from "@fluentui/react-components";
import { useState } from "react";
import { actionOf } from "#shared/own-actions/draft-action.ts";
import type { DraftContent } from "#shared/own-actions/draft-content.ts";
import type { TeamAction } from "#shared/team-action.ts";
import { ownWords } from "#shared/words/own-actions-screen.ts";
import { words } from "#shared/words.ts";
import { OneOf } from "../controls/one-of.tsx";
import { ActionFacts } from "../library/action-facts.tsx";
import { ActionResources } from "../library/action-resources.tsx";
import { ActionSteps } from "../library/action-steps.tsx";
import { ActionTags } from "../library/action-tags.tsx";
import { ActionWhy } from "../library/action-why.tsx";
import { Fact, Facts } from "../library/fact.tsx";
import { StepHeader } from "../run/step-header.tsx";
import { StepHelp } from "../run/step-help.tsx";
import { StepTexts } from "../run/step-texts.tsx";
import { useScreenStyles } from "../screen-styles.ts";
import { Section } from "../section.tsx";
import { useEditorStyles } from "./editor-styles.ts";

const { editor } = ownWords;

/** The draft as the team will see it: its page, and a step as it is in a meeting. */
export function ActionPreview(props: {
  readonly actionId: string;
  readonly content: DraftContent;
}) {
  const styles = useScreenStyles();
  const action = actionOf(props.actionId, props.content);
  return (
    <div className={styles.screen}>
      <StepPreview action={action} />
      <header className={styles.section}>
        <Subtitle2 as="h3" className={styles.text}>
          {action.title.trim() === "" ? ownWords.untitled : action.title}
        </Subtitle2>
        <Text as="p" className={styles.text}>
          {action.summary}
        </Text>
        <ActionTags minutes={action.minutes} components={action.components} />
      </header>
      <ActionWhy action={action} isOwn />
      <ActionFacts action={action} />
      <ActionSteps action={action} />
      <Facts title={words.panel.prepareTitle} sentences={action.prepare} />
      <Fact title={words.panel.quietTitle} text={action.quietWay} />
      <ActionResources action={action} />
    </div>
  );
}

function StepPreview({ action }: { readonly action: TeamAction }) {
  const screen = useScreenStyles();
  const styles = useEditorStyles();
  const [index, setIndex] = useState(0);
  const [looks, setLooks] = useState<"leader" | "others">("leader");
  const step = action.steps[index];
  if (!step) return null;
  const reading = { state: "read", value: action, again: () => {} } as const;
  const isLeader = looks === "leader";
  return (
    <Section title={editor.previewStep} level="h3">
      <Field label={editor.showStep}>
        <Select value={String(index)} onChange={(_, { value }) => setIndex(Number(value))}>
          {action.steps.map(({ id, title }, number) => (
            <option key={id} value={number}>
              {editor.stepName(number + 1, title)}
            </option>
          ))}
        </Select>
      </Field>
      <OneOf
        label={editor.showAs}
        choices={{ leader: editor.asLeader, others: editor.asMember }}
        chosen={looks}
        onChoose={setLooks}
      />
      <div className={screen.card}>
        <StepHeader
          run={{ actionId: action.id, steps: action.steps, stepIndex: index }}
          step={step}
        />
        <div className={styles.form}>
          <StepTexts step={step} reading={reading} withScript={isLeader} />
          <StepHelp step={step} reading={reading} isLeader={isLeader} withScript={!isLeader} />
        </div>
      </div>
    </Section>
  );
}
