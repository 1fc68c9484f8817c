import { useEffect, useMemo, useState } from "react";
import { io, type Socket } from "socket.io-client";
import type { SampleKey } from "./people.ts";
import type {
  CardPress,
  ChatKey,
  FromPage,
  PressReply,
  RoomState,
  ToPage,
} from "./room-protocol.ts";
import { roomWords } from "./words.ts";

/** How long a button of a card waits for its answer (ms). */
const patience = 20_000;

/** The room as the server tells it, and what one can do in it. */
export interface RoomLink {
  readonly state: RoomState | undefined;
  readonly isConnected: boolean;
  /** The room's clock, estimated from the newest message. */
  readonly now: () => number;
  readonly startMeeting: () => void;
  readonly endMeeting: () => void;
  readonly stage: (isShown: boolean) => void;
  readonly forward: (minutes: number) => void;
  readonly say: (by: SampleKey, text: string, chat: ChatKey) => void;
  /** Always answers: where the server does not, with a sentence that says so. */
  readonly press: (press: CardPress) => Promise<PressReply>;
}

/** Holds these seats for as long as the page is open, for somebody with this locale. */
export function useRoom(seats: readonly SampleKey[], locale: string): RoomLink {
  const socket = useMemo(
    (): Socket<ToPage, FromPage> =>
      io("/room", { path: "/live", transports: ["websocket"], autoConnect: false }),
    [],
  );
  const [state, setState] = useState<RoomState>();
  const [offset, setOffset] = useState(0);
  const [isConnected, setIsConnected] = useState(false);

  useEffect(() => {
    socket.on("connect", () => setIsConnected(true));
    socket.on("disconnect", () => setIsConnected(false));
    socket.on("state", (next) => {
      setState(next);
      setOffset(next.now - Date.now());
    });
    socket.connect();
    return () => {
      socket.removeAllListeners();
      socket.disconnect();
    };
  }, [socket]);

  const held = seats.join();
  useEffect(() => {
    if (isConnected) socket.emit("hold", held.split(",") as SampleKey[], locale);
  }, [socket, isConnected, held, locale]);

  return {
    state,
    isConnected,
    now: () => Date.now() + offset,
    startMeeting: () => socket.emit("startMeeting"),
    endMeeting: () => socket.emit("endMeeting"),
    stage: (isShown) => socket.emit("stage", isShown),
    forward: (minutes) => socket.emit("forward", minutes),
    say: (by, text, chat) => socket.emit("say", { by, text, chat }),
    press: (press) =>
      socket
        .timeout(patience)
        .emitWithAck("press", press)
        .catch(() => ({ said: roomWords.notAnswered })),
  };
}
