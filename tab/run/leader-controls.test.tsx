import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { runWords } from "#shared/words/run.ts";
import {
  aCommitment,
  aNote,
  ana,
  aRoundView,
  aRunOnStep,
  aRunView,
  aRunWithPulse,
  aTeamHandle,
  aTeamView,
  ben,
  chidi,
  renderInTeam,
} from "../testing/a-team-handle.ts";
import { RunScreen } from "./run-screen.tsx";

const on = (index: number, overrides = {}, commitments = [aCommitment()]) =>
  aTeamView({ current: aRunView({ run: aRunOnStep(index, overrides), commitments }) });
/** Ana has written something, so that there is something to show. */
const onWritten = () => {
  const mine = {
    write: { notes: [aNote("A kettle")], dots: [], ready: false, sealed: false, changes: 1 },
  };
  const run = aRunOnStep(1);
  const counted = { ready: 0, readyIds: [], notes: 3, voters: 0, version: 2 };
  const counts = { runId: run.id, stepId: "write", ...counted };
  return aTeamView({ current: aRunView({ run, mine, counts }) });
};
const button = (name: string) => screen.getByRole("button", { name });
const query = (name: string) => screen.queryByRole("button", { name });

function panelOf(me = ana, view = on(0), overrides = {}) {
  const handle = aTeamHandle({ me, view, ...overrides });
  return { handle, user: userEvent.setup(), ...renderInTeam(<RunScreen />, handle) };
}

afterEach(() => {
  vi.useRealTimers();
});

describe("what moves the team", () => {
  it.each([
    [ana, true],
    [ben, true],
    [chidi, false],
  ])("is there for the leader and whoever leads next: $name", (me, moves) => {
    panelOf(me);
    expect(query("Next: Write") !== null).toBe(moves);
    expect(query("Pause") !== null).toBe(moves);
  });

  it.each(["out", "signed-out"] as const)(
    "[R176] is away while the server tells them nothing more: %s",
    (connection) => {
      panelOf(ana, on(0), { connection });
      expect(query("Next: Write")).toBeNull();
      expect(query("Pause")).toBeNull();
    },
  );

  it("shows nothing that is empty before it was asked once more", async () => {
    const { handle, user } = panelOf(ana, on(1));
    // The same button, which rests for a moment: a double click shows nothing.
    await user.dblClick(button("Show the notes"));
    expect(screen.getByText(/^Nobody has added a note yet\./)).toBeDefined();
    expect(handle.calls).toEqual([]);
    await waitFor(() => expect(button(runWords.showEmpty).ariaDisabled).not.toBe("true"));
    await user.click(button(runWords.showEmpty));
    expect(handle.calls).toEqual([["revealStep", "write"]]);
  });

  it("shows before it moves on, and can skip the showing", async () => {
    const { handle, user } = panelOf(ana, onWritten());
    await user.click(button("Show the notes"));
    await user.click(button("Skip without showing"));
    await waitFor(() => expect(button(runWords.skipConfirm).ariaDisabled).not.toBe("true"));
    await user.click(button(runWords.skipConfirm));
    expect(handle.calls).toEqual([
      ["revealStep", "write"],
      ["advanceRun", {}],
    ]);
  });

  it("moves on once the notes are shown", async () => {
    const { handle, user } = panelOf(ana, on(1, { boards: { write: { notes: [] } } }));
    await user.click(button("Next: Vote"));
    expect(handle.calls).toEqual([["advanceRun", {}]]);
  });

  it("goes back, pauses, resumes and gives more time", async () => {
    const { handle, user, push } = panelOf(ana, on(1));
    await user.click(button("Back"));
    await user.click(button("Pause"));
    await user.click(button("+5 min for this step"));
    push(on(1, { timer: { startedAt: 1, pausedAt: 2, extraMs: 0 } }));
    await user.click(button("Resume"));
    expect(handle.calls).toEqual([
      ["goBackRun", {}],
      ["pauseRun", {}],
      ["extendRun", { minutes: 5 }],
      ["resumeRun", {}],
    ]);
  });

  it("[R231] [R285] leads to all that helps in the step, which may be out of sight, under its heading", async () => {
    const { user } = panelOf();
    const help = await screen.findByRole("region", { name: runWords.helpTitle });
    await user.click(button(runWords.help));
    expect(document.activeElement).toBe(help);
    const rows = [...help.querySelectorAll("details")];
    const titles = rows.map((row) => row.querySelector("summary")?.textContent);
    expect(titles.slice(0, 2)).toEqual([runWords.ifSilent, runWords.ifOneDominates]);
    expect(titles).toContain(runWords.everybodyDoes);
    expect(rows.filter(({ open }) => open)).toEqual([]);
  });

  it("[R285] opens what helps where that is one row alone", async () => {
    const current = aRunView({ run: aRunWithPulse() });
    const { user } = panelOf(ana, aTeamView({ current, round: aRoundView() }));
    const help = await screen.findByText(runWords.pulse.ifAskedTitle);
    await user.click(button(runWords.help));
    expect(document.activeElement).toBe(help);
    expect(help.closest("details")?.open).toBe(true);
  });

  it("offers no help in the pulse to whoever leads next: what is there is for the leader", async () => {
    const current = aRunView({ run: aRunWithPulse() });
    const inPulse = aTeamView({ current, round: aRoundView() });
    const { unmount } = panelOf(ana, inPulse);
    await screen.findByRole("button", { name: runWords.help });
    unmount();
    panelOf(ben, inPulse);
    expect(button("Pause")).toBeDefined();
    await act(() => new Promise<void>((resolve) => setTimeout(resolve, 100)));
    expect(query(runWords.help)).toBeNull();
  });

  it("keeps its colour while an answer is on its way and while it settles", async () => {
    const changeRun = () => new Promise<boolean>(() => {});
    const { user, push } = panelOf(ana, on(0), { changeRun });
    const before = button("Next: Write").className;
    await user.click(button("Next: Write"));
    expect(button("Pause").ariaDisabled).toBe("true");
    push(on(1, { boards: { write: { notes: [] } } }));
    expect(button("Next: Vote").ariaDisabled).toBe("true");
    expect(button("Next: Vote").className).toBe(before);
  });

  it("sends nothing twice while the answer is on its way", async () => {
    const sent: string[] = [];
    const changeRun = (name: string) => {
      sent.push(name);
      return new Promise<boolean>(() => {});
    };
    const { user } = panelOf(ana, on(0), { changeRun });
    await user.dblClick(button("Next: Write"));
    await user.click(button("Pause"));
    expect(sent).toEqual(["advanceRun"]);
    expect(button("Next: Write").getAttribute("aria-busy")).toBe("true");
  });

  it("rests for a moment when the step changes under the finger, and keeps the focus", async () => {
    const { handle, user, push } = panelOf();
    await user.click(button("Next: Write"));
    push(onWritten());
    await user.click(button("Show the notes"));
    expect(handle.calls).toHaveLength(1);
    expect(document.activeElement).toBe(button("Show the notes"));
    await act(() => new Promise((resolve) => setTimeout(resolve, 700)));
    await user.click(button("Show the notes"));
    expect(handle.calls).toHaveLength(2);
  });
});

