import { Subtitle2 } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import { useScreenStyles } from "./screen-styles.ts";

/** A part of a screen under its own heading. */
export function Section(props: {
  readonly title: string;
  readonly level?: "h2" | "h3" | "h4";
  readonly children: ReactNode;
}) {
  const styles = useScreenStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Subtitle2 as={props.level ?? "h2"} id={id} className={styles.text}>
        {props.title}
      </Subtitle2>
      {props.children}
    </section>
  );
}
