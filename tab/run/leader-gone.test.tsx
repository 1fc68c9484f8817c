import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  ana,
  aRunOnStep,
  aRunView,
  aTeamHandle,
  aTeamView,
  ben,
  chidi,
  monday,
  renderInTeam,
} from "../testing/a-team-handle.ts";
import { RunScreen } from "./run-screen.tsx";

const sentence = "Ana’s panel is not connected just now. Anybody can take the lead.";

/** A view in which Ana leads, and this person is said to be gone. */
const gone = (goneId?: string, overrides = {}) =>
  aTeamView({
    current: aRunView({
      run: aRunOnStep(1, overrides),
      presence: { runId: "run-1", at: monday, ...(goneId === undefined ? {} : { goneId }) },
    }),
  });

function panelOf(overrides = {}, view = gone("ana")) {
  const handle = aTeamHandle({ me: chidi, view, ...overrides });
  return { handle, user: userEvent.setup(), ...renderInTeam(<RunScreen />, handle) };
}

const shown = () => screen.queryAllByText(sentence).filter(({ role }) => role !== "status");

afterEach(() => vi.useRealTimers());

describe("[R136] a leader who is not connected", () => {
  it.each([chidi, ben])(
    "is said to be so to $name, who can take over in two presses",
    async (me) => {
      const { handle, user } = panelOf({ me });
      expect(shown()).toHaveLength(1);
      await user.click(screen.getByRole("button", { name: "Take the lead" }));
      expect(handle.calls).toEqual([]);
      await user.click(screen.getByRole("button", { name: "Take it" }));
      expect(handle.calls).toEqual([["handOverRun", { toId: me.userId }]]);
    },
  );

  it.each([
    ["to themselves", { me: ana }, gone("ana")],
    ["while they are connected", {}, gone()],
    ["of whoever led before", {}, gone("ana", { facilitatorId: "ben" })],
    ["by a panel that has no connection itself", { connection: "lost" }, gone("ana")],
  ])("is not said to be so %s", (_, overrides, view) => {
    panelOf(overrides, view);
    expect(shown()).toEqual([]);
  });

  it("can be taken over at any other time as well", () => {
    panelOf({}, gone());
    expect(screen.getByRole("button", { name: "Take the lead" })).toBeTruthy();
  });

  it("is said aloud once, ten seconds after the step at the earliest", () => {
    vi.useFakeTimers();
    let now = monday;
    panelOf({ now: () => now });
    const [spoken] = screen.getAllByRole("status");
    expect(spoken?.textContent).toBe("Step 2 of 4: Write, 4 minutes");
    now += 11_500;
    act(() => vi.advanceTimersByTime(300));
    expect(spoken?.textContent).toBe(sentence);
  });
});
