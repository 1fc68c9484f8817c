import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { runWords } from "#shared/words/run.ts";
import { words } from "#shared/words.ts";
import {
  aCommitment,
  aNote,
  ana,
  aRunOnStep,
  aRunView,
  aRunWithPulse,
  aTeamHandle,
  aTeamView,
  chidi,
  renderInTeam,
} from "../testing/a-team-handle.ts";
import { RunScreen } from "./run-screen.tsx";

const on = (index: number, overrides = {}, commitments = [aCommitment()]) =>
  aTeamView({ current: aRunView({ run: aRunOnStep(index, overrides), commitments }) });
const button = (name: string) => screen.getByRole("button", { name });
const query = (name: string) => screen.queryByRole("button", { name });
const heading = (name: string) => screen.getByRole("heading", { name, level: 2 });

function panelOf(me = chidi, view = on(2)) {
  const handle = aTeamHandle({ me, view });
  return { handle, user: userEvent.setup(), ...renderInTeam(<RunScreen />, handle) };
}

describe("looking back and ahead", () => {
  it("[R145] shows an earlier step and its board, moves nobody, and leads back", async () => {
    const boards = { write: { notes: [aNote("Laugh first")] } };
    const { handle, user } = panelOf(chidi, on(3, { boards }));
    await user.click(button("Look back at step 3"));
    await user.click(button("Look back at step 2"));
    expect(heading("Write")).toBeTruthy();
    expect(screen.getByRole("listitem").textContent).toBe("Laugh first");
    expect(screen.getByText("You are looking at step 2. The team is at step 4.")).toBeTruthy();
    await user.click(button("Back to the team"));
    expect(heading("Commit")).toBeTruthy();
    expect(screen.queryByText(/You are looking/)).toBeNull();
    expect(handle.calls).toEqual([]);
  });

  it("[R145] shows of a later step its minutes and its texts, and nothing to do", async () => {
    const { user } = panelOf(chidi, on(0));
    await user.click(button("Look ahead at step 2"));
    expect(heading("Write")).toBeTruthy();
    expect(screen.getByText("Write alone, 4 minutes")).toBeTruthy();
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(query("I am ready to go on")).toBeNull();
  });

  it("[R145] says under the title how long that step takes, and of the time that runs whose it is", async () => {
    const { user } = panelOf(chidi, on(0));
    expect(screen.queryByText("Time of step 1:")).toBeNull();
    await user.click(button("Look ahead at step 2"));
    expect(heading("Write").closest("header")?.textContent).toContain("Write alone, 4 minutes");
    const timer = screen.getByRole("timer");
    expect(timer.previousElementSibling?.textContent).toBe("Time of step 1:");
    expect(timer.closest("header")).toBeNull();
    await user.click(button("Back to the team"));
    expect(screen.queryByText("Time of step 1:")).toBeNull();
    // The very same, so that nothing is said aloud anew.
    expect(screen.getByRole("timer")).toBe(timer);
  });

  it("[R263] calls the pulse by its name, as it is no step of the action", async () => {
    const pulse = aTeamView({ current: aRunView({ run: aRunWithPulse(3) }) });
    const { user, push } = panelOf(chidi, pulse);
    expect(screen.getByText("Step 4 of 4")).toBeTruthy();
    await user.click(button("Look ahead at the pulse"));
    expect(screen.getByText("After all 4 steps")).toBeTruthy();
    expect(screen.getByText("You are looking at the pulse. The team is at step 4.")).toBeTruthy();
    expect(screen.getByText(runWords.pulse.everybody)).toBeTruthy();
    push({ ...pulse, insteadOfPulse: { kind: "too-few-people", threshold: 4 } });
    expect(screen.queryByText(runWords.pulse.everybody)).toBeNull();
    expect(screen.getByText(words.panel.noPulse["too-few-people"](4))).toBeTruthy();
    await user.click(button("Look back at step 4"));
    await user.click(button("Look back at step 3"));
    push(aTeamView({ current: aRunView({ run: aRunWithPulse(4) }) }));
    expect(
      screen.getByText("You are looking at step 3. The team has moved to the pulse."),
    ).toBeTruthy();
    expect(screen.getByText("Time of the pulse:")).toBeTruthy();
  });

  it("[R145] says of notes that were not shown that they were not", async () => {
    const { user } = panelOf(chidi, on(2));
    await user.click(button("Look back at step 2"));
    expect(screen.getByText("The notes of this step were not shown.")).toBeTruthy();
  });

  it("[R145] puts the focus at the title of what is looked at, and says where the team is", async () => {
    const { user } = panelOf();
    button("Look back at step 2").focus();
    await user.keyboard("{Enter}");
    expect(document.activeElement).toBe(heading("Write"));
    const said = document.getElementById(
      heading("Write").getAttribute("aria-describedby") ?? "",
    )?.textContent;
    expect(said).toBe("You are looking at step 2. The team is at step 3.");
    await user.click(button("Back to the team"));
    expect(document.activeElement).toBe(heading("Vote"));
  });

  it("[R145] stays where it is when the team moves on, and says so", async () => {
    const { user, push } = panelOf(chidi, on(1));
    await user.click(button("Look back at step 1"));
    act(() => push(on(2)));
    expect(heading("Talk")).toBeTruthy();
    expect(
      screen.getByText("You are looking at step 1. The team has moved to step 3."),
    ).toBeTruthy();
    await user.click(button("Back to the team"));
    expect(heading("Vote")).toBeTruthy();
  });

  it("[R145] is with the team again once the team comes to the step that is looked at", async () => {
    const { user, push } = panelOf(chidi, on(1));
    await user.click(button("Look ahead at step 3"));
    act(() => push(on(2)));
    expect(screen.queryByText(/You are looking/)).toBeNull();
    act(() => push(on(3)));
    expect(heading("Commit")).toBeTruthy();
  });

  it("[R145] keeps what somebody was typing", async () => {
    const { user } = panelOf(chidi, on(1));
    await user.type(screen.getByRole("textbox"), "Half a th");
    await user.click(button("Look ahead at step 3"));
    expect(screen.queryByRole("textbox")).toBeNull();
    await user.click(button("Back to the team"));
    expect(screen.getByRole("textbox")).toHaveProperty("value", "Half a th");
  });

  it("[R145] ends at the first step and at the last", async () => {
    panelOf(chidi, on(0));
    const none = button("There is no step before this one");
    expect(none.getAttribute("aria-disabled")).toBe("true");
  });

  it("[R145] leaves the leader's buttons with the team's step, and says which that is", async () => {
    const { handle, user } = panelOf(ana, on(0));
    await user.click(button("Look ahead at step 2"));
    await user.click(button("Look ahead at step 3"));
    expect(screen.getByText("These move the team, which is at step 1: Talk")).toBeTruthy();
    await user.click(button("Next: Write"));
    expect(handle.calls).toEqual([["advanceRun", {}]]);
  });
});
