import { Checkbox, Text } from "@fluentui/react-components";
import { useState } from "react";
import { leads } from "#shared/permissions.ts";
import { usePresses } from "../controls/use-presses.ts";
import { useTeam } from "../team-handle.ts";
import { countWords } from "./count-words.ts";
import type { OnStep } from "./on-step.ts";
import { useRunStyles } from "./run-styles.ts";

/** Says that I am ready, and how many are. It moves nobody on. */
export function ReadyRow(props: { readonly at: OnStep; readonly label: string }) {
  const { at, label } = props;
  const styles = useRunStyles();
  const team = useTeam();
  const presses = usePresses();
  const [wanted, setWanted] = useState<boolean>();

  const send = async (ready: boolean) => {
    setWanted(ready);
    const applied = await team.setReady(at.step.id, ready);
    setWanted(undefined);
    return applied;
  };

  return (
    <div className={styles.apart}>
      <Checkbox
        label={label}
        checked={wanted ?? at.mine.ready}
        onChange={(_, data) => void presses.press("ready", () => send(data.checked === true))}
      />
      {!leads(at.run, team.me.userId) && (
        <Text size={200}>{countWords(at, team.view.members.length)}</Text>
      )}
    </div>
  );
}
