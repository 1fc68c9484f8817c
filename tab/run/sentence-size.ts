/** How large a sentence is written, so that what follows it stays in sight however long its names are. */
export function sentenceSize(sentence: string): 200 | 300 | 400 | 500 {
  if (sentence.length > 100) return 200;
  if (sentence.length > 60) return 300;
  return sentence.length > 20 ? 400 : 500;
}
