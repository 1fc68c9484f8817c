import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Step } from "#shared/team-action.ts";
import { words } from "#shared/words.ts";
import { Disclosure } from "./disclosure.tsx";

/** The leader's words, to be read out, and what helps when it gets stuck. */
export function LeaderScript({ step }: { readonly step: Step }) {
  const styles = useStyles();
  return (
    <section className={styles.script} aria-label={words.run.sayThis}>
      <Text as="h3" weight="semibold" className={styles.heading}>
        {words.run.sayThis}
      </Text>
      <Text size={400} className={styles.words}>
        {step.leaderSays}
      </Text>
      <Disclosure title={words.run.ifSilent}>
        <Text>{step.ifSilent}</Text>
      </Disclosure>
      <Disclosure title={words.run.ifOneDominates}>
        <Text>{step.ifOneDominates}</Text>
      </Disclosure>
      {step.remote !== undefined && (
        <Disclosure title={words.run.ifRemote}>
          <Text>{step.remote}</Text>
        </Disclosure>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  script: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  heading: { margin: 0 },
  words: { overflowWrap: "anywhere" },
});
