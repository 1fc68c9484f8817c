import { type Charge, unitsOf } from "./charges.ts";

/** What calls of the database cost, by what they did to which type of record: how often, how large, how dear. */
export function byDocument(charges: readonly Charge[]): readonly string[] {
  const groups = Map.groupBy(charges, ({ call, type }) => `${call} ${type}`);
  return [...groups]
    .toSorted(([, one], [, other]) => unitsOf(other) - unitsOf(one))
    .map(([what, all]) => {
      const sizes = all.map(({ bytes }) => bytes);
      const bytes = `${Math.min(...sizes)} to ${Math.max(...sizes)} bytes`;
      const each = (unitsOf(all) / all.length).toFixed(2);
      return `${what.padEnd(24)} ${all.length} × ${each}, ${bytes}`;
    });
}
