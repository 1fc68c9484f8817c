import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import type { RunView } from "#shared/views.ts";
import { runWords } from "#shared/words/run.ts";
import { ApiProblem } from "../api.ts";
import { Panel } from "../panel/panel.tsx";
import {
  aNote,
  aRunOnStep,
  aRunView,
  aTeamHandle,
  aTeamView,
  chidi,
  minute,
  monday,
  renderInTeam,
} from "../testing/a-team-handle.ts";
import type { Draft } from "./draft.ts";

const ended = (overrides: Partial<RunView> = {}) =>
  aRunView({
    run: aRunOnStep(3, { state: "ended", timer: undefined, endedAt: monday }),
    ...overrides,
  });
const title = "You wrote this, and it was not sent";
const note: Draft = {
  stepId: "write",
  noteId: "n-1",
  lateId: "n-1",
  text: "Typed in the tunnel",
  isChange: false,
  typedAt: 1,
};
const commitment: Draft = {
  ...note,
  stepId: "commit",
  noteId: "c-1",
  lateId: "c-0",
  text: "Call the supplier",
  promise: { ownerId: "ben", forId: "", dueOn: "2026-01-16" },
};

/** Chidi's panel after the run has ended, on a device that has kept these drafts of it. */
function chidiAfter(drafts: readonly Draft[], view = ended(), some = {}) {
  for (const draft of drafts) {
    localStorage.setItem(`draft/chidi/team-1/run-1/${draft.lateId}`, JSON.stringify(draft));
  }
  const handle = aTeamHandle({
    me: chidi,
    view: aTeamView(),
    now: () => monday + minute,
    readRun: () => Promise.resolve(view),
    ...some,
  });
  const nothing = () => undefined;
  const panel = (
    <Panel ended={view} notice={undefined} onDismissNotice={nothing} onDismissEnded={nothing} />
  );
  return { handle, user: userEvent.setup(), ...renderInTeam(panel, handle) };
}
const text = () => screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Your unsent text" });
const kept = () => Object.keys(localStorage).filter((key) => key.startsWith("draft/"));

test("[R175] a note that was not sent when the run ended is offered to its author, and can be copied", async () => {
  const { user } = chidiAfter([note]);
  expect((await text()).value).toBe("Typed in the tunnel");
  expect(screen.getByRole("heading", { name: title })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Copy" }));
  expect(await navigator.clipboard.readText()).toBe("Typed in the tunnel");
  expect(await screen.findByText("Copied.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Discard" }));
  expect(kept()).toEqual([]);
  expect(screen.queryByRole("heading", { name: title })).toBeNull();
});

test("[R175] where a frame has no clipboard it is chosen to be copied by hand", async () => {
  const { user } = chidiAfter([note]);
  const box = await text();
  const without = { clipboard: { value: undefined } };
  vi.stubGlobal("navigator", Object.create(navigator, without));
  await user.click(screen.getByRole("button", { name: "Copy" }));
  await screen.findByText(runWords.copyByHand);
  vi.unstubAllGlobals();
  expect(box.value.slice(box.selectionStart, box.selectionEnd)).toBe("Typed in the tunnel");
});

test("[R175] it becomes a commitment for an hour, and the text is in one place all the time", async () => {
  const { handle, user } = chidiAfter([note]);
  await user.click(await screen.findByRole("button", { name: "Make it a commitment" }));
  const what = screen.getByRole<HTMLTextAreaElement>("textbox", { name: runWords.what });
  expect(what.value).toBe("Typed in the tunnel");
  expect(kept()).toHaveLength(1);
  await user.click(screen.getByRole("button", { name: "Add commitment" }));
  const promised = { text: "Typed in the tunnel", ownerId: "chidi", dueOn: "2026-01-12" };
  expect(handle.calls.at(-1)).toEqual(["promise", "run-1", expect.any(String), promised]);
  expect(kept()).toEqual([]);
});

test("[R175] a commitment that was being typed can still be added, with who and by when", async () => {
  const { handle, user } = chidiAfter([commitment]);
  await user.click(await screen.findByRole("button", { name: "Add commitment" }));
  const promised = { text: "Call the supplier", ownerId: "ben", dueOn: "2026-01-16" };
  expect(handle.calls.at(-1)).toEqual(["promise", "run-1", "c-1", promised]);
  await waitFor(() => expect(kept()).toEqual([]));
});

test("[R175] a decision that was being typed is offered like a note", async () => {
  const draft: Draft = { ...note, stepId: "decide", text: "No slides", isDecision: true };
  chidiAfter([draft]);
  expect((await text()).value).toBe("No slides");
});

test("[R175] later than that the text is there to copy, and no longer to add", async () => {
  chidiAfter([note, commitment], ended(), { now: () => monday + 61 * minute });
  expect(await screen.findAllByRole("button", { name: "Copy" })).toHaveLength(2);
  expect(screen.queryByRole("button", { name: /ommitment/ })).toBeNull();
});

test("[R175] what was sent after all, though the answer was lost, is not offered", async () => {
  const run = aRunOnStep(3, {
    state: "ended",
    timer: undefined,
    endedAt: monday,
    boards: { write: { notes: [aNote("Typed in the tunnel", "n-1")] } },
  });
  chidiAfter([note], ended({ run }));
  await waitFor(() => expect(kept()).toEqual([]));
  expect(screen.queryByRole("heading", { name: title })).toBeNull();
});

test("[R175] where nobody knows whether it was sent, that is what it says", async () => {
  const readRun = () => Promise.reject(new ApiProblem("not-found", "Not yours."));
  chidiAfter([note], ended(), { readRun });
  const maybe = "You wrote this, and it may not have been sent";
  expect(await screen.findByRole("heading", { name: maybe })).toBeTruthy();
});

test("[R175] what somebody else typed on the device, or in another team, is not offered", async () => {
  localStorage.setItem("draft/ben/team-1/run-1/n-1", JSON.stringify(note));
  localStorage.setItem("draft/chidi/team-2/run-1/n-1", JSON.stringify(note));
  const asked: string[] = [];
  const readRun = (runId: string) => {
    asked.push(runId);
    return Promise.resolve(ended());
  };
  chidiAfter([], ended(), { readRun });
  await Promise.resolve();
  expect(asked).toEqual([]);
  expect(screen.queryByRole("textbox", { name: "Your unsent text" })).toBeNull();
});
