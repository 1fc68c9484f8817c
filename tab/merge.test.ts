// @vitest-environment node
import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import type { Commitment } from "#shared/commitment.ts";
import { day } from "#shared/day.ts";
import { humourWorkshop } from "#shared/playbook/actions/humour-workshop.ts";
import type { Run } from "#shared/run.ts";
import type { TeamView } from "#shared/views.ts";
import { german } from "#shared/words/de/german.ts";
import { readWith } from "#shared/words/translated.ts";
import {
  type Heard,
  hearCommitment,
  hearCounts,
  hearFirst,
  hearPresence,
  hearRun,
  hearRunView,
  hearTeam,
  teamViewOf,
} from "./merge.ts";
import {
  aCommitment,
  ana,
  aRoundView,
  aRunOnStep,
  aRunView,
  aTeamView,
  ben,
  monday,
} from "./testing/a-team-handle.ts";

const first = aTeamView({ now: 0 });

afterEach(() => readWith(() => undefined));

test("[R286] a run of ours is shown with its titles in the language of the page, a team's own as they called it", () => {
  readWith(() => ({ ...german }));
  const steps = humourWorkshop.steps.map(({ id, title, kind, minutes }) => {
    return { id, title, kind, minutes };
  });
  const ours = aRunOnStep(0, { version: 4, steps });
  const shown = (overrides: Partial<Run> = {}) =>
    teamViewOf(hearRun(hearFirst(first), { ...ours, ...overrides })).current?.run;
  const titles = german.playbookTitles["humour-workshop"];
  expect(shown()?.title).toBe(titles?.title);
  expect(shown()?.steps.map(({ id, title }) => [id, title])).toEqual(
    Object.entries(titles?.steps ?? {}),
  );
  const heard = hearRun(hearFirst(first), ours);
  expect(teamViewOf(heard).current?.run).toBe(teamViewOf(heard).current?.run);
  const own = { actionId: "3f0c1a52-7c4e-4b0e-9d1f-2a5b6c7d8e9f", title: "Unser Lachen" };
  expect(shown(own)).toMatchObject({ title: "Unser Lachen", steps });
});

test("the newest version of a run stays, whatever comes later", () => {
  const heard = [4, 2, 3].reduce(
    (all, version) => hearRun(all, aRunOnStep(0, { version })),
    hearFirst(first),
  );
  expect(teamViewOf(heard).current?.run.version).toBe(4);
});

test("[R238] the answer to a write tells of its step, and what was written in others stays", () => {
  const blank = { notes: [], dots: [], ready: false, sealed: false, changes: 1 };
  const talk = { ...blank, ready: true };
  const write = { ...blank, notes: [{ id: "a", text: "Ana's" }] };
  const run = aRunOnStep(1);
  const heard = [{ talk }, { write: blank }, { write }].reduce(
    (all, mine) => hearRunView(all, aRunView({ run, mine })),
    hearFirst(first),
  );
  expect(teamViewOf(heard).current?.mine).toEqual({ talk, write });
});

test("a run that was planned later takes the place of the one before", () => {
  const one = aRunOnStep(0, { id: "one", plannedAt: 10, state: "ended", version: 9 });
  const two = aRunOnStep(0, { id: "two", plannedAt: 20, version: 1 });
  const heard = hearRun(hearRun(hearFirst(first), two), one);
  expect(teamViewOf(heard).current?.run.id).toBe("two");
});

test("after a run has ended the team has none", () => {
  const heard = hearRun(hearFirst(first), aRunOnStep(3, { state: "ended" }));
  expect(teamViewOf(heard).current).toBeUndefined();
});

