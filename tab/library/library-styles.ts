import { makeStyles, tokens } from "@fluentui/react-components";
import { roomWhenForced } from "../page-styles.ts";

/** What the screens of the library have in common beside all screens. */
export const useLibraryStyles = makeStyles({
  // One below the other in the side panel, side by side where there is room.
  filters: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(150px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  // The title of a card, which opens it.
  title: {
    justifyContent: "space-between",
    textAlign: "start",
    maxWidth: "none",
    paddingInline: 0,
    ...roomWhenForced,
  },
  wide: { maxWidth: "none" },
  // As high as the window, so that the field above it can stand at the top however little was found.
  found: { minHeight: "100vh" },
});
