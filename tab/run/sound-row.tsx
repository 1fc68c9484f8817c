import { Checkbox, Text } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import type { Run } from "#shared/run.ts";
import { remainingMs } from "#shared/timer.ts";
import { leadWords } from "#shared/words/lead.ts";
import { soundOfTheTimer, useDeviceChoice } from "../device-choice.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { useTeam } from "../team-handle.ts";
import { type Chimes, openChimes } from "./chime.ts";

/** Whether this person wants to hear that a step's time runs out. Nobody else hears it or knows. */
export function SoundRow({ run }: { readonly run: Run }) {
  const styles = useScreenStyles();
  const { now } = useTeam();
  const [isOn, choose] = useDeviceChoice(soundOfTheTimer);
  const chimes = useRef<Chimes>(undefined);
  const hint = useId();

  useEffect(() => () => chimes.current?.close(), []);
  useEffect(() => {
    if (!isOn || !run.timer || run.timer.pausedAt !== undefined) return;
    const left = remainingMs(run, now());
    const play = (chime: "minute" | "end", inMs: number) =>
      inMs > 0 ? setTimeout(() => sounds(chimes).play(chime), inMs) : undefined;
    const waiting = [play("minute", left - 60_000), play("end", left)];
    return () => waiting.forEach(clearTimeout);
  }, [isOn, run, now]);

  return (
    <div className={styles.section}>
      <Checkbox
        label={leadWords.sound}
        aria-describedby={hint}
        checked={isOn}
        onChange={(_, { checked }) => {
          choose(checked === true);
          // Heard at once, so that people know how loud it is.
          if (checked === true) sounds(chimes).play("minute");
        }}
      />
      <Text as="p" id={hint} size={200} className={styles.quiet}>
        {leadWords.soundHint}
      </Text>
    </div>
  );
}

function sounds(chimes: { current: Chimes | undefined }): Chimes {
  chimes.current ??= openChimes();
  return chimes.current;
}