describe("ending", () => {
  it("asks first, and says how much was agreed", async () => {
    const { handle, user } = panelOf(ana, on(3));
    await user.click(button(runWords.end));
    expect(screen.getByRole("group", { name: runWords.endAsk(1) })).toBeTruthy();
    expect(handle.calls).toEqual([]);
    await user.click(button(runWords.endConfirm));
    expect(handle.calls).toEqual([["endRun", {}]]);
  });

  it("asks whether to end without a commitment; one that was taken back does not count", async () => {
    const { user } = panelOf(ana, on(3, {}, [aCommitment({ state: "withdrawn" })]));
    await user.click(button(runWords.end));
    expect(screen.getByRole("group", { name: runWords.endAsk(0) })).toBeTruthy();
    await user.keyboard("{Escape}");
    expect(document.activeElement).toBe(button(runWords.end));
  });
});

describe("who leads", () => {
  it("can be taken over by every member, after one more question", async () => {
    const { handle, user } = panelOf(chidi);
    expect(screen.getByText("Ana leads. Ben leads next and can help.")).toBeTruthy();
    await user.click(button("Take the lead"));
    expect(handle.calls).toEqual([]);
    await user.click(button("Take it"));
    expect(handle.calls).toEqual([["handOverRun", { toId: "chidi" }]]);
  });

  it("is handed by the leader to whom they choose", async () => {
    const { handle, user } = panelOf(ana);
    await user.click(button("Hand over"));
    await user.selectOptions(screen.getByRole("combobox"), "Eli");
    await user.click(button("Hand over now"));
    expect(handle.calls).toEqual([["handOverRun", { toId: "eli" }]]);
  });
});

describe("the texts", () => {
  it("give the leader the script open, and everybody else on demand", async () => {
    const { unmount } = panelOf(ana);
    expect(await screen.findByRole("region", { name: "Say this" })).toBeTruthy();
    unmount();
    panelOf(chidi);
    expect(await screen.findByText("What everybody does in talk.")).toBeTruthy();
    const closed = screen.getByText("What the leader says").closest("details");
    expect(closed?.open).toBe(false);
  });

  it("say what to do now once the notes are shown, and to the leader what to say", async () => {
    const boards = { write: { notes: [aNote("Shy printer")] } };
    const { unmount } = panelOf(ana, on(1, { boards }));
    const script = await screen.findByRole("region", { name: runWords.sayThis });
    expect(script.textContent).toContain(runWords.afterNotes.leaderSays);
    // What the step asked for is there for whoever wants it.
    const asked = (await screen.findByText("What everybody does in write.")).closest("details");
    expect([asked?.open, asked?.firstChild?.textContent]).toEqual([false, runWords.stepAsks]);
    unmount();
    panelOf(chidi, on(1, { boards }));
    const { afterNotes, thenDots } = runWords;
    expect(screen.getByText(`${afterNotes.everybody} ${thenDots}`)).toBeTruthy();
    expect(screen.queryByRole("region", { name: runWords.sayThis })).toBeNull();
  });

  it("say what to do now once the result is shown", () => {
    const boards = { write: { notes: [aNote("Shy")] }, vote: { notes: [aNote("Shy")] } };
    panelOf(chidi, on(2, { boards }));
    expect(screen.getByText(runWords.afterDots.everybody)).toBeTruthy();
  });

  it("show the notes of the step before to those who talk about them", () => {
    const steps = aRunOnStep(0).steps.map((step) =>
      step.id === "vote" ? { ...step, kind: "talk" as const } : step,
    );
    panelOf(chidi, on(2, { steps, boards: { write: { notes: [aNote("Shy printer")] } } }));
    expect(screen.getByText("Shy printer").closest("details")?.open).toBe(true);
  });
});
