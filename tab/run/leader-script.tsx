import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { words } from "#shared/words.ts";
import { Disclosure } from "./disclosure.tsx";

/** What helps when it gets stuck. */
export interface Tip {
  readonly title: string;
  readonly text: string;
}

/** The leader's words, to be read out, and what helps when it gets stuck. */
export function LeaderScript(props: { readonly says: string; readonly tips: readonly Tip[] }) {
  const styles = useStyles();
  return (
    <section className={styles.script} aria-label={words.run.sayThis}>
      <Text as="h3" weight="semibold" className={styles.heading}>
        {words.run.sayThis}
      </Text>
      <Text size={400} className={styles.words}>
        {props.says}
      </Text>
      {props.tips.map(({ title, text }) => (
        <Disclosure key={title} title={title}>
          <Text>{text}</Text>
        </Disclosure>
      ))}
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
