import { makeStyles, tokens } from "@fluentui/react-components";

const column = { display: "flex", flexDirection: "column" } as const;
const bare = { listStyleType: "none", margin: 0, padding: 0 } as const;
const edge = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`;

/** What several parts of the run look like. */
export const useRunStyles = makeStyles({
  screen: {
    ...column,
    gap: tokens.spacingVerticalL,
    minWidth: 0,
    // The controls stick to the bottom: what gets the focus is scrolled clear of them.
    "& :is(a, button, fieldset, input, select, summary, textarea)": { scrollMarginBottom: "220px" },
    // Their own width of some twenty characters is too much where the text is very large.
    "& :is(textarea, input[type=date])": { width: "100%", minWidth: 0 },
  },
  section: { ...column, gap: tokens.spacingVerticalS, minWidth: 0 },
  heading: { margin: 0 },
  list: { ...column, ...bare, gap: tokens.spacingVerticalS },
  card: {
    ...column,
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: edge,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
  },
  notice: {
    ...column,
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: edge,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  group: { margin: 0, minWidth: 0 },
  // In the flow of the fieldset, not on its edge.
  legend: { float: "left", padding: 0, fontWeight: tokens.fontWeightSemibold },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  apart: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  narrow: { minWidth: 0 },
  words: { overflowWrap: "anywhere", minWidth: 0 },
});
