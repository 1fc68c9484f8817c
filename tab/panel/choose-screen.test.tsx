import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { summaryOf } from "#shared/playbook/playbook.ts";
import { words } from "#shared/words.ts";
import { ApiProblem } from "../api.ts";
import type { Playbook } from "../playbook.ts";
import {
  aCommitment,
  ana,
  aPlaybook,
  aRoundView,
  aTeamAction,
  aTeamHandle,
  aTeamView,
  ben,
  chidi,
  renderInTeam,
} from "../testing/a-team-handle.ts";
import { answerAll, marked } from "../testing/answering.ts";
import { ChooseScreen } from "./choose-screen.tsx";
// Loaded here as well, so that no test waits for them.
import "../pulse/pulse-offer.tsx";

const two: Playbook = {
  ...aPlaybook(),
  summaries: () =>
    Promise.resolve([
      {
        ...summaryOf(aTeamAction({ components: ["courage"] })),
        ...{ id: "quick", title: "Quick one" },
      },
      {
        ...summaryOf(aTeamAction({ components: ["openness"], moments: ["planning"] })),
        ...{ id: "long", title: "Long one", minutes: 40, to: 4 },
      },
    ]),
};

test("what was promised last time comes first: its owner reports it, somebody else confirms it", async () => {
  const open = [
    aCommitment({ id: "a", ownerId: ana.userId, text: "Book the room" }),
    aCommitment({ id: "b", ownerId: ben.userId, text: "Bring cake", state: "claimed" }),
  ];
  const handle = aTeamHandle({ view: aTeamView({ open }) });
  renderInTeam(<ChooseScreen />, handle);
  await userEvent.click(screen.getByRole("button", { name: "It is done: Book the room" }));
  await userEvent.click(
    screen.getByRole("button", { name: "Confirm that it is done: Bring cake" }),
  );
  expect(handle.calls).toEqual([
    ["claim", "a"],
    ["verify", "b"],
  ]);
  expect(screen.getAllByRole("heading")[0]?.textContent).toBe("What you agreed");
});

test("[R148] commitments come first, then a pulse that waits for me, then who leads next", async () => {
  const view = aTeamView({ open: [aCommitment()], round: aRoundView() });
  renderInTeam(<ChooseScreen />, aTeamHandle({ view }));
  await screen.findByRole("heading", { name: words.panel.pulseTitle });
  const headings = screen.getAllByRole("heading").map(({ textContent }) => textContent);
  const { agreedTitle, pulseTitle, turnTitle } = words.panel;
  expect(headings.slice(0, 3)).toEqual([agreedTitle, pulseTitle, turnTitle]);
});

test("[R268] what somebody else took back from me comes after what is open, and I can press nothing there", () => {
  const takenBack = [
    aCommitment({ id: "b", ownerId: ben.userId, forId: ana.userId, text: "Bring cake" }),
    aCommitment({ id: "c", ownerId: ben.userId, forId: chidi.userId, text: "Ask Eli" }),
  ].map((one) => ({ ...one, state: "withdrawn" as const, withdrawnBy: ben.userId }));
  const view = aTeamView({ open: [aCommitment()], takenBack });
  renderInTeam(<ChooseScreen />, aTeamHandle({ view }));
  const headings = screen.getAllByRole("heading").map(({ textContent }) => textContent);
  expect(headings.slice(0, 2)).toEqual([words.panel.agreedTitle, words.panel.tookBackTitle]);
  const part = screen.getByRole("region", { name: words.panel.tookBackTitle });
  expect(part.textContent).toContain("Bring cake");
  expect(part.textContent).toContain("Taken back by Ben.");
  expect(part.querySelector("button")).toBeNull();
  expect(screen.queryByText("Ask Eli")).toBeNull();
});

test("[R268] whoever takes something back reads first who is told of it", async () => {
  const open = [
    aCommitment({ id: "a", text: "Bring cake", forId: chidi.userId, promisedBy: ana.userId }),
    aCommitment({ id: "b", text: "Ask Eli", promisedBy: ana.userId }),
  ];
  renderInTeam(<ChooseScreen />, aTeamHandle({ view: aTeamView({ open }) }));
  const asks = async (text: string) => {
    const name = words.panel.withdrawOne(text);
    await userEvent.click(screen.getByRole("button", { name }));
    return screen.getByText(/^Take this back\?/).textContent;
  };
  expect(await asks("Bring cake")).toContain(words.panel.withdrawTold("Chidi"));
  await userEvent.click(screen.getByRole("button", { name: words.panel.cancel }));
  expect(await asks("Ask Eli")).toBe(words.panel.withdrawAsk);
});

