import { Checkbox, Select, Text } from "@fluentui/react-components";
import { useState } from "react";
import { fewestDays, mostDays } from "#shared/pulse/measuring-days.ts";
import type { Measuring } from "#shared/team.ts";
import type { HomeTeam } from "#shared/views.ts";
import { settingsWords } from "#shared/words/settings.ts";
import { words } from "#shared/words.ts";
import { InlineConfirm } from "../controls/inline-confirm.tsx";
import { usePresses } from "../controls/use-presses.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { Setting } from "./setting.tsx";
import { useSaved } from "./use-saved.ts";

const choices = Array.from({ length: mostDays - fewestDays + 1 }, (_, more) => fewestDays + more);

/** After how many days the team's runs are measured again, and a way to change it. */
export function MeasuringPart(props: {
  readonly team: HomeTeam;
  readonly onChoose: (measuring: Measuring) => Promise<boolean>;
}) {
  const { team, onChoose } = props;
  const { measuringTitle, measuringNow, measuringAsk, measuringNote } = words.home;
  const styles = useScreenStyles();
  const presses = usePresses();
  const [isSaved, save] = useSaved(onChoose);
  const [wanted, setWanted] = useState<Partial<Measuring>>({});
  const { days, again } = { ...team.measuring, ...wanted };
  return (
    <Setting title={measuringTitle} what={settingsWords.measuringWhat} isSaved={isSaved}>
      <Text as="p" className={styles.text}>
        {measuringNow(team.measuring.days, team.measuring.again)}
      </Text>
      <InlineConfirm
        name="measuring"
        presses={presses}
        appearance="secondary"
        atStart
        trigger={words.home.changeMeasuring}
        question={measuringAsk}
        confirm={words.home.raiseConfirm}
        onConfirm={() => save({ days, again })}
      >
        <Select
          aria-label={measuringAsk}
          value={String(days)}
          onChange={(_, { value }) => setWanted({ ...wanted, days: Number(value) })}
        >
          {choices.map((count) => (
            <option key={count} value={count}>
              {words.home.measuringDays(count)}
            </option>
          ))}
        </Select>
        <Checkbox
          label={words.home.measuringAgain}
          checked={again}
          onChange={(_, { checked }) => setWanted({ ...wanted, again: checked === true })}
        />
        <Text size={200}>{measuringNote}</Text>
      </InlineConfirm>
    </Setting>
  );
}
