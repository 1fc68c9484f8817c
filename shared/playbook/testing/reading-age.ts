import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";

/** In the United States people are six when they come into the first grade. */
const ageBeforeSchool = 5;

const bySentence = new Intl.Segmenter("en", { granularity: "sentence" });
const byWord = new Intl.Segmenter("en", { granularity: "word" });

/**
 * The age in years from which a text is easy to read: the school grade of Flesch and Kincaid (1975),
 * which counts words in a sentence and syllables in a word, and five. Texts of fewer than about
 * twenty words give a rough figure only.
 */
export function readingAge(text: string): number {
  const spoken = wordsOf(text);
  const syllables = spoken.reduce((sum, word) => sum + syllable(word), 0);
  const counts = { sentence: sentencesOf(text).length, word: spoken.length, syllable: syllables };
  return ageBeforeSchool + fleschKincaid(counts);
}

/** The words of a text, without what stands between them. */
export function wordsOf(text: string): string[] {
  return [...byWord.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
}

/** The sentences of a text. */
export function sentencesOf(text: string): string[] {
  return [...bySentence.segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}
