import type { ReactNode } from "react";
import { pageLanguage } from "./language.ts";

/** A text in this language, which is said where the page is in another one. */
export function InLanguage(props: {
  readonly language: string | undefined;
  readonly children: ReactNode;
}) {
  const { language, children } = props;
  if (language === undefined || language === pageLanguage()) return children;
  return <span lang={language}>{children}</span>;
}
