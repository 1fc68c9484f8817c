import { type RefObject, useEffect } from "react";

/** A part that opens beside what was pressed has the focus while it is there, and then gives it back. */
export function useBorrowedFocus(part: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const opener = document.activeElement;
    part.current?.focus();
    return () => {
      if (opener instanceof HTMLElement && document.activeElement === document.body) opener.focus();
    };
  }, [part]);
}
