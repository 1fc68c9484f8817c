import type { ReactNode } from "react";
import { playbookTitles } from "#shared/words/playbook-titles.ts";
import { pageLanguage } from "./language.ts";

/** The ids of a team's own actions are drawn, those of the Playbook are names. */
const drawn = /^[0-9a-f]{8}-[0-9a-f]{4}-/;

/**
 * A text of the Playbook: on a page in a language in which the Playbook is not, it says that it is English, so
 * that it is read out so. What a team wrote in an action of its own is in whatever language they write, and is
 * left as it is. `of` is the action's id.
 */
export function PlaybookText(props: { readonly of: string; readonly children: string }) {
  const { of, children } = props;
  const isOurs = !drawn.test(of) && playbookTitles[of] === undefined;
  return <InLanguage language={isOurs ? "en" : undefined}>{children}</InLanguage>;
}

/** A text in this language, which is said where the page is in another one. */
export function InLanguage(props: {
  readonly language: string | undefined;
  readonly children: ReactNode;
}) {
  const { language, children } = props;
  if (language === undefined || language === pageLanguage()) return children;
  return <span lang={language}>{children}</span>;
}
