import { runWords } from "#shared/words/run.ts";
import type { OnStep } from "./on-step.ts";
import { PairsPart } from "./pairs-part.tsx";
import { ReadyRow } from "./ready-row.tsx";
import { RoundPart } from "./round-part.tsx";
import { useRunStyles } from "./run-styles.ts";
import { ShownBefore } from "./shown-before.tsx";
import type { Here } from "./use-here.ts";

/** Talking, in a round or in pairs, with what was shown before at hand. */
export function TalkStep({ at, here }: { readonly at: OnStep; readonly here: Here }) {
  const styles = useRunStyles();
  return (
    <div className={styles.section}>
      {at.step.kind === "talk" && <RoundPart run={at.run} here={here} />}
      {at.step.kind === "pairs" && <PairsPart run={at.run} here={here} />}
      <ReadyRow at={at} label={runWords.ready} />
      <ShownBefore at={at} />
    </div>
  );
}
