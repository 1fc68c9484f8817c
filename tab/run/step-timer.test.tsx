import { act, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  aRun,
  aRunView,
  aTeamHandle,
  aTeamView,
  minute,
  monday,
  renderInTeam,
} from "../testing/a-team-handle.ts";
import { RunScreen } from "./run-screen.tsx";

let now = monday;

beforeEach(() => {
  now = monday;
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Lets the clock of the server go on, and the panel draw it. */
function pass(ms: number) {
  now += ms;
  act(() => vi.advanceTimersByTime(300));
}

function aPanel(run = aRun()) {
  const view = aTeamView({ current: aRunView({ run }) });
  return renderInTeam(<RunScreen />, aTeamHandle({ view, now: () => now }));
}

const timer = () => screen.getByRole("timer").textContent;

describe("the timer", () => {
  it("shows the time left by the server's clock, however late it is drawn", () => {
    aPanel();
    expect(timer()).toBe("5:00 left");
    pass(90_000);
    expect(timer()).toBe("3:30 left");
  });

  it("says in words that the step is over its time, and moves nobody on", () => {
    aPanel();
    pass(6 * minute + 20_000);
    expect(timer()).toBe("+1:20 over");
    expect(screen.getByText("1 min behind plan")).toBeTruthy();
    expect(screen.getByRole("heading", { name: "Talk" })).toBeTruthy();
  });

  it("[R130] says in a word with a sign that a fifth and a twentieth of the time are left", () => {
    aPanel();
    expect(screen.queryByText("Nearly done")).toBeNull();
    pass(4 * minute);
    expect(screen.getByText("Nearly done").querySelector("svg")).toBeTruthy();
    pass(45_000);
    expect(screen.getByText("Last moments").querySelector("svg")).toBeTruthy();
    pass(15_000);
    expect(screen.getByText("Time is up").querySelector("svg")).toBeTruthy();
    expect(screen.getByRole("heading", { name: "Talk" })).toBeTruthy();
  });

  it("says that it is paused, and stands still", () => {
    aPanel(aRun({ timer: { startedAt: monday, pausedAt: monday + minute, extraMs: 0 } }));
    pass(30 * minute);
    expect(timer()).toBe("4:00 left");
    expect(screen.getByText("Paused")).toBeTruthy();
  });

  it("is right at once when the panel is seen again", () => {
    aPanel();
    const hidden = vi.spyOn(document, "hidden", "get").mockReturnValue(true);
    act(() => void document.dispatchEvent(new Event("visibilitychange")));
    pass(2 * minute);
    expect(timer()).toBe("5:00 left");
    hidden.mockReturnValue(false);
    act(() => void document.dispatchEvent(new Event("visibilitychange")));
    expect(timer()).toBe("3:00 left");
    hidden.mockRestore();
  });

  it("is silent itself, and is spoken by one polite region", () => {
    aPanel();
    expect(screen.getByRole("timer").getAttribute("aria-live")).toBe("off");
    const spoken = screen.getAllByRole("status");
    expect(spoken.map(({ textContent }) => textContent)).toEqual(["Step 1 of 4: Talk, 5 minutes"]);
    pass(4 * minute);
    expect(spoken[0]?.textContent).toBe("1 minute left in this step.");
  });
});
