import type { Server } from "socket.io";

/** Carries what the rooms are told to the rooms of other server processes. */
export interface Relay {
  /** Lets what these sockets are told reach those of the others, and the other way round. */
  join(sockets: Server, id: string): void;
  /**
   * Whether nothing can have been lost of what these processes told since this was asked last. False
   * on any doubt.
   */
  hasAllOf(ids: readonly string[]): boolean;
  leave(): void;
}
