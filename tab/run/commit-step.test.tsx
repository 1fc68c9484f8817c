import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import {
  aCommitment,
  aNote,
  ana,
  aRunOnStep,
  aRunView,
  aTeamHandle,
  aTeamView,
  ben,
  chidi,
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
const what = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "What" });
const add = () => screen.getByRole("button", { name: "Add commitment" });

describe("agreeing who does what", () => {
  it("begins with my name and a day one week from today", async () => {
    const { handle, user } = panelOf();
    await user.type(what(), "Try the pause");
    await user.click(add());
    expect(handle.calls).toEqual([
      ["promise", { text: "Try the pause", ownerId: "ana", dueOn: "2026-01-12" }],
    ]);
    expect(what().value).toBe("");
  });

  it("takes any member as the owner", async () => {
    const { handle, user } = panelOf();
    await user.type(what(), "Try the pause");
    await user.selectOptions(screen.getByRole("combobox", { name: "Who" }), "Dana");
    await user.click(add());
    expect(handle.calls).toEqual([
      ["promise", { text: "Try the pause", ownerId: "dana", dueOn: "2026-01-12" }],
    ]);
  });

  it("names for whom it is done, never the owner, and forgets who became the owner", async () => {
    const { handle, user } = panelOf();
    await user.type(what(), "Hand the list over");
    const forWhom = screen.getByRole("combobox", { name: "For whom" });
    const names = within(forWhom)
      .getAllByRole("option")
      .map(({ textContent }) => textContent);
    expect(names).toEqual(["Nobody in particular", "Ben", "Chidi", "Dana", "Eli"]);
    await user.selectOptions(forWhom, "Ben");
    await user.selectOptions(screen.getByRole("combobox", { name: "Who" }), "Ben");
    await user.click(add());
    await user.type(what(), "Hand the list over");
    await user.selectOptions(forWhom, "Eli");
    await user.click(add());
    const promised = { text: "Hand the list over", dueOn: "2026-01-12" };
    expect(handle.calls).toEqual([
      ["promise", { ...promised, ownerId: "ben" }],
      ["promise", { ...promised, ownerId: "ana", forId: "eli" }],
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
    await user.click(screen.getByRole("button", { name: "End" }));
    expect(screen.getByText("You have typed a commitment that is not added yet.")).toBeTruthy();
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
    await user.click(screen.getByRole("button", { name: "Done" }));
    expect(done).toEqual(["done"]);
  });
});
