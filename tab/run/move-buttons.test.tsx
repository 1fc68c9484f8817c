import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { StepContribution, StepCounts } from "#shared/contribution.ts";
import { runWords } from "#shared/words/run.ts";
import { words } from "#shared/words.ts";
import {
  aNote,
  ana,
  aRunOnStep,
  aRunView,
  aTeamHandle,
  aTeamView,
  renderInTeam,
} from "../testing/a-team-handle.ts";
import { RunScreen } from "./run-screen.tsx";

const button = (name: string) => screen.getByRole("button", { name });
const query = (name: string) => screen.queryByRole("button", { name });
const group = (name: string) => screen.queryByRole("group", { name });
const boards = { write: { notes: [aNote("Shy printer", "n-1"), aNote("Half a stand-up", "n-2")] } };

/** Ana's panel on the step for writing (1) or for dots (2), which so many have done. Their team has five members. */
const on = (
  index: number,
  counted: Partial<StepCounts>,
  dots: string[] = [],
  notes: StepContribution["notes"] = [],
) => {
  const run = aRunOnStep(index, { boards: index === 2 ? boards : {} });
  const stepId = run.steps[index]?.id ?? "";
  const none = { ready: 0, readyIds: [], notes: 0, voters: 0, version: 2 };
  const counts = { runId: run.id, stepId, ...none, ...counted };
  const mine = { [stepId]: { notes, dots, ready: false, sealed: false, changes: 0 } };
  return aTeamView({ current: aRunView({ run, counts, mine }) });
};

function panelOf(view: ReturnType<typeof on>) {
  const handle = aTeamHandle({ me: ana, view });
  return { handle, user: userEvent.setup(), ...renderInTeam(<RunScreen />, handle) };
}

async function presses(user: ReturnType<typeof userEvent.setup>, name: string) {
  await waitFor(() => expect(button(name).ariaDisabled).not.toBe("true"));
  await user.click(button(name));
}

describe("[R282] whoever shows notes reads where they are all their own", () => {
  const own = [aNote("A kettle", "n-9")];

  it("before they are shown", async () => {
    const { handle, user } = panelOf(on(1, { notes: 1 }, [], own));
    await user.click(button(runWords.showNotes));
    expect(group(runWords.showOnlyMineAsk)).toBe(document.activeElement);
    expect(handle.calls).toEqual([]);
    await presses(user, runWords.showNow);
    expect(handle.calls).toEqual([["revealStep", "write"]]);
  });

  it("and not where somebody else has written as well", async () => {
    const { handle, user } = panelOf(on(1, { notes: 2 }, [], own));
    await user.click(button(runWords.showNotes));
    expect(handle.calls).toEqual([["revealStep", "write"]]);
  });
});

describe("[R282] whoever shows the result reads how many have placed dots", () => {
  const asked = runWords.showDotsAsk(3, 5);

  it("before it is shown, where not all have", async () => {
    const { handle, user } = panelOf(on(2, { voters: 3 }, ["n-1"]));
    await user.click(button(runWords.showResult));
    expect(group(asked)).toBe(document.activeElement);
    // It has come up under the finger: a double click does nothing more.
    await user.click(button(runWords.showNow));
    await user.click(button(words.panel.cancel));
    expect(group(asked)).not.toBeNull();
    expect(handle.calls).toEqual([]);
    await presses(user, runWords.showNow);
    expect(handle.calls).toEqual([["revealStep", "vote"]]);
    expect(group(asked)).toBeNull();
  });

  it("and goes back to where they were by Cancel, or Escape", async () => {
    const { handle, user } = panelOf(on(2, { voters: 3 }));
    await user.click(button(runWords.showResult));
    expect(group(asked)).not.toBeNull();
    await presses(user, words.panel.cancel);
    expect(document.activeElement).toBe(button(runWords.showResult));
    await presses(user, runWords.showResult);
    await user.keyboard("{Escape}");
    expect(group(asked)).toBeNull();
    expect(handle.calls).toEqual([]);
  });

  it("and is asked nothing more once the last has, while the question stands", async () => {
    const { handle, user, push } = panelOf(on(2, { voters: 3 }));
    await user.click(button(runWords.showResult));
    push(on(2, { voters: 5 }));
    expect(query(runWords.showNow)).toBeNull();
    await presses(user, runWords.showResult);
    expect(handle.calls).toEqual([["revealStep", "vote"]]);
  });

  it("with one press where everybody has", async () => {
    const { handle, user } = panelOf(on(2, { voters: 5 }, ["n-1"]));
    await user.click(button(runWords.showResult));
    expect(handle.calls).toEqual([["revealStep", "vote"]]);
  });

  it("or that it is they alone who have not", async () => {
    const { user } = panelOf(on(2, { voters: 4 }));
    await user.click(button(runWords.showResult));
    expect(group(runWords.showWithoutMineAsk)).not.toBeNull();
  });

  it("or that it is somebody else, where they have themselves", async () => {
    const { user } = panelOf(on(2, { voters: 4 }, ["n-2"]));
    await user.click(button(runWords.showResult));
    expect(group(runWords.showDotsAsk(4, 5))).not.toBeNull();
  });

  it("or that nobody has", async () => {
    const { user } = panelOf(on(2, {}));
    await user.click(button(runWords.showResult));
    expect(group(runWords.showNoDotsAsk)).not.toBeNull();
    expect(button(runWords.showEmpty)).toBeTruthy();
  });
});

describe("[R283] whoever skips a step reads what stays unseen", () => {
  it("of notes that are written", async () => {
    const { handle, user } = panelOf(on(1, { notes: 2 }));
    await user.dblClick(button(runWords.skipName));
    expect(group(runWords.skipNotesAsk(2))).not.toBeNull();
    expect(handle.calls).toEqual([]);
    await presses(user, runWords.skipConfirm);
    expect(handle.calls).toEqual([["advanceRun", {}]]);
  });

  it("of dots that are placed, and goes back to the button by Cancel", async () => {
    const { handle, user } = panelOf(on(2, { voters: 5 }));
    await user.click(button(runWords.skipName));
    expect(group(runWords.skipDotsAsk(5, 5))).not.toBeNull();
    await presses(user, words.panel.cancel);
    expect(document.activeElement).toBe(button(runWords.skipName));
    expect(handle.calls).toEqual([]);
  });

  it("of their own dots, which nobody has counted yet", async () => {
    const { user } = panelOf(on(2, {}, ["n-1"]));
    await user.click(button(runWords.skipName));
    expect(group(runWords.skipDotsAsk(1, 5))).not.toBeNull();
  });

  it.each([1, 2])("and with one press where there is nothing: step %i", async (index) => {
    const { handle, user } = panelOf(on(index, {}));
    await user.click(button(runWords.skipName));
    expect(handle.calls).toEqual([["advanceRun", {}]]);
  });
});
