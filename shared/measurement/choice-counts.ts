import type { SafetyComponent } from "../safety-component.ts";

/** How often each of the choices 1, 2, 3, 4 and 5 was made in answer to one item. */
export type ChoiceCounts = readonly number[];

/** The items of each component that was asked, always in the same order. */
export type ComponentCounts = Readonly<Partial<Record<SafetyComponent, readonly ChoiceCounts[]>>>;
