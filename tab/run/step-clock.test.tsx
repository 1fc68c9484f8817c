import { act, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { stepToolWords } from "#shared/words/step-tools.ts";
import {
  aRunOnStep,
  aRunView,
  aTeamHandle,
  aTeamView,
  chidi,
  monday,
  renderInTeam,
} from "../testing/a-team-handle.ts";
import { StepClock } from "./step-clock.tsx";

afterEach(() => vi.useRealTimers());

it("[R131] what comes between two drawings of the clock is followed by nothing more for ten seconds", () => {
  vi.useFakeTimers({ now: monday });
  const onStep = (index: number, since: number) =>
    aRunOnStep(index, { timer: { startedAt: monday + since, extraMs: 0 } });
  const view = aTeamView({ current: aRunView({ run: onStep(0, 0) }) });
  const panel = renderInTeam(
    <StepClock run={onStep(0, 0)} notice={undefined} />,
    aTeamHandle({ me: chidi, view, now: Date.now }),
  );
  const spoken = screen.getByRole("status");
  const heard: { readonly said: string; readonly at: number }[] = [];
  const pass = (ms: number) => {
    for (let gone = 0; gone < ms; gone += 50) {
      const before = spoken.textContent;
      act(() => vi.advanceTimersByTime(50));
      const said = spoken.textContent;
      // What is taken away is not heard.
      if (said !== before && said !== "") heard.push({ said, at: Date.now() });
    }
  };
  pass(12_800);
  panel.show(<StepClock run={onStep(1, 12_740)} notice={undefined} />);
  heard.push({ said: spoken.textContent, at: Date.now() });
  panel.show(<StepClock run={onStep(1, 12_740)} notice="Ana is gone." />);
  pass(15_000);
  expect(heard.map(({ said }) => said)).toEqual(["Step 2 of 4: Write, 4 minutes", "Ana is gone."]);
  expect((heard[1]?.at ?? 0) - (heard[0]?.at ?? 0)).toBeGreaterThanOrEqual(10_000);
});

it("[R131] that it is one's turn to speak is said in time also while the timer is paused", () => {
  vi.useFakeTimers({ now: monday });
  const paused = (overrides = {}) =>
    aRunOnStep(0, {
      timer: { startedAt: monday, pausedAt: monday, extraMs: 0 },
      ...overrides,
    });
  const view = aTeamView({ current: aRunView({ run: paused() }) });
  const panel = renderInTeam(
    <StepClock run={paused()} notice={undefined} />,
    aTeamHandle({ me: chidi, view, now: Date.now }),
  );
  const talkRound = { waiting: [chidi.userId], again: [], done: [] };
  act(() => vi.advanceTimersByTime(2_000));
  panel.show(<StepClock run={paused({ talkRound })} notice={undefined} />);
  act(() => vi.advanceTimersByTime(11_000));
  expect(screen.getByRole("status").textContent).toBe(stepToolWords.yourTurn);
});
