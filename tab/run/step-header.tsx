import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { RunStep } from "#shared/run.ts";
import { runWords } from "#shared/words/run.ts";
import { words } from "#shared/words.ts";
import { filledWhenForced, roomy } from "../page-styles.ts";
import { LookArrow } from "./look-arrow.tsx";
import { countOf, numberOf, titleOf } from "./step-title.ts";

/** Which step this is, of how many, and who leads; without a leader of what kind it is. */
export function StepHeader(props: {
  readonly run: {
    readonly actionId: string;
    readonly steps: readonly Pick<RunStep, "id" | "kind">[];
    readonly stepIndex: number;
  };
  readonly step: Pick<RunStep, "kind" | "title" | "minutes">;
  /** The index of the step, where it is not the one that the team is on. */
  readonly index?: number | undefined;
  /** Who leads, in two words. */
  readonly leads?: string | undefined;
  /** Looks at another step; without it there is nothing to look at. */
  readonly onLook?: (index: number) => void;
  /** The id of what is said of the title. */
  readonly describedBy?: string | undefined;
}) {
  const { run, step, onLook } = props;
  const styles = useStyles();
  const shown = props.index ?? run.stepIndex;
  const before = shown === 0 ? undefined : shown - 1;
  const after = shown + 1 === run.steps.length ? undefined : shown + 1;
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <div className={styles.where}>
          {onLook && <LookArrow way="back" index={before} steps={run.steps} onLook={onLook} />}
          <Text size={200}>{runWords.stepOf(numberOf(run.steps, shown), countOf(run.steps))}</Text>
          {onLook && <LookArrow way="ahead" index={after} steps={run.steps} onLook={onLook} />}
        </div>
        <Text size={200} className={styles.leads} title={props.leads}>
          {props.leads ?? words.stepKinds[step.kind]}
        </Text>
      </div>
      <div className={styles.steps} aria-hidden>
        {run.steps.slice(0, countOf(run.steps)).map(({ id }, index) => (
          <span
            key={id}
            className={mergeClasses(
              styles.step,
              index <= run.stepIndex && styles.reached,
              index === props.index && styles.looked,
            )}
          />
        ))}
      </div>
      <Text
        as="h2"
        size={step.title.length > longTitle ? 400 : 500}
        weight="semibold"
        className={styles.title}
        tabIndex={-1}
        aria-describedby={props.describedBy}
        data-step
      >
        {titleOf(step)}
      </Text>
      {props.index !== undefined && (
        <Text>
          {words.stepKinds[step.kind]}, {words.panel.minutes(step.minutes)}
        </Text>
      )}
    </header>
  );
}

/** A title of more characters is written smaller, so that what follows it stays in sight. */
const longTitle = 40;

const useStyles = makeStyles({
  header: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    [roomy]: { flexWrap: "nowrap" },
  },
  where: {
    display: "flex",
    flexShrink: 0,
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    // The sign of its first button begins where the texts do.
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalXS})`,
  },
  // A name of any length on one line, so that the step and its time stay in sight.
  leads: {
    overflowWrap: "anywhere",
    [roomy]: {
      minWidth: "0px",
      overflow: "hidden",
      textOverflow: "ellipsis",
      whiteSpace: "nowrap",
    },
  },
  steps: { display: "flex", gap: tokens.spacingHorizontalXXS },
  step: {
    flexGrow: 1,
    height: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  reached: { backgroundColor: tokens.colorBrandBackground, ...filledWhenForced },
  looked: {
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralForeground1}`,
    outlineOffset: tokens.strokeWidthThin,
  },
  title: {
    margin: 0,
    overflowWrap: "anywhere",
    [roomy]: { lineHeight: tokens.lineHeightBase400 },
  },
});
