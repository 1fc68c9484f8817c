import { lastCheck } from "#shared/pulse/choosing.ts";
import { Comparison } from "#shared/pulse/comparison.ts";
import type { NoBaseline } from "#shared/pulse/measured-change.ts";
import type { Baseline } from "#shared/pulse/measured-runs.ts";
import { type OpenRound, type Round, roundKind } from "#shared/pulse/round.ts";
import { teamPartition } from "#shared/record.ts";
import { type Run, runKey } from "#shared/run.ts";
import type { Ports } from "../ports.ts";
import { componentsOf } from "./components-of.ts";

/** A check from longer ago than this says too little of how things stood when the run began (ms). */
const oldest = 42 * 24 * 60 * 60 * 1000;

/** For each run that a check measures, the check before it; what is gone is not made up. */
export async function baselinesOf(ports: Ports, round: OpenRound): Promise<Baseline[]> {
  const { tenantId, teamId, measures = [] } = round;
  if (measures.length === 0) return [];
  const rounds = await ports.store.list(roundKind, teamPartition(tenantId, teamId));
  const found = await Promise.all(
    measures.map(async (runId) => {
      const run = await ports.store.find(runKey(tenantId, teamId, runId));
      // A run that was erased meanwhile is nobody's any more.
      return run ? [await baselineOf(ports, run, round, rounds)] : [];
    }),
  );
  return found.flat();
}

async function baselineOf(
  ports: Ports,
  run: Run,
  round: OpenRound,
  rounds: readonly Round[],
): Promise<Baseline> {
  const begun = run.startedAt ?? run.plannedAt;
  const check = lastCheck(rounds.filter(({ closesAt }) => closesAt <= begun));
  const before = check ? await comparisonIn(ports, check, round, begun) : "never";
  return { runId: run.id, title: run.title, targeted: componentsOf(run), before };
}

async function comparisonIn(
  { keys, sealer }: Pick<Ports, "keys" | "sealer">,
  check: Round,
  round: OpenRound,
  begun: number,
): Promise<Baseline["before"]> {
  const none = hindrance(check, round, begun);
  if (none || check.state !== "released" || !check.comparison) return none ?? "erased";
  const secret = await keys.find(check.comparison.key);
  const text = secret && sealer.open(secret, check.id, check.comparison.box);
  if (text === undefined) return "erased";
  const comparison = Comparison.parse(JSON.parse(text));
  return { roundId: check.id, comparison, threshold: check.threshold };
}

function hindrance(check: Round, round: OpenRound, begun: number): NoBaseline | undefined {
  if (begun - check.closesAt > oldest) return "too-old";
  if (check.state === "withheld") return "withheld";
  return sameQuestions(check, round) ? undefined : "other-questions";
}

function sameQuestions(a: Pick<Round, "questions">, b: Pick<Round, "questions">): boolean {
  const ids = ({ questions }: Pick<Round, "questions">) => questions.map(({ id }) => id).join(" ");
  return ids(a) === ids(b);
}
