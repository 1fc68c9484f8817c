import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { Run } from "#shared/run.ts";
import { aStep, fourSteps } from "#shared/testing/builders.ts";
import { runWords } from "#shared/words/run.ts";
import {
  aNote,
  ana,
  aRunOnStep,
  aRunView,
  aTeamHandle,
  aTeamView,
  ben,
  chidi,
  renderInTeam,
} from "../testing/a-team-handle.ts";
import { EndedScreen } from "./ended-screen.tsx";
import { RunScreen } from "./run-screen.tsx";

const steps = [aStep({ id: "decide", title: "Choose", kind: "decide" }), ...fourSteps];
const noSlides = { decisions: { decide: { text: "No slides" } } };
const aRun = (stepIndex: number, overrides: Partial<Run> = {}) =>
  aRunOnStep(stepIndex, { steps, ...overrides });
const on = (stepIndex: number, overrides: Partial<Run> = {}) =>
  aTeamView({ current: aRunView({ run: aRun(stepIndex, overrides) }) });
const box = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: runWords.decide });

function panelOf(me = ana, view = on(0)) {
  const handle = aTeamHandle({ me, view });
  return { handle, user: userEvent.setup(), ...renderInTeam(<RunScreen />, handle) };
}

describe("[R164] deciding", () => {
  it.each([ana, ben])("is written down by $name, who leads now or next", async (me) => {
    const { handle, user } = panelOf(me);
    await user.type(box(), " No slides ");
    await user.click(screen.getByRole("button", { name: runWords.decideSave }));
    expect(handle.calls).toEqual([["decideRun", { stepId: "decide", text: "No slides" }]]);
  });

  it("is read by all others at once, who have no field for it", () => {
    const { push } = panelOf(chidi);
    expect(screen.getByText(runWords.undecided("Ana"))).toBeTruthy();
    expect(screen.queryByRole("textbox")).toBeNull();
    push(on(0, noSlides));
    expect(screen.getByText("No slides").closest("[role=status]")).not.toBeNull();
    expect(screen.queryByText(runWords.undecided("Ana"))).toBeNull();
  });

  it("is written anew, or taken back where the field is emptied", async () => {
    const { handle, user } = panelOf(ana, on(0, noSlides));
    expect(box().value).toBe("No slides");
    await user.type(box(), " on Mondays");
    await user.click(screen.getByRole("button", { name: runWords.decideAgain }));
    await user.clear(box());
    await user.click(screen.getByRole("button", { name: runWords.decideRemove }));
    expect(handle.calls).toEqual([
      ["decideRun", { stepId: "decide", text: "No slides on Mondays" }],
      ["decideRun", { stepId: "decide" }],
    ]);
  });

  it("keeps what is typed while the team goes on and comes back, and sends nothing that is too long", async () => {
    const { handle, user, push } = panelOf();
    await user.type(box(), "No slides");
    push(on(1, { version: 7 }));
    push(on(0, { version: 8 }));
    expect(box().value).toBe("No slides");
    await user.clear(box());
    await user.click(box());
    await user.paste("x".repeat(201));
    await user.click(screen.getByRole("button", { name: runWords.decideSave }));
    expect(handle.calls).toEqual([]);
  });

  it("[R160] is there after a reload, and not where it was written down and only the answer was lost", async () => {
    const { user, unmount } = panelOf();
    await user.type(box(), "No slides");
    unmount();
    const again = panelOf();
    expect(box().value).toBe("No slides");
    again.unmount();
    panelOf(ana, on(0, { decisions: { decide: { text: "No slides" } } }));
    expect(screen.getByText(runWords.decideSaved)).toBeTruthy();
    expect(Object.keys(localStorage).filter((key) => key.startsWith("draft/"))).toEqual([]);
  });

  it("[R160] that is to be taken back is empty after a reload as well", async () => {
    const { user, unmount } = panelOf(ana, on(0, noSlides));
    await user.clear(box());
    unmount();
    panelOf(ana, on(0, noSlides));
    expect(box().value).toBe("");
    expect(screen.getByRole("button", { name: runWords.decideRemove })).toBeTruthy();
  });

  it("keeps what is typed while it is on its way", async () => {
    let answer = (_applied: boolean) => {};
    const changeRun = () => new Promise<boolean>((resolve) => (answer = resolve));
    const handle = aTeamHandle({ me: ana, view: on(0), changeRun });
    const user = userEvent.setup();
    const { push } = renderInTeam(<RunScreen />, handle);
    await user.type(box(), "No slides");
    await user.click(screen.getByRole("button", { name: runWords.decideSave }));
    await user.type(box(), " on Mondays");
    push(on(0, { ...noSlides, version: 8 }));
    await act(async () => answer(true));
    expect(box().value).toBe("No slides on Mondays");
    expect(screen.getByRole("button", { name: runWords.decideAgain })).toBeTruthy();
  });

  it("is changed in its field, to which the button leads", async () => {
    const { handle, user } = panelOf(ana, on(0, noSlides));
    await user.click(screen.getByRole("button", { name: runWords.decideAgain }));
    expect(document.activeElement).toBe(box());
    expect(handle.calls).toEqual([]);
  });

  it("has what is decided about above the field, the notes with most dots", () => {
    const ranked = [
      { ...aNote("Fewer slides"), dots: 2 },
      { ...aNote("Work in twos"), dots: 0 },
    ];
    const last = aStep({ id: "decide", title: "Choose", kind: "decide" });
    const withVote = [...fourSteps.slice(0, 3), last];
    const boards = { write: { notes: ranked }, vote: { notes: ranked } };
    panelOf(ana, on(3, { steps: withVote, boards }));
    const about = screen.getByRole("region", { name: runWords.topNotes });
    expect(within(about).getByText("Fewer slides")).toBeTruthy();
    expect(within(about).queryByText("Work in twos")).toBeNull();
    const isBefore = about.compareDocumentPosition(box()) & Node.DOCUMENT_POSITION_FOLLOWING;
    expect(isBefore).not.toBe(0);
  });

  it("[R284] says to all that notes are level at the top, until it is decided", () => {
    const ranked = [
      { ...aNote("Fewer slides"), dots: 1 },
      { ...aNote("Work in twos"), dots: 1 },
      { ...aNote("No chat"), dots: 1 },
    ];
    const last = aStep({ id: "decide", title: "Choose", kind: "decide" });
    const withVote = [...fourSteps.slice(0, 3), last];
    const boards = { write: { notes: ranked }, vote: { notes: ranked } };
    const { unmount } = panelOf(ana, on(3, { steps: withVote, boards }));
    expect(screen.getByText(runWords.tie(3, 1))).toBeTruthy();
    unmount();
    const { push } = panelOf(chidi, on(3, { steps: withVote, boards }));
    expect(screen.getByText(runWords.tie(3, 1))).toBeTruthy();
    push(on(3, { steps: withVote, boards, ...noSlides }));
    expect(screen.queryByText(runWords.tie(3, 1))).toBeNull();
  });

  it("[R284] has the notes that are level at the top in full, and of others the beginning", () => {
    const ranked = [3, 3, 1].map((dots, index) => ({ ...aNote(`Note ${index + 1}`), dots }));
    const last = aStep({ id: "decide", title: "Choose", kind: "decide" });
    const withVote = [...fourSteps.slice(0, 3), last];
    panelOf(chidi, on(3, { steps: withVote, boards: { vote: { notes: ranked } } }));
    const about = within(screen.getByRole("region", { name: runWords.topNotes }));
    const [first, second, third] = ranked.map(({ text }) => about.getByText(text).className);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  it.each([1, 2, 4])("is there in the step with index %i that follows", (stepIndex) => {
    panelOf(chidi, on(stepIndex, { ...noSlides, state: "running" }));
    const part = screen.getByRole("region", { name: runWords.decidedTitle });
    expect(within(part).getByText("No slides")).toBeTruthy();
  });

  it("is there when a member looks back, and at the end", async () => {
    const { user, unmount } = panelOf(chidi, on(1, noSlides));
    await user.click(screen.getByRole("button", { name: /step 1/i }));
    expect(screen.getAllByText("No slides").length).toBeGreaterThan(0);
    unmount();
    const view = aRunView({ run: aRun(1, { ...noSlides, state: "ended" }) });
    renderInTeam(<EndedScreen view={view} onDone={() => undefined} />);
    expect(screen.getByRole("region", { name: runWords.decidedTitle })).toBeTruthy();
  });
});
