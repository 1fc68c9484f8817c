import type { SafetyComponent } from "#shared/safety-component.ts";
import { words } from "#shared/words.ts";

/** The six components in their order; the list itself stands beside code that parses, which is heavy. */
export const allComponents = Object.keys(words.components) as SafetyComponent[];
