/**
 * How far the answers to one item agree: 1 where all made the same choice, 0 where every choice was
 * made equally often, -1 where half stand at each end. `counts` says how often each choice was made,
 * in order, for three choices or more; undefined where nobody answered. Van der Eijk 2001,
 * "Measuring agreement in ordered rating scales", Quality & Quantity 35:325-341.
 *
 * In small groups it is noisy and too kind: no verdict is made of a change of it.
 */
export function agreementOf(counts: readonly number[]): number | undefined {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return undefined;
  let left = [...counts];
  let agreement = 0;
  while (left.some((count) => count > 0)) {
    const layer = Math.min(...left.filter((count) => count > 0));
    const pattern = left.map((count) => count > 0);
    const chosen = pattern.filter(Boolean).length;
    agreement += ((layer * chosen) / total) * patternAgreement(pattern, chosen);
    left = left.map((count) => Math.max(0, count - layer));
  }
  return agreement;
}

/** The agreement of a layer in which `chosen` choices were made, all equally often. */
function patternAgreement(pattern: readonly boolean[], chosen: number): number {
  const choices = pattern.length;
  if (chosen === 1) return 1;
  if (chosen === choices) return 0;
  const { together, apart } = triples(pattern);
  const unimodality =
    ((choices - 2) * together - (choices - 1) * apart) / ((choices - 2) * (together + apart));
  return unimodality * (1 - (chosen - 1) / (choices - 1));
}

/** Of all threes of choices in order: in how many two neighbours were made, or just the two ends. */
function triples(pattern: readonly boolean[]): { together: number; apart: number } {
  let together = 0;
  let apart = 0;
  for (let i = 0; i < pattern.length; i++) {
    for (let j = i + 1; j < pattern.length; j++) {
      for (let k = j + 1; k < pattern.length; k++) {
        const [first, middle, last] = [pattern[i], pattern[j], pattern[k]];
        if (middle && first !== last) together += 1;
        if (!middle && first && last) apart += 1;
      }
    }
  }
  return { together, apart };
}
