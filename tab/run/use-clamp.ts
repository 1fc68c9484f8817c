import { makeStyles } from "@fluentui/react-components";
import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { roomy } from "../page-styles.ts";

/** A text that is there as far as there is room above what is done in the step, and goes on when it is asked to. */
export interface Clamp {
  /** Around the text, which carries `data-clamp`. */
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly isOpen: boolean;
  /** Whether there is more to read, or was before it was opened. */
  readonly hasMore: boolean;
  readonly toggle: () => void;
}

/** So many lines of a text are there, however little room there is. */
const fewestLines = 2;

export function useClamp(): Clamp {
  const ref = useRef<HTMLDivElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [isCut, setIsCut] = useState(false);

  useLayoutEffect(() => {
    const text = ref.current?.querySelector<HTMLElement>("[data-clamp]");
    if (!text) return;
    if (isOpen) {
      text.style.webkitLineClamp = "none";
      return;
    }
    const around = text.closest("[data-scrolls]");
    const measure = () => {
      if (around) fitInto(text, around);
      setIsCut(text.scrollHeight > text.clientHeight + 1);
    };
    measure();
    // What stands below comes later, and grows.
    const sizes = new ResizeObserver(measure);
    const parts = around ? [around, ...around.children] : [];
    for (const part of parts) if (part === around || !part.contains(text)) sizes.observe(part);
    return () => sizes.disconnect();
  });

  return { ref, isOpen, hasMore: isCut || isOpen, toggle: () => setIsOpen(!isOpen) };
}

/**
 * Gives a text as many lines as leave the parts below it with `data-in-sight` in sight. Where the page scrolls
 * as a whole, or nothing below has to be seen, all of it is there.
 */
function fitInto(text: HTMLElement, around: Element): void {
  text.style.webkitLineClamp = "none";
  if (getComputedStyle(around).overflowY !== "auto") return;
  // A form that somebody has opened takes the room that it needs, and the text keeps its own.
  const parts = [...around.querySelectorAll("[data-in-sight]:not(:has(fieldset))")];
  const below = parts.filter((part) => isAfter(part, text));
  const bottom = Math.max(...below.map((part) => part.getBoundingClientRect().bottom));
  const end = around.getBoundingClientRect().top - around.scrollTop + around.clientHeight;
  const outOfSight = bottom - end;
  // Where all of it is there, the button to read on, which is below it as well, is not.
  const more = text.parentElement?.querySelector("button")?.offsetHeight ?? 0;
  if (outOfSight <= more) return;
  const line = Number.parseFloat(getComputedStyle(text).lineHeight);
  const lines = Math.floor((text.scrollHeight - outOfSight) / line);
  text.style.webkitLineClamp = String(Math.max(fewestLines, lines));
}

function isAfter(part: Element, text: Element): boolean {
  return (text.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

const box = { display: "-webkit-box", WebkitBoxOrient: "vertical", overflow: "hidden" } as const;

export const useClampStyles = makeStyles({
  /** A text with `data-clamp`. */
  text: { [roomy]: box },
  /** A title on a button. */
  button: { [roomy]: { ...box, WebkitLineClamp: 2 } },
});
