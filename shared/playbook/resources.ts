import { DomainError } from "../errors.ts";
import type { Resource } from "../resource.ts";
import type { TeamAction } from "../team-action.ts";
import { words } from "../words.ts";
import { articles } from "./resources/articles.ts";
import { books } from "./resources/books.ts";
import { guides } from "./resources/guides.ts";
import { videos } from "./resources/videos.ts";

/** The resource library: videos first, then articles, guides and books. */
export const resources: readonly Resource[] = [...videos, ...articles, ...guides, ...books];

/** Whether people get to see it: not while nobody has verified its address. */
export function isShown({ status }: Pick<Resource, "status">): boolean {
  return status !== "unverified";
}

/** What is shown to people, in the library's order. */
export const shownResources: readonly Resource[] = resources.filter(isShown);

/**
 * The resources of an action in the action's own order, without those that are not shown; an id
 * that is unknown is refused.
 */
export function resourcesOf(action: Pick<TeamAction, "resources">): Resource[] {
  for (const id of action.resources) {
    if (!resources.some((one) => one.id === id)) {
      throw new DomainError("not-found", words.errors.notFound);
    }
  }
  return action.resources.flatMap((id) => shownResources.filter((one) => one.id === id));
}
