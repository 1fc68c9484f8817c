import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { aStep, fourSteps } from "#shared/testing/builders.ts";
import { runWords } from "#shared/words/run.ts";
import { stageWords } from "#shared/words/stage.ts";
import {
  aCommitment,
  aNote,
  aRun,
  aRunOnStep,
  aRunView,
  aRunWithPulse,
  aTeamHandle,
  aTeamView,
  monday,
  renderInTeam,
} from "../testing/a-team-handle.ts";
import { Stage } from "./stage.tsx";

const onStage = (current?: Parameters<typeof aRunView>[0]) =>
  renderInTeam(
    <Stage ended={undefined} />,
    aTeamHandle({ view: aTeamView(current ? { current: aRunView(current) } : {}) }),
  );

test("the stage shows the step, its time and what everybody does, and nothing to press", async () => {
  onStage({ run: aRun() });
  expect(screen.getByRole("heading", { name: "Talk" })).toBeDefined();
  expect(screen.getByRole("timer").textContent).toContain("left");
  expect(await screen.findByText(/What everybody does/)).toBeDefined();
  expect(screen.queryAllByRole("button")).toEqual([]);
  expect(screen.queryAllByRole("textbox")).toEqual([]);
});

test("the stage shows no note before all are shown, also not the reader's own", () => {
  const run = aRunOnStep(1);
  const stepId = run.steps[1]?.id ?? "";
  const mine = {
    [stepId]: {
      notes: [{ id: "n1", text: "A canary" }],
      dots: [],
      ready: true,
      sealed: false,
      changes: 1,
    },
  };
  const { push } = onStage({ run, mine });
  expect(screen.queryByText(/canary/)).toBeNull();
  expect(screen.getByText(new RegExp(stageWords.writing))).toBeDefined();
  const boards = { [stepId]: { notes: [aNote("Fewer meetings")] } };
  push(aTeamView({ current: aRunView({ run: { ...run, boards }, mine }) }));
  expect(screen.getByText("Fewer meetings")).toBeDefined();
  expect(screen.queryByText(new RegExp(stageWords.writing))).toBeNull();
  expect(screen.getByText(new RegExp(runWords.afterNotes.everybody))).toBeDefined();
  expect(screen.queryByText(/What everybody does/)).toBeNull();
});

test("[R284] the stage says that notes are level at the top, until it is decided", () => {
  const tied = [
    { ...aNote("Shy printer"), dots: 2 },
    { ...aNote("Half a stand-up"), dots: 2 },
  ];
  const steps = [...fourSteps.slice(0, 3), aStep({ id: "decide", kind: "decide" })];
  const boards = { vote: { notes: tied } };
  const { push } = onStage({ run: aRunOnStep(2, { steps, boards }) });
  expect(screen.getByText(runWords.tie(2, 2))).toBeDefined();
  push(aTeamView({ current: aRunView({ run: aRunOnStep(3, { steps, boards }) }) }));
  expect(screen.getByText(runWords.tie(2, 2))).toBeDefined();
  const decisions = { decide: { text: "No slides" } };
  push(aTeamView({ current: aRunView({ run: aRunOnStep(3, { steps, boards, decisions }) }) }));
  expect(screen.queryByText(runWords.tie(2, 2))).toBeNull();
});

test("in the pulse the stage only says that everybody answers alone", () => {
  const run = aRunWithPulse();
  onStage({ run, commitments: [aCommitment({ text: "Call the depot" })] });
  expect(screen.getByText(stageWords.pulse)).toBeDefined();
  expect(screen.queryByText(/Call the depot/)).toBeNull();
});

test("while people agree, the stage shows who does what by when, apart from what was decided", () => {
  const run = aRunOnStep(3);
  const { push } = onStage({ run, commitments: [] });
  expect(screen.getByText(runWords.noCommitments)).toBeDefined();
  const commitments = [aCommitment({ text: "Call the depot" })];
  push(aTeamView({ current: aRunView({ run, commitments }) }));
  expect(screen.getByText(/Ana.*Call the depot/)).toBeDefined();
  expect(screen.getByRole("heading", { name: runWords.commitmentsTitle })).toBeDefined();
});

test("without an action the stage says where one is chosen", () => {
  onStage();
  expect(screen.getByText(stageWords.noRun)).toBeDefined();
});

test("a planned action is named with who begins it", () => {
  const { timer: _, ...planned } = aRun({ state: "planned", plannedAt: monday });
  onStage({ run: planned });
  expect(screen.getByText(stageWords.planned("Ana"))).toBeDefined();
});

test("[R164] what was decided and agreed stays on the stage when the action has ended", () => {
  const steps = [aStep({ id: "decide", kind: "decide" }), ...fourSteps];
  const decisions = { decide: { text: "No slides" } };
  const ended = aRunView({
    run: aRun({ state: "ended", steps, decisions, stepIndex: 4 }),
    commitments: [aCommitment({ text: "Call the depot" })],
  });
  renderInTeam(<Stage ended={ended} />, aTeamHandle());
  expect(screen.getByText(runWords.endedTitle)).toBeDefined();
  expect(screen.getByText("No slides")).toBeDefined();
  expect(screen.getByText(/Call the depot/)).toBeDefined();
});

test("[R142] the stage says who speaks in a round and who follows", () => {
  const talkRound = { waiting: ["ben", "ana", "dana"], again: ["dana"], done: [] };
  const { push } = onStage({ run: aRunOnStep(0, { talkRound }) });
  expect(screen.getByText("Ben speaks now")).toBeDefined();
  expect(screen.getByText("Then Ana")).toBeDefined();
  expect(screen.queryByText(/Dana/)).toBeNull();
  const over = { waiting: [], again: [], done: ["ben", "ana", "dana"] };
  push(aTeamView({ current: aRunView({ run: aRunOnStep(0, { talkRound: over }) }) }));
  expect(screen.getByText("Everybody has had a turn.")).toBeDefined();
});

test("[R144] the stage says who talks with whom", () => {
  const pairs = {
    groups: [
      ["ana", "dana"],
      ["ben", "chidi", "eli"],
    ],
    drawnAgain: 0,
  };
  onStage({ run: aRunOnStep(0, { pairs }) });
  expect(screen.getByText("Ana and Dana")).toBeDefined();
  expect(screen.getByText("Ben, Chidi and Eli")).toBeDefined();
});
