import { performance } from "node:perf_hooks";
import { searchTexts, summaries } from "#shared/playbook/readers-playbook.ts";
import { shownResources } from "#shared/playbook/resources.ts";
import { findableAction, findableResource } from "../../tab/library/findable.ts";
import { searchIndex } from "../../tab/library/search.ts";

/** How long it took, in milliseconds. */
export interface SearchTimes {
  readonly builds: readonly number[];
  readonly queries: readonly number[];
}

/** Queries as people type them: single letters, words half typed, misspelt, and several at once. */
export const queries: readonly string[] = [
  ...new Set([
    ..."abcdefghijklmnopqrstuvwxyz",
    ...[
      "laugh",
      "fun",
      "humor worksop",
      "humuor",
      "feedbak on eachother",
      "remot wrok",
      "confilct",
    ],
    ...["what could go wrong in the next weeks", "handover", "resilience stand-up", "xqzzyv"],
    ...summaries().flatMap(({ title }) => [
      title,
      title.slice(0, 4),
      // Two letters in the middle swapped.
      title.replace(/^(.{3})(.)(.)/, "$1$3$2"),
      title.replace(/[aeiou]/, ""),
    ]),
  ]),
].slice(0, 200);

/** Builds the index over all actions and resources, and asks each query, on this machine. */
export function measureSearch({ builds }: { readonly builds: number }): SearchTimes {
  const texts = searchTexts();
  const build = () =>
    searchIndex([
      ...summaries().map((action) => findableAction(action, texts[action.id] ?? "")),
      ...shownResources.map(findableResource),
    ]);
  let index = build();
  const timesOf = (count: number, act: (turn: number) => void) =>
    Array.from({ length: count }, (_, turn) => {
      const before = performance.now();
      act(turn);
      return performance.now() - before;
    });
  return {
    builds: timesOf(builds, () => {
      index = build();
    }),
    queries: timesOf(queries.length, (turn) => {
      index.find(queries[turn] ?? "");
    }),
  };
}
