import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { words } from "#shared/words.ts";
import { roomWhenForced } from "../page-styles.ts";

/** The way back, at the top of a screen that has taken the place of another: it gets the focus. */
export function BackButton({ onPress }: { readonly onPress: () => void }) {
  const styles = useStyles();
  const button = useRef<HTMLDivElement>(null);
  useEffect(() => button.current?.querySelector("button")?.focus(), []);
  return (
    <div ref={button} className={styles.place}>
      <Button
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        className={styles.button}
        onClick={onPress}
      >
        {words.library.back}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  place: { alignSelf: "flex-start" },
  // The arrow stands in line with what is below it.
  button: { minWidth: "auto", paddingInlineStart: 0, ...roomWhenForced },
});
