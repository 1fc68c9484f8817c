import { Body1Strong, Subtitle2 } from "@fluentui/react-components";
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
  const { level = "h2" } = props;
  const Heading = level === "h4" ? Body1Strong : Subtitle2;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Heading as={level} id={id} className={styles.text}>
        {props.title}
      </Heading>
      {props.children}
    </section>
  );
}
