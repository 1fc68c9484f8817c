import { Checkbox, Text } from "@fluentui/react-components";
import { useId, useState } from "react";
import { leads } from "#shared/permissions.ts";
import { namesWhoIsReady } from "#shared/ready-names.ts";
import { leadWords } from "#shared/words/lead.ts";
import { usePresses } from "../controls/use-presses.ts";
import { useTeam } from "../team-handle.ts";
import { countWords } from "./count-words.ts";
import type { OnStep } from "./on-step.ts";
import { useRunStyles } from "./run-styles.ts";

/** Says that I am ready, and who or how many are. It moves nobody on. */
export function ReadyRow(props: { readonly at: OnStep; readonly label: string }) {
  const { at, label } = props;
  const styles = useRunStyles();
  const team = useTeam();
  const presses = usePresses();
  const hint = useId();
  const [wanted, setWanted] = useState<boolean>();

  const send = async (ready: boolean) => {
    setWanted(ready);
    const applied = await team.setReady(at.step.id, ready);
    setWanted(undefined);
    return applied;
  };

  return (
    <div>
      <Checkbox
        label={label}
        aria-describedby={hint}
        checked={wanted ?? at.mine.ready}
        onChange={(_, data) => void presses.press("ready", () => send(data.checked === true))}
      />
      <div className={styles.apart}>
        <Text size={200} id={hint}>
          {namesWhoIsReady(at.step.kind) ? leadWords.readySeen : leadWords.readyCounted}
        </Text>
        {!leads(at.run, team.me.userId) && (
          <Text size={200} className={styles.words}>
            {countWords(at, team.view.members)}
          </Text>
        )}
      </div>
    </div>
  );
}
