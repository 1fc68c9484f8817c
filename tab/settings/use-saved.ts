import { useState } from "react";

/** Saves, and knows whether the last save was applied: that is to be read beside what was chosen. */
export function useSaved<Chosen extends readonly unknown[]>(
  save: (...chosen: Chosen) => Promise<boolean>,
): readonly [isSaved: boolean, save: (...chosen: Chosen) => Promise<boolean>] {
  const [isSaved, setSaved] = useState(false);
  return [
    isSaved,
    async (...chosen) => {
      setSaved(false);
      const applied = await save(...chosen);
      setSaved(applied);
      return applied;
    },
  ];
}
