import { makeStyles } from "@fluentui/react-components";
import { type RefCallback, useCallback, useState } from "react";
import { flushSync } from "react-dom";
import { roomy } from "../page-styles.ts";

/** A text that is there as far as there is room above what is done in the step, and goes on when it is asked to. */
export interface Clamp {
  /** On the text, which carries `data-clamp`. */
  readonly ref: RefCallback<HTMLElement>;
  readonly isOpen: boolean;
  /** Whether there is more to read, or was before it was opened. */
  readonly hasMore: boolean;
  readonly toggle: () => void;
}

/** So many lines of a text are there, however little room there is. */
const fewestLines = 2;

/** So much of what only begins in sight is there (pixels), that it is seen to go on. */
const beginning = 12;

export function useClamp(): Clamp {
  const [isOpen, setIsOpen] = useState(false);
  const [isCut, setIsCut] = useState(false);

  const ref = useCallback(
    (text: HTMLElement | null) => {
      const around = text?.closest("[data-scrolls]");
      if (!text || !around || isOpen) return undefined;
      // Told once the page is laid out and before it is painted, also of a part that is new: to measure any
      // sooner would have the browser lay it out for that.
      const sizes = new ResizeObserver(() => {
        fitInto(text, around);
        const isLonger = text.scrollHeight > text.clientHeight + 1;
        flushSync(() => setIsCut(isLonger));
        // The button to read on takes room as well.
        if (isLonger) fitInto(text, around);
      });
      const follow = (part: Node) => {
        if (part instanceof Element && !part.contains(text)) sizes.observe(part);
      };
      sizes.observe(around);
      for (const part of around.children) follow(part);
      // What stands below comes later, and grows.
      const parts = new MutationObserver((changes) => {
        for (const { addedNodes } of changes) addedNodes.forEach(follow);
      });
      parts.observe(around, { childList: true });
      return () => {
        sizes.disconnect();
        parts.disconnect();
        text.style.webkitLineClamp = "";
      };
    },
    [isOpen],
  );

  return { ref, isOpen, hasMore: isCut || isOpen, toggle: () => setIsOpen(!isOpen) };
}

/** Gives a text as many lines as there is room for, or all of them. */
function fitInto(text: HTMLElement, around: Element): void {
  const clamp = String(linesFor(text, around) ?? "");
  if (text.style.webkitLineClamp !== clamp) text.style.webkitLineClamp = clamp;
}

/**
 * How many lines of a text leave the parts below it with `data-in-sight` in sight, or the beginning of them where
 * it says `begins`; undefined where all of them do, where the page scrolls as a whole, or where nothing below has
 * to be seen.
 */
function linesFor(text: HTMLElement, around: Element): number | undefined {
  if (getComputedStyle(around).overflowY !== "auto") return undefined;
  // A form that somebody has opened takes the room that it needs, and the text keeps its own.
  const parts = [...around.querySelectorAll("[data-in-sight]:not(:has(fieldset))")];
  const below = parts.filter((part) => isAfter(part, text));
  const bottom = Math.max(...below.map(endInSight));
  const end = around.getBoundingClientRect().top - around.scrollTop + around.clientHeight;
  // As it would be if all of the text were there.
  const outOfSight = bottom + text.scrollHeight - text.clientHeight - end;
  // Where all of it is there, the button to read on, which is below it as well, is not.
  const more = text.parentElement?.querySelector("button")?.offsetHeight ?? 0;
  if (outOfSight <= more) return undefined;
  const line = Number.parseFloat(getComputedStyle(text).lineHeight);
  return Math.max(fewestLines, Math.floor((text.scrollHeight - outOfSight) / line));
}

/** How far down a part has to be in sight. */
function endInSight(part: Element): number {
  const { top, bottom } = part.getBoundingClientRect();
  return part.getAttribute("data-in-sight") === "begins" ? top + beginning : bottom;
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
