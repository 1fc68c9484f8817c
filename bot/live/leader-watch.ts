import { goneAfter } from "#shared/leader-presence.ts";
import type { Run } from "#shared/run.ts";
import type { Contacts } from "./contacts.ts";

/** Sees when the leaders of runs under way go and come back, and has it told. */
export interface LeaderWatch {
  /** A run of this room has changed. */
  follow(room: string, run: Run): void;
  lookAt(room: string): Promise<void>;
  lookAtAll(): Promise<void>;
}

/** Who leads the run of a room, and whether the room was told that they are gone. */
interface Led {
  readonly leaderId: string;
  isToldGone: boolean;
}

/** `tell` resolves to whether the room was told; where it was not, it is tried again. */
export function leaderWatch(
  contacts: Contacts,
  tell: (room: string) => Promise<boolean>,
): LeaderWatch {
  const led = new Map<string, Led>();

  async function lookAt(room: string): Promise<void> {
    const run = led.get(room);
    if (!run) return;
    const isGone = contacts.silentFor(room, run.leaderId) >= goneAfter;
    if (isGone === run.isToldGone) return;
    run.isToldGone = isGone;
    if (!(await tell(room))) run.isToldGone = !isGone;
  }

  return {
    lookAt,
    async lookAtAll() {
      await Promise.all([...led.keys()].map(lookAt));
    },
    follow(room, { timer, facilitatorId: leaderId }) {
      if (!timer) led.delete(room);
      else if (led.get(room)?.leaderId !== leaderId) led.set(room, { leaderId, isToldGone: false });
    },
  };
}
