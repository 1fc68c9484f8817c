import { Select, Text } from "@fluentui/react-components";
import { useState } from "react";
import { highestThreshold, thresholdFor } from "#shared/pulse/threshold.ts";
import type { HomeTeam } from "#shared/views.ts";
import { words } from "#shared/words.ts";
import { InlineConfirm } from "../controls/inline-confirm.tsx";
import { usePresses } from "../controls/use-presses.ts";
import { useScreenStyles } from "../screen-styles.ts";

/** From how many answers on the team's pulses show something, and a way to ask for more. */
export function ThresholdPart(props: {
  readonly team: HomeTeam;
  /** Whether a pulse is open, during which its rule stays. */
  readonly isOn: boolean;
  readonly onChoose: (threshold: number) => Promise<boolean>;
}) {
  const { team, isOn, onChoose } = props;
  const { thresholdTitle, thresholdNow, raiseThreshold, raiseAsk, raiseNote } = words.home;
  const styles = useScreenStyles();
  const presses = usePresses();
  const [wanted, setWanted] = useState<number>();
  const chosen = wanted ?? team.threshold;
  const least = thresholdFor(team.members.length);
  const most = Math.min(team.members.length, highestThreshold);
  const choices = Array.from({ length: Math.max(0, most - least + 1) }, (_, more) => least + more);
  return (
    <div className={styles.section}>
      <Text as="h4" weight="semibold" className={styles.text}>
        {thresholdTitle}
      </Text>
      <Text as="p" className={styles.text}>
        {thresholdNow(team.threshold)}
      </Text>
      {isOn && (
        <Text as="p" className={styles.quiet}>
          {words.errors.roundIsOn}
        </Text>
      )}
      {!isOn && choices.length > 1 && (
        <InlineConfirm
          name="threshold"
          presses={presses}
          appearance="secondary"
          atStart
          trigger={raiseThreshold}
          question={raiseAsk}
          confirm={words.home.raiseConfirm}
          onConfirm={() => onChoose(chosen)}
        >
          <Select
            aria-label={thresholdTitle}
            value={String(chosen)}
            onChange={(_, { value }) => setWanted(Number(value))}
          >
            {choices.map((count) => (
              <option key={count} value={count}>
                {words.home.answers(count)}
              </option>
            ))}
          </Select>
          <Text size={200}>{raiseNote}</Text>
        </InlineConfirm>
      )}
    </div>
  );
}
