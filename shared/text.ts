import { z } from "zod/v4";

/**
 * Controls, lone surrogates and format characters (bidirectional overrides, zero-width marks, tags):
 * none carries meaning in a note, and each can disguise one text as another. Kept: the two joiners
 * that emoji and several scripts need, and the Arabic signs that can be seen.
 */
const unseen = /[[\p{Cc}\p{Cf}\p{Cs}]--[\u200c\u200d\u0600-\u0605\u06dd\u070f]]/gv;

/** The text as it is kept: composed (NFC), one line, without unseen characters, trimmed. */
export function plain(text: string): string {
  return text.replace(/\s+/gu, " ").replace(unseen, "").normalize("NFC").trim();
}

/**
 * A line of text written by a person: cleaned by `plain`, then 1 to `most` UTF-16 units. The raw
 * input may be at most four times as long, so that cleaning is never a way to send megabytes.
 */
export function line(most: number): z.ZodType<string, string> {
  return z
    .string()
    .max(most * 4, `must be at most ${most} characters`)
    .transform(plain)
    .pipe(z.string().min(1, "must not be empty").max(most, `must be at most ${most} characters`));
}
