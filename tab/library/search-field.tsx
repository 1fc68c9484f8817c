import { SearchBox } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { words } from "#shared/words.ts";
import { useLibraryStyles } from "./library-styles.ts";

/** Where one types what one looks for. What is found stands below it, in sight. Escape clears it. */
export function SearchField(props: {
  readonly label: string;
  readonly query: string;
  readonly onChange: (query: string) => void;
  /** Somebody is about to search: time to load what it takes. */
  readonly onBegin?: () => void;
}) {
  const { label, query, onChange, onBegin } = props;
  const styles = useLibraryStyles();
  const field = useRef<HTMLSpanElement>(null);
  const isFound = query.trim() !== "";
  useEffect(() => {
    if (isFound && field.current) bringUp(field.current);
  }, [isFound]);
  return (
    <SearchBox
      root={{ ref: field }}
      aria-label={label}
      placeholder={words.library.search}
      className={styles.wide}
      maxLength={80}
      value={query}
      dismiss={{ "aria-label": words.library.clearSearch }}
      onFocus={onBegin}
      onChange={(_, { value }) => onChange(value)}
      onKeyDown={(event) => {
        if (event.key === "Escape") onChange("");
      }}
    />
  );
}

/** So much (pixels) is left above the field. */
const above = 12;

/** Scrolls a field of the lower half of the window to its top; the focus stays where it is. */
function bringUp(field: HTMLElement): void {
  const { top, bottom } = field.getBoundingClientRect();
  if (bottom > window.innerHeight / 2) document.documentElement.scrollTop += top - above;
}
