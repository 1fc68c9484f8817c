import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { checkQuestions } from "#shared/pulse/choosing.ts";
import type { MeasuredChange } from "#shared/pulse/measured-change.ts";
import { findQuestion } from "#shared/pulse/questions.ts";
import { measuringWords } from "#shared/words/measuring.ts";
import { runWords } from "#shared/words/run.ts";
import { words } from "#shared/words.ts";
import { RunScreen } from "../run/run-screen.tsx";
import type { Sheet } from "../sheets.ts";
import {
  aRoundView,
  aRunView,
  aRunWithPulse,
  aTeamHandle,
  aTeamView,
  renderInTeam,
} from "../testing/a-team-handle.ts";
import { AnswerPart } from "./answer-part.tsx";
import { CheckOffer } from "./check-offer.tsx";
import { RoundResult } from "./round-result.tsx";

const questions = checkQuestions([]);
const check = aRoundView({ kind: "check", questions });
const { begin, next, back, chooseOne, questionOf } = measuringWords;

const press = (name: string) => screen.getByRole("button", { name });
const textOf = (index: number) => findQuestion(questions[index]?.id ?? "")?.text ?? "";

/** A check before its first question; what is sent stands in `sent`. */
function aSheet() {
  const sent: Sheet[] = [];
  const send = (_: string, sheet: Sheet) => {
    sent.push(sheet);
    return Promise.resolve({ saved: true } as const);
  };
  const part = <AnswerPart round={check} now={check.openedAt} send={send} />;
  const { show } = renderInTeam(part);
  const leave = () => show(<p>Something else</p>);
  return { sent, user: userEvent.setup(), leave, back: () => show(part) };
}

async function choose(user: ReturnType<typeof userEvent.setup>, index: number, choice = "Often") {
  const group = screen.getByRole("radiogroup", { name: textOf(index) });
  await user.click(within(group).getByRole("radio", { name: choice }));
}

describe("a check", () => {
  it("[R248] says what is promised before its first question, also until when it can be changed and what is kept of a check", async () => {
    const { user } = aSheet();
    const [, replaces = ""] = words.pulse.changeUntil("|").split("|");
    expect(screen.getByText((said) => said.endsWith(replaces))).toBeDefined();
    expect(screen.getByText(words.pulse.promise.keptInShort).closest("details")).toBeNull();
    expect(screen.getByText(words.pulse.promise.keptOfCheck)).toBeDefined();
    expect(screen.queryByRole("radiogroup")).toBeNull();
    await user.click(press(begin));
    expect(screen.getByRole("radiogroup", { name: textOf(0) })).toBeDefined();
  });

  it("shows one question a screen, with its place, and moves the focus along", async () => {
    const { user } = aSheet();
    await user.click(press(begin));
    await choose(user, 0);
    await user.click(press(next));
    expect(screen.getAllByRole("radiogroup")).toHaveLength(1);
    expect(screen.getByRole("radiogroup", { name: textOf(1) })).toBeDefined();
    expect(document.activeElement?.textContent).toBe(questionOf(2, 12));
  });

  it("begins again, after a look at something else, at the first question without a choice", async () => {
    const { user, leave, back: comeBack } = aSheet();
    await user.click(press(begin));
    await choose(user, 0);
    leave();
    comeBack();
    expect(screen.getByRole("radiogroup", { name: textOf(1) })).toBeDefined();
  });

  it("goes on only from a question that is answered, and back from any", async () => {
    const { user } = aSheet();
    await user.click(press(begin));
    await user.click(press(next));
    expect(screen.getByRole("status").textContent).toBe(chooseOne);
    expect(screen.getByRole("radiogroup", { name: textOf(0) })).toBeDefined();
    await choose(user, 0);
    await user.click(press(next));
    await user.click(press(back));
    const group = screen.getByRole("radiogroup", { name: textOf(0) });
    expect(within(group).getByRole<HTMLInputElement>("radio", { name: "Often" }).checked).toBe(
      true,
    );
  });

  it("is sent once, whole, from its last question, and then shows nothing of what was sent", async () => {
    const { sent, user } = aSheet();
    await user.click(press(begin));
    for (const index of questions.keys()) {
      await choose(user, index);
      if (index < questions.length - 1) await user.click(press(next));
    }
    await user.click(press(words.pulse.send));
    const saved = await screen.findByText(words.pulse.saved);
    const again = screen.getByText(words.pulse.againNote);
    expect(saved.compareDocumentPosition(again)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(sent).toHaveLength(1);
    expect(Object.keys(sent[0]?.choices ?? {})).toHaveLength(12);
    expect(screen.queryByRole("radio")).toBeNull();
  });
});

describe("the offer of a first check", () => {
  it("opens it, and says why there is none where there is none", async () => {
    const user = userEvent.setup();
    const none = { kind: "twin-team" } as const;
    renderInTeam(<CheckOffer openCheck={() => Promise.resolve({ none })} />);
    await user.click(press(measuringWords.open));
    expect(await screen.findByText(words.pulse.none.twinTeam)).toBeDefined();
  });
});

describe("what a check says of a run", () => {
  const change: MeasuredChange = {
    runId: "run-1",
    actionId: "humour-workshop",
    title: "Humour Workshop",
    targeted: ["courage"],
    beforeId: "round-0",
    verdicts: { courage: "beyond noise, up", openness: "within noise" },
  };
  const shown = (overrides: Partial<MeasuredChange> = {}) =>
    renderInTeam(
      <RoundResult
        round={aRoundView({
          kind: "check",
          questions,
          state: "released",
          mayAnswer: false,
          bands: { courage: "high" },
          measured: [{ ...change, ...overrides }],
        })}
      />,
    );

  it("stands under the title of its action, first for the components that it is for", () => {
    shown();
    expect(screen.getByText(measuringWords.followedTitle("Humour Workshop"))).toBeDefined();
    expect(screen.getByText(measuringWords.verdicts["beyond noise, up"])).toBeDefined();
    const others = screen.getByText(measuringWords.verdicts["within noise"]).closest("details");
    expect(others?.open).toBe(false);
  });

  it("has no figure, no arrow and no size", () => {
    const { container } = shown();
    const text = container.textContent?.replace(words.pulse.howToRead(4), "") ?? "";
    expect(text).not.toMatch(/\d|%|↑|↓|→/);
  });

  it.each(["never", "too-old", "withheld", "erased", "key-gone", "other-questions"] as const)(
    "says why there is nothing to compare with: %s",
    (noBaseline) => {
      shown({ noBaseline, beforeId: undefined });
      expect(screen.getByText(measuringWords.noBaseline[noBaseline])).toBeDefined();
      expect(screen.queryByText(measuringWords.verdicts["beyond noise, up"])).toBeNull();
    },
  );
});

it("a check that is due at the end of a run takes the place of the pulse, and the leader says so", async () => {
  const view = aTeamView({ current: aRunView({ run: aRunWithPulse(4) }) });
  const handle = aTeamHandle({ view, openRound: () => Promise.resolve({ round: check }) });
  renderInTeam(<RunScreen />, handle);
  expect(await screen.findByText(runWords.pulse.checkEverybody)).toBeDefined();
  expect(screen.getByText(runWords.pulse.checkSays)).toBeDefined();
  expect(screen.getByRole("button", { name: begin })).toBeDefined();
});