test("counts belong to their step: those of the step before are not shown in the next", () => {
  const counts = {
    runId: "run-1",
    stepId: "talk",
    ready: 2,
    readyIds: ["ana", "ben"],
    notes: 0,
    voters: 0,
    version: 1,
  };
  const onTalk = hearCounts(hearRun(hearFirst(first), aRunOnStep(0)), counts);
  expect(teamViewOf(onTalk).current?.counts).toEqual(counts);
  expect(teamViewOf(hearRun(onTalk, aRunOnStep(1))).current?.counts).toBeUndefined();
});

test("the newest counts stay: an answer that was on its way meanwhile brings no older ones back", () => {
  const of = (notes: number, version: number) => {
    return { runId: "run-1", stepId: "write", ready: 0, readyIds: [], notes, voters: 0, version };
  };
  const heard = hearRun(hearFirst(first), aRunOnStep(1));
  const told = hearCounts(hearCounts(heard, of(4, 5)), of(5, 6));
  const late = hearRunView(told, aRunView({ run: aRunOnStep(1), counts: of(4, 5) }));
  expect(teamViewOf(late).current?.counts?.notes).toBe(5);
  expect(teamViewOf(hearCounts(late, of(4, 7))).current?.counts?.notes).toBe(4);
});

test("a commitment of the current run is listed with it, an open one of an earlier run apart", () => {
  const heard = [
    aCommitment({ id: "now", runId: "run-1" }),
    aCommitment({ id: "before", runId: "run-0" }),
    aCommitment({ id: "done", runId: "run-0", state: "verified" }),
    aCommitment({ id: "gone", runId: "run-1", state: "withdrawn" }),
  ].reduce(hearCommitment, hearRun(hearFirst(first), aRunOnStep(0)));
  const { current, open, takenBack } = teamViewOf(heard);
  expect(takenBack?.map(({ id }) => id)).toEqual(["gone"]);
  expect(current?.commitments.map(({ id }) => id)).toEqual(["now"]);
  expect(open.map(({ id }) => id)).toEqual(["before"]);
});

test("[R268] what was taken back is told as it was read, and as it is heard", () => {
  const before = aCommitment({ id: "before", state: "withdrawn" });
  const heard = hearFirst(aTeamView({ open: [aCommitment()], takenBack: [before] }));
  const withdrawn = aCommitment({ state: "withdrawn", version: 2 });
  const { open, takenBack } = teamViewOf(hearCommitment(heard, withdrawn));
  expect(open).toEqual([]);
  expect(takenBack).toEqual([before, withdrawn]);
});

test("[R251] what was settled while the line was down is not open any more, what was promised since is", () => {
  const waits = aCommitment({ id: "waits", runId: "run-0", promisedAt: monday });
  const lapses = aCommitment({ id: "lapses", runId: "run-0", promisedAt: monday });
  const today = aCommitment({ id: "today", runId: "run-1", promisedAt: monday });
  const first = hearFirst(aTeamView({ now: monday, open: [waits, lapses] }));
  const ids = (heard: Heard) => teamViewOf(heard).open.map(({ id }) => id);
  expect(ids(first)).toEqual(["lapses", "waits"]);

  const now = monday + 15 * day;
  const current = aRunView({ commitments: [today] });
  const later = hearTeam(first, aTeamView({ now, open: [waits], current }));
  expect(ids(later)).toEqual(["waits"]);
  expect(ids(hearTeam(later, aTeamView({ now: monday, open: [waits, lapses] })))).toEqual([
    "waits",
  ]);
  const over = hearRun(later, aRunOnStep(3, { version: 99, state: "ended" }));
  const since = aCommitment({ id: "since", runId: "run-1", promisedAt: now - 1 });
  expect(ids(hearCommitment(over, since))).toEqual(["today", "waits", "since"]);
});

test("a round that has closed stays closed, and an earlier one never comes back", () => {
  const closed = aRoundView({ state: "released", mayAnswer: false, bands: { openness: "high" } });
  const heard = [closed, aRoundView(), aRoundView({ id: "round-0", openedAt: 1 })].reduce(
    (all, round) => hearTeam(all, aTeamView({ round })),
    hearFirst(first),
  );
  expect(teamViewOf(heard).round).toEqual(closed);
});

