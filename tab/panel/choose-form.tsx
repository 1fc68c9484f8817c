import { Text } from "@fluentui/react-components";
import { useState } from "react";
import type { TeamAction } from "#shared/team-action.ts";
import { nameAmong } from "#shared/turns/turn-sentences.ts";
import { words } from "#shared/words.ts";
import { OneOf } from "../controls/one-of.tsx";
import { PressButton } from "../controls/press-button.tsx";
import { usePresses } from "../controls/use-presses.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { useTeam } from "../team-handle.ts";
import { nextOf } from "../turn-words.ts";

/** How long, who leads, and the button that makes this the team's next run. */
export function ChooseForm({ action }: { readonly action: TeamAction }) {
  const styles = useScreenStyles();
  const presses = usePresses();
  const { me, view, planRun } = useTeam();
  const [length, setLength] = useState<"full" | "short">("full");
  const [leader, setLeader] = useState<"in-turn" | "me">("in-turn");
  const next = nextOf(view.rotation)?.userId;
  const { lengthTitle, full, short, leaderTitle, inTurn, iLead, yourTurn, choose } = words.panel;

  const plan = () =>
    planRun({
      actionId: action.id,
      length,
      ...(leader === "me" ? { facilitatorId: me.userId } : {}),
    });

  return (
    <div className={styles.section}>
      {action.shorter && (
        <OneOf
          label={lengthTitle}
          choices={{ full: full(action.minutes), short: short(action.shorter.minutes) }}
          chosen={length}
          onChoose={setLength}
        />
      )}
      {next === undefined || next === me.userId ? (
        <Text as="p" className={styles.text}>
          {next === undefined ? words.turns.chooserLeads : yourTurn}
        </Text>
      ) : (
        <OneOf
          label={leaderTitle}
          choices={{ "in-turn": inTurn(nameAmong(view.members, next)), me: iLead }}
          chosen={leader}
          onChoose={setLeader}
        />
      )}
      <PressButton name="choose" presses={presses} appearance="primary" onPress={plan}>
        {choose}
      </PressButton>
    </div>
  );
}
