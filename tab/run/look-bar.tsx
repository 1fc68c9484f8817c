import { Button, Text } from "@fluentui/react-components";
import { stepToolWords as words } from "#shared/words/step-tools.ts";
import { useRunStyles } from "./run-styles.ts";
import type { Look } from "./use-look.ts";

/** Says that this is not the step that the team is on, and leads back to that one. */
export function LookBar(props: {
  readonly id: string;
  readonly look: Look;
  readonly index: number;
  readonly teamIndex: number;
}) {
  const { id, look, index, teamIndex } = props;
  const styles = useRunStyles();
  const sentence = look.hasMoved ? words.movedOn : words.lookingAt;
  return (
    <div className={styles.notice}>
      <Text id={id}>{sentence(index + 1, teamIndex + 1)}</Text>
      <Button appearance="primary" onClick={look.back}>
        {words.backToTeam}
      </Button>
    </div>
  );
}
