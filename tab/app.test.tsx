import { teamsHighContrastTheme, teamsLightTheme } from "@fluentui/react-components";
import { act, cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { words } from "#shared/words.ts";
import { App } from "./app.tsx";
import { connectToHost, type Host, HostProblem, type HostTheme } from "./host.ts";
import { aHost } from "./testing/a-host.ts";

afterEach(cleanup);

function open(connect: () => Promise<Host>) {
  let reloads = 0;
  const count = () => {
    reloads += 1;
  };
  const { container, unmount } = render(<App connect={connect} reload={count} />);
  return { container, unmount, reloads: () => reloads };
}

test("while Teams has not answered, it says that it is connecting, and not before a moment", async () => {
  open(() => new Promise(() => undefined));
  expect(screen.queryByText(words.panel.connecting)).toBeNull();
  expect(await screen.findByText(words.panel.connecting)).toBeDefined();
});

test("outside of Teams it says where to open it, and offers nothing to try again", async () => {
  open(() => connectToHost());
  expect(await screen.findByRole("heading", { name: "Open this in Teams" })).toBeDefined();
  expect(screen.queryByRole("button")).toBeNull();
});

test("where Teams does not answer, it says so and loads again on a press", async () => {
  const { reloads } = open(() => Promise.reject(new HostProblem("silent")));
  expect(await screen.findByText(words.panel.silent)).toBeDefined();
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(reloads()).toBe(1);
});

test("a side panel without a conversation says where to open it", async () => {
  open(() => Promise.resolve(aHost({ conversationId: undefined })));
  expect(await screen.findByText(words.panel.noConversation)).toBeDefined();
});

test("the theme follows the host while it is open, also in what the browser draws", async () => {
  let change: (theme: HostTheme) => void = () => undefined;
  const host = aHost({
    conversationId: undefined,
    onThemeChange: (handler) => {
      change = handler;
      return () => undefined;
    },
  });
  open(() => Promise.resolve(host));
  const sentence = await screen.findByText(words.panel.noConversation);
  const background = () => getComputedStyle(sentence).getPropertyValue("--colorNeutralBackground1");
  const { style } = document.documentElement;
  expect(background()).toBe(teamsLightTheme.colorNeutralBackground1);
  expect(style.colorScheme).toBe("light");
  act(() => change("contrast"));
  expect(background()).toBe(teamsHighContrastTheme.colorNeutralBackground1);
  expect(style.colorScheme).toBe("dark");
  act(() => change("dark"));
  expect(style.colorScheme).toBe("dark");
});

test("a tab that is gone follows the theme no more", async () => {
  const followed: string[] = [];
  const host = aHost({
    conversationId: undefined,
    onThemeChange: () => {
      followed.push("on");
      return () => void followed.push("off");
    },
  });
  const shown = open(() => Promise.resolve(host));
  await screen.findByText(words.panel.noConversation);
  shown.unmount();
  expect(followed).toEqual(["on", "off"]);
});
