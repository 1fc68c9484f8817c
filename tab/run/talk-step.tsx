import { leads } from "#shared/permissions.ts";
import { runWords } from "#shared/words/run.ts";
import { useTeam } from "../team-handle.ts";
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
  const isLeading = leads(at.run, useTeam().me.userId);
  return (
    <div className={styles.section}>
      {at.step.kind === "talk" && (
        <div data-in-sight>
          <RoundPart run={at.run} here={here} />
        </div>
      )}
      {at.step.kind === "pairs" && <PairsPart run={at.run} here={here} />}
      <div data-in-sight={isLeading ? undefined : true}>
        <ReadyRow at={at} label={runWords.ready} />
      </div>
      <ShownBefore at={at} />
    </div>
  );
}
