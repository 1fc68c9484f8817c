import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { runWords } from "#shared/words/run.ts";
import {
  aCommitment,
  aNote,
  ana,
  aRunOnStep,
  aRunView,
  aRunWithPulse,
  aTeamHandle,
  aTeamView,
  ben,
  chidi,
  dana,
  minute,
  renderInTeam,
} from "../testing/a-team-handle.ts";
import { EndedScreen } from "./ended-screen.tsx";
import { RunScreen } from "./run-screen.tsx";

const wrappingUp = (commitments = [aCommitment()]) =>
  aTeamView({ current: aRunView({ run: aRunOnStep(3), commitments }) });

function panelOf(me = ana, view = wrappingUp()) {
  const handle = aTeamHandle({ me, view });
  return { handle, user: userEvent.setup(), ...renderInTeam(<RunScreen />, handle) };
}
const what = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: runWords.what });
const add = () => screen.getByRole("button", { name: "Add commitment" });

describe("agreeing who does what", () => {
  it("begins with my name and a day one week from today", async () => {
    const { handle, user } = panelOf();
    await user.type(what(), "Try the pause");
    await user.click(add());
    expect(handle.calls).toEqual([
      [
        "promise",
        "run-1",
        expect.any(String),
        { text: "Try the pause", ownerId: "ana", dueOn: "2026-01-12" },
      ],
    ]);
    expect(what().value).toBe("");
  });

  it("takes any member as the owner", async () => {
    const { handle, user } = panelOf();
    await user.type(what(), "Try the pause");
    await user.selectOptions(screen.getByRole("combobox", { name: runWords.who }), "Dana");
    await user.click(add());
    expect(handle.calls).toEqual([
      [
        "promise",
        "run-1",
        expect.any(String),
        { text: "Try the pause", ownerId: "dana", dueOn: "2026-01-12" },
      ],
    ]);
  });

  it("names for whom it is done, never the owner, and forgets who became the owner", async () => {
    const { handle, user } = panelOf();
    await user.type(what(), "Hand the list over");
    const forWhom = screen.getByRole("combobox", { name: runWords.forWhom });
    const names = within(forWhom)
      .getAllByRole("option")
      .map(({ textContent }) => textContent);
    expect(names).toEqual(["Nobody in particular", "Ben", "Chidi", "Dana", "Eli"]);
    await user.selectOptions(forWhom, "Ben");
    await user.selectOptions(screen.getByRole("combobox", { name: runWords.who }), "Ben");
    await user.click(add());
    await user.type(what(), "Hand the list over");
    await user.selectOptions(forWhom, "Eli");
    await user.click(add());
    const promised = { text: "Hand the list over", dueOn: "2026-01-12" };
    expect(handle.calls).toEqual([
      ["promise", "run-1", expect.any(String), { ...promised, ownerId: "ben" }],
      ["promise", "run-1", expect.any(String), { ...promised, ownerId: "ana", forId: "eli" }],
    ]);
  });

  it("says what is missing instead of sending", async () => {
    const { handle, user } = panelOf();
    await user.click(add());
    expect(screen.getByText("Write what will be done.")).toBeTruthy();
    expect(handle.calls).toEqual([]);
  });

  it("keeps what is typed while the team goes back a step, and the leader hears of it", async () => {
    const { user, push } = panelOf();
    await user.type(what(), "Try the pa");
    push(aTeamView({ current: aRunView({ run: aRunOnStep(0) }) }));
    push(wrappingUp());
    expect(what().value).toBe("Try the pa");
    await user.click(screen.getByRole("button", { name: runWords.end }));
    expect(screen.getByText(runWords.unsent.promise)).toBeTruthy();
  });

  it("[R160] is there after a reload, with who and by when", async () => {
    const { user, unmount } = panelOf();
    await user.type(what(), "Try the pause");
    await user.selectOptions(screen.getByRole("combobox", { name: runWords.who }), "Dana");
    unmount();
    const { handle } = panelOf();
    expect(what().value).toBe("Try the pause");
    await user.click(add());
    const promised = { text: "Try the pause", ownerId: "dana", dueOn: "2026-01-12" };
    expect(handle.calls).toEqual([["promise", "run-1", expect.any(String), promised]]);
    expect(what().value).toBe("");
  });

  it("[R160] is not there after a reload where only the answer was lost", async () => {
    const ids: string[] = [];
    const promise = (_: string, commitmentId: string) =>
      Promise.resolve(ids.push(commitmentId) < 0);
    const user = userEvent.setup();
    const { unmount } = renderInTeam(<RunScreen />, aTeamHandle({ view: wrappingUp(), promise }));
    await user.type(what(), "Try the pause");
    await user.click(add());
    await user.click(add());
    expect(ids).toEqual([ids[0], ids[0]]);
    expect(what().value).toBe("Try the pause");
    unmount();
    panelOf(ana, wrappingUp([aCommitment({ id: ids[0] ?? "" })]));
    expect(what().value).toBe("");
  });

  it("is another commitment once it was changed, as one that was added stands", async () => {
    const ids: string[] = [];
    const promise = (_: string, commitmentId: string) =>
      Promise.resolve(ids.push(commitmentId) < 0);
    const user = userEvent.setup();
    renderInTeam(<RunScreen />, aTeamHandle({ view: wrappingUp(), promise }));
    await user.type(what(), "Try the pause");
    await user.click(add());
    await user.type(what(), ", twice");
    await user.click(add());
    expect(new Set(ids).size).toBe(2);
  });

  it("can still be added when the team has moved on", async () => {
    const { handle, user, push } = panelOf();
    await user.type(what(), "Try the pause");
    push(aTeamView({ current: aRunView({ run: aRunWithPulse() }) }));
    expect(screen.getByText(/The team moved on while you were typing a commitment/)).toBeTruthy();
    await user.click(add());
    expect(handle.calls.filter(([name]) => name === "promise")).toHaveLength(1);
    expect(screen.queryByRole("textbox", { name: runWords.what })).toBeNull();
  });

  it.each([
    [ana, true],
    [ben, true],
    [chidi, false],
  ])("lets the owner and the writer take it back, nobody else: $name", (me, may) => {
    panelOf(me);
    expect(screen.queryByRole("button", { name: /^Take back/ }) !== null).toBe(may);
  });
});

