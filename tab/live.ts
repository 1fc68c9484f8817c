import { io } from "socket.io-client";
import type { LiveEvent, LiveEvents } from "#shared/live-events.ts";

/** An open line on which the server tells what changed in a team. */
export interface Live {
  close(): void;
}

/** Who listens on a line. */
export interface LiveListener {
  readonly onEvent: (event: LiveEvent) => void;
  /** The line is up (again): whatever was missed is read now. */
  readonly onUp: () => void;
  readonly onDown: () => void;
}

/** Opens the line of a team. */
export type OpenLive = (teamId: string, listener: LiveListener) => Live;

/** Over so long (ms) all who lost their line at once come back, so that a server that starts is not overrun. */
const spreadOver = 3_000;

const longestWait = 10_000;

/** The names of all messages, each once. */
const eventNames: Record<keyof LiveEvents, true> = {
  run: true,
  counts: true,
  presence: true,
  commitment: true,
  team: true,
};

/**
 * Live updates over a web socket, which comes back by itself after a while that is longer each
 * time and by chance, so that a whole company does not come back in the same instant.
 */
export function liveOverSockets(
  getToken: () => Promise<string>,
  address = globalThis.location?.origin,
): OpenLive {
  return (teamId, { onEvent, onUp, onDown }) => {
    const socket = io(address, {
      path: "/live",
      transports: ["websocket"],
      // Socket.IO adds up to as much by chance, or takes it away.
      reconnectionDelay: spreadOver / 2,
      reconnectionDelayMax: longestWait,
      randomizationFactor: 1,
      // Without a token the server refuses, which is tried again like every other refusal.
      auth: (give) =>
        void getToken().then(
          (token) => give({ token, teamId }),
          () => give({ teamId }),
        ),
    });
    let again: ReturnType<typeof setTimeout> | undefined;
    let refusals = 0;
    // Socket.IO comes back on its own only where the server had no hand in it: not when it refused,
    // and not when it closed the line because the token had expired.
    const comeBack = () => {
      onDown();
      if (socket.active) return;
      const wait = Math.min(longestWait, spreadOver * 2 ** refusals) * Math.random();
      refusals += 1;
      clearTimeout(again);
      again = setTimeout(() => socket.connect(), wait);
    };
    socket.on("connect", () => {
      refusals = 0;
      onUp();
    });
    socket.on("connect_error", comeBack);
    socket.on("disconnect", comeBack);
    for (const name of Object.keys(eventNames)) {
      socket.on(name, (data: unknown) => onEvent({ name, data } as LiveEvent));
    }
    return {
      close() {
        clearTimeout(again);
        socket.removeAllListeners();
        socket.disconnect();
      },
    };
  };
}
