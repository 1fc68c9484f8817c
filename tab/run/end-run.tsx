import { Text } from "@fluentui/react-components";
import type { Commitment } from "#shared/commitment.ts";
import { words } from "#shared/words.ts";
import { useTeam } from "../team-handle.ts";
import { InlineConfirm } from "./inline-confirm.tsx";
import { standing } from "./standing.ts";
import type { NewPromise } from "./use-new-promise.ts";
import type { Presses } from "./use-presses.ts";

/** Ends the run, after saying how much was agreed. */
export function EndRun(props: {
  readonly commitments: readonly Commitment[];
  readonly newPromise: NewPromise;
  readonly presses: Presses;
}) {
  const { changeRun } = useTeam();
  return (
    <InlineConfirm
      name="end"
      presses={props.presses}
      appearance="primary"
      trigger={words.run.end}
      question={words.run.endAsk(standing(props.commitments).length)}
      confirm={words.run.endConfirm}
      onConfirm={() => changeRun("endRun", {})}
    >
      {props.newPromise.fields.text.trim() !== "" && <Text>{words.run.endUnsent}</Text>}
    </InlineConfirm>
  );
}
