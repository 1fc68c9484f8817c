import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { ActionLength } from "#shared/playbook/plan-steps.ts";
import type { TeamAction } from "#shared/team-action.ts";
import type { EditorResult } from "../own-actions/editor-props.ts";
import type { ActionRef } from "../playbook.ts";

/** What can be opened from the list of actions, and from there. */
export type Page =
  | { readonly name: "action"; readonly action: ActionRef }
  | { readonly name: "preparation"; readonly action: ActionRef; readonly length: ActionLength }
  | { readonly name: "resources" }
  | { readonly name: "standing" }
  | { readonly name: "own"; readonly left?: EditorResult }
  | { readonly name: "editor"; readonly actionId: string; readonly startFrom?: TeamAction };

/** A page that is open. Those below it stay as they are, out of sight. */
export interface OpenPage {
  readonly page: Page;
  readonly key: number;
  /** What was pressed to open it: it has the focus again when the page is left. */
  readonly opener: Element | null;
}

/** The pages that were opened one from another, the newest last. */
export interface Pages {
  readonly open: (page: Page) => void;
  readonly leave: () => void;
  /** Leaves all pages and opens this one. */
  readonly startWith: (page: Page) => void;
}

/** Keeps the pages that are open, and gives the focus back when one is left. */
export function usePages(): { readonly stack: readonly OpenPage[]; readonly pages: Pages } {
  const [stack, setStack] = useState<readonly OpenPage[]>([]);
  const count = useRef(0);

  const add = useCallback((page: Page, opener: Element | null): OpenPage => {
    count.current += 1;
    return { page, opener, key: count.current };
  }, []);
  const pages = useMemo<Pages>(
    () => ({
      open(page) {
        const opened = add(page, document.activeElement);
        setStack((open) => [...open, opened]);
      },
      leave: () => setStack((open) => open.slice(0, -1)),
      startWith(page) {
        const opened = add(page, document.activeElement);
        setStack((open) => [{ ...opened, opener: open[0]?.opener ?? opened.opener }]);
      },
    }),
    [add],
  );

  const newest = stack.at(-1);
  const before = useRef(newest);
  useEffect(() => {
    const gone = before.current;
    before.current = newest;
    if (!gone || (newest && newest.key > gone.key)) return;
    if (gone.opener instanceof HTMLElement) gone.opener.focus();
  }, [newest]);
  return { stack, pages };
}
