import { makeStyles, tokens } from "@fluentui/react-components";

const column = { display: "flex", flexDirection: "column" } as const;
const edge = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`;

/** Said by a screen reader, seen by nobody. */
export const heard = {
  position: "absolute",
  width: "1px",
  height: "1px",
  overflow: "hidden",
  clipPath: "inset(50%)",
  whiteSpace: "nowrap",
} as const;

/** What the screens of the panel and of the personal tab have in common. */
export const useScreenStyles = makeStyles({
  screen: { ...column, gap: tokens.spacingVerticalXL, minWidth: 0 },
  section: { ...column, gap: tokens.spacingVerticalS, minWidth: 0 },
  // A fieldset that looks like what is around it.
  group: { margin: 0, padding: 0, border: "none" },
  text: { margin: 0, overflowWrap: "anywhere" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  list: {
    ...column,
    gap: tokens.spacingVerticalS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  bullets: {
    ...column,
    gap: tokens.spacingVerticalXS,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    overflowWrap: "anywhere",
  },
  card: {
    ...column,
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: edge,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
  },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  split: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  start: { alignSelf: "flex-start" },
  heard,
});
