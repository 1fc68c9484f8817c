import { makeStyles, tokens } from "@fluentui/react-components";
import { heard } from "../screen-styles.ts";

const column = { display: "flex", flexDirection: "column" } as const;
const edge = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`;

/** What the fields and parts of the editor look like. */
export const useEditorStyles = makeStyles({
  form: {
    ...column,
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    // Their own width of some twenty characters is too much where the text is very large.
    "& :is(textarea, input:not([type=checkbox], [type=radio]), select)": {
      minWidth: 0,
      width: "100%",
    },
    // What has the focus is never under the bar.
    "& :is(textarea, input, select, button, summary)": { scrollMarginBottom: "72px" },
  },
  // As high as its text, so that nobody has to scroll in a field.
  grows: { fieldSizing: "content", maxHeight: "none" },
  // As high as a field for one line.
  brief: { minHeight: "32px", height: "auto" },
  short: { maxWidth: "96px" },
  part: {
    border: edge,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    minWidth: 0,
  },
  step: { backgroundColor: tokens.colorNeutralBackground2 },
  summary: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    minHeight: "24px",
    cursor: "pointer",
    listStyleType: "none",
    "::-webkit-details-marker": { display: "none" },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  summaryText: { ...column, flexGrow: 1, minWidth: 0 },
  heading: { margin: 0, overflowWrap: "anywhere" },
  chevron: { flexShrink: 0 },
  turned: { transform: "rotate(90deg)" },
  inside: {
    ...column,
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    minWidth: 0,
  },
  boxes: { ...column, minWidth: 0 },
  pair: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalM,
    "& > *": { flexGrow: 1, flexBasis: "96px", minWidth: 0 },
  },
  total: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
  },
  heard,
  notice: {
    ...column,
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: edge,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  links: {
    ...column,
    alignItems: "flex-start",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  // High enough to be hit.
  link: { display: "inline-block", paddingBlock: tokens.spacingVerticalXS, textAlign: "start" },
  // The minutes and how far it is saved stay in sight.
  bar: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: edge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  apart: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
});
