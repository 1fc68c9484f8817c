// @vitest-environment jsdom
import { cleanup, configure, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createElement } from "react";
import { afterEach, expect, test, vi } from "vitest";
// Loaded here, as the first card would otherwise wait for a large package.
import "./cards/card-view.tsx";
import { Chat } from "./chat.tsx";
import type { CardPress, ChatKey, ChatLine, PressReply } from "./room-protocol.ts";
import type { RoomLink } from "./use-room.ts";
import { roomWords } from "./words.ts";

// What the card package needs of a browser and jsdom lacks.
Object.defineProperty(HTMLElement.prototype, "innerText", {
  set(this: HTMLElement, text: string) {
    this.textContent = text;
  },
});
// A busy machine may take its time.
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

const cardSaying = (text: string) => ({
  type: "AdaptiveCard",
  version: "1.5",
  body: [
    { type: "TextBlock", text },
    { type: "Input.Text", id: "note", label: "Note" },
  ],
  actions: [{ type: "Action.Execute", title: "Who leads?", verb: "help", data: {} }],
});
const botLine: ChatLine = {
  ...{ id: "7", at: 0, chat: "meeting", by: "bot", text: "" },
  card: cardSaying("For all"),
};

/** Ana's chat, in which what the server does can be told. */
function anasChat(start: readonly ChatLine[], chat: ChatKey = "meeting") {
  const answers: ((reply: PressReply) => void)[] = [];
  const pressed: CardPress[] = [];
  const say = vi.fn();
  const open = vi.fn();
  const element = (lines: readonly ChatLine[], isShown = true) => {
    const link: RoomLink = {
      ...{ isConnected: true, now: Date.now, say },
      state: { now: 0, taken: ["ana"], isOnStage: false, lines: structuredClone(lines) },
      startMeeting: vi.fn(),
      endMeeting: vi.fn(),
      stage: vi.fn(),
      forward: vi.fn(),
      press(press) {
        pressed.push(press);
        return new Promise((resolve) => answers.push(resolve));
      },
    };
    const unread = (key: ChatKey) => (key === chat ? 0 : 2);
    return createElement(Chat, {
      ...{ me: "ana", link, chat, open, unread, isShown },
      follow: vi.fn(),
    });
  };
  const { rerender } = render(element(start));
  return {
    ...{ say, open, pressed },
    answer: (reply: PressReply) => answers.shift()?.(reply),
    hear: (lines: readonly ChatLine[]) => rerender(element(lines)),
    shows: (isShown: boolean) => rerender(element(start, isShown)),
  };
}

test("a button is busy until it is answered, is pressed once, and the answer is told as a status", async () => {
  const { pressed, answer } = anasChat([botLine]);
  const ask = await screen.findByRole("button", { name: "Who leads?" });
  await userEvent.click(ask);
  await userEvent.click(ask);
  expect(ask.getAttribute("aria-busy")).toBe("true");
  expect(screen.getByRole("status").textContent).toBe(roomWords.pressing);
  expect(pressed).toMatchObject([{ by: "ana", lineId: "7", action: { verb: "help" } }]);
  answer({ said: "Ben leads next." });
  await waitFor(() => expect(screen.getByRole("status").textContent).toBe("Ben leads next."));
  expect(ask.hasAttribute("aria-busy")).toBe(false);
});

test("what is answered to one person takes the card's place for them alone, and keeps the focus", async () => {
  const { answer, hear } = anasChat([botLine]);
  await userEvent.click(await screen.findByRole("button", { name: "Who leads?" }));
  hear([{ ...botLine, views: { ana: cardSaying("Only for Ana"), ben: cardSaying("For Ben") } }]);
  answer({});
  await screen.findByText("Only for Ana");
  expect(screen.queryByText("For all")).toBeNull();
  expect(screen.queryByText("For Ben")).toBeNull();
  expect(document.activeElement).not.toBe(document.body);
  expect(document.activeElement?.textContent).toContain("Only for Ana");
});

test("what is filled in stays while others write", async () => {
  const { hear } = anasChat([botLine]);
  await userEvent.type(await screen.findByRole("textbox", { name: "Note" }), "half a sen");
  hear([botLine, { id: "8", at: 0, chat: "meeting", by: "ben", text: "Hello" }]);
  await screen.findByText("Hello");
  expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Note" }).value).toBe("half a sen");
});

test("whoever comes back to a chat is at its newest line, and whoever stays is where they scrolled to", () => {
  const { hear, shows } = anasChat([{ ...botLine, card: undefined, text: "Hello" }]);
  const scroll = screen.getByRole("list", { name: roomWords.chat }).parentElement as HTMLElement;
  scroll.scrollTop = 300;
  hear([{ id: "8", at: 0, chat: "meeting", by: "ben", text: "Hello again" }]);
  expect(scroll.scrollTop).toBe(300);
  shows(false);
  shows(true);
  expect(scroll.scrollTop).toBe(0);
});

test("each chat shows its own lines, and the other one is a press away and says what is unread", async () => {
  const own: ChatLine = { id: "9", at: 0, chat: "ana", by: "bot", text: "Just us" };
  const bens: ChatLine = { id: "10", at: 0, chat: "ben", by: "bot", text: "Not for Ana" };
  const { open } = anasChat([{ ...own, chat: "meeting", text: "All of us" }, own, bens]);
  expect(screen.getByText("All of us")).toBeDefined();
  expect(screen.queryByText("Just us")).toBeNull();
  await userEvent.click(screen.getByRole("tab", { name: "Guided Team Actions, 2 unread" }));
  expect(open).toHaveBeenCalledWith("ana");
  cleanup();
  anasChat([own, bens], "ana");
  expect(screen.getByText("Just us")).toBeDefined();
  expect(screen.queryByText("Not for Ana")).toBeNull();
});

test("in the meeting one press writes whom to ask, and one's own chat needs no name", async () => {
  const { say } = anasChat([]);
  await userEvent.click(screen.getByRole("button", { name: roomWords.mention }));
  await userEvent.keyboard("help{Enter}");
  expect(say).toHaveBeenCalledWith("ana", "@Guided Team Actions help", "meeting");
  cleanup();
  const alone = anasChat([], "ana");
  expect(screen.queryByRole("button", { name: roomWords.mention })).toBeNull();
  await userEvent.type(screen.getByRole("textbox"), "next{Enter}");
  expect(alone.say).toHaveBeenCalledWith("ana", "next", "ana");
});
