import { Text } from "@fluentui/react-components";
import type { Resource } from "#shared/resource.ts";
import { words } from "#shared/words.ts";
import { InLanguage } from "../in-language.tsx";
import { pageLanguage } from "../language.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { OutsideLink } from "./outside-link.tsx";

/** One entry of the resource library: where it is, what it takes, and why it is worth the time. */
export function ResourceCard({ resource }: { readonly resource: Resource }) {
  const styles = useScreenStyles();
  return (
    <li className={styles.card}>
      <InLanguage language={resource.language}>
        <OutsideLink href={resource.url}>{resource.title}</OutsideLink>
      </InLanguage>
      <Text size={200} className={styles.quiet}>
        {factsOf(resource).join(" · ")}
      </Text>
      <Text>{resource.worth}</Text>
      {resource.contentNote !== undefined && (
        <Text size={200} className={styles.quiet}>
          {resource.contentNote}
        </Text>
      )}
    </li>
  );
}

function factsOf({ kind, author, minutes, language, paywall }: Resource): string[] {
  return [
    words.panel.resourceKinds[kind],
    author,
    ...(minutes === undefined ? [] : [words.panel.minutes(minutes)]),
    ...(language === pageLanguage() ? [] : [words.panel.resourceLanguage(language)]),
    ...(paywall === false
      ? []
      : [words.panel.resourcePaywalls[paywall === true ? "paid" : paywall]]),
  ];
}
