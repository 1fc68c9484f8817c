import { playbook } from "#shared/playbook/playbook.ts";
import { resources } from "#shared/playbook/resources.ts";
import { libraryWords } from "#shared/words/library.ts";
import type { Link } from "./link-report.ts";

/**
 * Every address of the library, each once: the resources, those that are not shown among them, and
 * the sources that actions name, and those of the credits.
 */
export function libraryLinks(): Link[] {
  const uses = [
    ...resources.map(({ id, url }) => ({ url, by: id })),
    ...playbook.flatMap(({ id, why }) =>
      why.source?.url === undefined ? [] : [{ url: why.source.url, by: `source of ${id}` }],
    ),
    ...[libraryWords.frameworkUrl, libraryWords.toolsUrl].map((url) => ({ url, by: "credits" })),
  ];
  return [...Map.groupBy(uses, ({ url }) => url)].map(([url, all]) => ({
    url,
    usedBy: all.map(({ by }) => by),
  }));
}
