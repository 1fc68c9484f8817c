import { resourceTranslations } from "#shared/playbook/resource-translations.ts";
import type { Resource, ResourceTexts } from "#shared/resource.ts";
import type { TeamAction } from "#shared/team-action.ts";
import { pageLanguage } from "../language.ts";

/** The resource library in the language of the page, loaded when it is looked at. */
export async function readResources(): Promise<readonly Resource[]> {
  const [{ shownResources }, texts] = await Promise.all([loadLibrary(), loadTexts()]);
  return shownResources.map((one) => ({ ...one, ...texts[one.id] }));
}

/** What there is on an action, in the action's order. */
export async function readResourcesOf(
  action: Pick<TeamAction, "resources">,
): Promise<readonly Resource[]> {
  const [{ resourcesOf }, texts] = await Promise.all([loadLibrary(), loadTexts()]);
  return resourcesOf(action).map((one) => ({ ...one, ...texts[one.id] }));
}

function loadLibrary() {
  return import("#shared/playbook/resources.ts");
}

/** What we say of resources in the language of the page, by their ids; nothing where that is English. */
async function loadTexts(): Promise<Readonly<Record<string, ResourceTexts>>> {
  const language = pageLanguage();
  return language === "en" ? {} : resourceTranslations[language]();
}
