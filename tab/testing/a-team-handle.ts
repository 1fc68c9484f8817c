import { FluentProvider, teamsLightTheme } from "@fluentui/react-components";
import { cleanup, type RenderResult, render } from "@testing-library/react";
import { createElement, type ReactElement, type ReactNode, useState } from "react";
import { afterEach, beforeAll } from "vitest";
import { searchTextOf, summaryOf } from "#shared/playbook/playbook.ts";
import type { Run } from "#shared/run.ts";
import type { TeamAction } from "#shared/team-action.ts";
import {
  ana,
  aRoundView,
  aRunOnStep,
  aStep,
  everybody,
  fourSteps,
  monday,
} from "#shared/testing/builders.ts";
import type { RunView, TeamView } from "#shared/views.ts";
import { type Playbook, PlaybookContext } from "../playbook.ts";
import { loadSoonNeeded } from "../pulse/lazy-part.tsx";
import { createTeamDrafts, TeamDraftsContext } from "../run/team-drafts.ts";
import { SheetsContext, useNewSheets } from "../sheets.ts";
import { TeamContext, type TeamHandle, useTeam } from "../team-handle.ts";
import type { TurnCalls } from "../turn-calls.ts";

export {
  aCommitment,
  aNote,
  ana,
  aRoundView,
  aRunOnStep,
  ben,
  chidi,
  dana,
  eli,
  everybody,
  minute,
  monday,
} from "#shared/testing/builders.ts";

// So that no test waits for the code of a part.
beforeAll(loadSoonNeeded);
afterEach(() => {
  cleanup();
  // Tests without a page have none.
  globalThis.localStorage?.clear();
});

/** A call that a screen made: its name and what it was given. */
export type Call = readonly [name: string, ...given: unknown[]];

/** A handle that writes down every call and answers that it was applied. */
export interface TeamHandleInTest extends TeamHandle {
  readonly calls: readonly Call[];
}

/** A run of talk, write, vote and commit on its first step, led by Ana; Ben leads next. */
export function aRun(overrides: Partial<Run> = {}): Run {
  return aRunOnStep(0, overrides);
}

/** That run with a pulse at its end, on the step with this index; the pulse is the fifth. */
export function aRunWithPulse(stepIndex = 4, overrides: Partial<Run> = {}): Run {
  const pulse = aStep({ id: "pulse", title: "Pulse", kind: "pulse", minutes: 1 });
  return aRunOnStep(stepIndex, {
    steps: [...fourSteps, pulse],
    ...(stepIndex >= 3 ? { state: "wrapping-up" } : {}),
    ...overrides,
  });
}

/** That run as a member sees it who has written nothing yet. */
export function aRunView(overrides: Partial<RunView> = {}): RunView {
  return { run: aRun(), mine: {}, commitments: [], ...overrides };
}

/** The team of all five without a run; Ana is next to lead, then Ben and so on. */
export function aTeamView(overrides: Partial<TeamView> = {}): TeamView {
  return {
    id: "team-1",
    name: "Team One",
    members: [...everybody],
    rotation: everybody.map(({ userId }) => ({ userId, reason: { kind: "first-meeting" } })),
    turns: { outIds: [], away: [], acceptedIds: [], cannotPassIds: [], changes: [] },
    open: [],
    offersCheck: false,
    now: monday,
    ...overrides,
  };
}

/** Ana's panel in a meeting on Monday, live. */
export function aTeamHandle(overrides: Partial<TeamHandle> = {}): TeamHandleInTest {
  const calls: Call[] = [];
  const noted =
    (name: string) =>
    (...given: unknown[]) => {
      calls.push([name, ...given]);
      return Promise.resolve(true);
    };
  return {
    me: ana,
    isInMeeting: true,
    view: aTeamView(),
    connection: "live",
    now: () => monday,
    planRun: noted("planRun"),
    changeRun: (name, extra) => noted(name)(extra),
    revealStep: noted("revealStep"),
    writeNote: noted("writeNote"),
    readRun: (runId) => {
      calls.push(["readRun", runId]);
      return Promise.resolve(aRunView());
    },
    removeNote: noted("removeNote"),
    placeDots: noted("placeDots"),
    setReady: noted("setReady"),
    openRound: (runId) => {
      calls.push(["openRound", runId]);
      return Promise.resolve({ round: aRoundView() });
    },
    openCheck: () => {
      calls.push(["openCheck"]);
      return Promise.resolve({ round: aRoundView({ kind: "check" }) });
    },
    answerRound: (...given) => {
      calls.push(["answerRound", ...given]);
      return Promise.resolve({ saved: true });
    },
    promise: noted("promise"),
    claim: noted("claim"),
    verify: noted("verify"),
    withdraw: noted("withdraw"),
    turns: someTurnCalls(calls),
    ...overrides,
    calls,
  };
}

