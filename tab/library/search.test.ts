// @vitest-environment node
import { afterEach, describe, expect, test } from "vitest";
import { germanActions } from "#shared/playbook/de/german-actions.ts";
import { searchTexts, summaries } from "#shared/playbook/readers-playbook.ts";
import { shownResources } from "#shared/playbook/resources.ts";
import { german } from "#shared/words/de/german.ts";
import { readWith } from "#shared/words/translated.ts";
import { findableAction, findableOwn, findableResource } from "./findable.ts";
import { searchIndex } from "./search.ts";

const texts = searchTexts();
const actions = summaries();
const everything = searchIndex([
  ...actions.map((action) => findableAction(action, texts[action.id] ?? "")),
  ...shownResources.map(findableResource),
]);
/** The actions that are found, the best first. */
const found = (query: string) =>
  everything.find(query).filter((id) => actions.some((action) => action.id === id));

describe("Search over all actions and resources", () => {
  test.each(["laugh", "fun", "humor worksop", "humuor", "HUMOUR", "humour work", "lauhg", "h"])(
    "finds the Humour Workshop from “%s”",
    (query) => expect(found(query)).toContain("humour-workshop"),
  );

  test.each(["laugh", "fun", "humor worksop", "humuor"])(
    "has the Humour Workshop first for “%s”",
    (query) => expect(found(query)[0]).toBe("humour-workshop"),
  );

  test("finds every action first by its title", () => {
    for (const { id, title } of actions) expect(found(title)[0], title).toBe(id);
  });

  test("finds every resource by its title", () => {
    for (const { id, title } of shownResources) expect(everything.find(title), title).toContain(id);
  });

  test("finds by component, topic, moment, author and kind", () => {
    const flexible = actions.filter(({ components }) => components.includes("flexibility"));
    expect(found("flexibility")).toEqual(expect.arrayContaining(flexible.map(({ id }) => id)));
    expect(found("onboarding")).toContain("how-to-work-with-me");
    expect(everything.find("edmondson")).toContain("safe-workplace-tedx");
    expect(everything.find("video humour")).toContain("humor-seriously-ted");
  });

  test("finds nothing where no word fits, and something where one of two does", () => {
    expect(everything.find("xqzzyv")).toEqual([]);
    expect(everything.find("  ")).toEqual([]);
    expect(found("laugh xqzzyv")).toContain("humour-workshop");
  });
});

test("accents make no difference, in what is typed and in what is there", () => {
  const index = searchIndex([
    { id: "a", title: "Née", names: "", summary: "", text: "" },
    { id: "b", title: "Uber", names: "", summary: "", text: "" },
  ]);
  expect(index.find("nee")).toEqual(["a"]);
  expect(index.find("ÜBER")).toEqual(["b"]);
});

test("of the team's own actions only those are found that were not taken out", () => {
  const [summary] = actions;
  if (!summary) throw new Error("no actions");
  const entry = {
    id: summary.id,
    summary,
    versionId: "v",
    madeAt: 1,
    madeBy: "ana",
    text: "zebra",
  };
  const index = searchIndex(
    findableOwn([entry, { ...entry, summary: { ...summary, id: "gone" }, removedAt: 2 }]),
  );
  expect(index.find("zebra")).toEqual([summary.id]);
});

describe("[R286] Search for somebody who reads German", () => {
  afterEach(() => readWith(() => undefined));

  /** The actions that are found by what somebody types in German. */
  function foundInGerman(query: string): readonly string[] {
    readWith(() => ({ ...german, playbookTexts: germanActions }));
    const there = searchTexts();
    const index = summaries().map((action) => findableAction(action, there[action.id] ?? ""));
    return searchIndex(index).find(query);
  }

  test("finds every action first by its title", () => {
    for (const { id } of actions) {
      const title = german.playbookTitles[id]?.title ?? "";
      expect(foundInGerman(title)[0], title).toBe(id);
    }
  });

  test("finds every action by its English title, as others in the meeting may call it", () => {
    for (const { id, title } of actions) expect(foundInGerman(title), title).toContain(id);
  });

  test.each(["lachen", "humor", "Spaß"])("finds the Humour Workshop by “%s”", (query) =>
    expect(foundInGerman(query)).toContain("humour-workshop"),
  );
});
