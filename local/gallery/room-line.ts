import { io, type Socket } from "socket.io-client";
import type { FromPage, ToPage } from "../room/room-protocol.ts";

/** The meeting room without a page of it: its clock and its meeting. */
export interface RoomLine {
  /** Moves the clock of the room forward, and resolves once the room has it. */
  letPass(minutes: number): Promise<void>;
  startMeeting(): void;
  /** Shows the app on the stage to everybody. */
  showOnStage(): void;
  close(): void;
}

const day = 24 * 60;

export function roomLine(url: string): RoomLine {
  const socket: Socket<ToPage, FromPage> = io(`${url}/room`, {
    path: "/live",
    transports: ["websocket"],
    forceNew: true,
  });
  return {
    async letPass(minutes) {
      // The room moves by a day at most.
      for (let left = minutes; left > 0; left -= day) {
        const passed = new Promise<void>((resolve) => socket.once("state", () => resolve()));
        socket.emit("forward", Math.min(left, day));
        await passed;
      }
    },
    startMeeting: () => void socket.emit("startMeeting"),
    showOnStage: () => void socket.emit("stage", true),
    close: () => void socket.disconnect(),
  };
}
