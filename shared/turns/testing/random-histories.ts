import fc from "fast-check";
import type { Person } from "../../team.ts";

/**
 * One thing that happens in a team. `who` and the like count the people who are there, from 0 on and
 * round again, so that everything that happens happens to somebody.
 */
export type TurnEvent =
  | { readonly kind: "joins"; readonly who: number }
  | { readonly kind: "leaves"; readonly who: number }
  | { readonly kind: "passes"; readonly who?: number }
  | { readonly kind: "accepts"; readonly who?: number }
  | { readonly kind: "swaps"; readonly by: number; readonly one?: number; readonly other: number }
  | { readonly kind: "is absent"; readonly by: number }
  | { readonly kind: "is away"; readonly who: number; readonly in: number; readonly days: number }
  | { readonly kind: "takes turns"; readonly who: number; readonly takes: boolean }
  | { readonly kind: "undoes"; readonly by: number; readonly back: number }
  | {
      readonly kind: "meets";
      readonly led: "by turn" | "by who was picked" | "by who was handed the lead" | "by nobody";
      readonly who: number;
      readonly joins?: number;
      /** What is undone while the run is on. */
      readonly undoes?: { readonly by: number; readonly back: number };
    };

/** A team that begins with some people, all at once, and what happens to it from then on. */
export interface History {
  readonly people: number;
  readonly events: readonly TurnEvent[];
}

const names =
  "Ana Ben Chidi Dana Eli Femi Gil Hana Ivo Jun Kofi Lea Mio Nia Ola Pia Quin Rui Sam Tao " +
  "Uma Vera Wim Xia Yun Zoe Ana Ben Amir Bo Cleo Dov Esa Finn Gus Huda Ines Jan Kim Lou";

/** All who can be in a team: 40 people, some with the same name. */
export const allPeople: readonly Person[] = names
  .split(" ")
  .map((name, index) => ({ userId: `${name.toLowerCase()}-${index}`, name }));

const who = fc.nat(allPeople.length - 1);
const kind = <K extends string>(name: K) => fc.constant(name);

const undoes = fc.record({ by: who, back: fc.nat(3) });

const meets: fc.Arbitrary<TurnEvent> = fc.record(
  {
    kind: kind("meets"),
    led: fc.oneof(
      { weight: 7, arbitrary: kind("by turn") },
      { weight: 1, arbitrary: kind("by who was picked") },
      { weight: 1, arbitrary: kind("by who was handed the lead") },
      { weight: 1, arbitrary: kind("by nobody") },
    ),
    who,
    joins: who,
    undoes,
  },
  { requiredKeys: ["kind", "led", "who"] },
);

const event: fc.Arbitrary<TurnEvent> = fc.oneof(
  { weight: 10, arbitrary: meets },
  { weight: 2, arbitrary: fc.record({ kind: kind("joins"), who }) },
  { weight: 1, arbitrary: fc.record({ kind: kind("leaves"), who }) },
  // Mostly whoever is next: others are refused.
  { weight: 5, arbitrary: fc.record({ kind: kind("passes") }) },
  { weight: 1, arbitrary: fc.record({ kind: kind("passes"), who }) },
  { weight: 1, arbitrary: fc.record({ kind: kind("accepts") }) },
  // Mostly somebody who was said not to be there.
  { weight: 2, arbitrary: fc.record({ kind: kind("accepts"), who }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: kind("swaps"), by: who, one: who, other: who }),
  },
  // Whoever is next gives their turn away.
  { weight: 2, arbitrary: fc.record({ kind: kind("swaps"), by: who, other: who }) },
  { weight: 3, arbitrary: fc.record({ kind: kind("is absent"), by: who }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: kind("is away"), who, in: fc.nat(9), days: fc.nat(20) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: kind("takes turns"), who, takes: fc.boolean() }) },
  { weight: 2, arbitrary: undoes.map((undo) => ({ kind: "undoes" as const, ...undo })) },
);

/** Histories of teams of up to 40 people, of some weeks or months. */
export const histories: fc.Arbitrary<History> = fc.record({
  // Small teams are where people come round again; a team of 40 needs months for one round.
  people: fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 1, max: 6 }) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: allPeople.length }) },
  ),
  events: fc.array(event, { maxLength: 60, size: "max" }),
});

/** A year or so of a large team: long enough for everybody to come round more than once. */
export const seasons: fc.Arbitrary<History> = fc.record({
  people: fc.integer({ min: 20, max: allPeople.length }),
  events: fc.array(event, { minLength: 300, maxLength: 400, size: "max" }),
});
