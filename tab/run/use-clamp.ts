import { makeStyles } from "@fluentui/react-components";
import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { roomy } from "../page-styles.ts";

/** Texts that begin with a few lines where the page is low, and go on when they are asked to. */
export interface Clamp {
  /** Around the texts; those that are cut carry `data-clamp`. */
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly isOpen: boolean;
  /** Whether there is more to read, or was before it was opened. */
  readonly hasMore: boolean;
  readonly toggle: () => void;
}

export function useClamp(): Clamp {
  const ref = useRef<HTMLDivElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [isCut, setIsCut] = useState(false);

  useLayoutEffect(() => {
    const measure = () => {
      const texts = [...(ref.current?.querySelectorAll("[data-clamp]") ?? [])];
      setIsCut(texts.some(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1));
    };
    if (!isOpen) measure();
    addEventListener("resize", measure);
    return () => removeEventListener("resize", measure);
  });

  return { ref, isOpen, hasMore: isCut || isOpen, toggle: () => setIsOpen(!isOpen) };
}

const higher = "@media (min-height: 680px)";
const high = "@media (min-height: 900px)";
const box = { display: "-webkit-box", WebkitBoxOrient: "vertical", overflow: "hidden" } as const;
const lines = (low: number, more: number, most: number) => ({
  [roomy]: { ...box, WebkitLineClamp: low },
  [higher]: { WebkitLineClamp: more },
  [high]: { WebkitLineClamp: most },
});

/** How many lines there are at first, by how high the page is. A very low one scrolls as a whole. */
export const useClampStyles = makeStyles({
  /** A text alone. */
  alone: lines(4, 8, 14),
  /** One of two texts: what everybody does, above what the leader says. */
  brief: lines(2, 4, 8),
  script: lines(2, 6, 14),
  /** A title on a button. */
  button: { [roomy]: { ...box, WebkitLineClamp: 2 } },
});
