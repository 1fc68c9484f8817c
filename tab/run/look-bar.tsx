import { Button, Text } from "@fluentui/react-components";
import type { Run } from "#shared/run.ts";
import { stepToolWords as words } from "#shared/words/step-tools.ts";
import { numberOf } from "./step-title.ts";
import type { Look } from "./use-look.ts";

/** Says that this is not the step that the team is on, and leads back to that one. */
export function LookBar(props: {
  readonly id: string;
  readonly look: Look;
  readonly index: number;
  readonly run: Pick<Run, "steps" | "stepIndex">;
}) {
  const { id, look, index } = props;
  const { steps, stepIndex } = props.run;
  const sentence = look.hasMoved ? words.movedOn : words.lookingAt;
  return (
    <>
      <Text id={id}>{sentence(numberOf(steps, index), numberOf(steps, stepIndex))}</Text>
      <Button appearance="primary" onClick={look.back}>
        {words.backToTeam}
      </Button>
    </>
  );
}
