import { stepIdLength } from "../limits.ts";
import { planSteps } from "../playbook/plan-steps.ts";
import { shownResources } from "../playbook/resources.ts";
import type { Step, TeamAction } from "../team-action.ts";
import { ownActionWords as words } from "../words/own-actions.ts";
import type { Problem } from "./draft-content.ts";

type Path = Problem["path"];

/** As Teams' directory names people: what others write is kept by the ids of steps, and is not to name anybody. */
const likePersonsId = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/;

/** Kinds of step in which people have a voice of their own. */
const voices: readonly Step["kind"][] = ["talk", "pairs", "write"];

/**
 * What an action must be beyond its shape, which may be broken as well: lists name nothing twice,
 * minutes add up, it ends with its only commit step, votes have notes, and the shorter version is one.
 */
export function lawProblems(action: TeamAction): Problem[] {
  return [
    ...(["components", "signals", "moments", "topics", "resources"] as const).flatMap((field) =>
      twice(field, action[field]),
    ),
    ...problemIf(action.who.to < action.who.from, ["who", "to"], words.people),
    ...minutesProblems(action),
    ...stepProblems(action.steps),
    ...shorterProblems(action),
    ...action.resources.flatMap((id, index) =>
      problemIf(
        !shownResources.some((resource) => resource.id === id),
        ["resources", index],
        words.unknownResource(id),
      ),
    ),
  ];
}

function minutesProblems({ minutes, steps }: TeamAction): Problem[] {
  const total = minutesOf(steps);
  if (total < 15 || total > 60) return [{ path: ["steps"], sentence: words.total(total) }];
  return problemIf(minutes !== total, ["minutes"], words.notTheSum(total));
}

function stepProblems(steps: readonly Step[]): Problem[] {
  const last = steps.length - 1;
  return [
    ...problemIf(steps[last]?.kind !== "commit", ["steps"], words.noCommit),
    ...problemIf(!steps.some(({ kind }) => voices.includes(kind)), ["steps"], words.noVoices),
    ...steps.flatMap(({ id, kind, minutes, votesOn, leaderBegins }, index) => {
      const at = (field: string): Path => ["steps", index, field];
      const earlier = steps.slice(0, index);
      const isVote = kind === "vote";
      return [
        ...problemIf(idsOf(earlier).includes(id), at("id"), words.stepIdTwice),
        // Not in the schema: what a team has already must stay readable.
        ...problemIf(id.length > stepIdLength, at("id"), words.tooLong(stepIdLength, id.length)),
        ...problemIf(likePersonsId.test(id), at("id"), words.likePersonsId),
        ...problemIf(kind === "commit" && index < last, at("kind"), words.commitNotLast),
        ...problemIf(
          kind === "commit" && index === last && !isCommitTime(minutes),
          at("minutes"),
          words.commitMinutes,
        ),
        ...problemIf(
          isVote && !idsOf(earlier.filter(isWrite)).includes(votesOn ?? ""),
          at("votesOn"),
          words.votesOnNothing,
        ),
        ...problemIf(!isVote && votesOn !== undefined, at("votesOn"), words.votesOnWithoutVote),
        ...problemIf(
          kind !== "talk" && leaderBegins !== undefined,
          at("leaderBegins"),
          words.leaderBeginsWithoutTalk,
        ),
      ];
    }),
  ];
}

function shorterProblems(action: TeamAction): Problem[] {
  const { shorter, steps } = action;
  if (!shorter) return [];
  const kept = planSteps(action, "short");
  const total = minutesOf(kept);
  const at = (id: string): Path => ["shorter", "steps", id];
  const isIn = (id: string) => idsOf(kept).includes(id);
  return [
    ...Object.keys(shorter.steps)
      .filter((id) => !idsOf(steps).includes(id))
      .map((id) => ({ path: at(id), sentence: words.notAStep(id) })),
    ...steps.flatMap(({ id, kind, minutes }) => {
      const short = shorter.steps[id] ?? minutes;
      return [
        ...problemIf(short > minutes, at(id), words.shortStepLonger),
        ...problemIf(kind === "commit" && !isCommitTime(short), at(id), words.shortNeedsCommit),
      ];
    }),
    ...kept
      .flatMap(({ votesOn }) => (votesOn === undefined || isIn(votesOn) ? [] : [votesOn]))
      .map((id) => ({ path: at(id), sentence: words.shortNeedsNotes })),
    ...problemIf(total < 10 || total > 45, ["shorter", "minutes"], words.shortTotal(total)),
    ...problemIf(
      total >= 10 && total <= 45 && shorter.minutes !== total,
      ["shorter", "minutes"],
      words.notTheSum(total),
    ),
    ...problemIf(total >= minutesOf(steps), ["shorter"], words.shortNotShorter),
  ];
}

function twice(field: string, values: readonly string[]): Problem[] {
  const seen = new Set<string>();
  return values.flatMap((value, index) => {
    const isTwice = seen.has(value);
    seen.add(value);
    return problemIf(isTwice, [field, index], words.twice(value));
  });
}

function problemIf(isOne: boolean, path: Path, sentence: string): Problem[] {
  return isOne ? [{ path, sentence }] : [];
}

function isCommitTime(minutes: number): boolean {
  return minutes >= 2 && minutes <= 5;
}

function isWrite({ kind }: Step): boolean {
  return kind === "write";
}

function idsOf(steps: readonly Step[]): string[] {
  return steps.map(({ id }) => id);
}

function minutesOf(steps: readonly Step[]): number {
  return steps.reduce((sum, { minutes }) => sum + minutes, 0);
}
