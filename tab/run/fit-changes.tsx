import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { StepMinutes } from "#shared/fit-in.ts";
import type { Run } from "#shared/run.ts";
import { fitInWords } from "#shared/words/fit-in.ts";
import { useRunStyles } from "./run-styles.ts";

/** A step that gets other minutes. */
export interface FitChange {
  readonly id: string;
  readonly title: string;
  readonly before: number;
  /** Minutes; none where it falls away. */
  readonly after: number;
}

/** The steps that get other minutes than they have. */
export function changesOf(run: Run, fitted: StepMinutes): FitChange[] {
  return run.steps.flatMap(({ id, title, minutes: before }) => {
    const after = fitted[id] ?? before;
    return after === before ? [] : [{ id, title, before, after }];
  });
}

/** How many get shorter and how many fall away. */
export function sumOf(changes: readonly FitChange[]): string {
  const gone = changes.filter(({ after }) => after === 0).length;
  return fitInWords.changes(changes.length - gone, gone);
}

/** What becomes of each of them. */
export function FitChanges({ changes }: { readonly changes: readonly FitChange[] }) {
  const styles = useRunStyles();
  const lines = useStyles();
  if (changes.length === 0) return null;
  return (
    <ul className={lines.list}>
      {changes.map(({ id, title, before, after }) => (
        <li key={id} className={lines.line}>
          <Text className={styles.words}>{title}</Text>
          <Text className={lines.minutes}>
            {after === 0 ? fitInWords.fallsAway : fitInWords.becomes(before, after)}
          </Text>
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, width: "100%" },
  line: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  minutes: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
});
