import { type RefObject, useEffect, useRef } from "react";

/**
 * What scrolls is at its top when a step, or something else of it, is shown: there is something new to read.
 * That is the middle of the screen and, where the panel is low, the page. It stays where it is for
 * somebody who is busy in it.
 */
export function useTopOfStep(shown: string): RefObject<HTMLDivElement | null> {
  const scrolls = useRef<HTMLDivElement>(null);
  const last = useRef<string>(undefined);
  // Where nobody has scrolled it is at its top: to ask would have the browser lay out what was just drawn.
  const isScrolled = useRef(false);
  useEffect(() => {
    const scrolled = () => {
      isScrolled.current = true;
    };
    const all = { capture: true, passive: true };
    document.addEventListener("scroll", scrolled, all);
    return () => document.removeEventListener("scroll", scrolled, all);
  }, []);
  useEffect(() => {
    if (last.current === shown) return;
    last.current = shown;
    const element = scrolls.current;
    if (!element || !isScrolled.current || element.contains(document.activeElement)) return;
    isScrolled.current = false;
    element.scrollTop = 0;
    document.documentElement.scrollTop = 0;
  }, [shown]);
  return scrolls;
}
