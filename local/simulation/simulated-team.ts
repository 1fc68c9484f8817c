import { safetyComponents } from "#shared/safety-component.ts";
import type { AnswerScale } from "./answer-scale.ts";
import type { Chance } from "./chance.ts";
import type { World } from "./world.ts";

const components = safetyComponents.length;

/** The answers to one component in one round. */
export interface ComponentAnswers {
  /** How often each choice was made, by item. */
  readonly counts: readonly (readonly number[])[];
  /** The mean answer of each person who answered, and of all. */
  readonly means: readonly number[];
  readonly mean: number;
}

/** What was felt in one round, and what comes of it. Components are numbers, in their usual order. */
export interface SimulatedRound {
  /** What was answered to a component whose mean answer has truly moved by `change` points. */
  answersTo(component: number, change?: number): ComponentAnswers;
}

/** A team that keeps its people and its profile, and answers as often as it is asked. */
export interface SimulatedTeam {
  /** Asks these people (numbers from 0) on a new day; `drift` is how far the mean answers moved. */
  ask(people: readonly number[], drift: readonly number[]): SimulatedRound;
}

type Habit = "thoughtful" | "careless" | "coarse";

/** Draws a team of so many people, asked so many items for each component. */
export function drawTeam(
  world: World,
  size: number,
  items: number,
  scale: AnswerScale,
  chance: Chance,
): SimulatedTeam {
  const level = world.level + drawn(world.teamLevel);
  const stands = Array.from({ length: components }, () => level + drawn(world.profile));
  const difficulty = Float64Array.from({ length: components * items }, () =>
    drawn(world.itemDifficulty),
  );
  const habits: Habit[] = [];
  const lasting: number[][] = [];
  for (let person = 0; person < size; person++) {
    habits.push(drawHabit());
    lasting.push(drawViews(world.person, world.personComponent, world.personItem));
  }

  return {
    ask(people, drift) {
      const moved = stands.map((felt, component) =>
        scale.feltFor(scale.answerOf(felt) + (drift[component] ?? 0)),
      );
      const today = people.map(() => drawViews(world.day, world.dayComponent, world.dayItem));
      return {
        answersTo(component, change = 0) {
          const stand = moved[component] ?? Number.NaN;
          const felt = change === 0 ? stand : scale.feltFor(scale.answerOf(stand) + change);
          const counts = Array.from({ length: items }, () => [0, 0, 0, 0, 0]);
          const means: number[] = [];
          let total = 0;
          for (const [place, person] of people.entries()) {
            let sum = 0;
            for (let item = 0; item < items; item++) {
              const at = component * items + item;
              const view =
                felt +
                (difficulty[at] ?? 0) +
                (lasting[person]?.[at] ?? 0) +
                (today[place]?.[at] ?? 0);
              const choice = choiceFor(view, habits[person]);
              const counted = counts[item];
              if (counted !== undefined) counted[choice - 1] = (counted[choice - 1] ?? 0) + 1;
              sum += choice;
            }
            means.push(sum / items);
            total += sum;
          }
          return { counts, means, mean: total / items / people.length };
        },
      };
    },
  };

  function drawn(variance: number): number {
    return variance === 0 ? 0 : chance.normal() * Math.sqrt(variance);
  }

  /** One view of all, one of each component and one of each item, summed. */
  function drawViews(ofAll: number, ofComponent: number, ofItem: number): number[] {
    const views: number[] = [];
    const all = drawn(ofAll);
    for (let component = 0; component < components; component++) {
      const one = all + drawn(ofComponent);
      for (let item = 0; item < items; item++) {
        views.push(one + drawn(ofItem));
      }
    }
    return views;
  }

  function drawHabit(): Habit {
    const draw = chance.next();
    if (draw < world.careless) return "careless";
    return draw < world.careless + world.coarse ? "coarse" : "thoughtful";
  }

  function choiceFor(view: number, habit: Habit | undefined): number {
    if (habit === "careless") return 1 + chance.below(5);
    if (habit === "coarse") return view < 3 ? 2 : 4;
    return Math.max(1, Math.min(5, Math.round(view)));
  }
}
