import { type Ballots, shownOf } from "#shared/pulse/ballots.ts";
import { checkQuestions } from "#shared/pulse/choosing.ts";
import { comparisonOf } from "#shared/pulse/comparison.ts";
import { agreementSince, measured } from "#shared/pulse/measured-runs.ts";
import { thresholdFor } from "#shared/pulse/threshold.ts";
import { type Chance, chance } from "./ballot-chance.ts";

const questions = checkQuestions([]);

/** The choices of one person in a check, in the order of its questions. */
type Choices = readonly number[];

/**
 * Two checks around a run, between which one person joined, and all others chose the same again: the
 * best that an attacker can hope for.
 */
export interface Guess {
  readonly others: readonly Choices[];
  readonly newcomer: Choices;
}

/** What is published of both checks, as one text. */
export type Publish = (guess: Guess) => string;

/** Everything that is published of both checks, as one text: bands, verdicts and agreement. */
export function publishedOf({ others, newcomer }: Guess): string {
  const people = others.map((_, n) => `person-${n}`);
  const first = ballotsOf(others);
  const second = ballotsOf([...others, newcomer]);
  const threshold = thresholdFor(others.length);
  const before = {
    roundId: "before",
    comparison: comparisonOf(first, questions, people),
    threshold,
  };
  const after = comparisonOf(second, questions, [...people, "newcomer"]);
  const run = { runId: "run", actionId: "action", title: "", targeted: ["courage" as const] };
  const later = thresholdFor(others.length + 1);
  return JSON.stringify([
    shownOf(first, questions, threshold)?.bands,
    shownOf(second, questions, later)?.bands,
    measured([{ ...run, before }], after, later)[0]?.verdicts,
    agreementSince(before, after)?.band,
  ]);
}

function ballotsOf(all: readonly Choices[]): Ballots {
  return Object.fromEntries(all.map((choices, n) => [`slot-${n}`, { a: [...choices], m: [] }]));
}

/** How many cases were looked at, and in how many of them nothing else could have been published. */
export interface Certain {
  readonly answers: number;
  readonly certainAnswers: number;
  readonly means: number;
  readonly certainMeans: number;
}

/**
 * Attacks what is published of so many teams: each answer of the newcomer, alone and in league with
 * one of the others, and the mean of each component.
 */
export function attackPublished(
  teams: number,
  seed: number,
  publish: Publish = publishedOf,
  searches = 40,
): Certain {
  const luck = chance(seed);
  // What is not found at once is looked for again: only a long search says that there is nothing.
  const often = (search: () => boolean) => Array.from({ length: searches }).some(search);
  const found = { answers: 0, certainAnswers: 0, means: 0, certainMeans: 0 };
  for (let team = 0; team < teams; team++) {
    const guess = someGuess(luck);
    for (const question of questions.keys()) {
      for (const known of [0, 1]) {
        found.answers += 1;
        if (!often(() => otherAnswer(publish, guess, question, known, luck)))
          found.certainAnswers += 1;
      }
    }
    for (const component of [0, 1, 2, 3, 4, 5]) {
      found.means += 1;
      if (!often(() => otherMean(publish, guess, component, luck))) found.certainMeans += 1;
    }
  }
  return found;
}

/** How a made-up team is: at one end of the scale, in the middle, of one mind or of many. */
function someGuess(luck: Chance): Guess {
  const people = 4 + Math.floor(luck.next() * 6);
  const spread = 2.5 * luck.next();
  const moods = questions.map(() => 1 + 4 * luck.next());
  const person = () =>
    moods.map((mood) => choiceNear(mood + spread * (luck.next() + luck.next() - 1)));
  const others = Array.from({ length: people }, person);
  const contrary = luck.next() < 0.4 ? (luck.next() < 0.5 ? 1 : 5) : undefined;
  return { others, newcomer: contrary ? questions.map(() => contrary) : person() };
}

/**
 * Looks for a team that would have published the very same, in which the newcomer chose otherwise in
 * this question. `known` of the others are in league with the attacker: their choices stay.
 */
function otherAnswer(
  publish: Publish,
  guess: Guess,
  question: number,
  known: number,
  luck: Chance,
): boolean {
  const published = publish(guess);
  const own = guess.newcomer[question];
  return tries(luck).some((change) => {
    const changed = change(guess, question, known);
    return changed.newcomer[question] !== own && publish(changed) === published;
  });
}

/**
 * Looks for a team that would have published the very same, with another mean of this component: all
 * its choices drift one way, and those of other components with them as far as it takes.
 */
function otherMean(publish: Publish, guess: Guess, component: number, luck: Chance): boolean {
  const published = publish(guess);
  const mean = meanOf(guess, component);
  return Array.from({ length: 300 }).some(() => {
    const changed = drifted(guess, component, luck);
    const isOther = Math.abs(meanOf(changed, component) - mean) > 0.01;
    return isOther && publish(changed) === published;
  });
}

function drifted({ others, newcomer }: Guess, component: number, luck: Chance): Guess {
  const way = luck.next() < 0.5 ? 1 : -1;
  const share = 0.15 + 0.6 * luck.next();
  const elsewhere = luck.next() < 0.5 ? 0 : luck.next() * share;
  const drift = (choices: Choices) =>
    choices.map((choice, n) => {
      const isOwn = Math.floor(n / 2) === component;
      return luck.next() < (isOwn ? share : elsewhere) ? choiceNear(choice + way) : choice;
    });
  return { newcomer: drift(newcomer), others: others.map(drift) };
}

/** The mean answer to a component's two questions in the later check. */
export function meanOf({ others, newcomer }: Guess, component: number): number {
  const choices = [...others, newcomer].flatMap((one) =>
    one.slice(2 * component, 2 * component + 2),
  );
  return choices.reduce((sum, choice) => sum + choice, 0) / choices.length;
}

type Change = (guess: Guess, question: number, known: number) => Guess;

/** Small changes first, then greater ones; each keeps what the attacker knows. */
function tries(luck: Chance): readonly Change[] {
  return Array.from({ length: 240 }, (_, n): Change => {
    const strength = 1 + Math.floor(n / 24);
    return (guess, question, known) => moved(guess, question, known, strength, luck);
  });
}

/** The newcomer chooses otherwise, and some of those who are not in league as well. */
function moved(
  { others, newcomer }: Guess,
  question: number,
  known: number,
  strength: number,
  luck: Chance,
): Guess {
  const pair = question - (question % 2);
  const isPair = (n: number) => n === pair || n === pair + 1;
  const step = () => Math.round((luck.next() - 0.5) * 2 * Math.min(4, strength));
  const stir = (choices: Choices, share: number) =>
    choices.map((choice, n) =>
      luck.next() < (isPair(n) ? share : share / 4) ? choiceNear(choice + step()) : choice,
    );
  return {
    newcomer: stir(newcomer, 0.9),
    others: others.map((choices, n) => (n < known ? choices : stir(choices, 0.08 * strength))),
  };
}

function choiceNear(value: number): number {
  return Math.min(5, Math.max(1, Math.round(value)));
}
