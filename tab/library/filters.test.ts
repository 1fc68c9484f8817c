// @vitest-environment node
import { expect, test } from "vitest";
import { humourWorkshop } from "#shared/playbook/actions/humour-workshop.ts";
import { summaryOf } from "#shared/playbook/playbook.ts";
import type { Resource } from "#shared/resource.ts";
import type { TeamActionSummary } from "#shared/team-action.ts";
import { type ActionFilter, filterActions, noFilter } from "./filter-actions.ts";
import { filterResources, noResourceFilter, type ResourceFilter } from "./filter-resources.ts";

/** For 3 to 12 people, 30 minutes or 20 in short. */
const action: TeamActionSummary = summaryOf(humourWorkshop);

test.each<[Partial<ActionFilter>, boolean]>([
  [{}, true],
  [{ minutes: 30 }, true],
  [{ minutes: 20 }, true],
  [{ minutes: 15 }, false],
  [{ people: 3 }, true],
  [{ people: 2 }, false],
  [{ people: 12 }, true],
  [{ people: 13 }, false],
  [{ component: "openness" }, true],
  [{ component: "courage" }, false],
  [{ moment: "new-people" }, true],
  [{ moment: "hard-time" }, false],
  [{ component: "openness", moment: "hard-time" }, false],
])("an action fits all that is marked: %o: %s", (filter, fits) => {
  expect(filterActions([action], { ...noFilter, ...filter })).toEqual(fits ? [action] : []);
});

test("an action without a shorter version fits by its only length", () => {
  const { shortMinutes: _, ...full } = action;
  expect(filterActions([full], { ...noFilter, minutes: 20 })).toEqual([]);
  expect(filterActions([full], { ...noFilter, minutes: 30 })).toEqual([full]);
});

const article: Resource = {
  id: "an-article",
  kind: "article",
  title: "An article",
  author: "Somebody",
  url: "https://example.org",
  minutes: 15,
  language: "en",
  paywall: false,
  topics: ["humour"],
  components: ["resilience"],
  worth: "It helps.",
  status: "page",
};

test.each<[Partial<ResourceFilter>, Partial<Resource>, boolean]>([
  [{}, { paywall: true }, true],
  [{ isFree: true }, {}, true],
  [{ isFree: true }, { paywall: true }, false],
  [{ isFree: true }, { paywall: "metered" }, false],
  [{ isShort: true }, { minutes: 15 }, true],
  [{ isShort: true }, { minutes: 16 }, false],
  [{ component: "courage" }, {}, false],
  [{ topic: "humour" }, {}, true],
  [{ topic: "conflict" }, {}, false],
  [{ kind: "video" }, {}, false],
])("a resource fits all that is marked: %o, %o: %s", (filter, of, fits) => {
  const resource = { ...article, ...of };
  const found = filterResources([resource], { ...noResourceFilter, ...filter });
  expect(found).toEqual(fits ? [resource] : []);
});

test("how long nobody knows is not short", () => {
  const { minutes: _, ...unknown } = article;
  expect(filterResources([unknown], { ...noResourceFilter, isShort: true })).toEqual([]);
});
