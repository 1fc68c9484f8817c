import { makeStyles, tokens } from "@fluentui/react-components";
import { roomy } from "../page-styles.ts";

const column = { display: "flex", flexDirection: "column" } as const;
const bare = { listStyleType: "none", margin: 0, padding: 0 } as const;
const edge = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`;

/** What several parts of the run look like. */
export const useRunStyles = makeStyles({
  screen: {
    ...column,
    gap: tokens.spacingVerticalL,
    minWidth: 0,
    // Their own width of some twenty characters is too much where the text is very large.
    "& :is(textarea, input[type=date])": { width: "100%", minWidth: 0 },
    [roomy]: { flexGrow: 1, minHeight: 0, gap: tokens.spacingVerticalXS },
  },
  // It scrolls as a whole, and its headings are apart from what is above them.
  ended: { [roomy]: { gap: tokens.spacingVerticalL } },
  // Its scroll bar lies in the panel's margin.
  middle: {
    ...column,
    gap: tokens.spacingVerticalL,
    [roomy]: {
      flexGrow: 1,
      minHeight: 0,
      overflowY: "auto",
      gap: tokens.spacingVerticalM,
      marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
      paddingInline: tokens.spacingHorizontalM,
      paddingBlock: tokens.spacingVerticalXS,
      scrollbarWidth: "thin",
    },
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
  // What stands before a screen, if anything does.
  ahead: {
    ...column,
    gap: tokens.spacingVerticalM,
    "&:not(:empty)": { marginBottom: tokens.spacingVerticalXL },
  },
  group: {
    margin: 0,
    minWidth: 0,
    // Their own width, that of their longest choice or of a date, is too much in a narrow panel.
    "& :is(select, input[type=date], input[type=time])": { width: "100%", minWidth: 0 },
    "& :is(.fui-Field, .fui-Select)": { maxWidth: "400px" },
  },
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
  start: { alignSelf: "flex-start" },
  narrow: { minWidth: 0 },
  words: { overflowWrap: "anywhere", minWidth: 0 },
  // A line at first, and as high as its text, so that all of it is read and what is above it has room.
  grows: { fieldSizing: "content", minHeight: "32px" },
});
