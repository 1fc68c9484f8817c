import { Badge } from "@fluentui/react-components";
import type { TeamAction } from "#shared/team-action.ts";
import { momentWords, signalWords, topicWords } from "#shared/words/library.ts";
import { words } from "#shared/words.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { Section } from "../section.tsx";
import { Facts } from "./fact.tsx";

/** What an action is good against, the moments that it fits and its topics. */
export function ActionUses({ action }: { readonly action: TeamAction }) {
  const styles = useScreenStyles();
  const { signals, moments, topics } = action;
  const tags = [
    ...moments.map((name) => momentWords[name]),
    ...topics.map((name) => topicWords[name]),
  ];
  return (
    <>
      <Facts title={words.library.helpsWith} sentences={signals.map((name) => signalWords[name])} />
      <Section title={words.library.fitsMoments}>
        <div className={styles.row}>
          {tags.map((tag) => (
            <Badge key={tag} appearance="outline" color="informative">
              {tag}
            </Badge>
          ))}
        </div>
      </Section>
    </>
  );
}
