import { Button, Text } from "@fluentui/react-components";
import { runWords } from "#shared/words/run.ts";
import { useTextButton } from "../controls/text-button.ts";
import { PromiseForm } from "./promise-form.tsx";
import { useRunStyles } from "./run-styles.ts";
import type { Draft, Drafts } from "./use-drafts.ts";
import type { NewPromise } from "./use-new-promise.ts";

/** A commitment that I was typing when the team moved on, or ended: still added, or thrown away. */
export function LeftPromise(props: {
  readonly sentence: string;
  readonly draft: Draft;
  readonly drafts: Drafts;
  readonly newPromise: NewPromise;
}) {
  const styles = useRunStyles();
  const textButton = useTextButton();
  return (
    <div className={styles.notice}>
      <Text>{props.sentence}</Text>
      <PromiseForm newPromise={props.newPromise} />
      <Button
        appearance="subtle"
        className={textButton.medium}
        onClick={() => props.drafts.drop(props.draft)}
      >
        {runWords.discard}
      </Button>
    </div>
  );
}
