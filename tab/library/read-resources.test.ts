import { afterEach, expect, test } from "vitest";
import { germanResources } from "#shared/playbook/de/german-resources.ts";
import { readResources, readResourcesOf } from "./read-resources.ts";

afterEach(() => {
  document.documentElement.lang = "";
});

test("[R286] on a German page the library says in German why a thing is worth the time, and keeps its title", async () => {
  const english = await readResources();
  document.documentElement.lang = "de";
  const [first] = await readResources();
  expect(first).toEqual({ ...english[0], ...germanResources[first?.id ?? ""] });
  expect(first?.worth).not.toBe(english[0]?.worth);
  const [ofAction] = await readResourcesOf({ resources: [first?.id ?? ""] });
  expect(ofAction).toEqual(first);
});
