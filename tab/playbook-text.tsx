import type { ReactNode } from "react";
import { pageLanguage } from "./language.ts";

/** The ids of a team's own actions are drawn, those of the Playbook are names. */
const drawn = /^[0-9a-f]{8}-[0-9a-f]{4}-/;

/**
 * A text of the Playbook, which is written in English: on a page in another language it says so, so that
 * it is read out as English. What a team wrote in an action of its own is in whatever language they
 * write, and is left as it is. `of` is the action's id; without one the text is ours.
 */
export function PlaybookText(props: {
  readonly of?: string | undefined;
  readonly children: string;
}) {
  const { of = "", children } = props;
  return <InLanguage language={drawn.test(of) ? undefined : "en"}>{children}</InLanguage>;
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
