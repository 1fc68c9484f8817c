/** What a field of a call is called on screen; where it is on none, as the contract names it. */
export function fieldName(names: Readonly<Record<string, string>>, field: string): string {
  return Object.hasOwn(names, field) ? (names[field] ?? field) : field;
}
