import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { PulseView } from "#shared/pulse/round-view.ts";
import { runWords } from "#shared/words/run.ts";
import { words } from "#shared/words.ts";
import { ApiProblem } from "../api.ts";
import { EndedScreen } from "../run/ended-screen.tsx";
import { RunScreen } from "../run/run-screen.tsx";
import type { Sent } from "../send-answer.ts";
import type { Sheet } from "../sheets.ts";
import type { TeamHandle } from "../team-handle.ts";
import {
  ana,
  aRoundView,
  aRunView,
  aRunWithPulse,
  aTeamHandle,
  aTeamView,
  chidi,
  minute,
  monday,
  renderInTeam,
} from "../testing/a-team-handle.ts";
import { answerAll, choose, marked, questions } from "../testing/answering.ts";
import { standingOut } from "../testing/standing-out.ts";
// Loaded here as well, so that no test waits for it.
import "./pulse-offer.tsx";
import "./pulse-step.tsx";

const onStep = (index = 4, view: Parameters<typeof aTeamView>[0] = {}) =>
  aTeamView({ current: aRunView({ run: aRunWithPulse(index) }), ...view });
const button = (name: string) => screen.findByRole("button", { name });

function panelOf(me = chidi, overrides: Partial<TeamHandle> = {}) {
  const handle = aTeamHandle({ me, view: onStep(), ...overrides });
  return { handle, user: userEvent.setup(), ...renderInTeam(<RunScreen />, handle) };
}

/** A panel whose sendings end as the test says; what was sent stands in `sent`. */
function panelWith(answer: () => Promise<Sent>) {
  const sent: Sheet[] = [];
  const answerRound = (_: string, sheet: Sheet) => {
    sent.push(sheet);
    return answer();
  };
  return { sent, ...panelOf(chidi, { answerRound }) };
}
const saves = () => Promise.resolve({ saved: true } as const);
const refuses = (refused: string) => () => Promise.resolve({ refused });
const answers = (pulse: PulseView) => ({ openRound: () => Promise.resolve(pulse) });

