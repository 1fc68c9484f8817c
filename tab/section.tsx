import { Body1Strong, Subtitle2 } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import { Explained, type Term } from "./controls/explained.tsx";
import { useScreenStyles } from "./screen-styles.ts";

/** A part of a screen under its own heading. */
export function Section(props: {
  readonly title: string;
  readonly level?: "h2" | "h3" | "h4";
  /** A word that newcomers meet here, to be explained beside the heading. */
  readonly explains?: Term | undefined;
  readonly children: ReactNode;
}) {
  const styles = useScreenStyles();
  const id = useId();
  const { level = "h2", explains } = props;
  const Heading = level === "h4" ? Body1Strong : Subtitle2;
  const heading = (
    <Heading as={level} id={id} className={styles.text}>
      {props.title}
    </Heading>
  );
  return (
    <section className={styles.section} aria-labelledby={id}>
      {explains ? <Explained term={explains}>{heading}</Explained> : heading}
      {props.children}
    </section>
  );
}
