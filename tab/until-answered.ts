import { isOffline } from "./api.ts";

/** How long after a call was lost it is made again (ms). */
const breath = 1_000;

/**
 * Makes a call again until it is answered, for as long as its page is open; `onWait` is told once where it
 * has to wait. Only for what may be sent again and again and is applied once.
 */
export async function untilAnswered<T>(
  call: () => Promise<T>,
  { isOpen, onWait }: { readonly isOpen: () => boolean; readonly onWait: () => void },
): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    const answer = await call().then(
      (value) => ({ value }),
      (error: unknown) => {
        if (!isOffline(error) || !isOpen()) throw error;
        return undefined;
      },
    );
    if (answer) return answer.value;
    if (attempt === 0) onWait();
    await new Promise((resolve) => setTimeout(resolve, breath));
  }
}
