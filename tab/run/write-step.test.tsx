import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import {
  aNote,
  aRunOnStep,
  aRunView,
  aTeamHandle,
  aTeamView,
  chidi,
  renderInTeam,
} from "../testing/a-team-handle.ts";
import { RunScreen } from "./run-screen.tsx";

const blank = { notes: [], dots: [], ready: false, sealed: false, changes: 0 };
const counted = {
  runId: "run-1",
  stepId: "write",
  ready: 3,
  readyIds: [],
  notes: 7,
  voters: 0,
  version: 1,
};
const writing = (mine = blank) =>
  aTeamView({ current: aRunView({ run: aRunOnStep(1), mine: { write: mine }, counts: counted }) });
const shown = { write: { notes: [aNote("The printer is shy", "n-1")] } };
const onStep = (index: number, boards = {}) =>
  aTeamView({ current: aRunView({ run: aRunOnStep(index, { boards, version: 9 }) }) });

/** Chidi, who does not lead, writes. */
function chidiWrites(view = writing()) {
  const handle = aTeamHandle({ me: chidi, view });
  return { handle, user: userEvent.setup(), ...renderInTeam(<RunScreen />, handle) };
}
const box = (name = "Your note") => screen.getByRole<HTMLTextAreaElement>("textbox", { name });

describe("writing alone", () => {
  it("saves a note with Enter and empties the box for the next", async () => {
    const { handle, user } = chidiWrites();
    await user.type(box(), "A form that asks for a form{Enter}");
    expect(handle.calls).toEqual([
      ["writeNote", "write", expect.any(String), "A form that asks for a form", expect.any(Number)],
    ]);
    expect(box().value).toBe("");
  });

  it("keeps a note that was not saved, under the same id, so that sending again writes it once", async () => {
    const ids: string[] = [];
    const writeNote = (_: string, noteId: string) => Promise.resolve(ids.push(noteId) > 1);
    const user = userEvent.setup();
    renderInTeam(<RunScreen />, aTeamHandle({ view: writing(), writeNote }));
    await user.type(box(), "Kept{Enter}");
    expect(box().value).toBe("Kept");
    await user.click(screen.getByRole("button", { name: "Add note" }));
    expect(ids[0]).toBe(ids[1]);
    expect(box().value).toBe("");
  });

  it("shows counts and my own notes, and of the others nothing", () => {
    chidiWrites(writing({ ...blank, notes: [aNote("Mine")] } as typeof blank));
    expect(screen.getByText("3 of 5 ready · 7 notes")).toBeTruthy();
    const items = within(screen.getByRole("region", { name: "My notes" })).getAllByRole("listitem");
    expect(items).toHaveLength(1);
  });

  it("does not count what belongs to another step", () => {
    const run = aRunOnStep(1);
    const counts = { ...counted, stepId: "talk" };
    chidiWrites(aTeamView({ current: aRunView({ run, counts }) }));
    expect(screen.getByText("0 of 5 ready · 0 notes")).toBeTruthy();
  });

  it("changes and deletes a note that is mine", async () => {
    const note = aNote("Shy printer", "n-7");
    const { handle, user } = chidiWrites(writing({ ...blank, notes: [note] } as typeof blank));
    await user.click(screen.getByRole("button", { name: "Edit “Shy printer”" }));
    expect(document.activeElement).toBe(box("Change your note"));
    await user.type(box("Change your note"), "s{Enter}");
    await user.click(screen.getByRole("button", { name: "Delete “Shy printer”" }));
    expect(handle.calls).toEqual([
      ["writeNote", "write", "n-7", "Shy printers", expect.any(Number)],
      ["removeNote", "write", "n-7"],
    ]);
  });

  it("counts characters only near the end, and sends nothing that is too long", async () => {
    const { handle, user } = chidiWrites();
    await user.click(box());
    await user.paste("x".repeat(239));
    expect(screen.queryByText(/characters? left/)).toBeNull();
    await user.paste("xx");
    expect(screen.getByText("39 characters left")).toBeTruthy();
    await user.paste("x".repeat(40));
    await user.keyboard("{Enter}");
    expect(screen.getByText("1 character too many")).toBeTruthy();
    expect(handle.calls).toEqual([]);
  });
});

