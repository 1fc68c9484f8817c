import { act, cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { words } from "#shared/words.ts";
import { App, type Shown } from "./app.tsx";
import type { Host, HostTheme } from "./host.ts";
import { aHost } from "./testing/a-host.ts";

afterEach(cleanup);

function open(shown: Shown = {}) {
  let reloads = 0;
  const count = () => {
    reloads += 1;
  };
  const { unmount } = render(<App {...shown} reload={count} />);
  return { unmount, reloads: () => reloads };
}

const nowhere = (host: Partial<Host> = {}): Shown => ({
  at: { place: "nowhere", host: aHost({ conversationId: undefined, ...host }) },
});

test("while Teams has not answered, it says that it is connecting", () => {
  open();
  expect(screen.getByText(words.panel.connecting)).toBeDefined();
});

test("outside of Teams it says where to open it, and offers nothing to try again", () => {
  open({ trouble: "outside" });
  expect(screen.getByRole("heading", { name: "Open this in Teams" })).toBeDefined();
  expect(screen.queryByRole("button")).toBeNull();
});

test("where Teams does not answer, it says so and loads again on a press", async () => {
  const { reloads } = open({ trouble: "silent" });
  expect(screen.getByText(words.panel.silent)).toBeDefined();
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(reloads()).toBe(1);
});

test("a side panel without a conversation says where to open it", () => {
  open(nowhere());
  expect(screen.getByText(words.panel.noConversation)).toBeDefined();
});

test("the theme follows the host while it is open", () => {
  let change: (theme: HostTheme) => void = () => undefined;
  open(
    nowhere({
      onThemeChange: (handler) => {
        change = handler;
        return () => undefined;
      },
    }),
  );
  const theme = () => document.documentElement.dataset["theme"];
  expect(theme()).toBe("light");
  act(() => change("contrast"));
  expect(theme()).toBe("contrast");
  act(() => change("dark"));
  expect(theme()).toBe("dark");
});

test("a tab that is gone follows the theme no more", () => {
  const followed: string[] = [];
  const shown = open(
    nowhere({
      onThemeChange: () => {
        followed.push("on");
        return () => void followed.push("off");
      },
    }),
  );
  shown.unmount();
  expect(followed).toEqual(["on", "off"]);
});
