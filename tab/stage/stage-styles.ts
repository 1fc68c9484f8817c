import { makeStyles, tokens } from "@fluentui/react-components";

/** Sizes that are read from the back of a room: they grow with the stage. */
export const useStageStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: "clamp(28px, 5.5vmin, 72px)",
    lineHeight: 1.15,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  text: {
    margin: 0,
    fontSize: "clamp(18px, 3.2vmin, 40px)",
    lineHeight: 1.35,
    maxWidth: "44em",
    overflowWrap: "anywhere",
  },
  small: {
    margin: 0,
    fontSize: "clamp(16px, 2.4vmin, 28px)",
    lineHeight: 1.3,
    overflowWrap: "anywhere",
  },
  heading: {
    margin: 0,
    fontSize: "clamp(16px, 2.4vmin, 28px)",
    lineHeight: 1.3,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  notes: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 14em), 1fr))",
    gap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: "clamp(16px, 2.6vmin, 32px)",
    lineHeight: 1.3,
  },
  note: {
    display: "flex",
    flexDirection: "column",
    justifyContent: "space-between",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
  },
  dots: { fontWeight: tokens.fontWeightSemibold },
});
