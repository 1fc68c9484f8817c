import { Button, Text } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { DraftContent } from "#shared/own-actions/draft-content.ts";
import type { DraftView } from "#shared/own-actions/own-playbook.ts";
import type { Person } from "#shared/team.ts";
import { nameAmong } from "#shared/turns/turn-sentences.ts";
import { ownWords } from "#shared/words/own-actions-screen.ts";
import { useDates } from "../dates.ts";
import { differences } from "./differences.ts";
import { useEditorStyles } from "./editor-styles.ts";

/** Somebody else saved the draft in between: who, when, where they differ, and which one goes on. */
export function ConflictNotice(props: {
  readonly theirs: DraftView;
  readonly mine: DraftContent;
  readonly members: readonly Person[];
  readonly onTakeTheirs: () => void;
  readonly onKeepMine: () => void;
}) {
  const { theirs, mine, members, onTakeTheirs, onKeepMine } = props;
  const styles = useEditorStyles();
  const dates = useDates();
  const notice = useRef<HTMLElement>(null);
  useEffect(() => notice.current?.focus(), []);
  const { editor } = ownWords;
  const name = nameAmong(members, theirs.savedBy ?? "");
  const moment = dates.moment(theirs.savedAt ?? 0);
  const isThere = theirs.content !== undefined;
  const title = isThere ? editor.conflictTitle(name) : editor.goneTitle(name);
  return (
    <section ref={notice} tabIndex={-1} aria-label={title} className={styles.notice}>
      <Text as="h3" weight="semibold" className={styles.heading}>
        {title}
      </Text>
      <Text>{isThere ? editor.conflict(moment) : editor.gone(moment)}</Text>
      {theirs.content && (
        <Text>{editor.conflictIn(dates.names(differences(mine, theirs.content)))}</Text>
      )}
      <div className={styles.row}>
        <Button onClick={onTakeTheirs}>{isThere ? editor.takeTheirs : editor.leaveIt}</Button>
        <Button onClick={onKeepMine}>{editor.keepMine}</Button>
      </div>
    </section>
  );
}
