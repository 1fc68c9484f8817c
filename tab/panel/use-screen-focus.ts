import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

/**
 * When another screen takes the place of the one in which somebody had the focus, the focus goes to
 * the new screen, which is shown from its top; it is taken from nobody who has it elsewhere.
 */
export function useScreenFocus(screenName: string): RefObject<HTMLElement | null> {
  const screen = useRef<HTMLElement>(null);
  const last = useRef<Element>(undefined);
  const shown = useRef(screenName);

  useEffect(() => {
    const root = screen.current;
    const entered = ({ target }: FocusEvent) => {
      if (target instanceof Element) last.current = target;
    };
    root?.addEventListener("focusin", entered);
    return () => root?.removeEventListener("focusin", entered);
  }, []);

  useLayoutEffect(() => {
    if (shown.current === screenName) return;
    shown.current = screenName;
    const isLost = last.current?.isConnected === false;
    if (isLost && document.activeElement === document.body) screen.current?.focus();
    // What is new is read from its beginning, also by whoever had scrolled far down before.
    document.documentElement.scrollTop = 0;
  }, [screenName]);

  return screen;
}
