import { FluentProvider, teamsLightTheme } from "@fluentui/react-components";
import { cleanup, type RenderResult, render } from "@testing-library/react";
import { createElement, type ReactElement } from "react";
import { afterEach } from "vitest";
import type { Run } from "#shared/run.ts";
import type { TeamAction } from "#shared/team-action.ts";
import { ana, aRunOnStep, everybody, monday } from "#shared/testing/builders.ts";
import type { RunView, TeamView } from "#shared/views.ts";
import { type Playbook, PlaybookContext } from "../playbook.ts";
import { TeamContext, type TeamHandle } from "../team-handle.ts";

export {
  aCommitment,
  aNote,
  ana,
  aRunOnStep,
  ben,
  chidi,
  dana,
  eli,
  everybody,
  minute,
  monday,
} from "#shared/testing/builders.ts";

afterEach(cleanup);

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
    open: [],
    now: monday,
    ...overrides,
  };
}

/** Ana's panel on Monday, live. */
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
    view: aTeamView(),
    connection: "live",
    now: () => monday,
    planRun: noted("planRun"),
    changeRun: (name, extra) => noted(name)(extra),
    revealStep: noted("revealStep"),
    writeNote: noted("writeNote"),
    removeNote: noted("removeNote"),
    placeDots: noted("placeDots"),
    setReady: noted("setReady"),
    promise: noted("promise"),
    claim: noted("claim"),
    verify: noted("verify"),
    withdraw: noted("withdraw"),
    ...overrides,
    calls,
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
    why: { text: "It helps.", evidence: "practice" },
    minutes: 15,
    who: { from: 3, to: 12, note: "The whole team." },
    whenToUse: ["After dry weeks."],
    whenNotToUse: ["After bad news."],
    notice: "Somebody smiles.",
    quietWay: "Everything can be done in writing.",
    prepare: ["Think of a story."],
    steps: aRun().steps.map((step) => ({ ...step, ...texts(step.id) })),
    resources: ["humor-seriously-ted", "good-humor-npr"],
    ...overrides,
  };
}

/** A Playbook of this one action. */
export function aPlaybook(action: TeamAction = aTeamAction()): Playbook {
  const { id, title, summary, components, minutes } = action;
  return {
    summaries: () => Promise.resolve([{ id, title, summary, components, minutes }]),
    action: () => Promise.resolve(action),
  };
}

/** A screen in a panel. `push` draws it again with another view, as when the server speaks. */
export interface PanelInTest extends RenderResult {
  readonly push: (view: TeamView) => void;
}

/** Draws a screen with this handle around it. */
export function renderInTeam(
  screen: ReactElement,
  handle: TeamHandle = aTeamHandle(),
  playbook: Playbook = aPlaybook(),
): PanelInTest {
  const panel = (view: TeamView) =>
    createElement(
      FluentProvider,
      { theme: teamsLightTheme },
      createElement(
        PlaybookContext,
        { value: playbook },
        createElement(TeamContext, { value: { ...handle, view } }, screen),
      ),
    );
  const rendered = render(panel(handle.view));
  return { ...rendered, push: (view) => rendered.rerender(panel(view)) };
}
