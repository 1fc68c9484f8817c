import { Button } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { words } from "#shared/words.ts";
import { useScreenStyles } from "../screen-styles.ts";

/** The way back, at the top of a screen that has taken the place of another: it gets the focus. */
export function BackButton({ onPress }: { readonly onPress: () => void }) {
  const styles = useScreenStyles();
  const button = useRef<HTMLDivElement>(null);
  useEffect(() => button.current?.querySelector("button")?.focus(), []);
  return (
    <div ref={button} className={styles.start}>
      <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={onPress}>
        {words.library.back}
      </Button>
    </div>
  );
}
