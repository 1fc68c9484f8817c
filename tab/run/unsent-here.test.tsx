import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { aStep, fourSteps } from "#shared/testing/builders.ts";
import { runWords } from "#shared/words/run.ts";
import { words } from "#shared/words.ts";
import {
  aNote,
  ana,
  aRunOnStep,
  aRunView,
  aRunWithPulse,
  aTeamHandle,
  aTeamView,
  renderInTeam,
} from "../testing/a-team-handle.ts";
import { standingOut } from "../testing/standing-out.ts";
import { RunScreen } from "./run-screen.tsx";

const { unsent } = runWords;
const button = (name: string) => screen.getByRole("button", { name });
const field = (name: string) => screen.getByRole("textbox", { name });
/** Of two buttons with one name, the one that came up beside those that move the team. */
const offered = (name: string) => screen.getAllByRole("button", { name }).at(-1) as HTMLElement;

function panelOf(run = aRunOnStep(1), mine: Parameters<typeof aRunView>[0] = {}) {
  const view = aTeamView({ current: aRunView({ run, ...mine }) });
  const handle = aTeamHandle({ me: ana, view });
  return { handle, user: userEvent.setup(), ...renderInTeam(<RunScreen />, handle) };
}

async function goesOn(user: ReturnType<typeof userEvent.setup>, name: string) {
  await waitFor(() => expect(button(name).ariaDisabled).not.toBe("true"));
  await user.click(button(name));
}

