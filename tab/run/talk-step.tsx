import { words } from "#shared/words.ts";
import type { OnStep } from "./on-step.ts";
import { ReadyRow } from "./ready-row.tsx";
import { useRunStyles } from "./run-styles.ts";
import { ShownBefore } from "./shown-before.tsx";

/** Talking, in a round, in pairs or to decide, with what was shown before at hand. */
export function TalkStep({ at }: { readonly at: OnStep }) {
  const styles = useRunStyles();
  return (
    <div className={styles.section}>
      <ShownBefore at={at} />
      <ReadyRow at={at} label={words.run.ready} />
    </div>
  );
}
