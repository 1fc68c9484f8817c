import { Subtitle1 } from "@fluentui/react-components";
import { useCallback, useId } from "react";
import { settingsWords } from "#shared/words/settings.ts";
import type { Api } from "../api.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { EraseMe } from "./erase-me.tsx";
import { ExportPart } from "./export-part.tsx";

/** What is stored of me: a file of it, and a way to have it erased. */
export function StoredPart(props: { readonly api: Api; readonly onErase: () => Promise<boolean> }) {
  const { api, onErase } = props;
  const styles = useScreenStyles();
  const id = useId();
  const read = useCallback(() => api.call("exportOwn", {}), [api]);
  const { storedTitle, exportOwnTitle, exportOwnWhat, exportOwnMake } = settingsWords;
  return (
    <section className={styles.screen} aria-labelledby={id}>
      <Subtitle1 as="h2" id={id} className={styles.text}>
        {storedTitle}
      </Subtitle1>
      <ExportPart
        title={exportOwnTitle}
        what={exportOwnWhat}
        make={exportOwnMake}
        fileName="guided-team-actions-mine"
        read={read}
      />
      <EraseMe onErase={onErase} />
    </section>
  );
}
