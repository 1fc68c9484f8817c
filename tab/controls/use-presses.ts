import { useRef, useState } from "react";

/** Buttons that send: while one answer is on its way, none of them sends again. */
export interface Presses {
  /** Which button waits for its answer. */
  readonly busy: string | undefined;
  /** Resolves to whether it was applied; false as well when another press is on its way. */
  readonly press: (name: string, send: () => Promise<boolean>) => Promise<boolean>;
}

export function usePresses(): Presses {
  // Two presses can come before anything is drawn, so the state alone would let the second through.
  const waiting = useRef(false);
  const [busy, setBusy] = useState<string>();

  const press = async (name: string, send: () => Promise<boolean>): Promise<boolean> => {
    if (waiting.current) return false;
    waiting.current = true;
    setBusy(name);
    try {
      return await send();
    } finally {
      waiting.current = false;
      setBusy(undefined);
    }
  };
  return { busy, press };
}
