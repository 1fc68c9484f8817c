import { type ReactNode, useMemo } from "react";
import { useScreenStyles } from "../screen-styles.ts";
import { Browse } from "./browse.tsx";
import { LibraryContext, type LibraryPlace } from "./library-place.ts";
import { PageOf } from "./page-of.tsx";
import { usePages } from "./use-pages.ts";

/**
 * The actions to choose from and the pages that open from there. A page that another one was opened
 * from is kept as it is, with what was typed and marked, until that one is left.
 */
export function Library(
  props: LibraryPlace & {
    readonly title: string;
    readonly note: string;
    /** What stands above the actions, and is out of sight while a page is open. */
    readonly above?: ReactNode;
  },
) {
  const { members, isMeeting, start, title, note, above } = props;
  const styles = useScreenStyles();
  const { stack, pages } = usePages();
  const library = useMemo(
    () => ({ members, isMeeting, start, pages }),
    [members, isMeeting, start, pages],
  );
  return (
    <LibraryContext value={library}>
      <div hidden={stack.length > 0}>
        <div className={styles.screen}>
          {above}
          <Browse title={title} note={note} isShown={stack.length === 0} />
        </div>
      </div>
      {stack.map(({ page, key }, index) => (
        <div key={key} hidden={index < stack.length - 1}>
          <PageOf page={page} />
        </div>
      ))}
    </LibraryContext>
  );
}
