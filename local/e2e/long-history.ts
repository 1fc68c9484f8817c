import { type Commitment, commitmentKey } from "#shared/commitment.ts";
import { day } from "#shared/day.ts";
import { playbook } from "#shared/playbook/playbook.ts";
import { questionsAbout } from "#shared/pulse/questions.ts";
import { type ReleasedRound, roundKey } from "#shared/pulse/round.ts";
import { type Run, runKey } from "#shared/run.ts";
import { safetyComponents } from "#shared/safety-component.ts";
import type { TeamAction } from "#shared/team-action.ts";
import type { Store } from "../../bot/ports.ts";
import { samplePeople, sampleTenantId } from "../room/people.ts";

const minute = 60_000;
const members = samplePeople.map(({ userId }) => userId);
const bands = ["low", "mixed", "rather-low", "rather-high", "high", "upper-half"] as const;

/** What has happened in a team before. */
export interface LongHistory {
  readonly teamId: string;
  readonly now: number;
  readonly runs: number;
  /** How many runs there were in a week, back from now. */
  readonly perWeek: number;
}

/** One of a list, over and over. */
function turnOf<T>(list: readonly T[], n: number): T {
  const one = list[n % list.length];
  if (one === undefined) throw new Error("an empty list has no turns");
  return one;
}

/**
 * Writes the records of a team that has been there for long: runs with what was on their boards, a
 * commitment from each, and a pulse or a check a week.
 */
export async function writeHistory(store: Store, history: LongHistory): Promise<void> {
  const { teamId, now, runs, perWeek } = history;
  const between = (7 * day) / perWeek;
  for (let n = 0; n < runs; n++) {
    const at = now - Math.round((n + 0.5) * between);
    await store.create(runKey(sampleTenantId, teamId, `old-run-${n}`), ranAt(teamId, n, at));
    const kept = keptFrom(teamId, n, at, now);
    await store.create(commitmentKey(sampleTenantId, teamId, kept.id), kept);
    if (n % Math.ceil(perWeek) > 0) continue;
    const round = pulseAfter(teamId, n, at + day);
    await store.create(roundKey(sampleTenantId, teamId, round.id), round);
  }
}

function ranAt(teamId: string, n: number, at: number): Run {
  const action: TeamAction = turnOf(playbook, n);
  const steps = action.steps.map(({ id, title, kind, minutes }) => ({ id, title, kind, minutes }));
  const notes = Array.from({ length: 8 }, (_, note) => ({
    id: `note-${note}`,
    text: "What one of us wrote alone, before all of it was shown to all of us at once",
    dots: note % 4,
  }));
  const written = steps.filter(({ kind }) => kind === "write" || kind === "vote");
  return {
    ...{ v: 1, id: `old-run-${n}`, teamId, version: 20, length: "full", state: "ended" },
    ...{ actionId: action.id, title: action.title, components: action.components },
    ...{ facilitatorId: turnOf(members, n), steps, stepIndex: steps.length - 1 },
    ...{ spentMs: action.minutes * minute, plannedAt: at - day, startedAt: at },
    endedAt: at + action.minutes * minute,
    boards: Object.fromEntries(written.map(({ id }) => [id, { notes }])),
    lastChange: { verb: "end", by: turnOf(members, n), at, version: 20 },
    recent: Array.from({ length: 24 }, (_, command) => `command-${n}-${command}`),
  };
}

/** The two newest are open; of the others most were confirmed. */
function keptFrom(teamId: string, n: number, promisedAt: number, now: number): Commitment {
  const due = promisedAt + 7 * day;
  const base = {
    ...{ v: 2 as const, id: `old-promise-${n}`, teamId, runId: `old-run-${n}`, version: 3 },
    text: "Write down who decides about the release, and put it where all of us look",
    ...{ ownerId: turnOf(members, n), promisedBy: turnOf(members, n + 1), promisedAt },
    dueOn: new Date(due).toISOString().slice(0, 10),
  };
  if (due > now) return { ...base, state: "promised", nextDueAt: due + 14 * day };
  const claimedAt = promisedAt + 3 * day;
  if (n % 5 === 4 && due + 14 * day < now)
    return { ...base, state: "lapsed", claimedAt, lapsedAt: due + 14 * day };
  const verifiedAt = promisedAt + 4 * day;
  return { ...base, state: "verified", claimedAt, verifiedBy: turnOf(members, n + 2), verifiedAt };
}

/** A check every other week with what it measured, else a pulse. */
function pulseAfter(teamId: string, n: number, closesAt: number): ReleasedRound {
  const questions = safetyComponents.flatMap((one) => questionsAbout(one).slice(0, 2));
  const isCheck = n % 4 === 0;
  const action: TeamAction = turnOf(playbook, n);
  const [component] = action.components;
  const measured = {
    ...{ runId: `old-run-${n}`, actionId: action.id, title: action.title },
    targeted: action.components,
    verdicts: { [component ?? "openness"]: "within noise" as const },
  };
  return {
    ...{ v: 2, id: `old-round-${n}`, tenantId: sampleTenantId, teamId, state: "released" },
    ...{ questions: isCheck ? questions : questions.slice(0, 4), threshold: 4, people: 5 },
    ...{ openedAt: closesAt - day, closesAt, outbox: [] },
    bands: Object.fromEntries(safetyComponents.map((one, c) => [one, turnOf(bands, n + c)])),
    ...(isCheck ? { kind: "check" as const, measured: [measured] } : {}),
  };
}
