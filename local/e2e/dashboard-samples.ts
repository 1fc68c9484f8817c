import type { Commitment } from "#shared/commitment.ts";
import type { DashboardRound, DashboardView } from "#shared/dashboard/dashboard-view.ts";
import { periods } from "#shared/dashboard/period.ts";
import { day } from "#shared/day.ts";
import { safetyComponents } from "#shared/safety-component.ts";
import { samplePeople } from "../room/people.ts";

const members = samplePeople.map(({ userId }) => userId);
const bands = ["low", "mixed", "rather-low", "rather-high", "high", "lower-half"] as const;

/** A quarter in which a team met every week, with long titles and much that is open. */
export function busyQuarter(now: number): DashboardView {
  const since = now - periods.quarter;
  const weeks = Array.from({ length: 13 }, (_, week) => since + (week * 7 + 1) * day);
  return {
    since,
    now,
    runs: weeks.map((startedAt, n) => ({
      id: `run-${n}`,
      actionId: "humour-workshop",
      title: n % 3 === 0 ? "What could go wrong, and what we would do about it" : "Humour Workshop",
      facilitatorId: members[n % members.length] ?? "",
      state: "ended",
      startedAt,
      endedAt: startedAt + 30 * 60_000,
      ...(n === 11 ? { brokenOff: true as const } : {}),
    })),
    rounds: weeks.map((at, n) => roundOf(n, at + 30 * 60_000)),
    commitments: weeks.flatMap((at, n) => [
      promised(`a-${n}`, at, n),
      promised(`b-${n}`, at, n + 1),
    ]),
  };
}

/** That of a team which has done nothing yet. */
export function emptyQuarter(now: number): DashboardView {
  return { since: now - periods.quarter, now, runs: [], rounds: [], commitments: [] };
}

function roundOf(n: number, at: number): DashboardRound {
  const base = { id: `round-${n}`, at, asked: [...safetyComponents], measured: [] };
  if (n % 5 === 3) return { ...base, bands: {}, withheld: "too-few" };
  const shown = safetyComponents.map((one, c) => [one, bands[(n + c) % bands.length]]);
  const measured = ["beyond noise, up", "within noise", "too few answers"] as const;
  return {
    ...base,
    ...(n % 4 === 2 ? { kind: "check" as const } : {}),
    bands: Object.fromEntries(shown),
    measured:
      n % 4 === 2
        ? [
            {
              runId: `run-${n - 2}`,
              actionId: "humour-workshop",
              title: "Humour Workshop",
              targeted: ["resilience", "courage"],
              verdicts: { resilience: measured[n % 3] ?? "within noise", courage: "within noise" },
            },
          ]
        : [],
  };
}

function promised(id: string, promisedAt: number, n: number): Commitment {
  const states = ["promised", "claimed", "verified", "lapsed"] as const;
  const state = states[n % states.length] ?? "promised";
  return {
    v: 2,
    id,
    teamId: "team-1",
    runId: "run-1",
    version: 1,
    text: "Write down who decides about the release, and put it where all of us look every day",
    ownerId: members[n % members.length] ?? "",
    dueOn: new Date(promisedAt + 7 * day).toISOString().slice(0, 10),
    state,
    promisedBy: members[0] ?? "",
    promisedAt,
    ...(state === "claimed" ? { claimedAt: promisedAt + 3 * day } : {}),
  };
}
