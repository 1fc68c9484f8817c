/** Deeper than anything that we parse. */
const deepest = 10;

/**
 * Where a value has a field `length` that is an object, or undefined where it has none. No field of
 * ours that is called so is one, and zod fails on it: it compares the `length` of whatever has one with
 * a text's or a list's limits, of another type too. To be asked of what came from outside, before
 * parsing.
 */
export function oddLengthIn(
  value: unknown,
  path: readonly (string | number)[] = [],
): readonly (string | number)[] | undefined {
  if (typeof value !== "object" || value === null || path.length > deepest) return undefined;
  const isList = Array.isArray(value);
  // There may be hundreds of thousands of them.
  for (const key of Object.keys(value)) {
    const one: unknown = Reflect.get(value, key);
    if (typeof one !== "object" || one === null) continue;
    const at = [...path, isList ? Number(key) : key];
    if (key === "length") return at;
    const inside = oddLengthIn(one, at);
    if (inside) return inside;
  }
  return undefined;
}
