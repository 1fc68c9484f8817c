import { z } from "zod/v4";
import { visible } from "./visible.ts";
import { errorWords } from "./words/errors.ts";

/**
 * Controls, lone surrogates and format characters (bidirectional overrides, zero-width marks, tags):
 * none carries meaning in a note, and each can disguise one text as another. Kept: the two joiners
 * that emoji and several scripts need, the Arabic signs that can be seen, and what divides lines,
 * which becomes a space.
 */
const unseen =
  /[[\p{Cc}\p{Cf}\p{Cs}]--[\t-\r\x85\u200c\u200d\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2]]/gv;

/** More marks on one letter than any script needs, which would paint over what stands around it. */
const piledMarks = /(\p{M}{4})\p{M}+/gu;

/** Far more than are kept, yet few enough to be sorted at once: sorting thousands takes minutes. */
const heapedMarks = /(\p{M}{32})\p{M}+/gu;

/** The text as it is kept: composed (NFC), one line, without unseen characters, trimmed. */
export function plain(text: string): string {
  return text
    .replace(unseen, "")
    .replace(/[\s\x85]+/gu, " ")
    .replace(heapedMarks, "$1")
    .normalize("NFC")
    .replace(piledMarks, "$1")
    .trim();
}

/**
 * The text, or as many of its first characters as `most` UTF-16 units hold. What people see as one
 * character, such as a family of emoji, is never parted.
 */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  let kept = "";
  for (const { segment } of new Intl.Segmenter("en").segment(text)) {
    if (kept.length + segment.length > most) break;
    kept += segment;
  }
  return kept;
}

/**
 * A line of text written by a person: cleaned by `plain`, then not empty and at most `most` UTF-16
 * units. The raw input may be at most four times as long, so that cleaning is never a way to send
 * megabytes.
 */
export function line(most: number): z.ZodType<string, string> {
  const tooLong = { error: () => errorWords.tooLong(most) };
  return z
    .string()
    .max(most * 4, tooLong)
    .transform(plain)
    .pipe(
      z
        .string()
        .regex(visible, { error: () => errorWords.notEmpty })
        .max(most, tooLong),
    );
}
