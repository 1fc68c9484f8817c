import { useEffect, useEffectEvent, useState } from "react";

/** The server's time, drawn anew four times a second while the panel can be seen. */
export function useServerNow(now: () => number): number {
  const [shown, setShown] = useState(now);
  const draw = useEffectEvent(() => setShown(now()));

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
