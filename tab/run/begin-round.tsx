import { Text } from "@fluentui/react-components";
import { useState } from "react";
import type { Run } from "#shared/run.ts";
import { currentStep } from "#shared/timer.ts";
import { explainedWords } from "#shared/words/explained.ts";
import { stepToolWords as words } from "#shared/words/step-tools.ts";
import { PersonField } from "../controls/choose-field.tsx";
import { InlineConfirm } from "../controls/inline-confirm.tsx";
import { usePresses } from "../controls/use-presses.ts";
import { useRunAction } from "../playbook.ts";
import { useTeam } from "../team-handle.ts";
import { useRunStyles } from "./run-styles.ts";
import type { Here } from "./use-here.ts";
import { WhoIsHere } from "./who-is-here.tsx";

/** Whoever leads begins a round, among those who are here, with whom they choose. */
export function BeginRound(props: {
  readonly run: Run;
  readonly here: Here;
  readonly again: boolean;
}) {
  const { run, here, again } = props;
  const { view, changeRun } = useTeam();
  const action = useRunAction(run);
  const styles = useRunStyles();
  const presses = usePresses();
  const [chosen, setChosen] = useState<string>();
  const people = view.members.filter(({ userId }) => here.includes(userId));
  const leaderAt = people.findIndex(({ userId }) => userId === run.facilitatorId);
  const step = currentStep(run);
  const isLeaders =
    action.state === "read" &&
    action.value.steps.some(({ id, leaderBegins }) => id === step?.id && leaderBegins);
  // The leader is last where they do not say that they begin: their words would set the tone.
  const proposed = isLeaders ? Math.max(0, leaderAt) : (leaderAt + 1) % people.length;
  const first = people.find(({ userId }) => userId === chosen) ?? people[proposed];

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