test("what Ana said is done, Ana cannot confirm", () => {
  const open = [aCommitment({ ownerId: ana.userId, state: "claimed" })];
  renderInTeam(<ChooseScreen />, aTeamHandle({ view: aTeamView({ open }) }));
  expect(screen.queryByRole("button", { name: /Confirm/ })).toBeNull();
  expect(screen.getByText(/Somebody else confirms it/)).toBeDefined();
});

test("who leads next is said with the reason and those who come after", () => {
  renderInTeam(<ChooseScreen />, aTeamHandle({ me: ben }));
  expect(screen.getByText("Ana leads next.")).toBeDefined();
  expect(screen.getByText("Nobody has led an action to its end yet, so Ana begins.")).toBeDefined();
  expect(screen.getByText(/After that: Ben, Chidi, Dana/)).toBeDefined();
});

test("whoever leads next reads why without their own name", () => {
  renderInTeam(<ChooseScreen />, aTeamHandle({ me: ana }));
  expect(screen.getByText("You lead next.")).toBeDefined();
  expect(screen.getByText("Nobody has led an action to its end yet, so you begin.")).toBeDefined();
});

test("the list narrows by component, time, moment and who is there, says how many are left, and shows all again", async () => {
  renderInTeam(<ChooseScreen />, aTeamHandle(), two);
  const select = async (label: string, option: string) =>
    userEvent.selectOptions(await screen.findByRole("combobox", { name: label }), option);
  await userEvent.click(await screen.findByText("Filters"));
  await select("Component", "Openness");
  expect(screen.queryByRole("button", { name: "Quick one" })).toBeNull();
  expect(screen.getByRole("button", { name: "Long one" })).toBeDefined();
  await select("Time you have", "Up to 15 minutes");
  expect(screen.getByText("Filters (2 on)")).toBeDefined();
  expect(screen.getByText("No action matches all your filters.")).toBeDefined();
  await userEvent.click(screen.getByRole("button", { name: "Show all actions" }));
  expect(screen.getByText("2 actions")).toBeDefined();
  await userEvent.click(screen.getByRole("button", { name: "Fits the 5 of us" }));
  expect(screen.queryByRole("button", { name: "Long one" })).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Fits the 5 of us", pressed: true }));
  await select("Occasion", "Planning");
  expect(screen.queryByRole("button", { name: "Quick one" })).toBeNull();
});

test("where the Playbook cannot be read, it says so and reads it again", async () => {
  let attempts = 0;
  const failing: Playbook = {
    ...aPlaybook(),
    summaries: () =>
      ++attempts === 1
        ? Promise.reject(new ApiProblem("offline", "No connection."))
        : two.summaries(),
  };
  renderInTeam(<ChooseScreen />, aTeamHandle(), failing);
  await screen.findByText("No connection.");
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByRole("button", { name: "Quick one" })).toBeDefined();
});

test("an action is opened, chosen in its short version, and led by whoever wants to instead", async () => {
  const shorter = { minutes: 10, steps: {} };
  const handle = aTeamHandle({ me: ben });
  renderInTeam(<ChooseScreen />, handle, aPlaybook(aTeamAction({ shorter })));
  await userEvent.click(await screen.findByRole("button", { name: "Humour workshop" }));
  await userEvent.click(await screen.findByRole("radio", { name: "Short, 10 minutes" }));
  await userEvent.click(screen.getByRole("radio", { name: "I will lead instead" }));
  await userEvent.click(screen.getByRole("button", { name: "Choose this action" }));
  expect(handle.calls).toEqual([
    ["planRun", { actionId: "humour-workshop", length: "short", facilitatorId: ben.userId }],
  ]);
});

