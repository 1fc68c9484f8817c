import { useState } from "react";

/** The first-visit hint: open until it has been closed once in this browser. */
export interface HintState {
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly close: () => void;
}

const closedKey = "room-hint-closed";

export function useHint(): HintState {
  const [isOpen, setIsOpen] = useState(() => !wasClosed());
  return {
    isOpen,
    open: () => setIsOpen(true),
    close: () => {
      setIsOpen(false);
      remember();
    },
  };
}

// A browser may refuse to keep anything; then the hint is there again on the next visit.
function wasClosed(): boolean {
  try {
    return localStorage.getItem(closedKey) !== null;
  } catch {
    return false;
  }
}

function remember(): void {
  try {
    localStorage.setItem(closedKey, "yes");
  } catch {
    return;
  }
}
