import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { Band } from "#shared/pulse/band.ts";
import { bandScale, partsOfBand } from "#shared/pulse/band-scale.ts";
import type { SafetyComponent } from "#shared/safety-component.ts";
import { words } from "#shared/words.ts";
import { filledWhenForced } from "../page-styles.ts";

/** The band of one component, in words, drawn from low on the left to high, and what it says. */
export function BandLine(props: { readonly component: SafetyComponent; readonly band: Band }) {
  const { component, band } = props;
  const styles = useStyles();
  return (
    <li className={styles.line}>
      <div className={styles.words}>
        <Text weight="semibold">{words.components[component]}</Text>
        <Text>{words.pulse.bands[band]}</Text>
      </div>
      <div className={styles.scale} aria-hidden>
        {bandScale.map((part) => (
          <span
            key={part}
            className={mergeClasses(styles.part, partsOfBand[band].includes(part) && styles.in)}
          />
        ))}
      </div>
      <Text size={200}>{words.pulse.bandMeans[band]}</Text>
    </li>
  );
}

const useStyles = makeStyles({
  line: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  words: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  // The covered parts are higher and not only coloured.
  scale: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    minHeight: tokens.spacingVerticalM,
  },
  part: {
    flexGrow: 1,
    boxSizing: "border-box",
    height: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusSmall,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  in: {
    height: tokens.spacingVerticalM,
    backgroundColor: tokens.colorBrandBackground,
    ...filledWhenForced,
  },
});
