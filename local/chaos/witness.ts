import { leads } from "#shared/permissions.ts";
import type { Run } from "#shared/run.ts";
import type { SampleKey } from "../room/people.ts";

/** The laws, by what a line of the report calls them. */
export const laws = {
  agree: "all panels agree on version, step and timer soon after healing",
  forward: "no panel shows an older version than before",
  drafts: "no draft and no vote is lost",
  sealed: "no note or vote of another member before its step is shown",
  once: "nothing is applied twice",
  lead: "nobody moves a team who does not lead it any more",
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
  /** What happened, a line for each thing, for whoever looks for the reason of a breach. */
  readonly story: readonly string[];
  readonly note: (line: string) => void;
  readonly see: (panel: string, run: Run) => void;
  /** The same where only the version can be seen. */
  readonly seeVersion: (panel: string, version: number) => void;
  /** This word did not get where it was typed. */
  readonly forget: (word: string) => void;
  readonly overhear: (panel: string, person: SampleKey, text: string) => void;
  /** A word that occurs nowhere else, for a note of this person in this step. */
  readonly canary: (person: SampleKey, stepId: string) => string;
  readonly countOf: (person: SampleKey) => number;
  readonly canaries: () => readonly string[];
  /** Somebody wants their dots here; what is returned is called once they were told that they are. */
  readonly wishing: (person: SampleKey, stepId: string, dots: readonly string[]) => () => void;
  /** The server has taken these dots of a person, by its path, in place of those that were meant at `over`. */
  readonly placed: (person: SampleKey, path: string, sent: SentDots) => void;
  /** The dots that may be there now: the last that they were told of, and those wished for since. */
  readonly mayBePlaced: (person: SampleKey, stepId: string) => readonly string[] | undefined;
  /** From now on what was written in this step may be known. */
  readonly revealing: (stepId: string) => void;
  /** What all versions that were seen, put one after another, say of who led. */
  readonly checkLeads: () => void;
}

/** When dots were meant, and when those that their window had seen. */
export interface SentDots {
  readonly at: number;
  readonly over: number;
}

/** Every word that is written down, however it is sent. */
const canaryWord = /canary-\d+-\d+-end/g;

/** A witness of one schedule; `knowsDots` where it is told of all that are placed. */
export function createWitness(seed: number, knowsDots = true): Witness {
  const breaches: Breach[] = [];
  const began = performance.now();
  const story: string[] = [];
  const newest = new Map<string, number>();
  const versions = new Map<number, Run>();
  const planted = new Map<string, { readonly person: SampleKey; readonly stepId: string }>();
  const wishes = new Map<string, string[]>();
  const wished = new Set<string>();
  const replaced = new Map<string, number>();
  const shown = new Set<string>();
  const forgotten = new Set<string>();
  const note = (line: string) =>
    void story.push(`${Math.round(performance.now() - began)} ${line}`);
  const report = (law: Law, what: string) => void breaches.push({ law, what });
  const wishesOf = (person: SampleKey, stepId: string) => {
    const key = `${person} ${stepId}`;
    const all = wishes.get(key) ?? [""];
    wishes.set(key, all);
    return all;
  };

  function seeVersion(panel: string, version: number): void {
    const before = newest.get(panel) ?? 0;
    if (version < before) report("forward", `${panel} showed ${version} after ${before}`);
    newest.set(panel, version);
  }

  /** No dots but their own, and no board of a step that nobody has shown. */
  function checkVotes(panel: string, person: SampleKey, text: string): void {
    JSON.parse(text, (key, value) => {
      if (
        knowsDots &&
        key === "dots" &&
        Array.isArray(value) &&
        value.length > 0 &&
        !wished.has(`${person} ${value}`)
      ) {
        report("sealed", `${panel} got dots that are not of ${person}`);
      }
      for (const stepId of key === "boards" ? Object.keys(value) : []) {
        if (!shown.has(stepId)) report("sealed", `${panel} got the board of ${stepId}`);
      }
      return value;
    });
  }

  return {
    ...{ breaches, report, story, note },
    seeVersion,
    forget: (word) => void forgotten.add(word),
    see(panel, run) {
      seeVersion(panel, run.version);
      // What was shown before the first of them looked may be known to all.
      if (versions.size === 0) for (const stepId of Object.keys(run.boards)) shown.add(stepId);
      versions.set(run.version, run);
    },
    overhear(panel, person, text) {
      for (const [word] of text.matchAll(canaryWord)) {
        const found = planted.get(word);
        if (!found || found.person === person || shown.has(found.stepId)) continue;
        report("sealed", `${panel} got ${word} of ${found.person} in ${found.stepId}`);
      }
      if (versions.size > 0 && text.startsWith("{")) checkVotes(panel, person, text);
    },
    canary(person, stepId) {
      const word = `canary-${seed}-${planted.size}-end`;
      planted.set(word, { person, stepId });
      return word;
    },
    countOf: (person) => [...planted.values()].filter((found) => found.person === person).length,
    canaries: () => [...planted.keys()].filter((word) => !forgotten.has(word)),
    wishing(person, stepId, dots) {
      const all = wishesOf(person, stepId);
      const wish = dots.join();
      all.push(wish);
      wished.add(`${person} ${wish}`);
      const upTo = all.length - 1;
      return () => void all.fill(wish, 0, upTo);
    },
    placed(person, path, { at, over }) {
      const key = `${person} ${path} ${over}`;
      const before = replaced.get(key);
      if (before !== undefined && before !== at) {
        report("drafts", `two windows of ${person} have each replaced the same dots`);
      }
      replaced.set(key, at);
    },
    mayBePlaced: (person, stepId) => (knowsDots ? wishesOf(person, stepId) : undefined),
    revealing: (stepId) => void shown.add(stepId),
    checkLeads() {
      for (const { version, lastChange } of versions.values()) {
        const before = versions.get(version - 1);
        const { by, verb } = lastChange;
        if (!before || lastChange.version !== version || verb === "handOver") continue;
        if (!leads(before, by)) report("lead", `${by} has done ${verb} in version ${version}`);
      }
    },
  };
}
