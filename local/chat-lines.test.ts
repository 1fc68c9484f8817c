import fc from "fast-check";
import { expect, test } from "vitest";
import { lineIds, newestLines } from "./chat-lines.ts";
import type { ChatKey, ChatLine } from "./room/room-protocol.ts";

const line = (id: string, chat: ChatKey = "meeting"): ChatLine => ({ id, at: 0, chat, text: id });

test("of each chat the newest hundred lines are kept, whatever is said in the others", () => {
  const many = Array.from({ length: 130 }, (_, index) => line(String(index)));
  const kept = newestLines([line("first", "ana"), ...many, line("last", "ana")]);
  expect(kept).toEqual([line("first", "ana"), ...many.slice(30), line("last", "ana")]);
});

test("an id is never used twice, however fast lines come and whatever the clock does", () => {
  const clock = fc.array(fc.nat(1_000), { minLength: 1 });
  fc.assert(
    fc.property(clock, fc.array(fc.nat(1_000).map(String)), (times, before) => {
      let now = 0;
      const newId = lineIds(() => now, [line("0c7e"), ...before.map((id) => line(id))]);
      const ids = times.map((time) => {
        now = time;
        return newId();
      });
      expect(new Set([...before, ...ids]).size).toBe(new Set(before).size + ids.length);
    }),
  );
});
