import { type RefObject, useEffect, useRef } from "react";

/**
 * What scrolls is at its top again when the step, or what is shown of it, changes: there is
 * something new to read. It stays where it is for somebody who is busy in it.
 */
export function useTopOfStep(shown: string): RefObject<HTMLDivElement | null> {
  const scrolls = useRef<HTMLDivElement>(null);
  const last = useRef(shown);
  useEffect(() => {
    if (last.current === shown) return;
    last.current = shown;
    const element = scrolls.current;
    if (element && !element.contains(document.activeElement)) element.scrollTop = 0;
  }, [shown]);
  return scrolls;
}
