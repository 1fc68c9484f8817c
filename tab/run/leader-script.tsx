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
      <div ref={clamp.ref} data-clamp className={mergeClasses(styles.words, clamped.text)}>
        <div>
          <Text as="h3" weight="semibold" className={styles.heading}>
            {runWords.sayThisFollows}
          </Text>{" "}
          <Text>{says}</Text>
        </div>
      </div>
      <ReadOn clamp={clamp} />
    </section>
  );
}

const useStyles = makeStyles({
  script: {
    display: "flex",
    flexDirection: "column",
    paddingBlock: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalS,
    paddingInlineEnd: tokens.spacingHorizontalXS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderInlineStartWidth: tokens.strokeWidthThickest,
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorBrandStroke1,
    borderRadius: tokens.borderRadiusMedium,
  },
  // In the line of the first words: what is said gets the room.
  heading: { display: "inline" },
  words: { overflowWrap: "anywhere", lineHeight: tokens.lineHeightBase300 },
});
