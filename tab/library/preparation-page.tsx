import { Button, Subtitle1, Text } from "@fluentui/react-components";
import { PrintRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { ActionLength } from "#shared/playbook/plan-steps.ts";
import type { TeamAction } from "#shared/team-action.ts";
import { words } from "#shared/words.ts";
import { BackButton } from "../controls/back-button.tsx";
import { OneOf } from "../controls/one-of.tsx";
import { type ActionRef, useTeamAction } from "../playbook.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { UnreadPart } from "../unread-part.tsx";
import { PreparationCard } from "./preparation-card.tsx";
import { PrintedCard } from "./printed-card.tsx";

/** All that the leader of an action needs, on screen and to print. */
export function PreparationPage(props: {
  readonly action: ActionRef;
  /** The length that is shown first. */
  readonly length: ActionLength;
  readonly onLeave: () => void;
}) {
  const { action, length, onLeave } = props;
  const styles = useScreenStyles();
  const reading = useTeamAction(action);
  return (
    <div className={styles.screen}>
      <BackButton onPress={onLeave} />
      {reading.state === "read" ? (
        <Card action={reading.value} first={length} />
      ) : (
        <UnreadPart reading={reading} />
      )}
    </div>
  );
}

function Card({ action, first }: { readonly action: TeamAction; readonly first: ActionLength }) {
  const styles = useScreenStyles();
  const [length, setLength] = useState(first);
  const { full, short } = words.panel;
  const { shorter, minutes } = action;
  return (
    <>
      <header className={styles.section}>
        <Text size={200} className={styles.quiet}>
          {words.library.preparation}
        </Text>
        <Subtitle1 as="h2" className={styles.text}>
          {action.title}
        </Subtitle1>
        <Text as="p" className={styles.text}>
          {action.summary}
        </Text>
      </header>
      {shorter && (
        <OneOf
          label={words.library.length}
          choices={{ full: full(minutes), short: short(shorter.minutes) }}
          chosen={length}
          onChoose={setLength}
        />
      )}
      <Button icon={<PrintRegular />} className={styles.start} onClick={() => window.print()}>
        {words.library.print}
      </Button>
      <PreparationCard action={action} length={length} />
      <PrintedCard action={action} length={length} />
    </>
  );
}
