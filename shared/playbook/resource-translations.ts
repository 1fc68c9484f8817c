import type { ResourceTexts } from "../resource.ts";
import type { OtherLanguage } from "../words/languages.ts";

/** What we say of each resource in what is not English, by its id; loaded by whoever reads it. */
export const resourceTranslations: Readonly<
  Record<OtherLanguage, () => Promise<Readonly<Record<string, ResourceTexts>>>>
> = {
  de: async () => (await import("./de/german-resources.ts")).germanResources,
};
