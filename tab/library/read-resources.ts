import { resourceTranslations } from "#shared/playbook/resource-translations.ts";
import type { Resource } from "#shared/resource.ts";
import type { TeamAction } from "#shared/team-action.ts";
import { pageLanguage } from "../language.ts";

/** The resource library in the language of the page, loaded when it is looked at. */
export async function readResources(): Promise<readonly Resource[]> {
  const [{ shownResources }, said] = await Promise.all([loadLibrary(), translator()]);
  return shownResources.map(said);
}

/** What there is on an action, in the action's order. */
export async function readResourcesOf(
  action: Pick<TeamAction, "resources">,
): Promise<readonly Resource[]> {
  const [{ resourcesOf }, said] = await Promise.all([loadLibrary(), translator()]);
  return resourcesOf(action).map(said);
}

function loadLibrary() {
  return import("#shared/playbook/resources.ts");
}

/** Says of a resource in the language of the page what we say of it. */
async function translator(): Promise<(resource: Resource) => Resource> {
  const language = pageLanguage();
  if (language === "en") return (resource) => resource;
  const texts = await resourceTranslations[language]();
  return (resource) => ({ ...resource, ...texts[resource.id] });
}