describe("[R262] whoever moves the team on with something typed and not sent reads that first", () => {
  const steps = [aStep({ id: "decide", title: "Choose", kind: "decide" }), ...fourSteps];

  it("of a decision, which they write down with one press", async () => {
    const { handle, user } = panelOf(aRunOnStep(0, { steps }));
    await user.type(field(runWords.decide), "No slides");
    expect(screen.queryByText(unsent.decision)).toBeNull();
    await user.dblClick(button("Next: Talk"));
    expect(screen.getByText(unsent.decision)).toBeTruthy();
    expect(handle.calls).toEqual([]);
    await user.click(offered(runWords.decideSave));
    expect(handle.calls).toEqual([["decideRun", { stepId: "decide", text: "No slides" }]]);
    expect(screen.queryByText(unsent.decision)).toBeNull();
    await goesOn(user, "Next: Talk");
    expect(handle.calls.at(-1)).toEqual(["advanceRun", {}]);
  });

  it("[R163] where the button beside the question stands out, and no other, until they are asked no more", async () => {
    const { user } = panelOf(aRunOnStep(0, { steps }));
    await user.type(field(runWords.decide), "No slides");
    const inForm = button(runWords.decideSave);
    const look = inForm.className;
    expect(standingOut()).toEqual([runWords.decideSave]);
    await user.click(button("Next: Talk"));
    expect(standingOut()).toEqual([runWords.decideSave]);
    expect(offered(runWords.decideSave)).not.toBe(inForm);
    expect(inForm.className).not.toBe(look);
    await goesOn(user, words.panel.cancel);
    expect(standingOut()).toEqual([runWords.decideSave]);
    expect(inForm.className).toBe(look);
  });

  it("[R163] so it is where they finish early, and with a note or a commitment", async () => {
    const early = panelOf(aRunOnStep(0, { steps }));
    await early.user.type(field(runWords.decide), "No slides");
    await early.user.click(button(runWords.endEarly));
    expect(standingOut()).toEqual([runWords.decideSave]);
    early.unmount();
    const noting = panelOf();
    await noting.user.type(field(runWords.yourNote), "A kettle");
    await noting.user.click(button(runWords.showNotes));
    expect(standingOut()).toEqual([runWords.addNote]);
    noting.unmount();
    const { user } = panelOf(aRunOnStep(3));
    await user.type(field(runWords.what), "Bring a kettle");
    await user.click(button(runWords.end));
    expect(standingOut()).toEqual([runWords.promise]);
  });

  it("and goes on without it with the second", async () => {
    const { handle, user } = panelOf(aRunOnStep(0, { steps }));
    await user.type(field(runWords.decide), "No slides");
    await user.click(button("Next: Talk"));
    await goesOn(user, runWords.goOnWithout);
    expect(handle.calls).toEqual([["advanceRun", {}]]);
  });

  it("of a decision that was written down and is being changed", async () => {
    const decisions = { decide: { text: "No slides" } };
    const { user } = panelOf(aRunOnStep(0, { steps, decisions }));
    await user.type(field(runWords.decide), " on Mondays");
    await user.click(button("Next: Talk"));
    expect(screen.getByText(unsent.decisionChange)).toBeTruthy();
  });

  it("of a note, before the notes are shown", async () => {
    const { handle, user } = panelOf();
    await user.type(field(runWords.yourNote), "A kettle");
    await user.click(button(runWords.showNotes));
    expect(screen.getByText(unsent.note)).toBeTruthy();
    await user.click(offered(runWords.addNote));
    expect(handle.calls.map(([name, , , text]) => [name, text])).toEqual([
      ["writeNote", "A kettle"],
    ]);
  });

  it("of a note, and shows those of the others without it", async () => {
    const run = aRunOnStep(1);
    const none = { ready: 0, readyIds: [], voters: 0, version: 2 };
    const counts = { runId: run.id, stepId: "write", notes: 2, ...none };
    const { handle, user } = panelOf(run, { counts });
    await user.type(field(runWords.yourNote), "A kettle");
    await user.click(button(runWords.showNotes));
    await goesOn(user, runWords.goOnWithout);
    expect(handle.calls).toEqual([["revealStep", "write"]]);
  });

  it("[R281] of a note, where they skip its step", async () => {
    const { handle, user } = panelOf();
    await user.type(field(runWords.yourNote), "A kettle");
    await user.dblClick(button(runWords.skipName));
    expect(screen.getByText(unsent.note)).toBeTruthy();
    expect(handle.calls).toEqual([]);
    await goesOn(user, runWords.goOnWithout);
    expect(handle.calls).toEqual([["advanceRun", {}]]);
  });

  it("of another note as well, once they have gone past the first", async () => {
    const boards = { write: { notes: [aNote("Shy printer")] } };
    const { handle, user } = panelOf(aRunOnStep(1, { boards }));
    await user.type(field(runWords.lateNote), "A kettle");
    await user.click(button("Next: Vote"));
    await user.click(offered(runWords.addLateNote));
    await user.type(field(runWords.lateNote), "Two kettles");
    expect(screen.queryByText(unsent.lateNote)).toBeNull();
    await goesOn(user, "Next: Vote");
    expect(screen.getByText(unsent.lateNote)).toBeTruthy();
    expect(handle.calls.map(([name]) => name)).toEqual(["writeNote"]);
  });

  it("of a note that is being changed, and not of one that is as it was", async () => {
    const note = aNote("A kettle");
    const mine = { write: { notes: [note], dots: [], ready: false, sealed: false, changes: 1 } };
    const run = aRunOnStep(1);
    const others = { ready: 0, readyIds: [], notes: 3, voters: 0, version: 2 };
    const counts = { runId: run.id, stepId: "write", ...others };
    const { handle, user } = panelOf(run, { mine, counts });
    await user.click(button(runWords.editNote(note.text)));
    await user.click(button(runWords.showNotes));
    expect(handle.calls).toEqual([["revealStep", "write"]]);
    await user.type(field(runWords.changeNote), " for all");
    await goesOn(user, runWords.showNotes);
    expect(screen.getByText(unsent.change)).toBeTruthy();
  });

  it("of a commitment, also where they are asked whether to finish", async () => {
    const { handle, user } = panelOf(aRunOnStep(3));
    await user.type(field(runWords.what), "Bring a kettle");
    await user.click(button(runWords.end));
    expect(screen.getByText(unsent.promise)).toBeTruthy();
    await user.click(offered(runWords.promise));
    expect(handle.calls.map(([name]) => name)).toEqual(["promise"]);
    expect(screen.queryByText(unsent.promise)).toBeNull();
  });

  it("[R267] of a commitment, with who does it and by when, which nobody may have chosen", async () => {
    const { user } = panelOf(aRunOnStep(3));
    await user.type(field(runWords.what), "Bring a kettle");
    await user.click(button(runWords.end));
    const terms = () => screen.getByText(/^It will say: /).textContent;
    expect(terms()).toBe("It will say: You, by January 12, 2026.");
    await user.selectOptions(screen.getByRole("combobox", { name: runWords.who }), "ben");
    await user.selectOptions(screen.getByRole("combobox", { name: runWords.forWhom }), "ana");
    expect(terms()).toBe("It will say: Ben, for Ana, by January 12, 2026.");
    await user.clear(screen.getByLabelText(runWords.byWhen));
    expect(screen.queryByText(/^It will say: /)).toBeNull();
  });

  it("of a commitment in the pulse, where its field still is", async () => {
    const { user, push } = panelOf(aRunWithPulse(3));
    await user.type(field(runWords.what), "Bring a kettle");
    push(aTeamView({ current: aRunView({ run: aRunWithPulse(4) }) }));
    await user.click(button(runWords.end));
    expect(screen.getByText(unsent.promise)).toBeTruthy();
  });

  it("and is offered to send only what can be sent as it is", async () => {
    const { user } = panelOf(aRunOnStep(0, { steps }));
    await user.click(field(runWords.decide));
    await user.paste("x".repeat(1000));
    await user.click(button("Next: Talk"));
    expect(screen.getByText(unsent.decision)).toBeTruthy();
    expect(screen.getAllByRole("button", { name: runWords.decideSave })).toHaveLength(1);
  });
});
