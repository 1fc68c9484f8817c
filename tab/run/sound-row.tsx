import { Checkbox, Text } from "@fluentui/react-components";
import { memo, useCallback, useEffect, useId, useRef } from "react";
import type { Run } from "#shared/run.ts";
import { remainingMs } from "#shared/timer.ts";
import { leadWords } from "#shared/words/lead.ts";
import { soundOfTheTimer, useDeviceChoice } from "../device-choice.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { useTeam } from "../team-handle.ts";
import { type Chimes, openChimes } from "./chime.ts";

/** Whether this person wants to hear that a step's time runs out. Nobody else hears it or knows. */
export function SoundRow({ run }: { readonly run: Run }) {
  const { now } = useTeam();
  const [isOn, choose] = useDeviceChoice(soundOfTheTimer);
  const chimes = useRef<Chimes>(undefined);

  useEffect(() => () => chimes.current?.close(), []);
  useEffect(() => {
    if (!isOn || !run.timer || run.timer.pausedAt !== undefined) return;
    const left = remainingMs(run, now());
    const play = (chime: "minute" | "end", inMs: number) =>
      inMs > 0 ? setTimeout(() => sounds(chimes).play(chime), inMs) : undefined;
    const waiting = [play("minute", left - 60_000), play("end", left)];
    return () => waiting.forEach(clearTimeout);
  }, [isOn, run, now]);

  const decide = useCallback(
    (wanted: boolean) => {
      choose(wanted);
      // Heard at once, so that people know how loud it is.
      if (wanted) sounds(chimes).play("minute");
    },
    [choose],
  );
  return <SoundChoice isOn={isOn} onChoose={decide} />;
}

/** The same in every step, so it is not drawn anew with them. */
const SoundChoice = memo(function SoundChoice(props: {
  readonly isOn: boolean;
  readonly onChoose: (wanted: boolean) => void;
}) {
  const styles = useScreenStyles();
  const hint = useId();
  return (
    <div className={styles.section}>
      <Checkbox
        label={leadWords.sound}
        aria-describedby={hint}
        checked={props.isOn}
        onChange={(_, { checked }) => props.onChoose(checked === true)}
      />
      <Text as="p" id={hint} size={200} className={styles.quiet}>
        {leadWords.soundHint}
      </Text>
    </div>
  );
});

function sounds(chimes: { current: Chimes | undefined }): Chimes {
  chimes.current ??= openChimes();
  return chimes.current;
}
