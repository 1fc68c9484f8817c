import { lineIds, newestLines } from "./chat-lines.ts";
import type { LocalClock } from "./local-clock.ts";
import type { SampleKey } from "./room/people.ts";
import type { ChatKey, ChatLine, RoomCard } from "./room/room-protocol.ts";
import { roomWords } from "./room/words.ts";
import type { RoomFile, RoomRecord } from "./room-record.ts";

/** What the bot wrote: a text, a card, or both. */
export interface BotMessage {
  readonly text: string;
  readonly card?: RoomCard | undefined;
}

/** The meeting itself: whether it goes on, what was said in its chats, and its clock. */
export interface Meeting {
  startedAt(): number | undefined;
  lines(): readonly ChatLine[];
  /** False where it had started, or had ended, before. */
  start(): boolean;
  end(): boolean;
  /** Without a person it is the room that says it. */
  say(text: string, by?: SampleKey, chat?: ChatKey): ChatLine;
  forward(minutes: number): void;

  post(chat: ChatKey, message: BotMessage): ChatLine;
  /** Puts another message in place of the bot's line; false where the chat has no such line. */
  change(chat: ChatKey, lineId: string, message: BotMessage): boolean;
  remove(chat: ChatKey, lineId: string): boolean;
  /** What one person sees from now on in place of a line's card. */
  show(lineId: string, to: SampleKey, card: RoomCard): void;

  /** Whether the bot knows that it is in this chat. */
  isInstalled(chat: ChatKey): boolean;
  installed(chat: ChatKey): void;
  hasAnswered(roundId: string, person: SampleKey): boolean;
  answered(roundId: string, person: SampleKey): void;
}

const minute = 60_000;

/** Of how many pulses the room knows who has answered. */
const mostRounds = 10;

/** Goes on where the file says it was, and tells `changed` of everything after it is kept. */
export function meeting(parts: {
  readonly file: RoomFile;
  readonly clock: LocalClock;
  readonly changed: () => void;
}): Meeting {
  const { file, clock, changed } = parts;
  let record: RoomRecord = file.read();
  const newLineId = lineIds(clock.now, record.lines);

  function keep(next: Partial<RoomRecord>): void {
    const lines = newestLines(next.lines ?? record.lines);
    record = { ...record, ...next, lines, offsetMs: clock.offsetMs() };
    file.write(record);
    changed();
  }
  function add(line: Omit<ChatLine, "id" | "at">, also: Partial<RoomRecord> = {}): ChatLine {
    const whole = { id: newLineId(), at: clock.now(), ...line };
    keep({ ...also, lines: [...record.lines, whole] });
    return whole;
  }
  const botsLine = (chat: ChatKey, lineId: string) =>
    record.lines.find((line) => line.id === lineId && line.chat === chat && line.by === "bot");
  const answeredBy = (id: string) =>
    record.answered.find(({ roundId }) => roundId === id)?.people ?? [];

  return {
    startedAt: () => record.startedAt,
    lines: () => record.lines,
    start() {
      if (record.startedAt !== undefined) return false;
      add({ chat: "meeting", text: roomWords.started }, { startedAt: clock.now() });
      return true;
    },
    end() {
      const { startedAt, ...rest } = record;
      if (startedAt === undefined) return false;
      const minutes = Math.round((clock.now() - startedAt) / minute);
      record = rest;
      add({ chat: "meeting", text: roomWords.ended(minutes) });
      return true;
    },
    say: (text, by, chat = "meeting") => add({ chat, text, ...(by === undefined ? {} : { by }) }),
    forward(minutes) {
      clock.forward(minutes * minute);
      add({ chat: "meeting", text: roomWords.clockMoved(minutes) });
    },

    post: (chat, message) => add({ chat, by: "bot", ...message }),
    change(chat, lineId, message) {
      const line = botsLine(chat, lineId);
      if (!line) return false;
      const { id, at } = line;
      const next = { id, at, chat, by: "bot" as const, ...message };
      keep({ lines: record.lines.map((other) => (other === line ? next : other)) });
      return true;
    },
    remove(chat, lineId) {
      const line = botsLine(chat, lineId);
      if (line) keep({ lines: record.lines.filter((other) => other !== line) });
      return line !== undefined;
    },
    show(lineId, to, card) {
      const seen = (line: ChatLine) => ({ ...line, views: { ...line.views, [to]: card } });
      keep({ lines: record.lines.map((line) => (line.id === lineId ? seen(line) : line)) });
    },

    isInstalled: (chat) => record.installed.includes(chat),
    installed: (chat) => keep({ installed: [...record.installed, chat] }),
    hasAnswered: (roundId, person) => answeredBy(roundId).includes(person),
    answered(roundId, person) {
      const people = [...new Set([...answeredBy(roundId), person])];
      const others = record.answered.filter((round) => round.roundId !== roundId);
      keep({ answered: [...others, { roundId, people }].slice(-mostRounds) });
    },
  };
}
