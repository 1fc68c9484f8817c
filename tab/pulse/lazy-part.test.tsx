import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { words } from "#shared/words.ts";
import { renderInTeam } from "../testing/a-team-handle.ts";
import { lazyPart } from "./lazy-part.tsx";

function Part({ name }: { readonly name: string }) {
  return <p>Hello {name}</p>;
}

test("a part is loaded when it is first shown, and is there at once from then on", async () => {
  let loaded = 0;
  const Lazy = lazyPart(async () => {
    loaded += 1;
    return Part;
  });
  const { unmount } = renderInTeam(<Lazy name="Ana" />);
  expect(loaded).toBe(1);
  expect(await screen.findByText("Hello Ana")).toBeDefined();
  unmount();
  render(<Lazy name="Ben" />);
  expect(screen.getByText("Hello Ben")).toBeDefined();
});

test("a part that could not be loaded ahead says so when it is shown, and the page stays", async () => {
  const asked = vi.fn(() => Promise.reject(new TypeError("network")));
  vi.stubGlobal("fetch", asked);
  const Lazy = lazyPart<{ name: string }>(() => Promise.reject(new TypeError("network")));
  await Promise.allSettled([Lazy.load(), Lazy.load()]);
  renderInTeam(<Lazy name="Ana" />);
  expect(await screen.findByText(words.panel.offline)).toBeDefined();
  // It is asked whether the server is there before the page is loaded anew.
  expect(asked).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole("button", { name: words.panel.retry }));
  expect(asked).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});

test("a part whose file cannot be loaded says so and tries again on a press", async () => {
  const loads = [() => Promise.reject(new TypeError("network")), () => Promise.resolve(Part)];
  const Lazy = lazyPart(() => (loads.shift() ?? (() => Promise.resolve(Part)))());
  renderInTeam(<Lazy name="Ana" />);
  expect(await screen.findByText(words.panel.offline)).toBeDefined();
  await userEvent.click(screen.getByRole("button", { name: words.panel.retry }));
  expect(await screen.findByText("Hello Ana")).toBeDefined();
});
