import { SearchBox } from "@fluentui/react-components";
import { words } from "#shared/words.ts";
import { useLibraryStyles } from "./library-styles.ts";

/** Where one types what one looks for. Escape clears it. */
export function SearchField(props: {
  readonly label: string;
  readonly query: string;
  readonly onChange: (query: string) => void;
  /** Somebody is about to search: time to load what it takes. */
  readonly onBegin?: () => void;
}) {
  const { label, query, onChange, onBegin } = props;
  const styles = useLibraryStyles();
  return (
    <SearchBox
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
