import type { Commitment } from "#shared/commitment.ts";
import type { StepCounts } from "#shared/contribution.ts";
import type { LeaderPresence } from "#shared/leader-presence.ts";
import { isOpen, isTakenBack } from "#shared/open-commitment.ts";
import type { RoundView } from "#shared/pulse/round-view.ts";
import type { Run } from "#shared/run.ts";
import type { RunView, TeamView } from "#shared/views.ts";
import { inReadersTitles } from "./run-titles.ts";

/** What a member wrote in a run, by step. */
export type Mine = RunView["mine"];

/**
 * All that a panel has heard, each record in its newest version. Messages may come late, twice or
 * in any order: the same messages always lead to the same state.
 */
export interface Heard {
  readonly team: Omit<TeamView, "current" | "open" | "takenBack" | "round">;
  readonly runs: Readonly<Record<string, Run>>;
  readonly commitments: Readonly<Record<string, Commitment>>;
  /** Which commitments were open, or of the current run, when the team was read. */
  readonly openThen: readonly string[];
  /** By run and step. */
  readonly counts: Readonly<Record<string, StepCounts>>;
  /** By run. */
  readonly presence: Readonly<Record<string, LeaderPresence>>;
  /** By run: only the author is told, in answers to their own calls. */
  readonly mine: Readonly<Record<string, Mine>>;
  /** The newest round of the pulse. */
  readonly round: RoundView | undefined;
}

/** What is known after a team was read for the first time. */
export function hearFirst(view: TeamView): Heard {
  const { current: _c, open: _o, takenBack: _t, round: _r, ...team } = view;
  const nothing = {
    runs: {},
    commitments: {},
    openThen: [],
    counts: {},
    presence: {},
    mine: {},
    round: undefined,
  };
  return hearTeam({ team, ...nothing }, view);
}

/** The team as it was read at `view.now`. */
export function hearTeam(heard: Heard, view: TeamView): Heard {
  const { current, open, takenBack = [], round, ...told } = view;
  const openThen = [...open, ...(current?.commitments ?? [])].map(({ id }) => id);
  const newest = told.now >= heard.team.now ? { ...heard, team: told, openThen } : heard;
  const withOpen = [...open, ...takenBack].reduce(hearCommitment, newest);
  const withRound = round ? hearRound(withOpen, round) : withOpen;
  return current ? hearRunView(withRound, current) : withRound;
}

/** A round of the pulse: the one that opened last stays, and closed it stays closed. */
export function hearRound(heard: Heard, round: RoundView): Heard {
  return { ...heard, round: laterRound(heard.round, round) };
}

/**
 * The later of two views of a team's rounds. A round has no version, but it goes one way only: it
 * opens, nobody may answer any more, it is closed.
 */
export function laterRound(known: RoundView | undefined, round: RoundView): RoundView {
  if (!known || round.openedAt > known.openedAt) return round;
  if (round.openedAt < known.openedAt || known.state !== "open") return known;
  return round.state !== "open" || !round.mayAnswer ? round : known;
}

/** A run as this member sees it: the answer to a write may tell of its step alone. */
export function hearRunView(heard: Heard, view: RunView): Heard {
  const { run, counts, presence, commitments, mine } = view;
  const known = presence ? hearPresence(heard, presence) : heard;
  const withRun = commitments.reduce(hearCommitment, hearRun(known, run));
  const written = { ...withRun.mine[run.id], ...mine };
  const after = { ...withRun, mine: { ...withRun.mine, [run.id]: written } };
  return counts ? hearCounts(after, counts) : after;
}

/** A run in some version: the newest one is kept. */
export function hearRun(heard: Heard, run: Run): Heard {
  const known = heard.runs[run.id];
  if (known && known.version >= run.version) return heard;
  return { ...heard, runs: { ...heard.runs, [run.id]: run } };
}

/** A commitment in some version: the newest one is kept. */
export function hearCommitment(heard: Heard, commitment: Commitment): Heard {
  const known = heard.commitments[commitment.id];
  if (known && known.version >= commitment.version) return heard;
  return { ...heard, commitments: { ...heard.commitments, [commitment.id]: commitment } };
}

/** How many have written in a step: the newest counts are kept. */
export function hearCounts(heard: Heard, counts: StepCounts): Heard {
  const key = countsKey(counts.runId, counts.stepId);
  const known = heard.counts[key];
  if (known && known.version >= counts.version) return heard;
  return { ...heard, counts: { ...heard.counts, [key]: counts } };
}

/**
 * Whether a leader is connected: what was seen last is kept and, of what was seen at one instant, that
 * they are.
 */
export function hearPresence(heard: Heard, presence: LeaderPresence): Heard {
  const { runId, at, goneId } = presence;
  const known = heard.presence[runId];
  if (known && (known.at > at || (known.at === at && goneId !== undefined))) return heard;
  return { ...heard, presence: { ...heard.presence, [runId]: presence } };
}

/** The newest run, whether it goes on or has ended. */
export function newestRun(heard: Heard): Run | undefined {
  return Object.values(heard.runs).toSorted(
    (a, b) => b.plannedAt - a.plannedAt || (a.id < b.id ? -1 : 1),
  )[0];
}

/** A run with all that is known about it. */
export function runViewOf(heard: Heard, run: Run): RunView {
  const stepId = run.timer && run.steps[run.stepIndex]?.id;
  return {
    run: inReadersTitles(run),
    mine: heard.mine[run.id] ?? {},
    presence: heard.presence[run.id],
    counts: stepId === undefined ? undefined : heard.counts[countsKey(run.id, stepId)],
    commitments: Object.values(heard.commitments)
      .filter(({ runId, state }) => runId === run.id && state !== "withdrawn")
      .toSorted(byPromise),
  };
}

/** The team as the screens show it. */
export function teamViewOf(heard: Heard): TeamView {
  const newest = newestRun(heard);
  const run = newest?.state === "ended" ? undefined : newest;
  return {
    ...heard.team,
    offersCheck: heard.team.offersCheck && heard.round?.state !== "open",
    round: heard.round,
    current: run && runViewOf(heard, run),
    takenBack: Object.values(heard.commitments).filter(isTakenBack).toSorted(byPromise),
    open: Object.values(heard.commitments)
      .filter((one) => isOpen(one) && one.runId !== run?.id && !isSettledUnheard(heard, one))
      .toSorted(byPromise),
  };
}

/** Clocks of servers are so far apart at most (ms). */
const clocksApart = 5 * 60_000;

/**
 * Whether a commitment was settled while the line was down: a reading lists those that are open alone, and one
 * that was there before it and is not among them has lapsed, or was confirmed or taken back.
 */
function isSettledUnheard({ team, openThen }: Heard, { id, promisedAt }: Commitment): boolean {
  return promisedAt < team.now - clocksApart && !openThen.includes(id);
}

function countsKey(runId: string, stepId: string): string {
  return `${runId}/${stepId}`;
}

function byPromise(a: Commitment, b: Commitment): number {
  return a.promisedAt - b.promisedAt || (a.id < b.id ? -1 : 1);
}
