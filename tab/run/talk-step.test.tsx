import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { aStep } from "#shared/testing/builders.ts";
import {
  ana,
  aPlaybook,
  aRunOnStep,
  aRunView,
  aTeamAction,
  aTeamHandle,
  aTeamView,
  ben,
  chidi,
  dana,
  eli,
  everybody,
  renderInTeam,
} from "../testing/a-team-handle.ts";
import { RunScreen } from "./run-screen.tsx";

const ids = everybody.map(({ userId }) => userId);
const button = (name: string) => screen.getByRole("button", { name });
const query = (name: string) => screen.queryByRole("button", { name });

const on = (overrides: Parameters<typeof aRunOnStep>[1]) =>
  aTeamView({ current: aRunView({ run: aRunOnStep(0, overrides) }) });

function panelOf(me = ana, view = on({})) {
  const handle = aTeamHandle({ me, view });
  return { handle, user: userEvent.setup(), ...renderInTeam(<RunScreen />, handle) };
}

const inRound = (waiting: readonly string[], again: string[] = [], done: string[] = []) =>
  on({ talkRound: { waiting: [...waiting], again, done } });

describe("a round of talking", () => {
  it("[R142] is offered to whoever leads, and to nobody else", () => {
    const { unmount } = panelOf(ben);
    expect(button("Go round, one by one")).toBeTruthy();
    unmount();
    panelOf(chidi);
    expect(query("Go round, one by one")).toBeNull();
  });

  it("[R140] begins among those who are here, with whom the leader chooses", async () => {
    const { handle, user } = panelOf();
    await user.click(button("Go round, one by one"));
    expect(screen.getByLabelText("Who begins?")).toHaveProperty("value", ben.userId);
    await user.click(screen.getByRole("checkbox", { name: "Ben" }));
    await user.selectOptions(screen.getByLabelText("Who begins?"), "Dana");
    await user.click(button("Begin the round"));
    const peopleIds = ids.filter((id) => id !== ben.userId);
    expect(handle.calls).toEqual([["beginTalkRound", { peopleIds, firstId: dana.userId }]]);
  });

  it("[R144] does not count in whom the leader has left out before", async () => {
    const { handle, user } = panelOf(ana, on({ notHereIds: [eli.userId] }));
    await user.click(button("Go round, one by one"));
    expect(screen.getByRole("checkbox", { name: "Eli" })).toHaveProperty("checked", false);
    await user.click(button("Begin the round"));
    const peopleIds = ids.filter((id) => id !== eli.userId);
    expect(handle.calls).toEqual([["beginTalkRound", { peopleIds, firstId: ben.userId }]]);
  });

  it.each([
    ["with the leader where they say that they go first", true, "Ana"],
    ["with whoever comes after the leader, who is last then", undefined, "Chidi"],
  ])("[R250] is offered %s", async (_, leaderBegins, offered) => {
    const leader = leaderBegins ? ana : ben;
    const view = on({ facilitatorId: leader.userId });
    const step = aRunOnStep(0).steps[0];
    const [first, ...rest] = aTeamAction().steps;
    const begins = leaderBegins ? { leaderBegins } : {};
    const action = aTeamAction({
      steps: first ? [{ ...first, id: step?.id ?? "", ...begins }, ...rest] : rest,
    });
    renderInTeam(<RunScreen />, aTeamHandle({ me: leader, view }), aPlaybook(action));
    await userEvent.click(button("Go round, one by one"));
    const field = screen.getByLabelText<HTMLSelectElement>("Who begins?");
    expect(field.selectedOptions[0]?.textContent).toBe(offered);
  });

  it("does not begin with nobody", async () => {
    const { handle, user } = panelOf();
    await user.click(button("Go round, one by one"));
    for (const { name, userId } of everybody) {
      await user.click(
        screen.getByRole("checkbox", { name: userId === ana.userId ? `${name} (you)` : name }),
      );
    }
    await user.click(button("Begin the round"));
    expect(screen.getByText("Tick whoever is here.")).toBeTruthy();
    expect(handle.calls).toEqual([]);
  });

  it("[R142] says whose turn it is and who follows, and lets only the speaker go on", async () => {
    const { handle, user, push } = panelOf(chidi, inRound([dana.userId, chidi.userId, ana.userId]));
    expect(screen.getByRole("heading", { name: "Dana speaks now" })).toBeTruthy();
    expect(screen.getByText("Then you and Ana")).toBeTruthy();
    expect(query("I’m done")).toBeNull();
    push(inRound([chidi.userId, ana.userId], [], [dana.userId]));
    expect(screen.getByRole("heading", { name: "You speak now" })).toBeTruthy();
    await user.click(button("I’m done"));
    await user.click(button("Pass for now"));
    expect(handle.calls).toEqual([
      ["moveTalkRound", { move: "next" }],
      ["moveTalkRound", { move: "pass" }],
    ]);
  });

  it("[R141] says without fuss who comes up once more, and who has passed twice is not named", () => {
    const { unmount } = panelOf(ana, inRound([dana.userId, eli.userId, ben.userId], [ben.userId]));
    expect(screen.getByText("Then Eli")).toBeTruthy();
    expect(screen.getByText("Once more at the end: Ben")).toBeTruthy();
    unmount();
    panelOf(ben, inRound([ben.userId], [ben.userId], [dana.userId]));
    expect(button("Pass")).toBeTruthy();
    expect(screen.queryByText(/Once more/)).toBeNull();
  });

  it("[R142] lets whoever leads go on, skip and close it", async () => {
    const { handle, user } = panelOf(ana, inRound([dana.userId, eli.userId]));
    await user.click(button("Next person"));
    await user.click(button("Skip Dana for now"));
    await user.click(button("Close the round"));
    expect(handle.calls).toEqual([
      ["moveTalkRound", { move: "next" }],
      ["moveTalkRound", { move: "pass" }],
      ["moveTalkRound", { move: "close" }],
    ]);
  });

  it("[R140] lets somebody in who came late, and leaves out who has left the team", async () => {
    const { handle, user } = panelOf(chidi, inRound(["gone", dana.userId]));
    expect(screen.getByRole("heading", { name: "Dana speaks now" })).toBeTruthy();
    await user.click(button("Join at the end"));
    expect(handle.calls).toEqual([["moveTalkRound", { move: "join" }]]);
  });

  it("names a few of many who follow", () => {
    const many = [
      ...everybody,
      ...["Femi", "Gita", "Hana"].map((name) => ({ userId: name, name })),
    ];
    const view = inRound(many.map(({ userId }) => userId));
    panelOf(ana, { ...view, members: many });
    expect(screen.getByText("Then Ben, Chidi, Dana and 4 others")).toBeTruthy();
  });

  it("[R141] is over once everybody has had a turn, and can be begun again", () => {
    panelOf(ana, inRound([], [], ids));
    expect(screen.getByRole("heading", { name: "Everybody has had a turn." })).toBeTruthy();
    expect(button("Go round once more")).toBeTruthy();
    expect(query("Next person")).toBeNull();
  });

  it("[R142] never holds the step back", () => {
    panelOf(ana, inRound(ids));
    expect(button("Next: Write")).toBeTruthy();
  });
});

