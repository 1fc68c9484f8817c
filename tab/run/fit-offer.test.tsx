import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import {
  ana,
  aRunOnStep,
  aRunView,
  aTeamHandle,
  aTeamView,
  ben,
  chidi,
  minute,
  monday,
  renderInTeam,
} from "../testing/a-team-handle.ts";
import { RunScreen } from "./run-screen.tsx";

/** A meeting that ends so many minutes after Monday's start of the run, which takes 14. */
const ending = (minutes: number, run = aRunOnStep(0)) =>
  aTeamView({
    current: aRunView({ run }),
    meets: { startsAt: monday, endsAt: monday + minutes * minute },
  });

function panelOf(view = ending(9), overrides = {}) {
  const handle = aTeamHandle({ view, ...overrides });
  return { handle, user: userEvent.setup(), ...renderInTeam(<RunScreen />, handle) };
}

const offer = "The meeting ends in 9 minutes, and what is left takes 14.";
const button = (name: string) => screen.getByRole("button", { name });

describe("[R134] a run that does not fit into its meeting", () => {
  it("shows its leader which steps become how long, and sends what was seen", async () => {
    const { handle, user } = panelOf();
    expect(await screen.findByRole("group", { name: offer })).toBeTruthy();
    await user.click(screen.getByText("4 steps get shorter"));
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "Talk3 of 5 min",
      "Write3 of 4 min",
      "Vote2 of 3 min",
      "Commit1 of 2 min",
    ]);
    await user.click(button("Fit it in"));
    const minutes = { talk: 3, write: 3, vote: 2, commit: 1 };
    expect(handle.calls).toEqual([["replanRun", { minutes }]]);
    expect(screen.queryByRole("group", { name: offer })).toBeNull();
  });

  it("is said aloud to its leader, after the step", async () => {
    let now = monday;
    panelOf(ending(9), { now: () => now });
    await screen.findByRole("group", { name: offer });
    now += 11_500;
    const [spoken] = screen.getAllByRole("status");
    const sentence = "The run takes longer than the meeting. You can fit it in.";
    await vi.waitFor(() => expect(spoken?.textContent).toBe(sentence), { timeout: 20_000 });
  });

  it("stays as it is where the leader wants that, and does not ask again on the next step", async () => {
    const { handle, user, push } = panelOf();
    await user.click(await screen.findByRole("button", { name: "Keep it as it is" }));
    push(ending(4, aRunOnStep(1)));
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(screen.queryByText(/The meeting ends/)).toBeNull();
    expect(handle.calls).toEqual([]);
  });

  it.each([
    ["whoever leads next", { me: ben }],
    ["a member", { me: chidi }],
    ["a leader whose run fits", { me: ana, view: ending(14) }],
    ["a leader whose run takes seconds too long", { me: ana, view: ending(13.1) }],
    ["a leader of whose meeting no end is known", { view: aTeamView({ current: aRunView() }) }],
  ])("asks nothing of %s", async (_, overrides) => {
    const { view = ending(9), ...rest } = overrides as { view?: ReturnType<typeof ending> };
    panelOf(view, rest);
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(screen.queryByText(/The meeting ends/)).toBeNull();
  });
});

describe("[R134] fitting by hand", () => {
  it("takes the minutes that the leader says, and gives the focus back", async () => {
    const { handle, user } = panelOf(aTeamView({ current: aRunView({ run: aRunOnStep(1) }) }));
    await user.click(button("Less time than planned?"));
    const group = await screen.findByRole("group", { name: /Fit the rest/ });
    expect(document.activeElement).toBe(group);
    const field = screen.getByRole<HTMLInputElement>("textbox", { name: /How many minutes/ });
    expect(field.value).toBe("9");
    expect(screen.getByText("This fits as it is.")).toBeTruthy();
    await user.clear(field);
    expect(screen.getByText("Write a number from 1 to 240.")).toBeTruthy();
    await user.type(field, "2");
    expect(screen.getByText("left out")).toBeTruthy();
    await user.click(button("Fit it in"));
    expect(handle.calls).toEqual([["replanRun", { minutes: { write: 1, vote: 0, commit: 1 } }]]);
    expect(document.activeElement).toBe(button("Less time than planned?"));
  });

  it("says how long the shortest way takes where even that is too long", async () => {
    const { user } = panelOf(aTeamView({ current: aRunView({ run: aRunOnStep(0) }) }));
    await user.click(button("Less time than planned?"));
    const field = await screen.findByRole("textbox", { name: /How many minutes/ });
    await user.clear(field);
    await user.type(field, "1");
    expect(screen.getByText(/as short as it gets: 2 minutes/)).toBeTruthy();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("textbox", { name: /How many minutes/ })).toBeNull();
  });

  it("is there for whoever leads next as well, and for nobody else", () => {
    const { unmount } = panelOf(ending(60), { me: ben });
    expect(button("Less time than planned?")).toBeTruthy();
    unmount();
    panelOf(ending(60), { me: chidi });
    expect(screen.queryByRole("button", { name: "Less time than planned?" })).toBeNull();
  });
});
