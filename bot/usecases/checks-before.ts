import { isBrokenOff } from "#shared/broken-off.ts";
import { day } from "#shared/day.ts";
import { lastCheck } from "#shared/pulse/choosing.ts";
import { Comparison } from "#shared/pulse/comparison.ts";
import type { NoBaseline } from "#shared/pulse/measured-change.ts";
import type { Baseline, CheckBefore } from "#shared/pulse/measured-runs.ts";
import { type OpenRound, type Round, roundKind } from "#shared/pulse/round.ts";
import { teamPartition } from "#shared/record.ts";
import { type Run, runKey } from "#shared/run.ts";
import type { Ports } from "../ports.ts";
import { componentsOf } from "./components-of.ts";

/** A check from longer ago than this says too little of how things stood when the run began (ms). */
const oldest = 42 * day;

/** What came before a check, as far as it is still there. */
export interface Before {
  /** The newest check before it. */
  readonly previous: CheckBefore | undefined;
  /** For each run that it measures the check before the run, or why there is none. */
  readonly baselines: readonly Baseline[];
}

/** What came before a check; before a pulse nothing does. What is gone is not made up. */
export async function checksBefore(ports: Ports, round: OpenRound): Promise<Before> {
  if (round.kind !== "check") return { previous: undefined, baselines: [] };
  const { tenantId, teamId, measures = [] } = round;
  const rounds = await ports.store.list(roundKind, teamPartition(tenantId, teamId));
  const earlier = rounds.filter(({ openedAt }) => openedAt < round.openedAt);
  const newest = lastCheck(earlier.filter(({ state }) => state === "released"));
  const found = await Promise.all(
    measures.map(async (runId) => {
      const run = await ports.store.find(runKey(tenantId, teamId, runId));
      // A run that was erased meanwhile is nobody's any more; one that was broken off may be on an older list.
      return run && !isBrokenOff(run) ? [await baselineOf(ports, run, round, earlier)] : [];
    }),
  );
  const previous = newest && (await openCheckBefore(ports, newest));
  return {
    previous: typeof previous === "string" ? undefined : previous,
    baselines: found.flat(),
  };
}

/** What was kept of a check to compare others with, or why that cannot be read. */
export async function openCheckBefore(
  { keys, sealer, clock, log }: Ports,
  check: Round,
): Promise<CheckBefore | NoBaseline> {
  if (check.state === "withheld") return check.reason === "too-few" ? "withheld" : "unreadable";
  // Past its time it counts as erased, though the server was not there to do it.
  const isKept = check.state === "released" && (check.comparison?.eraseAt ?? 0) > clock();
  if (!isKept || !check.comparison) return "erased";
  const secret = await keys.find(check.comparison.key);
  if (!secret) return "key-gone";
  const text = sealer.open(secret, check.id, check.comparison.box);
  if (text === undefined) {
    log.error({ roundId: check.id }, "what is kept of a check did not open");
    return "unreadable";
  }
  const { id: roundId, threshold } = check;
  return { roundId, threshold, comparison: Comparison.parse(JSON.parse(text)) };
}

async function baselineOf(
  ports: Ports,
  run: Run,
  round: OpenRound,
  earlier: readonly Round[],
): Promise<Baseline> {
  const { id: runId, actionId, title } = run;
  const begun = run.startedAt ?? run.plannedAt;
  const check = lastCheck(earlier.filter(({ closesAt }) => closesAt <= begun));
  const isBetween = earlier.some(({ kind, openedAt }) => kind === "check" && openedAt <= begun);
  const before = check
    ? (hindrance(check, round, begun) ?? (await openCheckBefore(ports, check)))
    : isBetween
      ? "still-open"
      : "never";
  return { runId, actionId, title, targeted: componentsOf(run), before };
}

function hindrance(check: Round, round: OpenRound, begun: number): NoBaseline | undefined {
  if (begun - check.closesAt > oldest) return "too-old";
  if (check.state === "withheld") return undefined;
  return sameQuestions(check, round) ? undefined : "other-questions";
}

function sameQuestions(a: Pick<Round, "questions">, b: Pick<Round, "questions">): boolean {
  const ids = ({ questions }: Pick<Round, "questions">) => questions.map(({ id }) => id).join(" ");
  return ids(a) === ids(b);
}