test("an action can be chosen where it is named, before all that can be read of it", async () => {
  renderInTeam(<ChooseScreen />);
  await userEvent.click(await screen.findByRole("button", { name: "Humour workshop" }));
  const choose = await screen.findByRole("button", { name: "Choose this action" });
  const why = screen.getByRole("region", { name: "Why it helps" });
  expect(choose.compareDocumentPosition(why)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test("the next in the rotation leads unless somebody else says so", async () => {
  const handle = aTeamHandle({ me: ben });
  renderInTeam(<ChooseScreen />, handle);
  await userEvent.click(await screen.findByRole("button", { name: "Humour workshop" }));
  await userEvent.click(await screen.findByRole("button", { name: "Choose this action" }));
  expect(handle.calls).toEqual([["planRun", { actionId: "humour-workshop", length: "full" }]]);
});

test("an action says why it helps, how sure that is, and where to read more", async () => {
  renderInTeam(<ChooseScreen />);
  await userEvent.click(await screen.findByRole("button", { name: "Humour workshop" }));
  const why = await screen.findByRole("region", { name: "Why it helps" });
  expect(within(why).getByText("It helps.")).toBeDefined();
  expect(within(why).getByText("Evidence: From practice")).toBeDefined();
  const links = await screen.findAllByRole("link", { name: /opens outside of Teams/ });
  expect(links.map((link) => link.getAttribute("rel"))).toEqual(
    links.map(() => "noreferrer noopener"),
  );
  expect(links).toHaveLength(2);
});

test("leaving an action goes back to its button in the list", async () => {
  renderInTeam(<ChooseScreen />, aTeamHandle(), two);
  await userEvent.click(await screen.findByRole("button", { name: "Long one" }));
  const back = await screen.findByRole("button", { name: "Back" });
  expect(document.activeElement).toBe(back);
  await userEvent.click(back);
  const opened = await screen.findByRole("button", { name: "Long one" });
  expect(document.activeElement).toBe(opened);
});

test("a pulse that I may answer is offered after what was promised, and is quiet once I have sent it", async () => {
  const view = aTeamView({ open: [aCommitment()], round: aRoundView() });
  const user = userEvent.setup();
  const { show } = renderInTeam(<ChooseScreen />, aTeamHandle({ view }));
  const answer = await screen.findByRole("button", { name: words.panel.answerPulse });
  expect(screen.getAllByRole("heading")[1]?.textContent).toBe(words.panel.pulseTitle);
  expect(screen.queryByRole("radio")).toBeNull();
  await user.click(answer);
  await answerAll(user);
  await user.click(screen.getByRole("button", { name: words.pulse.send }));
  show(<p />);
  show(<ChooseScreen />);
  expect(await screen.findByText(/^Saved\. You can change your answer until .*:00/)).toBeDefined();
  expect(screen.queryByRole("button", { name: words.panel.answerPulse })).toBeNull();
  await user.click(screen.getByRole("button", { name: words.pulse.again }));
  expect(await screen.findAllByRole("radio")).toHaveLength(20);
  expect(marked()).toEqual([]);
});

test("a pulse that opened before I joined is not offered", () => {
  const view = aTeamView({ round: aRoundView({ mayAnswer: false }) });
  renderInTeam(<ChooseScreen />, aTeamHandle({ view }));
  expect(screen.queryByText(words.panel.pulseTitle)).toBeNull();
});

test("what came of the newest pulse is shown as soon as it closes, after what was promised", async () => {
  const view = aTeamView({ open: [aCommitment()], round: aRoundView() });
  const { push } = renderInTeam(<ChooseScreen />, aTeamHandle({ view }));
  await screen.findByRole("button", { name: words.panel.answerPulse });
  const bands = { openness: "high", courage: "mixed" } as const;
  push({ ...view, round: aRoundView({ state: "released", mayAnswer: false, bands }) });
  const result = await screen.findByRole("region", { name: /^Your pulse of/ });
  expect(within(result).getByText("High")).toBeDefined();
  expect(screen.queryByRole("button", { name: words.panel.answerPulse })).toBeNull();
  expect(screen.getAllByRole("heading")[0]?.textContent).toBe("What you agreed");
});

test("a meeting sees the first actions of a long list, finds the others, and gets all on a press", async () => {
  const many = Array.from({ length: 48 }, (_, n) => ({
    ...summaryOf(aTeamAction()),
    ...{ id: `action-${n}`, title: `Action ${n}`, minutes: n === 40 ? 15 : 30 },
  }));
  renderInTeam(<ChooseScreen />, aTeamHandle(), {
    ...aPlaybook(),
    summaries: () => Promise.resolve(many),
  });
  expect(await screen.findByText(words.panel.actionCount(48))).toBeDefined();
  const shown = () => screen.queryAllByRole("button", { name: /^Action \d+$/ }).length;
  expect(shown()).toBe(3);
  await userEvent.click(screen.getByRole("button", { name: words.library.more(48) }));
  expect(shown()).toBe(48);
  expect(document.activeElement?.textContent).toBe("Action 3");
});
