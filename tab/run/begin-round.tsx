import { Text } from "@fluentui/react-components";
import { useState } from "react";
import { explainedWords } from "#shared/words/explained.ts";
import { stepToolWords as words } from "#shared/words/step-tools.ts";
import { PersonField } from "../controls/choose-field.tsx";
import { InlineConfirm } from "../controls/inline-confirm.tsx";
import { usePresses } from "../controls/use-presses.ts";
import { useTeam } from "../team-handle.ts";
import { useRunStyles } from "./run-styles.ts";
import type { Here } from "./use-here.ts";
import { WhoIsHere } from "./who-is-here.tsx";

/** Whoever leads begins a round, among those who are here, with whom they choose. */
export function BeginRound({ here, again }: { readonly here: Here; readonly again: boolean }) {
  const { view, me, changeRun } = useTeam();
  const styles = useRunStyles();
  const presses = usePresses();
  const [chosen, setChosen] = useState<string>();
  const people = view.members.filter(({ userId }) => here.includes(userId));
  // Somebody other than the leader, whose own words would set the tone.
  const first =
    people.find(({ userId }) => userId === chosen) ??
    people.find(({ userId }) => userId !== me.userId) ??
    people[0];

  const begin = async () => {
    if (!first) return false;
    const round = { peopleIds: [...here.ids], firstId: first.userId };
    const applied = await changeRun("beginTalkRound", round);
    if (applied) here.sent();
    return applied;
  };

  return (
    <InlineConfirm
      name="begin-round"
      presses={presses}
      appearance="secondary"
      trigger={again ? words.anotherRound : words.beginRound}
      question={words.whoIsHere}
      confirm={words.beginNow}
      onConfirm={begin}
    >
      <Text className={styles.words}>{explainedWords.round.is}</Text>
      <WhoIsHere here={here} />
      {first && (
        <PersonField
          label={words.whoBegins}
          people={people}
          chosen={first.userId}
          onChoose={setChosen}
        />
      )}
    </InlineConfirm>
  );
}
