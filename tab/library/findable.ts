import type { OwnPlaybookView } from "#shared/own-actions/own-playbook.ts";
import type { Resource } from "#shared/resource.ts";
import type { TeamActionSummary } from "#shared/team-action.ts";
import { momentWords, topicWords } from "#shared/words/library.ts";
import { searchWords } from "#shared/words/search.ts";
import { words } from "#shared/words.ts";
import type { Findable } from "./search.ts";

/** An action as search sees it; `text` is what its page says beside title and summary. */
export function findableAction(action: TeamActionSummary, text: string): Findable {
  const { id, title, summary, components, topics, moments } = action;
  const ofMoments = moments.map((name) => `${momentWords[name]} ${searchWords.moments[name]}`);
  return {
    id,
    title,
    names: [...namesOf({ components, topics }), ...ofMoments].join(" "),
    summary,
    text,
  };
}

/** The team's own actions as search sees them, without those that were taken out. */
export function findableOwn(own: OwnPlaybookView["actions"]): Findable[] {
  return own
    .filter(({ removedAt }) => removedAt === undefined)
    .map(({ summary, text }) => findableAction(summary, text));
}

/** A resource as search sees it. */
export function findableResource(resource: Resource): Findable {
  const { id, title, author, kind, worth } = resource;
  const names = [...namesOf(resource), words.panel.resourceKinds[kind], author];
  return { id, title, names: names.join(" "), summary: worth, text: "" };
}

function namesOf({ components, topics }: Pick<TeamActionSummary, "components" | "topics">) {
  return [
    ...components.map((name) => `${words.components[name]} ${searchWords.components[name]}`),
    ...topics.map((name) => `${topicWords[name]} ${searchWords.topics[name]}`),
  ];
}
