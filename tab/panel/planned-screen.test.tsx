import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import type { Person } from "#shared/team.ts";
import { aRoundView, aRun } from "#shared/testing/builders.ts";
import type { TeamView } from "#shared/views.ts";
import { measuringWords } from "#shared/words/measuring.ts";
import { words } from "#shared/words.ts";
import {
  ana,
  aPlaybook,
  aRunView,
  aTeamHandle,
  aTeamView,
  ben,
  chidi,
  renderInTeam,
} from "../testing/a-team-handle.ts";
import { standingOut } from "../testing/standing-out.ts";
import { PlannedScreen } from "./planned-screen.tsx";

const run = aRun();

function seenBy(me: Person, playbook = aPlaybook()) {
  const handle = aTeamHandle({ me, view: aTeamView({ current: aRunView({ run }) }) });
  renderInTeam(<PlannedScreen run={run} />, handle, playbook);
  return handle;
}

test("the leader sees what to prepare, and that each step says what to say, and starts", async () => {
  const handle = seenBy(ana);
  expect(await screen.findByText("Think of a story.")).toBeDefined();
  expect(screen.getByText(words.panel.saysAll)).toBeDefined();
  expect(screen.queryByText("What Ana says in talk.")).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Start" }));
  expect(handle.calls).toEqual([["startRun", {}]]);
  expect(screen.queryByRole("button", { name: "Take the lead" })).toBeNull();
});

test("whoever leads next can start as well", async () => {
  const handle = seenBy(ben);
  await userEvent.click(await screen.findByRole("button", { name: "Start" }));
  expect(handle.calls).toEqual([["startRun", {}]]);
});

test("all others see whom to wait for and how to take part, not the leader's words", async () => {
  seenBy(chidi);
  expect(await screen.findByText("Ana starts when everybody is here.")).toBeDefined();
  expect(screen.getByText("Everything can be done in writing.")).toBeDefined();
  expect(screen.queryByText("What Ana says in talk.")).toBeNull();
  expect(screen.queryByRole("button", { name: "Start" })).toBeNull();
  expect(screen.queryByRole("button", { name: "Choose another action" })).toBeNull();
});

test("[R148] a pulse or check that waits for an answer is there also once an action is planned", async () => {
  const view = aTeamView({ current: aRunView({ run }), round: aRoundView({ kind: "check" }) });
  renderInTeam(<PlannedScreen run={run} />, aTeamHandle({ me: ben, view }), aPlaybook());
  expect(await screen.findByRole("button", { name: measuringWords.answerCheck })).toBeDefined();
});

test("[R163] one button stands out: the pulse while the leader has yet to answer it here, then Start", async () => {
  const round = aRoundView();
  const view = aTeamView({ current: aRunView({ run }), round });
  const { push } = renderInTeam(<PlannedScreen run={run} />, aTeamHandle({ view }), aPlaybook());
  await screen.findByText("Think of a story.");
  expect(standingOut()).toEqual([words.panel.answerPulse]);
  push({ ...view, round: { ...round, mayAnswer: false } });
  expect(standingOut()).toEqual([words.panel.start]);
});

test("[R265] whoever chose the action or took its lead is not asked whether they will lead, and can pass", async () => {
  const led = { facilitatorId: chidi.userId, state: "planned" } as const;
  const by = (verb: "plan" | "handOver", { userId }: Person) =>
    aRun({ ...led, lastChange: { verb, by: userId, at: 1, version: 1 } });
  const asked = [by("plan", chidi), by("handOver", chidi), by("plan", ben)].map((one) => {
    const view = aTeamView({ current: aRunView({ run: one }) });
    const { unmount } = renderInTeam(
      <PlannedScreen run={one} />,
      aTeamHandle({ me: chidi, view }),
      aPlaybook(),
    );
    const has = (name: string) => screen.queryByRole("button", { name }) !== null;
    const seen = [has(words.turns.accept), has(words.turns.pass)];
    unmount();
    return seen;
  });
  expect(asked).toEqual([
    [false, true],
    [false, true],
    [true, true],
  ]);
});

test("anybody takes the lead after confirming it in place", async () => {
  const handle = seenBy(chidi);
  await userEvent.click(await screen.findByRole("button", { name: "Take the lead" }));
  expect(handle.calls).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Take it" }));
  expect(handle.calls).toEqual([["handOverRun", { toId: chidi.userId }]]);
});

test("the leader drops the action after confirming it in place", async () => {
  const handle = seenBy(ana);
  await userEvent.click(await screen.findByRole("button", { name: "Choose another action" }));
  await userEvent.click(screen.getByRole("button", { name: "Drop it" }));
  expect(handle.calls).toEqual([["endRun", {}]]);
});

test("where the texts cannot be read, the run can be started all the same", async () => {
  const handle = seenBy(ana, { ...aPlaybook(), action: () => Promise.reject(new Error("gone")) });
  expect(await screen.findByText(/You can start anyway/)).toBeDefined();
  await userEvent.click(screen.getByRole("button", { name: "Start" }));
  expect(handle.calls).toHaveLength(1);
});

describe("[R275] a pulse is announced only where a run that ends now would have one", () => {
  const planned = (insteadOfPulse: TeamView["insteadOfPulse"]) => {
    const view = aTeamView({ current: aRunView({ run }), insteadOfPulse });
    renderInTeam(<PlannedScreen run={run} />, aTeamHandle({ view }), aPlaybook());
    return screen.getByText(/^Planned for 14 minutes/).textContent;
  };

  test.each([
    [undefined, "Planned for 14 minutes, plus a minute for the pulse."],
    [{ kind: "check" }, "Planned for 14 minutes, plus two minutes for a check."],
    [
      { kind: "not-yet", from: Date.UTC(2026, 0, 12) },
      "Planned for 14 minutes. Your team has a pulse or a check at most once a week: the next one from January 12, 2026 on.",
    ],
    [
      { kind: "check-soon", from: Date.UTC(2026, 0, 12) },
      "Planned for 14 minutes. Next comes a check, from January 12, 2026 on, and no pulse before it.",
    ],
    [
      { kind: "too-few-people", threshold: 4 },
      "Planned for 14 minutes. There is no pulse while your team has fewer than 4 people.",
    ],
  ] as const)("%j", (instead, said) => {
    expect(planned(instead)).toBe(said);
  });
});
