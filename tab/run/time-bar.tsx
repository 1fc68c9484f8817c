import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Run } from "#shared/run.ts";
import { usedShare } from "#shared/timer.ts";
import { filledWhenForced } from "../page-styles.ts";

/** In how many pieces it grows: each of them less than a pixel of a panel. */
const pieces = 400;

/**
 * How much of the current step's time is used up. The words beside it say it all; a moving progress bar
 * would only make screen readers beep. Fluent's is larger than all else that a step needs.
 */
export function TimeBar(props: {
  readonly run: Run;
  readonly now: number;
  readonly isThick: boolean;
  readonly warns: boolean;
}) {
  const { run, now, isThick, warns } = props;
  const styles = useStyles();
  const share = Math.floor(usedShare(run, now) * pieces) / pieces;
  return (
    <div aria-hidden className={mergeClasses(styles.all, isThick && styles.thick)}>
      <div
        className={mergeClasses(styles.used, warns && styles.warns)}
        style={{ width: `${share * 100}%` }}
      />
    </div>
  );
}

const useStyles = makeStyles({
  all: {
    flexShrink: 0,
    height: "2px",
    overflow: "hidden",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground6,
    // Seen where that is black on black, and where people have chosen all colours themselves.
    outline: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
  thick: { height: "4px" },
  used: {
    height: "100%",
    backgroundColor: tokens.colorCompoundBrandBackground,
    ...filledWhenForced,
  },
  warns: { backgroundColor: tokens.colorPaletteDarkOrangeBackground3 },
});
