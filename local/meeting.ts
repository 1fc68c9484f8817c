import type { NewId } from "../bot/ports.ts";
import type { LocalClock } from "./local-clock.ts";
import type { SampleKey } from "./room/people.ts";
import type { ChatLine } from "./room/room-protocol.ts";
import { roomWords } from "./room/words.ts";
import type { RoomFile, RoomRecord } from "./room-record.ts";

/** The meeting itself: whether it goes on, what was said in it, and its clock. */
export interface Meeting {
  startedAt(): number | undefined;
  lines(): readonly ChatLine[];
  start(): void;
  end(): void;
  /** Without a person it is the meeting that says it. */
  say(text: string, by?: SampleKey): void;
  forward(minutes: number): void;
}

const mostLines = 100;
const minute = 60_000;

/** Goes on where the file says it was, and tells `changed` of everything after it is kept. */
export function meeting(parts: {
  readonly file: RoomFile;
  readonly clock: LocalClock;
  readonly newId: NewId;
  readonly changed: () => void;
}): Meeting {
  const { file, clock, newId, changed } = parts;
  let record: RoomRecord = file.read();
  const keep = (next: Omit<RoomRecord, "offsetMs">) => {
    record = { ...next, offsetMs: clock.offsetMs(), lines: next.lines.slice(-mostLines) };
    file.write(record);
    changed();
  };
  const line = (text: string, by?: SampleKey) => {
    return { id: newId(), at: clock.now(), text, ...(by === undefined ? {} : { by }) };
  };
  return {
    startedAt: () => record.startedAt,
    lines: () => record.lines,
    start() {
      if (record.startedAt !== undefined) return;
      keep({ startedAt: clock.now(), lines: [...record.lines, line(roomWords.started)] });
    },
    end() {
      const { startedAt, lines } = record;
      if (startedAt === undefined) return;
      const minutes = Math.round((clock.now() - startedAt) / minute);
      keep({ lines: [...lines, line(roomWords.ended(minutes))] });
    },
    say(text, by) {
      keep({ ...record, lines: [...record.lines, line(text, by)] });
    },
    forward(minutes) {
      clock.forward(minutes * minute);
      keep({ ...record, lines: [...record.lines, line(roomWords.clockMoved(minutes))] });
    },
  };
}