describe("the pulse step", () => {
  it("asks for the round when it is shown, and has five choices for each question", async () => {
    const { handle } = panelOf();
    for (const name of questions) {
      const group = await screen.findByRole("radiogroup", { name });
      const names = within(group)
        .getAllByRole("radio")
        .map((radio) => radio.closest("span")?.textContent);
      expect(names).toEqual(words.pulse.choices);
    }
    expect(handle.calls).toEqual([["openRound", "run-1"]]);
    expect(marked()).toEqual([]);
  });

  it("says before the questions what is shown, from how many, until when, and what is not protected", async () => {
    panelOf();
    const { promise, openUntil } = words.pulse;
    const first = await screen.findByRole("radiogroup", { name: questions[0] ?? "" });
    const day = new Intl.DateTimeFormat(undefined, { weekday: "long" }).format(
      monday + 1440 * minute,
    );
    for (const text of [promise.seen(4), promise.confidential]) {
      const said = screen.getByText(text);
      expect(said.compareDocumentPosition(first)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
      expect(said.closest("details")).toBeNull();
    }
    expect(screen.getByText(new RegExp(`^${openUntil("").slice(0, 4)}.*${day}`))).toBeTruthy();
    const details = (await screen.findByText(promise.protects(4))).closest("details");
    expect(details?.open).toBe(false);
    expect(details?.textContent).toContain(promise.limits);
    expect(details?.textContent).toContain(promise.inPanel);
  });

  it("lets arrow keys choose: a browser takes them from one radio to the next of the same name", async () => {
    panelOf();
    const groups = await screen.findAllByRole("radiogroup");
    const names = groups.map((group) => [
      ...new Set([...group.querySelectorAll("input")].map(({ name }) => name)),
    ]);
    expect(names.map(({ length }) => length)).toEqual([1, 1, 1, 1]);
    expect(new Set(names.flat()).size).toBe(4);
  });

  it("sends nothing before every question has a choice, says which is missing and goes there", async () => {
    const { handle, user } = panelOf();
    await choose(user, 1, "Often");
    await choose(user, 3, "Often");
    await user.click(await button(words.pulse.send));
    expect(screen.getByText("Questions 2 and 4 have no answer yet.")).toBeTruthy();
    const second = screen.getByRole("radiogroup", { name: questions[1] ?? "" });
    expect(second.contains(document.activeElement)).toBe(true);
    expect(marked()).toHaveLength(2);
    expect(screen.getAllByText(runWords.pulse.noAnswer)).toHaveLength(2);
    await choose(user, 2, "Often");
    expect(screen.getAllByText(runWords.pulse.noAnswer)).toHaveLength(1);
    expect(screen.getByText("Question 4 has no answer yet.")).toBeTruthy();
    expect(handle.calls.map(([name]) => name)).toEqual(["openRound"]);
  });

  it("sends all choices once, says that they are saved, and forgets them", async () => {
    const { handle, user } = panelOf();
    await answerAll(user);
    await user.dblClick(await button(words.pulse.send));
    const [, call] = handle.calls;
    const { questions: asked } = aRoundView();
    expect(call?.slice(0, 2)).toEqual(["answerRound", "round-1"]);
    expect(call?.[2]).toMatchObject({
      choices: Object.fromEntries(asked.map(({ id }) => [id, 4])),
    });
    expect(handle.calls).toHaveLength(2);
    expect(screen.getByText(words.pulse.saved).getAttribute("role")).toBe("status");
    expect(screen.queryAllByRole("radio")).toEqual([]);
    expect(sessionStorage.length).toBe(0);
    expect(Object.keys(localStorage)).toEqual([`answered ${chidi.userId}`]);
    expect(document.activeElement).not.toBe(document.body);
  });

  it("begins empty for another answer, which is another sending", async () => {
    const { sent, user } = panelWith(saves);
    await answerAll(user);
    await user.click(await button(words.pulse.send));
    await user.click(await button(words.pulse.again));
    expect(marked()).toEqual([]);
    await answerAll(user);
    expect(screen.queryByText(runWords.pulse.changedSince)).toBeNull();
    await user.click(await button(words.pulse.send));
    expect(screen.getByText(words.pulse.saved)).toBeTruthy();
    expect(new Set(sent.map(({ commandId }) => commandId)).size).toBe(2);
  });

  it("keeps the choices where they were not sent, and tries again under the same command", async () => {
    const ends = [refuses(words.panel.notSent), refuses(words.errors.unavailable), saves];
    const { sent, user } = panelWith(() => (ends.shift() ?? saves)());
    await answerAll(user);
    await user.click(await button(words.pulse.send));
    expect(screen.getByText(words.panel.notSent)).toBeTruthy();
    expect(marked()).toHaveLength(4);
    await user.click(await button(words.pulse.send));
    expect(screen.getByText(words.errors.unavailable)).toBeTruthy();
    expect(sent[1]).toEqual(sent[0]);
    await choose(user, 1, "Seldom");
    await user.click(await button(words.pulse.send));
    expect(sent[2]?.commandId).not.toBe(sent[0]?.commandId);
    expect(screen.getByText(words.pulse.saved)).toBeTruthy();
  });

  it("keeps what is changed while the answer is on its way, and says that it is not saved yet", async () => {
    const way = Promise.withResolvers<Sent>();
    const { user } = panelWith(() => way.promise);
    await answerAll(user);
    await user.click(await button(words.pulse.send));
    await choose(user, 2, "Seldom");
    await act(async () => way.resolve({ saved: true }));
    expect(screen.getByText(runWords.pulse.changedSince)).toBeTruthy();
    expect(marked()).toHaveLength(4);
  });

  it("keeps the choices while the team goes back a step, and over the end of the run", async () => {
    const { user, push, unmount } = panelOf();
    await choose(user, 1, "Often");
    push(onStep(3));
    push(onStep(4));
    await screen.findByRole("radiogroup", { name: questions[0] ?? "" });
    expect(marked()).toHaveLength(1);
    unmount();
    const ended = aRunView({ run: aRunWithPulse(4, { state: "ended" }) });
    const screens = (isOn: boolean) =>
      isOn ? <RunScreen /> : <EndedScreen view={ended} onDone={() => undefined} />;
    const view = onStep(4, { round: aRoundView() });
    const { show } = renderInTeam(screens(true), aTeamHandle({ me: chidi, view }));
    await choose(user, 1, "Often");
    show(screens(false));
    await screen.findByRole("radiogroup", { name: questions[0] ?? "" });
    expect(marked()).toHaveLength(1);
  });
});

describe("who cannot answer", () => {
  it.each<[string, PulseView, string]>([
    ["too early", { none: { kind: "not-yet", from: monday + 7 * 1440 * minute } }, "12"],
    ["too few people", { none: { kind: "too-few-people", threshold: 4 } }, "at least 4 people"],
    ["a twin team", { none: { kind: "twin-team" } }, "Another team"],
  ])("reads why there is none: %s", async (_, pulse, why) => {
    panelOf(ana, answers(pulse));
    const title = await screen.findByText(words.pulse.none.title);
    expect(title.parentElement?.textContent).toContain(why);
    expect(screen.getByText(runWords.pulse.noneSays)).toBeTruthy();
    expect(screen.queryByRole("radio")).toBeNull();
    expect(await button(runWords.end)).toBeTruthy();
    expect(screen.queryByRole("button", { name: runWords.help })).toBeNull();
  });

  it("offers whoever leads help where there is a pulse that somebody may ask about", async () => {
    panelOf(ana, { view: onStep(4, { round: aRoundView() }) });
    await userEvent.click(await button(runWords.help));
    expect(document.activeElement?.textContent).toBe(runWords.pulse.ifAskedTitle);
  });

  it("reads that they joined after it opened", async () => {
    panelOf(chidi, answers({ round: aRoundView({ mayAnswer: false }) }));
    expect(await screen.findByText(words.errors.notInRound)).toBeTruthy();
  });

  it("reads that it has just closed", async () => {
    const round = aRoundView({ mayAnswer: false });
    panelOf(chidi, { ...answers({ round }), now: () => round.closesAt });
    expect(await screen.findByText(runWords.pulse.closing)).toBeTruthy();
  });

  it("reads that the page is too old for the questions", async () => {
    const round = aRoundView({ questions: [{ id: "of-tomorrow", component: "courage" }] });
    panelOf(chidi, answers({ round }));
    expect(await screen.findByText(runWords.pulse.unknownQuestions)).toBeTruthy();
  });

  it("reads that it cannot be opened now, and tries again", async () => {
    let asked = 0;
    const openRound = () =>
      ++asked === 1
        ? Promise.reject(new ApiProblem("offline", words.panel.offline))
        : Promise.resolve({ round: aRoundView() });
    const { user } = panelOf(chidi, { openRound });
    expect(await screen.findByText(words.panel.offline)).toBeTruthy();
    await user.click(await button("Try again"));
    expect(await screen.findByRole("radiogroup", { name: questions[0] ?? "" })).toBeTruthy();
  });
});

describe("live", () => {
  it("shows the round that another panel opened, though ours got no answer", async () => {
    const openRound = () => Promise.reject(new ApiProblem("offline", words.panel.offline));
    const { push } = panelOf(chidi, { openRound });
    await screen.findByText(words.panel.offline);
    push(onStep(4, { round: aRoundView() }));
    expect(await screen.findByRole("radiogroup", { name: questions[0] ?? "" })).toBeTruthy();
  });

  it("shows what came of it when it closes, to whoever had it open", async () => {
    const { user, push } = panelOf();
    await choose(user, 1, "Often");
    const closed = { state: "released", mayAnswer: false, bands: { openness: "high" } } as const;
    push(onStep(4, { round: aRoundView(closed) }));
    expect(screen.getByText("High")).toBeTruthy();
    expect(screen.queryByRole("radio")).toBeNull();
  });
});

describe("the leader", () => {
  it("[R163] answers before finishing: the button that stands out leads to the questions, until they are answered", async () => {
    const view = onStep(4, { round: aRoundView() });
    const { user } = panelOf(ana, { view });
    await screen.findByRole("radiogroup", { name: questions[0] ?? "" });
    await user.click(await button(runWords.pulse.toQuestions));
    const first = screen.getByRole("radiogroup", { name: questions[0] ?? "" });
    expect(first.contains(document.activeElement)).toBe(true);
    await answerAll(user);
    await user.click(await button(words.pulse.send));
    await screen.findByText(words.pulse.saved);
    expect(screen.queryByRole("button", { name: runWords.pulse.toQuestions })).toBeNull();
    expect(await button(runWords.end)).toBeTruthy();
  });

  it("[R163] has one button that stands out, also while it is asked whether to finish", async () => {
    const { user } = panelOf(ana, { view: onStep(4, { round: aRoundView() }) });
    await screen.findByRole("radiogroup", { name: questions[0] ?? "" });
    expect(standingOut()).toEqual([runWords.pulse.toQuestions]);
    await user.click(await button(runWords.end));
    expect(await button(runWords.endConfirm)).toBeTruthy();
    expect(standingOut()).toEqual([runWords.pulse.toQuestions]);
    await choose(user, 1, "Often");
    expect(standingOut()).toEqual([words.pulse.send]);
    await answerAll(user);
    await user.click(await button(words.pulse.send));
    await screen.findByText(words.pulse.saved);
    expect(standingOut()).toEqual([runWords.endConfirm]);
  });

  it("has the words to say; everybody else has not, and the leader ends the run from here", async () => {
    const { unmount } = panelOf(chidi);
    await screen.findByText(runWords.pulse.everybody);
    expect(screen.queryByText(runWords.pulse.leaderSays)).toBeNull();
    unmount();
    const { handle, user } = panelOf(ana);
    const script = await screen.findByRole("region", { name: runWords.sayThis });
    expect(within(script).getByText(runWords.pulse.leaderSays)).toBeTruthy();
    await user.click(await button(runWords.end));
    await user.click(await button(runWords.endConfirm));
    expect(handle.calls.map(([name]) => name)).toEqual(["openRound", "endRun"]);
  });

  it("goes on from the commitments to the pulse, or ends there without it", async () => {
    const { handle, user } = panelOf(ana, { view: onStep(3) });
    await user.click(await button(runWords.endEarly));
    expect(screen.getByRole("group", { name: runWords.endBeforePulseAsk })).toBeTruthy();
    await user.click(await button("Next: Pulse"));
    expect(handle.calls).toEqual([["advanceRun", {}]]);
  });
});
