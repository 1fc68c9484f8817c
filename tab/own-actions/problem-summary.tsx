import { Link, Text } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { DraftContent } from "#shared/own-actions/draft-content.ts";
import { ownWords } from "#shared/words/own-actions-screen.ts";
import { useEditorStyles } from "./editor-styles.ts";
import { fieldName, type Problems } from "./problem-keys.ts";

/** What is still to do before the action is finished, each a way to its field. Takes the focus. */
export function ProblemSummary(props: {
  readonly problems: Problems;
  readonly content: DraftContent;
  /** Counts the tries to finish: each brings the focus back here. */
  readonly tries: number;
  readonly onGo: (key: string) => void;
}) {
  const { problems, content, tries, onGo } = props;
  const styles = useEditorStyles();
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    if (tries > 0) summary.current?.focus();
  }, [tries]);
  const { problemsTitle, problemAt } = ownWords.editor;
  const all = [...problems].flatMap(([key, sentences]) =>
    sentences.map((sentence) => ({ key, text: problemAt(fieldName(key, content), sentence) })),
  );
  const title = problemsTitle(all.length);
  return (
    <section ref={summary} tabIndex={-1} aria-label={title} className={styles.notice}>
      <Text as="h3" weight="semibold" className={styles.heading}>
        {title}
      </Text>
      <ul className={styles.links}>
        {all.map(({ key, text }) => (
          <li key={text}>
            <Link as="button" className={styles.link} onClick={() => onGo(key)}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
