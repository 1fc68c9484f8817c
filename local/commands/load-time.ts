import { setTimeout as rest } from "node:timers/promises";
import type { Page } from "playwright-core";

/** What the page before this one has left to do is not counted (ms). */
const restBetween = 500;

/** What begins it: an address that is loaded into the frame of a page, or a tab in there that is pressed. */
export type Opened = { readonly address: string } | { readonly tab: string };

/** How long it took until all of some texts were there, and then until a selector found something (ms). */
export interface LoadTime {
  readonly read: number;
  readonly drawn: number;
}

/** Opens it, and waits for all of these texts and for what the selector finds. */
export async function loadTime(
  page: Page,
  opened: Opened,
  texts: readonly string[],
  selector = "body",
): Promise<LoadTime> {
  await rest(restBetween);
  return page.evaluate(
    ([what, wanted, picture]) =>
      new Promise<{ read: number; drawn: number }>((resolve) => {
        const frame = document.querySelector("iframe");
        if (!frame) throw new Error("the page has no frame");
        const begin = performance.now();
        let mark = frame.contentWindow?.location.search;
        if ("address" in what) {
          mark = `?${begin}`;
          frame.src = `${what.address}${mark}`;
        } else {
          const tabs = frame.contentDocument?.querySelectorAll<HTMLElement>("[role=tab]") ?? [];
          [...tabs].find(({ textContent }) => textContent?.startsWith(what.tab))?.click();
        }
        let read: number | undefined;
        const look = () => {
          // Not `innerText`, for which the page would be laid out at each look.
          const text = frame.contentDocument?.body?.textContent ?? "";
          const isThere = frame.contentWindow?.location.search === mark;
          if (isThere && wanted.every((one) => text.includes(one))) {
            read ??= performance.now() - begin;
          }
          if (read !== undefined && frame.contentDocument?.querySelector(picture)) {
            resolve({ read, drawn: performance.now() - begin });
          } else {
            setTimeout(look, 5);
          }
        };
        look();
      }),
    [opened, texts, selector] as const,
  );
}