describe("the end", () => {
  it("says what was agreed, what was shared, how long it took and who leads next", async () => {
    const done: string[] = [];
    const run = aRunOnStep(3, {
      state: "ended",
      spentMs: 17 * minute,
      boards: { write: { notes: [aNote("Shy printer")] } },
    });
    const ended = aRunView({ run, commitments: [aCommitment()] });
    const user = userEvent.setup();
    renderInTeam(
      <EndedScreen view={ended} onDone={() => done.push("done")} />,
      aTeamHandle({ me: chidi }),
    );
    expect(screen.getByText("Ask support for the ten newest complaints")).toBeTruthy();
    expect(screen.getByText("Ana, by January 9, 2026")).toBeTruthy();
    expect(screen.getByText("You took 17 minutes; 14 were planned.")).toBeTruthy();
    expect(screen.getByText("Ana leads next time.")).toBeTruthy();
    expect(screen.getByText("Shy printer").closest("details")?.open).toBe(false);
    await user.click(screen.getByRole("button", { name: runWords.done }));
    expect(done).toEqual(["done"]);
  });
});

describe("[R268] what somebody else takes back", () => {
  const takenBack = [
    aCommitment({ state: "withdrawn", withdrawnBy: "ben", forId: "chidi", text: "Bring cake" }),
  ];
  const said = () => screen.getAllByRole("status").map(({ textContent }) => textContent);

  it("is told to its owner and to whoever waits for it, and to nobody else", () => {
    for (const [me, isTold] of [
      [ana, true],
      [chidi, true],
      [ben, false],
      [dana, false],
    ] as const) {
      const { push, unmount } = panelOf(me);
      push({ ...wrappingUp([]), takenBack });
      expect([me.name, said().includes("Ben took back: Bring cake")]).toEqual([me.name, isTold]);
      unmount();
    }
  });

  it("is told in the run of which it was", () => {
    const earlier = takenBack.map((one) => ({ ...one, runId: "run-0" }));
    panelOf(ana, { ...wrappingUp([]), takenBack: earlier });
    expect(screen.queryByText("Ben took back: Bring cake")).toBeNull();
  });
});
