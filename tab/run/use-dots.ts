import { useRef, useState } from "react";

/**
 * My dots, shown at once and sent in order: while an answer is on its way only the newest wish
 * waits. A wish that is refused is given up, for the view shows how things are.
 */
export function useDots(
  placed: readonly string[],
  send: (dots: readonly string[]) => Promise<boolean>,
): {
  readonly dots: readonly string[];
  readonly place: (dots: readonly string[]) => Promise<void>;
} {
  const [wish, setWish] = useState<readonly string[]>();
  const newest = useRef<readonly string[]>(undefined);
  const sending = useRef(false);

  const sendAll = async () => {
    sending.current = true;
    let applied = true;
    try {
      while (applied && newest.current) {
        const dots = newest.current;
        newest.current = undefined;
        applied = await send(dots);
      }
    } finally {
      sending.current = false;
      newest.current = undefined;
      setWish(undefined);
    }
  };
  const place = async (dots: readonly string[]) => {
    newest.current = dots;
    setWish(dots);
    if (!sending.current) await sendAll();
  };
  return { dots: wish ?? placed, place };
}
