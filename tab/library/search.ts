import MiniSearch from "minisearch";

/** Something that can be found. */
export interface Findable {
  readonly id: string;
  readonly title: string;
  /** Names that people would use for it: components, topics, moments. */
  readonly names: string;
  /** A line or two about it. */
  readonly summary: string;
  /** All else that is searched. */
  readonly text: string;
}

/** Everything that can be found, ready to be searched. */
export interface SearchIndex {
  /** The ids of what fits, the best first; of several words all must fit, or else any. */
  readonly find: (query: string) => readonly string[];
}

/** A word of this many letters or fewer is taken as it is typed; longer ones may be misspelt. */
const exactUpTo = 3;

/** How much of a word may be wrong. */
const wrongShare = 0.3;

/** Makes an index of all that is given. Ids are unique. */
export function searchIndex(all: readonly Findable[]): SearchIndex {
  const index = new MiniSearch<Findable>({
    fields: ["title", "names", "summary", "text"],
    processTerm: folded,
    searchOptions: {
      boost: { title: 4, names: 2, summary: 1.5 },
      prefix: true,
      fuzzy: (word) => (word.length > exactUpTo ? wrongShare : false),
      weights: { prefix: 0.6, fuzzy: 0.3 },
    },
  });
  index.addAll(all);
  return {
    find(query) {
      const strict = index.search(query, { combineWith: "AND" });
      const found = strict.length > 0 ? strict : index.search(query, { combineWith: "OR" });
      return found.map(({ id }) => String(id));
    },
  };
}

/** A word without capitals and accents, so that "Resume" finds "Résumé". */
function folded(word: string): string {
  return word
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase();
}
