/** Something that can be seen: more than marks, joiners, blanks and what no font agrees on. */
export const visible = /[^\p{M}\p{Cf}\p{DI}\p{Co}\s\u2800\ufffc]/u;

/** Whether there is something to see in a text. */
export function isVisible(text: string): boolean {
  return visible.test(text);
}
