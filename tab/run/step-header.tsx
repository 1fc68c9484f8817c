import { Badge, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { RunStep } from "#shared/run.ts";
import { words } from "#shared/words.ts";

/** Which step this is, of how many, and of what kind. */
export function StepHeader(props: {
  readonly run: { readonly steps: readonly Pick<RunStep, "id">[]; readonly stepIndex: number };
  readonly step: Pick<RunStep, "kind" | "title">;
}) {
  const { run, step } = props;
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <Text size={200}>{words.run.stepOf(run.stepIndex + 1, run.steps.length)}</Text>
        <Badge appearance="outline" color="informative">
          {words.stepKinds[step.kind]}
        </Badge>
      </div>
      <div className={styles.steps} aria-hidden>
        {run.steps.map(({ id }, index) => (
          <span
            key={id}
            className={mergeClasses(styles.step, index <= run.stepIndex && styles.reached)}
          />
        ))}
      </div>
      <Text as="h2" size={500} weight="semibold" className={styles.title} tabIndex={-1} data-step>
        {step.title}
      </Text>
    </header>
  );
}

const useStyles = makeStyles({
  header: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  steps: { display: "flex", gap: tokens.spacingHorizontalXXS },
  step: {
    flexGrow: 1,
    height: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  reached: { backgroundColor: tokens.colorBrandBackground },
  title: { margin: 0, overflowWrap: "anywhere" },
});