describe("what is being typed", () => {
  it("outlasts every push, and so does the focus", async () => {
    const { user, push } = chidiWrites();
    await user.type(box(), "Half a tho");
    push({ ...writing(), name: "Pushed" });
    expect(box().value).toBe("Half a tho");
    expect(document.activeElement).toBe(box());
  });

  it("stays in the box when the notes are shown, and goes to the board as a late note", async () => {
    const { handle, user, push } = chidiWrites();
    await user.type(box(), "Late but good");
    push(onStep(1, shown));
    expect(screen.getByText("The printer is shy")).toBeTruthy();
    expect(document.activeElement).toBe(box("A late note"));
    await user.click(screen.getByRole("button", { name: "Add to the board" }));
    expect(handle.calls).toEqual([
      ["writeNote", "write", expect.any(String), "Late but good", expect.any(Number)],
    ]);
  });

  it("is kept, with the focus, when the team moves on, and waits for its board", async () => {
    vi.spyOn(document, "hasFocus").mockReturnValue(true);
    const { handle, user, push } = chidiWrites();
    await user.type(box(), "Half a tho");
    push(onStep(2));
    expect(screen.getByText(/The team moved on from “Write”/)).toBeTruthy();
    expect(document.activeElement).toBe(box("Your unsent note"));
    await user.keyboard("ught");
    expect(screen.queryByRole("button", { name: "Add to the board" })).toBeNull();
    push(onStep(2, shown));
    await user.click(screen.getByRole("button", { name: "Add to the board" }));
    expect(handle.calls).toEqual([
      ["writeNote", "write", expect.any(String), "Half a thought", expect.any(Number)],
    ]);
    expect(screen.queryByRole("textbox")).toBeNull();
  });

  it("is back in its box, with the focus, when the leader goes back", async () => {
    vi.spyOn(document, "hasFocus").mockReturnValue(true);
    const { user, push } = chidiWrites();
    await user.type(box(), "Half");
    push(onStep(0));
    push(writing());
    expect(box().value).toBe("Half");
    expect(document.activeElement).toBe(box());
  });

  it("becomes a note of its own when the note that it changes was shown meanwhile", async () => {
    const note = aNote("Shy printer", "n-7");
    const { handle, user, push } = chidiWrites(
      writing({ ...blank, notes: [note] } as typeof blank),
    );
    await user.click(screen.getByRole("button", { name: "Edit “Shy printer”" }));
    await user.type(box("Change your note"), ", twice");
    push(onStep(1, shown));
    expect(box("Your unsent note").value).toBe("Shy printer, twice");
    const adds = screen.getAllByRole("button", { name: "Add to the board" });
    await user.click(adds[0] as HTMLElement);
    const [, , noteId] = handle.calls[0] ?? [];
    expect(noteId).not.toBe("n-7");
  });
});

describe("a note that I have deleted in another window", () => {
  const note = aNote("Shy printer", "n-7");
  const withNote = () => writing({ ...blank, notes: [note] } as typeof blank);
  const sentence = /You have deleted this note in another window/;

  it("[R177] while I was changing it here, becomes a note of its own", async () => {
    const { handle, user, push } = chidiWrites(withNote());
    await user.click(screen.getByRole("button", { name: "Edit “Shy printer”" }));
    await user.type(box("Change your note"), ", twice");
    expect(screen.queryByText(sentence)).toBeNull();
    push(writing());
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(box("Your unsent note").value).toBe("Shy printer, twice");
    const [add] = screen.getAllByRole("button", { name: "Add note" });
    await user.click(add as HTMLElement);
    const [, , noteId, text] = handle.calls[0] ?? [];
    expect([noteId === "n-7", text]).toEqual([false, "Shy printer, twice"]);
    expect(screen.queryByText(sentence)).toBeNull();
  });

  it("[R177] is thrown away where I say so", async () => {
    const { handle, user, push } = chidiWrites(withNote());
    await user.click(screen.getByRole("button", { name: "Edit “Shy printer”" }));
    push(writing());
    await user.click(screen.getByRole("button", { name: "Discard" }));
    expect(screen.queryByText(sentence)).toBeNull();
    expect(handle.calls).toEqual([]);
  });
});

describe("as many notes as fit", () => {
  const ten = Array.from({ length: 10 }, (_, n) => aNote(`Note ${n}`, `n-${n}`));

  it("are said instead of a box, but what was typed in another window is not hidden", async () => {
    const { user, push } = chidiWrites();
    await user.type(box(), "The eleventh");
    push(writing({ ...blank, notes: ten } as typeof blank));
    expect(screen.getByText(/You have written 10 notes, which is the most you can/)).toBeTruthy();
    expect(box().value).toBe("The eleventh");
  });

  it("[R28] count those that went to the board late", () => {
    const mine = { write: { ...blank, notes: ten.slice(0, 4), sealed: true, late: 6 } };
    const run = aRunOnStep(1, { boards: shown });
    chidiWrites(aTeamView({ current: aRunView({ run, mine }) }));
    expect(screen.getByText(/You have written 10 notes in this step/)).toBeTruthy();
    expect(screen.queryByRole("textbox")).toBeNull();
  });
});

describe("what is typed while a note is on its way", () => {
  it.each(["Change your note", "Your unsent note"])("[R154] stays in the box: %s", async (name) => {
    const sent = Promise.withResolvers<boolean>();
    const note = aNote("Shy printer", "n-7");
    const view = writing({ ...blank, notes: [note] } as typeof blank);
    const user = userEvent.setup();
    const handle = aTeamHandle({ me: chidi, view, writeNote: () => sent.promise });
    const { push } = renderInTeam(<RunScreen />, handle);
    await user.click(screen.getByRole("button", { name: "Edit “Shy printer”" }));
    if (name === "Your unsent note") push(onStep(1, shown));
    await user.type(box(name), "s{Enter} and scanners");
    await act(async () => sent.resolve(true));
    expect(box(name).value).toBe("Shy printers and scanners");
  });
});

describe("the focus", () => {
  it("goes to the step's title when its control is gone", () => {
    vi.spyOn(document, "hasFocus").mockReturnValue(true);
    const { push } = chidiWrites();
    screen.getByRole("textbox", { name: "Your note" }).focus();
    push(onStep(2));
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Vote" }));
  });

  it("is not taken from the meeting when the panel does not have it", () => {
    vi.spyOn(document, "hasFocus").mockReturnValue(false);
    const { push } = chidiWrites();
    screen.getByRole("textbox", { name: "Your note" }).focus();
    push(onStep(2));
    expect(document.activeElement).toBe(document.body);
  });
});
