import type { Socket } from "socket.io";

/** So many messages may wait for whoever reads slowly. */
const mostWaiting = 100;

/**
 * Closes a line when too many messages wait for whoever is at its other end: they would fill our
 * memory. Their panel comes back, and reads the newest in place of all that it missed.
 */
export function cutOffSlowReader(conn: Socket["conn"]): void {
  let waiting = 0;
  conn.on("packetCreate", () => {
    waiting += 1;
    // What waits is thrown away: to say goodbye first would mean to wait for it.
    if (waiting > mostWaiting) conn.close(true);
  });
  conn.on("flush", () => {
    waiting = 0;
  });
}
