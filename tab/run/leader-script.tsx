import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { runWords } from "#shared/words/run.ts";
import { ReadOn } from "./read-on.tsx";
import { type Clamp, useClampStyles } from "./use-clamp.ts";

/** The leader's words, to be read out. */
export function LeaderScript(props: { readonly says: ReactNode; readonly clamp: Clamp }) {
  const { says, clamp } = props;
  const styles = useStyles();
  const clamped = useClampStyles();
  return (
    <section className={styles.script} aria-label={runWords.sayThis}>
      <div className={styles.line}>
        <Text as="h3" weight="semibold" className={styles.heading}>
          {runWords.sayThis}
        </Text>
        <ReadOn clamp={clamp} />
      </div>
      <Text data-clamp className={mergeClasses(styles.words, clamped.text)}>
        {says}
      </Text>
    </section>
  );
}

const useStyles = makeStyles({
  script: {
    display: "flex",
    flexDirection: "column",
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderInlineStartWidth: tokens.strokeWidthThickest,
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorBrandStroke1,
    borderRadius: tokens.borderRadiusMedium,
  },
  line: { display: "flex", flexWrap: "wrap", justifyContent: "space-between" },
  heading: { margin: 0 },
  words: { overflowWrap: "anywhere" },
});
