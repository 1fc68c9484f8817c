/** Whom records are to know no more, and what stands in their place. */
export interface ErasedPerson {
  readonly userId: string;
  /** Every name under which the team knew them. */
  readonly names: readonly string[];
  /** Stands for them in the history of this one team, and leads nowhere. */
  readonly formerId: string;
}

/** How the ids begin that stand for people who were erased; no other id has it. */
export const formerPrefix = "former-";

/** How long an id of Teams' directory is. */
const idLength = 36;

/**
 * The id that stands for a person who was erased, of one that is new. It is no longer than theirs: whatever
 * has theirs in it, a text as long as may be or an id that somebody chose, can still be kept.
 */
export function formerIdOf(newId: string): string {
  return `${formerPrefix}${newId}`.slice(0, idLength);
}

/** In place of a name in a text: never longer than it, whatever a text may have. */
const noName = "…";

/** Fields whose text may be nothing but a name. Every other text without a space is an id or a code. */
const texts: ReadonlySet<string> = new Set(["text", "title", "name", "summary"]);

/**
 * The same JSON without a person: their id, wherever it stands and also as part of another, becomes
 * their former id; a name of theirs, where a text has it as whole words, is left out. The very value
 * where it does not mention them.
 */
export function withoutPerson<T>(value: T, person: ErasedPerson): T;
export function withoutPerson(value: unknown, person: ErasedPerson): unknown {
  const id = asId(person.userId);
  const names = person.names.map(asName);
  const inText = (text: string, field: string) => {
    const known = text.replace(id, person.formerId);
    const isText = /\s/.test(text) || texts.has(field) || unspaced.test(text);
    if (!isText) return known;
    return names.reduce((without, name) => without.replace(name, noName), known);
  };
  const changed = (part: unknown, field: string): unknown => {
    if (typeof part === "string") return inText(part, field);
    if (Array.isArray(part)) {
      const after = part.map((one) => changed(one, field));
      return after.every((one, index) => one === part[index]) ? part : after;
    }
    if (typeof part !== "object" || part === null) return part;
    const entries = Object.entries(part);
    const after = entries.map(([key, one]) => [
      key.replace(id, person.formerId),
      changed(one, key),
    ]);
    const isSame = after.every(
      ([key, one], index) => key === entries[index]?.[0] && one === entries[index]?.[1],
    );
    return isSame ? part : Object.fromEntries(after);
  };
  return changed(value, "");
}

/** A letter of a script that puts no space between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hira}\p{Script=Kana}\p{Script=Thai}\p{Script=Laoo}\p{Script=Khmr}\p{Script=Mymr}]/u;

/** An id of the directory goes whatever stands beside it; a shorter one may be part of a word. */
function asId(userId: string): RegExp {
  return userId.length === idLength ? new RegExp(literal(userId), "giu") : asWord(userId, "giu");
}

/** A name of one word is often a word as well, such as Will: it goes only as it is written. */
function asName(name: string): RegExp {
  return asWord(name, /\s/.test(name.trim()) ? "giu" : "gu");
}

/**
 * Finds it where no letter and no digit stands on either side; in a script without spaces, wherever it
 * stands, unless it is a single letter, which is part of many a word.
 */
function asWord(text: string, flags: string): RegExp {
  const letters = [...text];
  const isAlone = (letter = "") => letters.length === 1 || !unspaced.test(letter);
  const before = isAlone(letters[0]) ? "(?<![\\p{L}\\p{N}])" : "";
  const after = isAlone(letters.at(-1)) ? "(?![\\p{L}\\p{N}])" : "";
  return new RegExp(`${before}${literal(text)}${after}`, flags);
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