/** The calls about turns, each of which is written down and answered as applied. */
export function someTurnCalls(calls: Call[], answer: () => boolean = () => true): TurnCalls {
  const noted =
    (name: string) =>
    (...given: unknown[]) => {
      calls.push([name, ...given]);
      return Promise.resolve(answer());
    };
  return {
    accept: noted("accept"),
    pass: noted("pass"),
    take: noted("take"),
    swap: noted("swap"),
    absent: noted("absent"),
    setAway: noted("setAway"),
    undo: noted("undo"),
  };
}

/** An action with texts for the steps of `aRun`. */
export function aTeamAction(overrides: Partial<TeamAction> = {}): TeamAction {
  const texts = (id: string) => ({
    everybody: `What everybody does in ${id}.`,
    leaderSays: `What Ana says in ${id}.`,
    ifSilent: `When nobody speaks in ${id}.`,
    ifOneDominates: `When one speaks in ${id}.`,
  });
  return {
    id: "humour-workshop",
    title: "Humour workshop",
    summary: "Laugh together and keep one light habit.",
    components: ["resilience"],
    signals: ["unspoken-friction"],
    moments: ["hard-time"],
    topics: ["humour"],
    why: { text: "It helps.", evidence: "practice" },
    minutes: 15,
    who: { from: 3, to: 12, note: "The whole team." },
    whenToUse: ["After dry weeks."],
    whenNotToUse: ["After bad news."],
    notice: "Somebody smiles.",
    quietWay: "Everything can be done in writing.",
    prepare: ["Think of a story."],
    steps: aRun().steps.flatMap(({ kind, ...step }) =>
      kind === "pulse" ? [] : [{ ...step, kind, ...texts(step.id) }],
    ),
    resources: ["humor-seriously-ted", "good-humor-npr"],
    ...overrides,
  };
}

/** A Playbook of this one action, and a team that has none of its own. */
export function aPlaybook(action: TeamAction = aTeamAction()): Playbook {
  return {
    summaries: () => Promise.resolve([summaryOf(action)]),
    searchTexts: () => Promise.resolve({ [action.id]: searchTextOf(action) }),
    action: () => Promise.resolve(action),
    own: () => Promise.resolve({ actions: [], drafts: [] }),
    team: undefined,
  };
}

/** A screen in a panel. `push` draws it again with another view, as when the server speaks. */
export interface PanelInTest extends RenderResult {
  readonly push: (view: TeamView) => void;
  /** Draws another screen in the same panel. */
  readonly show: (screen: ReactElement) => void;
}

function WithSheets(props: { readonly userId: string; readonly children?: ReactNode }) {
  return createElement(
    SheetsContext,
    { value: useNewSheets(props.userId, monday) },
    props.children,
  );
}

function WithDrafts({ children }: { readonly children?: ReactNode }) {
  const { me, view, now } = useTeam();
  const [drafts] = useState(() => createTeamDrafts({ userId: me.userId, teamId: view.id }, now));
  return createElement(TeamDraftsContext, { value: drafts }, children);
}

/** Draws a screen with this handle around it. */
export function renderInTeam(
  screen: ReactElement,
  handle: TeamHandle = aTeamHandle(),
  playbook: Playbook = aPlaybook(),
): PanelInTest {
  const panel = (view: TeamView, shown = screen) =>
    createElement(
      FluentProvider,
      { theme: teamsLightTheme },
      createElement(
        PlaybookContext,
        { value: playbook },
        createElement(
          TeamContext,
          { value: { ...handle, view } },
          createElement(
            WithSheets,
            { userId: handle.me.userId },
            createElement(WithDrafts, null, shown),
          ),
        ),
      ),
    );
  const rendered = render(panel(handle.view));
  return {
    ...rendered,
    push: (view) => rendered.rerender(panel(view)),
    show: (other) => rendered.rerender(panel(handle.view, other)),
  };
}