describe("pairs", () => {
  const paired = (groups: string[][]) =>
    on({ steps: [aStep({ kind: "pairs" })], pairs: { groups, drawnAgain: 0 } });
  const groups = [
    [ana.userId, dana.userId],
    [ben.userId, chidi.userId, eli.userId],
  ];

  it("[R144] say my own pair first", () => {
    const { unmount } = panelOf(dana, paired(groups));
    expect(screen.getByRole("heading", { name: "You talk with Ana" })).toBeTruthy();
    unmount();
    panelOf(chidi, paired(groups));
    const part = within(screen.getByRole("region", { name: "Your pair" }));
    expect(part.getByRole("heading", { name: "You talk with Ben and Eli" })).toBeTruthy();
    expect(part.getByText("Ana and Dana")).toBeTruthy();
  });

  it("[R144] say to whoever came late that they join one", () => {
    panelOf(eli, paired([[ana.userId, dana.userId]]));
    expect(screen.getByText("You are not in a pair yet. Join any of them.")).toBeTruthy();
  });

  it("[R144] are drawn again by whoever leads, without whoever is not here", async () => {
    const { handle, user } = panelOf(ana, paired(groups));
    await user.click(button("Draw the pairs again"));
    await user.click(screen.getByRole("checkbox", { name: "Eli" }));
    await user.click(button("Draw"));
    const peopleIds = ids.filter((id) => id !== eli.userId);
    expect(handle.calls).toEqual([["drawPairs", { peopleIds }]]);
  });

  it("[R144] cannot be drawn again by anybody else", () => {
    panelOf(chidi, paired(groups));
    expect(query("Draw the pairs again")).toBeNull();
  });
});
