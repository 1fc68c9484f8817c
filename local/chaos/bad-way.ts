import { setTimeout as wait } from "node:timers/promises";
import type { Fetch } from "../../tab/api.ts";
import type { OpenLive } from "../../tab/live.ts";
import type { Chance } from "./chance.ts";
import { openRelay, type Relay } from "./relay.ts";

/** What reaches a panel, as text, at the moment when it does. */
export type Overhear = (text: string) => void;

/** A panel's way to the server, on which calls and messages are lost, late, doubled and reordered. */
export interface BadWay {
  readonly relay: Relay;
  readonly send: Fetch;
  /** As the panel's own live line, but that its messages come late, twice or in another order. */
  readonly worsen: (open: OpenLive) => OpenLive;
  readonly turnBad: () => void;
  /** From now on everything goes through at once; what was on its way, or held back, arrives. */
  readonly mend: () => void;
  readonly close: () => Promise<void>;
}

/** The longest that a call or a message is late (ms). */
const longestDelay = 900;

/** How many earlier calls come once more when all is mended, as if something had held them back. */
const heldBack = 5;

/** How many of the calls and messages meet with something. */
const share = 0.25;

/** Opens a way that is good at first. */
export async function openBadWay(
  target: string,
  chance: Chance,
  overhear: Overhear,
): Promise<BadWay> {
  const relay = await openRelay(target);
  let isBad = false;
  let mended = new AbortController();
  const writes: (() => Promise<unknown>)[] = [];
  const late = () =>
    wait(chance.upTo(longestDelay), undefined, { signal: mended.signal }).catch(() => undefined);
  const meets = () => isBad && chance.happens(share);

  async function sendOnce(path: string, init: RequestInit): Promise<Response> {
    const response = await fetch(relay.url + path, init);
    const text = await response.text();
    if (meets()) await late();
    if (meets()) throw new TypeError("the answer was lost");
    overhear(text);
    return new Response(text, { status: response.status, headers: response.headers });
  }

  return {
    relay,
    async send(path, init) {
      const { signal: _, ...call } = init;
      if (init.method !== "GET") writes.push(() => sendOnce(path, call).catch(() => undefined));
      if (meets()) await late();
      if (meets()) throw new TypeError("the call was lost");
      // The same call once more, as late as a retry by something in between could be.
      if (meets()) void late().then(() => sendOnce(path, init).catch(() => undefined));
      return sendOnce(path, init);
    },
    worsen: (open) => (teamId, listener) => {
      let isClosed = false;
      const line = open(teamId, {
        ...listener,
        onEvent(event) {
          const arrive = () => {
            if (isClosed) return;
            overhear(JSON.stringify(event));
            listener.onEvent(event);
          };
          if (!meets()) arrive();
          else void late().then(arrive);
          if (meets()) void late().then(arrive);
        },
      });
      return {
        ...line,
        close() {
          isClosed = true;
          line.close();
        },
      };
    },
    turnBad() {
      isBad = true;
    },
    mend() {
      isBad = false;
      mended.abort();
      mended = new AbortController();
      relay.mend();
      for (let count = 0; count < heldBack && writes.length > 0; count += 1) {
        void chance.oneOf(writes)();
      }
    },
    close: () => relay.close(),
  };
}
