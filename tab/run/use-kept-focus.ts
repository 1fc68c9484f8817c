import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

/**
 * Where the control with the focus goes away (the team moved on, a note was deleted), the focus
 * goes to where the text is that I was typing, else to the nearest part that is left, else to the step's
 * title; never to the page. It is taken from nobody who has it elsewhere, inside or outside.
 */
export function useKeptFocus(): RefObject<HTMLDivElement | null> {
  const screen = useRef<HTMLDivElement>(null);
  const last = useRef<{ element: Element; homes: HTMLElement[] }>(undefined);

  useEffect(() => {
    const root = screen.current;
    if (!root) return;
    const entered = ({ target }: FocusEvent) => {
      if (target instanceof Element) last.current = { element: target, homes: homesOf(target) };
    };
    const left = ({ target, relatedTarget }: FocusEvent) => {
      if (relatedTarget) last.current = undefined;
      else setTimeout(() => forgetIfLeft(target));
    };
    // A press beside all controls takes the focus away while the control is still there.
    const forgetIfLeft = (target: EventTarget | null) => {
      const known = last.current?.element;
      const isGone = known === target && known?.isConnected && known !== document.activeElement;
      if (isGone) last.current = undefined;
    };
    root.addEventListener("focusin", entered);
    root.addEventListener("focusout", left);
    return () => {
      root.removeEventListener("focusin", entered);
      root.removeEventListener("focusout", left);
    };
  }, []);

  useLayoutEffect(() => {
    const lost = last.current;
    const root = screen.current;
    if (!root || !lost || lost.element.isConnected) return;
    last.current = undefined;
    if (document.activeElement !== document.body || !document.hasFocus()) return;
    const { element, homes } = lost;
    const again = textAgain(root, element);
    if (again) {
      again.text.focus();
      again.text.setSelectionRange(again.start, again.end);
      return;
    }
    const home = homes.find(({ isConnected }) => isConnected);
    (home ?? root.querySelector<HTMLElement>("[data-step]"))?.focus();
  });

  return screen;
}

/** The field that the text is in now which was being typed, and where in it the caret was. */
function textAgain(root: HTMLElement, gone: Element) {
  if (!(gone instanceof HTMLTextAreaElement) || gone.value === "") return undefined;
  const fields = [...root.querySelectorAll("textarea")];
  const text = fields.find(({ value }) => value === gone.value);
  return text && { text, start: gone.selectionStart, end: gone.selectionEnd };
}

function homesOf(element: Element): HTMLElement[] {
  const home = element.parentElement?.closest<HTMLElement>("[data-focus-home]");
  return home ? [home, ...homesOf(home)] : [];
}
