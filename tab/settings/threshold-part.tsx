import { Select, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { RoundView } from "#shared/pulse/round-view.ts";
import { highestThreshold, thresholdFor } from "#shared/pulse/threshold.ts";
import type { HomeTeam } from "#shared/views.ts";
import { settingsWords } from "#shared/words/settings.ts";
import { words } from "#shared/words.ts";
import { InlineConfirm } from "../controls/inline-confirm.tsx";
import { usePresses } from "../controls/use-presses.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { Setting } from "./setting.tsx";
import { useSaved } from "./use-saved.ts";

/** From how many answers on the team's pulses show something, and a way to ask for more. */
export function ThresholdPart(props: {
  readonly team: HomeTeam;
  /** The pulse or check that is open, during which its rule stays. */
  readonly open: RoundView | undefined;
  readonly onChoose: (threshold: number) => Promise<boolean>;
}) {
  const { team, open, onChoose } = props;
  const { thresholdTitle, thresholdNow, raiseThreshold, raiseAsk, raiseNote } = words.home;
  const styles = useScreenStyles();
  const presses = usePresses();
  const [isSaved, save] = useSaved(onChoose);
  const [wanted, setWanted] = useState<number>();
  const chosen = wanted ?? team.threshold;
  const least = thresholdFor(team.members.length);
  const most = Math.min(team.members.length, highestThreshold);
  const choices = Array.from({ length: Math.max(0, most - least + 1) }, (_, more) => least + more);
  return (
    <Setting title={thresholdTitle} what={settingsWords.thresholdWhat} isSaved={isSaved}>
      <Text as="p" className={styles.text}>
        {thresholdNow(team.threshold)}
      </Text>
      {open && (
        <Text as="p" className={styles.quiet}>
          {open.kind === "check" ? words.errors.checkIsOn : words.errors.roundIsOn}
        </Text>
      )}
      {!open && choices.length < 2 && (
        <Text as="p" className={styles.quiet}>
          {settingsWords.thresholdFixed(team.members.length)}
        </Text>
      )}
      {!open && choices.length > 1 && (
        <InlineConfirm
          name="threshold"
          presses={presses}
          appearance="secondary"
          atStart
          trigger={raiseThreshold}
          question={raiseAsk}
          confirm={words.home.raiseConfirm}
          onConfirm={() => save(chosen)}
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
    </Setting>
  );
}
