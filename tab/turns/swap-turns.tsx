import { Text } from "@fluentui/react-components";
import { useState } from "react";
import type { Person } from "#shared/team.ts";
import { words } from "#shared/words.ts";
import { PersonField } from "../controls/choose-field.tsx";
import { InlineConfirm } from "../controls/inline-confirm.tsx";
import type { Presses } from "../controls/use-presses.ts";
import { useScreenStyles } from "../screen-styles.ts";
import type { TurnCalls } from "../turn-calls.ts";

/** Two members change places: somebody, and whoever is chosen of the others. */
export function SwapTurns(props: {
  readonly presses: Presses;
  readonly person: Person;
  readonly isMe: boolean;
  /** With whom they may swap, in the order. */
  readonly others: readonly Person[];
  readonly trigger: string;
  /** Said instead of these words, where they alone do not tell who swaps. */
  readonly label?: string;
  readonly isProminent?: boolean;
  readonly onSwap: TurnCalls["swap"];
}) {
  const { presses, person, isMe, others, trigger, label, isProminent = false, onSwap } = props;
  const styles = useScreenStyles();
  const [chosen, setChosen] = useState<string>();
  const withId = others.find(({ userId }) => userId === chosen)?.userId ?? others[0]?.userId;
  if (withId === undefined) return null;
  const { swapAsk, swapOfAsk, swapNote, swapOfNote, swapWith, swapConfirm } = words.turns;
  return (
    <InlineConfirm
      name={`swap ${person.userId}`}
      presses={presses}
      appearance={isProminent ? "secondary" : "subtle"}
      atStart
      trigger={trigger}
      {...(label === undefined ? {} : { label })}
      question={isMe ? swapAsk : swapOfAsk(person.name)}
      confirm={swapConfirm}
      onConfirm={() => onSwap(person.userId, withId)}
    >
      <PersonField label={swapWith} people={others} chosen={withId} onChoose={setChosen} />
      <Text as="p" size={200} className={styles.text}>
        {isMe ? swapNote : swapOfNote}
      </Text>
    </InlineConfirm>
  );
}