test("who may not answer any more does not get the questions back from an older reading", () => {
  const heard = [aRoundView({ mayAnswer: false }), aRoundView()].reduce(
    (all, round) => hearTeam(all, aTeamView({ round })),
    hearFirst(first),
  );
  expect(teamViewOf(heard).round?.mayAnswer).toBe(false);
});

type Message =
  | { readonly run: Run }
  | { readonly commitment: Commitment }
  | { readonly team: TeamView };

function hear(heard: Heard, message: Message): Heard {
  if ("run" in message) return hearRun(heard, message.run);
  if ("commitment" in message) return hearCommitment(heard, message.commitment);
  return hearTeam(heard, message.team);
}

/** What a server said in a meeting: each record in several versions, and the team read between. */
const messages: readonly Message[] = [
  ...[0, 1, 2, 3].map((index) => ({
    run: aRunOnStep(index, { id: "one", plannedAt: 1, lastChange: change(index) }),
  })),
  { run: aRunOnStep(3, { id: "one", plannedAt: 1, version: 9, state: "ended" }) },
  ...[0, 1].map((index) => ({ run: aRunOnStep(index, { id: "two", plannedAt: 50 }) })),
  ...(["promised", "claimed", "verified"] as const).map((state, index) => ({
    commitment: aCommitment({ id: "c1", runId: "one", version: index + 1, state }),
  })),
  { commitment: aCommitment({ id: "c2", runId: "two", version: 1 }) },
  { team: aTeamView({ now: 5, members: [ana] }) },
  {
    team: aTeamView({
      now: 60,
      members: [ana, ben],
      current: aRunView({ run: aRunOnStep(0, { id: "two", plannedAt: 50 }) }),
      open: [aCommitment({ id: "c1", runId: "one", version: 2, state: "claimed" })],
      round: aRoundView(),
    }),
  },
  // The server reads the records of a team before its clock: the newer time can have the older round.
  { team: aTeamView({ now: 40, round: aRoundView({ state: "withheld", mayAnswer: false }) }) },
  { team: aTeamView({ now: 30, round: aRoundView({ mayAnswer: false }) }) },
  { team: aTeamView({ now: 20, round: aRoundView({ id: "round-0", openedAt: 1 }) }) },
];

function change(at: number): Run["lastChange"] {
  return { verb: "advance", by: ana.userId, at, version: 1 };
}

test("the same messages lead to the same state in any order, and each any number of times", () => {
  const inOrder = messages.reduce(hear, hearFirst(first));
  const shuffled = fc
    .tuple(
      fc.shuffledSubarray([...messages], { minLength: messages.length }),
      fc.array(fc.constantFrom(...messages)),
    )
    .chain(([all, again]) =>
      fc.shuffledSubarray([...all, ...again], { minLength: all.length + again.length }),
    );
  fc.assert(
    fc.property(shuffled, (late) => {
      const heard = late.reduce(hear, hearFirst(first));
      expect(heard).toEqual(inOrder);
      expect(teamViewOf(heard)).toEqual(teamViewOf(inOrder));
    }),
  );
});

test("[R136] of what is seen of a leader's connection the last stays, and of one instant that they are there", () => {
  const at = (ms: number, goneId?: string) => ({ runId: "run-1", at: ms, goneId });
  const hearing = (...seen: ReturnType<typeof at>[]) =>
    seen.reduce(hearPresence, hearFirst(aTeamView())).presence["run-1"];
  const [gone, back] = [at(2, "ana"), at(3)];
  expect(hearing(gone, back)).toBe(back);
  expect(hearing(back, gone)).toBe(back);
  const atOnce = at(2);
  expect([hearing(gone, atOnce), hearing(atOnce, gone)]).toEqual([atOnce, atOnce]);
});
