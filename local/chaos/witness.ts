import type { Run } from "#shared/run.ts";
import type { SampleKey } from "../room/people.ts";

/** The laws, by what a line of the report calls them. */
export const laws = {
  agree: "all panels agree on version, step and timer soon after healing",
  forward: "no panel shows an older version than before",
  drafts: "no draft is lost",
  sealed: "no note of another member before its step is shown",
  once: "nothing is applied twice",
} as const;

export type Law = keyof typeof laws;

/** One breach of a law, in a sentence. */
export interface Breach {
  readonly law: Law;
  readonly what: string;
}

/** Sees and hears everything that any panel shows and gets. */
export interface Witness {
  readonly breaches: Breach[];
  readonly report: (law: Law, what: string) => void;
  readonly see: (panel: string, run: Run) => void;
  readonly overhear: (panel: string, person: SampleKey, text: string) => void;
  /** A word that occurs nowhere else, for a note of this person in this step. */
  readonly canary: (person: SampleKey, stepId: string) => string;
  readonly countOf: (person: SampleKey) => number;
  readonly canaries: () => readonly string[];
  /** From now on what was written in this step may be known. */
  readonly revealing: (stepId: string) => void;
}

/** A witness of one schedule. */
export function createWitness(seed: number): Witness {
  const breaches: Breach[] = [];
  const seen = new Map<string, number>();
  const planted = new Map<string, { readonly person: SampleKey; readonly stepId: string }>();
  const shown = new Set<string>();
  const report = (law: Law, what: string) => void breaches.push({ law, what });

  return {
    breaches,
    report,
    see(panel, { id, version }) {
      const key = `${panel} ${id}`;
      const before = seen.get(key) ?? 0;
      if (version < before) report("forward", `${panel} showed ${version} after ${before}`);
      seen.set(key, version);
    },
    overhear(panel, person, text) {
      for (const [word] of text.matchAll(/canary-\d+-\d+-end/g)) {
        const note = planted.get(word);
        if (!note || note.person === person || shown.has(note.stepId)) continue;
        report("sealed", `${panel} got ${word} of ${note.person} in ${note.stepId}`);
      }
    },
    canary(person, stepId) {
      const word = `canary-${seed}-${planted.size}-end`;
      planted.set(word, { person, stepId });
      return word;
    },
    countOf: (person) => [...planted.values()].filter((note) => note.person === person).length,
    canaries: () => [...planted.keys()],
    revealing: (stepId) => void shown.add(stepId),
  };
}
