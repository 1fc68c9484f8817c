import { io, type Socket } from "socket.io-client";
import type { LiveEvents } from "#shared/live-events.ts";
import type { TestApp } from "./test-app.ts";

/** One message as it came, and when (ms since the listener began). */
export type Heard = {
  [Name in keyof LiveEvents]: {
    readonly name: Name;
    readonly data: LiveEvents[Name];
    readonly at: number;
  };
}[keyof LiveEvents];

/** A panel's socket that writes down what it hears. */
export interface Listener {
  readonly socket: Socket;
  /** The messages, in the order in which they came. */
  readonly heard: Heard[];
  /** Every packet as it came over the wire, those of the protocol included. */
  readonly raw: string[];
  /** Waits for a message that came or comes. */
  until(wanted: (heard: Heard) => boolean): Promise<Heard>;
  close(): void;
}

/** Why a socket was refused. */
export class Refused extends Error {}

/** Opens a socket as a panel does; throws `Refused` with the server's reason. */
export async function listen(
  app: TestApp,
  auth: Readonly<Record<string, unknown>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Listener> {
  const socket = io(app.url, {
    path: "/live",
    transports: ["websocket"],
    auth: { ...auth },
    extraHeaders: { ...headers },
    forceNew: true,
    reconnection: false,
    autoConnect: false,
  });
  const began = performance.now();
  const heard: Heard[] = [];
  const raw: string[] = [];
  const waiting = new Set<() => void>();
  socket.io.on("open", () => {
    socket.io.engine.on("packet", (packet) => raw.push(String(packet.data)));
  });
  socket.onAny((name: Heard["name"], data: unknown) => {
    heard.push({ name, data, at: performance.now() - began } as Heard);
    for (const look of waiting) look();
  });
  await new Promise<void>((connected, failed) => {
    socket.once("connect", connected);
    socket.once("connect_error", (error) => {
      socket.close();
      failed(new Refused(error.message));
    });
    socket.connect();
  });
  return {
    socket,
    heard,
    raw,
    until: (wanted) =>
      new Promise((found) => {
        const look = () => {
          const message = heard.find(wanted);
          if (!message) return;
          waiting.delete(look);
          found(message);
        };
        waiting.add(look);
        look();
      }),
    close: () => socket.close(),
  };
}
