import { useCallback, useState } from "react";

/** Whether the timer is to be heard, as a choice of this device. */
export const soundOfTheTimer = "sound-of-the-timer";

/**
 * Something that people switch on for themselves, remembered on this device. A browser may refuse to
 * keep anything, also in a frame of another site: then it is off again when the page is loaded anew.
 */
export function useDeviceChoice(
  name: string,
): readonly [on: boolean, choose: (on: boolean) => void] {
  const [on, setOn] = useState(() => isKept(name));
  const choose = useCallback(
    (wanted: boolean) => {
      setOn(wanted);
      keep(name, wanted);
    },
    [name],
  );
  return [on, choose];
}

function isKept(name: string): boolean {
  try {
    return localStorage.getItem(name) !== null;
  } catch {
    return false;
  }
}

function keep(name: string, on: boolean): void {
  try {
    if (on) localStorage.setItem(name, "on");
    else localStorage.removeItem(name);
  } catch {
    return;
  }
}
