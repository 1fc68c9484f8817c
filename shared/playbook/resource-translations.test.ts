import { describe, expect, test } from "vitest";
import { Resource } from "../resource.ts";
import { resourceTranslations } from "./resource-translations.ts";
import { resources } from "./resources.ts";

describe.each(Object.entries(resourceTranslations))(
  "[R286] What is said of the library in the language %s",
  async (_, load) => {
    const texts = await load();

    test("is said of each resource and of no others", () => {
      expect(Object.keys(texts).toSorted()).toEqual(resources.map(({ id }) => id).toSorted());
    });

    test("is not too long, and warns of what English warns of", () => {
      for (const resource of resources) {
        const { worth, contentNote } = texts[resource.id] ?? { worth: "" };
        expect(Resource.parse({ ...resource, worth, contentNote })).toMatchObject({ worth });
        expect(contentNote !== undefined, resource.id).toBe(resource.contentNote !== undefined);
        expect(worth, resource.id).not.toBe(resource.worth);
      }
    });
  },
);
