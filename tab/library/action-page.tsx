import { Button, Subtitle1, Text } from "@fluentui/react-components";
import type { TeamAction } from "#shared/team-action.ts";
import { words } from "#shared/words.ts";
import { BackButton } from "../controls/back-button.tsx";
import { Explained } from "../controls/explained.tsx";
import { type ActionRef, usePlaybook, useTeamAction } from "../playbook.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { Section } from "../section.tsx";
import { UnreadPart } from "../unread-part.tsx";
import { ActionFacts } from "./action-facts.tsx";
import { ActionFollowed } from "./action-followed.tsx";
import { ActionResources } from "./action-resources.tsx";
import { ActionSteps } from "./action-steps.tsx";
import { ActionTags } from "./action-tags.tsx";
import { ActionUses } from "./action-uses.tsx";
import { ActionWhy } from "./action-why.tsx";
import { useLibrary } from "./library-place.ts";

/** All about one action, to decide whether it is the one for today. */
export function ActionPage(props: { readonly action: ActionRef }) {
  const styles = useScreenStyles();
  const { pages } = useLibrary();
  const reading = useTeamAction(props.action);
  return (
    <div className={styles.screen}>
      <BackButton onPress={pages.leave} />
      {reading.state === "read" ? (
        <ActionTexts action={reading.value} actionRef={props.action} />
      ) : (
        <UnreadPart reading={reading} />
      )}
    </div>
  );
}

function ActionTexts(props: { readonly action: TeamAction; readonly actionRef: ActionRef }) {
  const { action, actionRef } = props;
  const styles = useScreenStyles();
  const { pages, start } = useLibrary();
  const { team } = usePlaybook();
  const isOwn = actionRef.versionId !== undefined;
  return (
    <>
      <header className={styles.section}>
        <Subtitle1 as="h2" className={styles.text}>
          {action.title}
        </Subtitle1>
        <Text as="p" className={styles.text}>
          {action.summary}
        </Text>
        <Explained term="component">
          <ActionTags minutes={action.minutes} components={action.components} />
        </Explained>
        {isOwn && (
          <Text as="p" size={200} className={styles.quiet}>
            {words.library.byYourTeam}
          </Text>
        )}
      </header>
      {/* In sight at once: below is what to read for whoever wants to know more first. */}
      {start(action)}
      <ActionWhy action={action} isOwn={isOwn} />
      <ActionFacts action={action} />
      <ActionUses action={action} />
      <Section title={words.library.preparation}>
        <Text as="p" className={styles.text}>
          {words.library.preparationNote}
        </Text>
        <Button
          className={styles.start}
          onClick={() => pages.open({ name: "preparation", action: actionRef, length: "full" })}
        >
          {words.library.openPreparation}
        </Button>
      </Section>
      <ActionSteps action={action} />
      <Section title={words.panel.quietTitle}>
        <Text as="p" className={styles.text}>
          {action.quietWay}
        </Text>
      </Section>
      <ActionResources action={action} />
      {team && <ActionFollowed {...team} actionId={action.id} />}
      <OwnVersion action={action} isOwn={isOwn} />
    </>
  );
}

/** For a team: to change an action of its own, and to make one of its own of any. */
function OwnVersion({ action, isOwn }: { readonly action: TeamAction; readonly isOwn: boolean }) {
  const styles = useScreenStyles();
  const { pages } = useLibrary();
  const { team } = usePlaybook();
  if (!team) return null;
  const { makeItYours, copyNote, change, copyAndChange } = words.library;
  return (
    <Section title={makeItYours}>
      {!isOwn && (
        <Text as="p" className={styles.text}>
          {copyNote}
        </Text>
      )}
      <div className={styles.row}>
        {isOwn && (
          <Button onClick={() => pages.open({ name: "editor", actionId: action.id })}>
            {change}
          </Button>
        )}
        <Button
          onClick={() =>
            pages.open({ name: "editor", actionId: crypto.randomUUID(), startFrom: action })
          }
        >
          {copyAndChange}
        </Button>
      </div>
    </Section>
  );
}
