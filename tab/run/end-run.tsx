import { Text } from "@fluentui/react-components";
import type { Commitment } from "#shared/commitment.ts";
import { runWords } from "#shared/words/run.ts";
import { InlineConfirm } from "../controls/inline-confirm.tsx";
import type { Presses } from "../controls/use-presses.ts";
import { useTeam } from "../team-handle.ts";
import { standing } from "./standing.ts";
import type { UnsentHere } from "./unsent-here.ts";
import { UnsentLine } from "./unsent-line.tsx";

/** Ends the run, after saying how much was agreed. */
export function EndRun(props: {
  readonly commitments: readonly Commitment[];
  /** What whoever presses has typed and not sent. */
  readonly unsent: UnsentHere | undefined;
  readonly presses: Presses;
  /** Whether something else is to be pressed first. */
  readonly isSecond: boolean;
}) {
  const { changeRun } = useTeam();
  return (
    <InlineConfirm
      name="end"
      presses={props.presses}
      appearance={props.isSecond ? "secondary" : "primary"}
      isSecond={props.isSecond || props.unsent !== undefined}
      trigger={runWords.end}
      question={runWords.endAsk(standing(props.commitments).length)}
      confirm={runWords.endConfirm}
      onConfirm={() => changeRun("endRun", {})}
    >
      <Text>{runWords.endNote}</Text>
      {props.unsent && <UnsentLine unsent={props.unsent} presses={props.presses} />}
    </InlineConfirm>
  );
}
