import type { TeamAction } from "../team-action.ts";
import { recommendationWords } from "../words/recommendations.ts";
import { signalWords } from "../words/signals.ts";
import { words } from "../words.ts";
import type { Reason } from "./recommendation.ts";
import type { Situation } from "./situation.ts";

/** Why an action is recommended, in one sentence: what speaks for it most. */
export function whyOf(
  action: TeamAction,
  reasons: readonly Reason[],
  situation: Situation,
): string {
  if (isBeginning(situation)) return recommendationWords.beginning;
  const [most] = reasons
    .filter(({ kind, points }) => points > 0 && kind !== "passed-over")
    .toSorted((a, b) => b.points - a.points);
  const said = most && sentenceOf(most, action, reasons, situation);
  return said ?? recommendationWords.nothingElse;
}

/** Whether nothing is known of a team that speaks for one action or another. */
export function isBeginning({ bands, signals, runs }: Situation): boolean {
  const isSilent = signals.every(({ attention }) => attention === "not-enough-yet");
  return isSilent && bands.length === 0 && runs.length === 0;
}

function sentenceOf(
  { kind, component, signal }: Reason,
  { components }: TeamAction,
  reasons: readonly Reason[],
  { bands }: Situation,
): string | undefined {
  const name = component && words.components[component];
  const band = bands.find((one) => one.component === component)?.band;
  if (kind === "component" && name && band) {
    const isPassedOver = reasons.some((one) => one.kind === "passed-over");
    const stands = recommendationWords.stands[band];
    if (isPassedOver) return recommendationWords.passedOver(name, stands);
    return recommendationWords.component(name, stands, component === components[0]);
  }
  if (kind === "signal" && signal) return recommendationWords.signal(signalWords.names[signal]);
  if (kind === "followed" && name) return recommendationWords.followed(name);
  if (kind === "moment") return recommendationWords.moment;
  return kind === "not-tried" ? recommendationWords.notTried : undefined;
}
