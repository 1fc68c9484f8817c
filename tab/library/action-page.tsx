import { Button, Subtitle1, Text } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { TeamAction } from "#shared/team-action.ts";
import { words } from "#shared/words.ts";
import { ChooseForm } from "../panel/choose-form.tsx";
import { useTeamAction } from "../playbook.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { Section } from "../section.tsx";
import { UnreadPart } from "../unread-part.tsx";
import { ActionFacts } from "./action-facts.tsx";
import { ActionResources } from "./action-resources.tsx";
import { ActionSteps } from "./action-steps.tsx";
import { ActionTags } from "./action-tags.tsx";
import { ActionWhy } from "./action-why.tsx";

/** All about one action, to decide whether it is the one for today. */
export function ActionPage(props: { readonly actionId: string; readonly onLeave: () => void }) {
  const styles = useScreenStyles();
  const reading = useTeamAction(props.actionId);
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => page.current?.querySelector("button")?.focus(), []);
  return (
    <div ref={page} className={styles.screen}>
      <Button
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        className={styles.start}
        onClick={props.onLeave}
      >
        {words.panel.allActions}
      </Button>
      {reading.state === "read" ? (
        <ActionTexts action={reading.value} />
      ) : (
        <UnreadPart reading={reading} />
      )}
    </div>
  );
}

function ActionTexts({ action }: { readonly action: TeamAction }) {
  const styles = useScreenStyles();
  return (
    <>
      <header className={styles.section}>
        <Subtitle1 as="h2" className={styles.text}>
          {action.title}
        </Subtitle1>
        <Text as="p" className={styles.text}>
          {action.summary}
        </Text>
        <ActionTags minutes={action.minutes} components={action.components} />
      </header>
      <ActionWhy why={action.why} />
      <ActionFacts action={action} />
      <ChooseForm action={action} />
      <ActionSteps action={action} />
      <Section title={words.panel.quietTitle}>
        <Text as="p" className={styles.text}>
          {action.quietWay}
        </Text>
      </Section>
      <ActionResources action={action} />
    </>
  );
}
