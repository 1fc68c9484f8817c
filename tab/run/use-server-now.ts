import { useEffect, useEffectEvent, useState } from "react";

/**
 * The server's time, looked at four times a second while the panel can be seen, and drawn anew where what it
 * `shows` is another then: every panel of a meeting does so for as long as it is open.
 */
export function useServerNow(
  now: () => number,
  shows: (at: number) => number = (at) => at,
): number {
  const [shown, setShown] = useState(now);
  const draw = useEffectEvent(() => {
    const at = now();
    if (shows(at) !== shows(shown)) setShown(at);
  });

  useEffect(() => {
    let interval: ReturnType<typeof setInterval> | undefined;
    const follow = () => {
      clearInterval(interval);
      draw();
      if (!document.hidden) interval = setInterval(() => draw(), 250);
    };
    follow();
    document.addEventListener("visibilitychange", follow);
    return () => {
      clearInterval(interval);
      document.removeEventListener("visibilitychange", follow);
    };
  }, []);

  return shown;
}
