import { Text } from "@fluentui/react-components";
import type { Run } from "#shared/run.ts";
import { words } from "#shared/words.ts";
import { Explained } from "../controls/explained.tsx";
import { useDates } from "../dates.ts";
import { noPulseSentence } from "../run/no-pulse.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { useTeam } from "../team-handle.ts";

/** How long what is planned takes, and what of a pulse comes after it. */
export function PlannedLength({ run }: { readonly run: Run }) {
  const styles = useScreenStyles();
  const dates = useDates();
  const { insteadOfPulse } = useTeam().view;
  const minutes = run.steps.reduce(
    (sum, { kind, minutes }) => sum + (kind === "pulse" ? 0 : minutes),
    0,
  );
  const isCheck = insteadOfPulse?.kind === "check";
  const { planned, plannedWithPulse, plannedWithCheck } = words.panel;
  const said = isCheck
    ? plannedWithCheck(minutes)
    : insteadOfPulse
      ? `${planned(minutes)} ${noPulseSentence(insteadOfPulse, dates)}`
      : plannedWithPulse(minutes);
  return (
    <Explained term={isCheck ? "check" : "pulse"}>
      <Text as="p" className={styles.text}>
        {said}
      </Text>
    </Explained>
  );
}
