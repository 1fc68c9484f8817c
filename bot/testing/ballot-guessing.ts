import type { Case } from "./ballot-attack.ts";
import { type Chance, chance } from "./ballot-chance.ts";
import { published, type Sign, seenOf, signs, type Trial } from "./ballot-distinguishers.ts";

/** What an attacker is asked about rounds: each trial has one right answer. */
export const tasks: Readonly<Record<string, (one: Case, luck: Chance) => Trial[]>> = {
  "which of two people has answered": (one, luck) => {
    const answered = shuffled(one, luck).filter((who) => one.truth.get(who));
    const silent = shuffled(one, luck).filter((who) => !one.truth.get(who));
    return answered.flatMap((yes, n) => {
      const no = silent[n];
      return no === undefined ? [] : [compared(one, yes, no, 0, luck)];
    });
  },
  "which of two people has chosen more": (one, luck) => {
    const answered = shuffled(one, luck).filter((who) => one.truth.get(who));
    return answered.flatMap((a, n) => {
      const b = answered[n + 1];
      if (n % 2 === 1 || b === undefined) return [];
      const question = luck.between(0, 3);
      const more = (one.truth.get(a)?.[question] ?? 0) - (one.truth.get(b)?.[question] ?? 0);
      if (more === 0) return [];
      return [more > 0 ? compared(one, a, b, question, luck) : compared(one, b, a, question, luck)];
    });
  },
  "what a person has chosen": (one) =>
    one.people.flatMap((who) =>
      (one.truth.get(who) ?? []).map((choice, question) => ({
        ...{ one, who, other: undefined, question },
        right: String(choice),
      })),
    ),
};

/** Nobody is in two pairs: else one round would count for many. */
function shuffled({ people }: Case, luck: Chance): string[] {
  return people
    .map((who) => ({ who, at: luck.next() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ who }) => who);
}

/** Two people in an order that tells nothing; the first is right or the second. */
function compared(one: Case, right: string, wrong: string, question: number, luck: Chance): Trial {
  return luck.happens(0.5)
    ? { one, who: right, other: wrong, question, right: "first" }
    : { one, who: wrong, other: right, question, right: "second" };
}

/** How often an attacker is right, learning from some rounds and guessing about others. */
export interface Score {
  readonly task: string;
  readonly trials: number;
  /** Without looking at anything but what is published. */
  readonly chance: number;
  /** The best of the battery. */
  readonly best: number;
  readonly bestSign: string;
  /** All signs together. */
  readonly together: number;
}

/** All tasks, learning from the first half of the rounds and guessing about the second. */
export function attackAll(cases: readonly Case[]): Score[] {
  const middle = Math.floor(cases.length / 2);
  return Object.entries(tasks).map(([name, task]) => {
    const luck = chance(1);
    const [learnFrom, guessAbout] = [cases.slice(0, middle), cases.slice(middle)].map((half) =>
      half.flatMap((one) => task(one, luck)),
    );
    return attack(name, learnFrom ?? [], guessAbout ?? []);
  });
}

/** How far a share may be off by chance: three standard errors. */
export function doubtOf({ chance, trials }: Score): number {
  return 3 * Math.sqrt((chance * (1 - chance)) / trials);
}

/** Learns from one half of the rounds what goes with what, and guesses about the other half. */
export function attack(
  task: string,
  learnFrom: readonly Trial[],
  guessAbout: readonly Trial[],
): Score {
  const chanceTable = tableOf(published, learnFrom);
  const rightShare = (guess: (trial: Trial) => Odds) =>
    guessAbout.filter((trial) => likeliest(guess(trial)) === trial.right).length /
    guessAbout.length;
  // What is published is no secret, so every sign is looked at beside it.
  const tables = Object.entries(signs).map(([name, sign]) => ({
    name,
    odds: memo(
      tableOf(
        (trial, seen) => `${published(trial, seen)}|${sign(trial, seen)}`,
        learnFrom,
        chanceTable,
      ),
    ),
  }));
  const scores = tables.map(({ name, odds }) => ({ name, right: rightShare(odds) }));
  const best = scores.reduce((a, b) => (b.right > a.right ? b : a));
  return {
    task,
    trials: guessAbout.length,
    // Of two people in random order, one is right: nothing needs to be measured.
    chance: guessAbout.every(({ other }) => other !== undefined) ? 0.5 : rightShare(chanceTable),
    best: best.right,
    bestSign: best.name,
    together: rightShare((trial) =>
      together(
        chanceTable(trial),
        tables.map(({ odds }) => odds(trial)),
      ),
    ),
  };
}

/** How likely each answer is. */
type Odds = ReadonlyMap<string, number>;

/** Rare signs are trusted little: they count as if they had been seen so often without telling. */
const doubt = 40;

/** How likely each answer was in the rounds that were learnt from, where the sign was the same. */
function tableOf(
  sign: Sign,
  trials: readonly Trial[],
  before?: (trial: Trial) => Odds,
): (trial: Trial) => Odds {
  const seen = new Map<string, Map<string, number>>();
  const whole = new Map<string, number>();
  for (const trial of trials) {
    const value = String(sign(trial, seenOf(trial.one)));
    const counts = seen.get(value) ?? new Map<string, number>();
    seen.set(value, counts);
    for (const table of [counts, whole]) table.set(trial.right, (table.get(trial.right) ?? 0) + 1);
  }
  return (trial) => {
    const counts = seen.get(String(sign(trial, seenOf(trial.one))));
    const total = [...(counts?.values() ?? [])].reduce((sum, n) => sum + n, 0);
    const usual = before?.(trial);
    return new Map(
      [...whole].map(([right, n]) => {
        const expected = usual?.get(right) ?? n / trials.length;
        return [right, ((counts?.get(right) ?? 0) + doubt * expected) / (total + doubt)];
      }),
    );
  };
}

/** What all signs say together, as far as each says more than what is published. */
function together(usual: Odds, said: readonly Odds[]): Odds {
  return new Map(
    [...usual].map(([right, expected]) => {
      const more = said.map((odds) => Math.log((odds.get(right) ?? expected) / expected));
      return [right, Math.log(expected) + more.reduce((sum, log) => sum + log, 0)];
    }),
  );
}

function likeliest(odds: Odds): string {
  return [...odds].reduce((a, b) => (b[1] > a[1] ? b : a), ["", Number.NEGATIVE_INFINITY])[0];
}

function memo(odds: (trial: Trial) => Odds): (trial: Trial) => Odds {
  const known = new WeakMap<Trial, Odds>();
  return (trial) => {
    const found = known.get(trial) ?? odds(trial);
    known.set(trial, found);
    return found;
  };
}
