import { Button } from "@fluentui/react-components";
import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { words } from "#shared/words.ts";
import { useScreenStyles } from "../screen-styles.ts";

/**
 * A list of cards of which the first are shown, and all on a press: the first new one has the focus then, or
 * what can be pressed in it. A card that has nothing to press can be focused by a script.
 */
export function CappedList<Entry>(props: {
  readonly entries: readonly Entry[];
  readonly most: number;
  readonly card: (entry: Entry) => ReactNode;
}) {
  const { entries, most, card } = props;
  const styles = useScreenStyles();
  const list = useRef<HTMLUListElement>(null);
  const [isWhole, setWhole] = useState(false);
  useLayoutEffect(() => {
    const first = isWhole ? list.current?.children[most] : undefined;
    const inIt = first?.querySelector<HTMLElement>("a, button") ?? first;
    if (inIt instanceof HTMLElement) inIt.focus();
  }, [isWhole, most]);
  return (
    <>
      <ul ref={list} className={styles.list}>
        {(isWhole ? entries : entries.slice(0, most)).map(card)}
      </ul>
      {!isWhole && entries.length > most && (
        <Button className={styles.start} onClick={() => setWhole(true)}>
          {words.library.more(entries.length)}
        </Button>
      )}
    </>
  );
}
