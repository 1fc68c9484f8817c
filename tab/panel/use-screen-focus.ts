import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

/**
 * When another screen takes the place of the one in which somebody had the focus, the focus goes to
 * the new screen; it is taken from nobody who has it elsewhere.
 */
export function useScreenFocus(screenName: string): RefObject<HTMLElement | null> {
  const screen = useRef<HTMLElement>(null);
  const last = useRef<Element>(undefined);

  useEffect(() => {
    const root = screen.current;
    const entered = ({ target }: FocusEvent) => {
      if (target instanceof Element) last.current = target;
    };
    root?.addEventListener("focusin", entered);
    return () => root?.removeEventListener("focusin", entered);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only where the screen is another one
  useLayoutEffect(() => {
    const isLost = last.current?.isConnected === false;
    if (isLost && document.activeElement === document.body) screen.current?.focus();
  }, [screenName]);

  return screen;
}
