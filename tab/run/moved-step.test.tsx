import { screen } from "@testing-library/react";
import { act } from "react";
import { afterEach, expect, it, vi } from "vitest";
import {
  ana,
  aRunOnStep,
  aRunView,
  aTeamHandle,
  aTeamView,
  chidi,
  renderInTeam,
} from "../testing/a-team-handle.ts";
import { RunScreen } from "./run-screen.tsx";

afterEach(() => {
  vi.restoreAllMocks();
});

/** What can only be answered once the page is laid out, and what was asked of it. */
function watchSizes(): string[] {
  const asked: string[] = [];
  for (const name of ["scrollTop", "scrollHeight", "clientHeight"] as const) {
    vi.spyOn(Element.prototype, name, "get").mockImplementation(() => asked.push(name));
  }
  vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockImplementation(() =>
    asked.push("offsetHeight"),
  );
  vi.spyOn(Element.prototype, "scrollTop", "set").mockImplementation(() => {
    asked.push("scrollTop, set");
  });
  const { getBoundingClientRect } = Element.prototype;
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function (this: Element) {
    asked.push("getBoundingClientRect");
    return getBoundingClientRect.call(this);
  });
  vi.spyOn(window, "getComputedStyle").mockImplementation(() => {
    asked.push("getComputedStyle");
    throw new Error("no style is wanted here");
  });
  return asked;
}

const onStep = (index: number) =>
  aTeamView({ current: aRunView({ run: aRunOnStep(index, { version: index + 1 }) }) });

it.each([ana, chidi])(
  "[R236] A step that the team comes to is drawn without measuring anything: $name",
  async (me) => {
    const panel = renderInTeam(<RunScreen />, aTeamHandle({ me, view: onStep(0) }));
    await screen.findAllByText(/in talk/);
    const asked = watchSizes();
    act(() => panel.push(onStep(1)));
    expect(document.querySelector("[data-step]")?.textContent).toBe("Write");
    expect(asked).toEqual([]);
  },
);

it("[R236] What was scrolled is at its top again once the team is elsewhere", async () => {
  const panel = renderInTeam(<RunScreen />, aTeamHandle({ me: chidi, view: onStep(0) }));
  await screen.findAllByText(/in talk/);
  const scrolls = document.querySelector("[data-scrolls]");
  if (!scrolls) throw new Error("nothing scrolls");
  // A page in a test scrolls nowhere by itself.
  Object.defineProperty(scrolls, "scrollTop", { value: 80, writable: true });
  scrolls.dispatchEvent(new Event("scroll"));
  panel.push(onStep(1));
  expect(scrolls.scrollTop).toBe(0);
});
