import { expect, test } from "vitest";
import type { ChatLine } from "./room-protocol.ts";
import { newestIn, unreadIn } from "./unread.ts";

const line = (id: string, over: Partial<ChatLine> = {}): ChatLine => ({
  ...{ id, at: 0, chat: "meeting", by: "ben", text: id },
  ...over,
});
const lines = [
  line("1"),
  line("2", { chat: "ana", by: "bot" }),
  line("3", { by: "ana" }),
  line("4", { by: undefined }),
  line("5", { by: "bot" }),
];

test("what others wrote after the last line read is unread, one's own lines and the room's are not", () => {
  expect(unreadIn("meeting", lines, "ana", "1")).toBe(1);
  expect(unreadIn("meeting", lines, "ben", "3")).toBe(1);
  expect(unreadIn("meeting", lines, "ana", "5")).toBe(0);
});

test("who has read nothing, or only what is gone, has all of it to read", () => {
  expect(unreadIn("meeting", lines, "ana", undefined)).toBe(2);
  expect(unreadIn("meeting", lines, "ana", "0")).toBe(2);
});

test("each chat has its own newest line", () => {
  expect(newestIn("meeting", lines)).toBe("5");
  expect(newestIn("ana", lines)).toBe("2");
  expect(newestIn("eli", lines)).toBeUndefined();
});
