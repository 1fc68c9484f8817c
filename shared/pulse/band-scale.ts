import type { Band } from "./band.ts";

/** The scale as it is drawn on every surface, from low to high. */
export const bandScale = ["low", "rather-low", "rather-high", "high"] as const;

/**
 * Which parts of the scale a band covers: where in them all answers together lie is not known. The
 * middle one of three bands is two parts. Of a single question only a half is known, whose edge (3)
 * lies in the middle band and on none of its edges, so it is drawn, and called, as either of two bands.
 */
export const partsOfBand: Readonly<Record<Band, readonly (typeof bandScale)[number][]>> = {
  low: ["low"],
  mixed: ["rather-low", "rather-high"],
  "rather-low": ["rather-low"],
  "rather-high": ["rather-high"],
  high: ["high"],
  "lower-half": ["low", "rather-low", "rather-high"],
  "upper-half": ["rather-low", "rather-high", "high"],
};
