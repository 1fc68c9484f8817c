import { makeStyles, ProgressBar, type ProgressBarProps } from "@fluentui/react-components";
import type { Run } from "#shared/run.ts";
import { usedShare } from "#shared/timer.ts";

/** In how many pieces it grows: each of them less than a pixel of a panel. */
const pieces = 400;

/**
 * How much of the current step's time is used up. The words beside it say it all; a moving progress bar
 * would only make screen readers beep.
 */
export function TimeBar(props: {
  readonly run: Run;
  readonly now: number;
  readonly thickness: NonNullable<ProgressBarProps["thickness"]>;
  readonly color: NonNullable<ProgressBarProps["color"]>;
}) {
  const { run, now, ...look } = props;
  const styles = useStyles();
  return (
    <ProgressBar
      aria-hidden
      value={Math.floor(usedShare(run, now) * pieces) / pieces}
      bar={{ className: styles.bar }}
      {...look}
    />
  );
}

const useStyles = makeStyles({
  // Fluent's glides for a while after each change, so the page would be drawn anew sixty times a second.
  bar: { transitionProperty: "none" },
});
