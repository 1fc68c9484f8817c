import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { Board } from "#shared/run.ts";
import { runWords } from "#shared/words/run.ts";
import {
  aNote,
  ana,
  aRunOnStep,
  aRunView,
  aTeamHandle,
  aTeamView,
  chidi,
  renderInTeam,
} from "../testing/a-team-handle.ts";
import { RunScreen } from "./run-screen.tsx";

const notes = [aNote("Shy printer", "n-1"), aNote("Meeting about a meeting", "n-2")];
const voting = (boards: Record<string, Board>, dots: string[] = []) =>
  aTeamView({
    current: aRunView({
      run: aRunOnStep(2, { boards }),
      mine: { vote: { notes: [], dots, ready: false, sealed: false, changes: 0 } },
    }),
  });

function vote(view = voting({ write: { notes } }), me = chidi) {
  const handle = aTeamHandle({ me, view });
  return { handle, user: userEvent.setup(), ...renderInTeam(<RunScreen />, handle) };
}
const add = (text = "Shy printer") =>
  screen.getByRole("button", { name: `Add a dot to “${text}”` });

describe("voting", () => {
  it("places dots, several on one note as well", async () => {
    const { handle, user } = vote(voting({ write: { notes } }, ["n-1"]));
    await user.click(add());
    expect(handle.calls).toEqual([["placeDots", "vote", ["n-1", "n-1"]]]);
  });

  it("never places more than three, however fast the presses come", async () => {
    const sent: (readonly string[])[] = [];
    let answer = (_: boolean) => {};
    const placeDots = (_: string, dots: readonly string[]) => {
      sent.push(dots);
      return new Promise<boolean>((resolve) => {
        answer = resolve;
      });
    };
    const user = userEvent.setup();
    renderInTeam(<RunScreen />, aTeamHandle({ view: voting({ write: { notes } }), placeDots }));
    for (const _ of [1, 2, 3, 4, 5]) await user.click(add());
    expect(screen.getByText("All 3 dots placed, none left")).toBeTruthy();
    expect(sent).toEqual([["n-1"]]);
    answer(true);
    await expect.poll(() => sent).toEqual([["n-1"], ["n-1", "n-1", "n-1"]]);
  });

  it("[R253] says why there is no further dot, in sight and of the button, which can be reached", async () => {
    const { unmount } = vote(voting({ write: { notes } }, ["n-1", "n-2"]));
    expect(add().getAttribute("aria-describedby")).toBeNull();
    unmount();
    const { handle, user } = vote(voting({ write: { notes } }, ["n-1", "n-2", "n-1"]));
    const description = screen.getByText("All 3 dots placed, none left").textContent;
    const more = screen.getByRole("button", { name: /^Add a dot to “Shy/, description });
    more.focus();
    expect(document.activeElement).toBe(more);
    await user.click(more);
    expect(handle.calls).toEqual([]);
  });

  it("takes one dot back and leaves the others", async () => {
    const { handle, user } = vote(voting({ write: { notes } }, ["n-1", "n-2", "n-1"]));
    await user.click(screen.getByRole("button", { name: "Take a dot from “Shy printer”" }));
    expect(handle.calls).toEqual([["placeDots", "vote", ["n-2", "n-1"]]]);
  });

  it("gives up dots that were refused", async () => {
    const user = userEvent.setup();
    const placeDots = () => Promise.resolve(false);
    renderInTeam(<RunScreen />, aTeamHandle({ view: voting({ write: { notes } }), placeDots }));
    await user.click(add());
    expect(screen.getByText("0 of 3 dots placed")).toBeTruthy();
  });

  it("shows the notes by their dots once the leader shows the result", () => {
    const ranked = notes.toReversed().map((note, index) => ({ ...note, dots: 4 - index }));
    vote(voting({ write: { notes }, vote: { notes: ranked } }));
    const items = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(items).toEqual(["Meeting about a meeting4 dots", "Shy printer3 dots"]);
    expect(screen.queryByRole("button", { name: /Add a dot/ })).toBeNull();
  });

  it("[R284] says that notes are level at the top and how to go on, to whoever leads what to say", () => {
    const tied = notes.map((note) => ({ ...note, dots: 2 }));
    const last = { ...aNote("Last"), dots: 1 };
    const boards = { write: { notes }, vote: { notes: [...tied, last] } };
    const { unmount } = vote(voting(boards));
    expect(screen.getByText(runWords.tie(2, 2))).toBeTruthy();
    unmount();
    vote(voting(boards), ana);
    expect(screen.getByText(runWords.tie(2, 2))).toBeTruthy();
    expect(screen.getByText(runWords.afterDots.leaderSaysOfTie)).toBeTruthy();
  });

  it.each([
    ["one note leads", [2, 1, 1]],
    ["no note has a dot", [0, 0, 0]],
  ])("[R284] says nothing of a tie where %s", (_, given) => {
    const three = [...notes, aNote("Last")];
    const ranked = three.map((note, index) => ({ ...note, dots: given[index] ?? 0 }));
    vote(voting({ write: { notes: three }, vote: { notes: ranked } }), ana);
    expect(screen.queryByText(/level at the top/)).toBeNull();
    expect(screen.getByText(runWords.afterDots.leaderSays)).toBeTruthy();
  });

  it("[R284] says it in the step that follows as well, whatever that is for", () => {
    const tied = notes.map((note) => ({ ...note, dots: 1 }));
    const steps = aRunOnStep(0).steps.map((step) =>
      step.id === "commit" ? { ...step, kind: "talk" as const } : step,
    );
    const run = aRunOnStep(3, { steps, boards: { write: { notes }, vote: { notes: tied } } });
    vote(aTeamView({ current: aRunView({ run }) }));
    expect(screen.getByText(runWords.tie(2, 1))).toBeTruthy();
  });

  it("says what to do when the notes were never shown", () => {
    vote(voting({}));
    expect(screen.getByText(/Ana can go back and show them/)).toBeTruthy();
  });

  it("lets the leader go on where there is nothing to vote on", () => {
    vote(voting({ write: { notes: [] } }), ana);
    expect(screen.getByText(/nobody wrote a note/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Next: Commit" })).toBeTruthy();
  });
});
