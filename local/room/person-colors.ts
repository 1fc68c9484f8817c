import type { AvatarProps } from "@fluentui/react-components";
import type { SampleKey } from "./people.ts";

/** Each person's own colour, the same on their tile, in the chat and above their panel. */
export const personColors: Readonly<Record<SampleKey, NonNullable<AvatarProps["color"]>>> = {
  ana: "cranberry",
  ben: "teal",
  chidi: "marigold",
  dana: "lilac",
  eli: "forest",
};
