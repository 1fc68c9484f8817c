/**
 * What two titles have in common that people would take for one: upper and lower case, spaces, the
 * forms of one letter and what cannot be seen do not count.
 */
export function titleKey(title: string): string {
  return title
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\p{Cf}\p{DI}\u2800]/gu, "");
}

/** The order of actions in lists and files: by title, then by id; the same on every machine. */
export function byTitle(
  one: { readonly id: string; readonly title: string },
  other: { readonly id: string; readonly title: string },
): number {
  return compare(titleKey(one.title), titleKey(other.title)) || compare(one.id, other.id);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
