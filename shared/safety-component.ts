import { z } from "zod/v4";

/**
 * The six components of psychological safety that actions, pulses and signals speak about.
 * The set is the product owner's (PeopleNotTech, "behaviours of teams").
 */
export const safetyComponents = [
  "courage",
  "engagement",
  "flexibility",
  "learning",
  "openness",
  "resilience",
] as const;

/** One of the six components; the word on screen is `words.components[component]`. */
export const SafetyComponent = z.enum(safetyComponents);
export type SafetyComponent = z.infer<typeof SafetyComponent>;
