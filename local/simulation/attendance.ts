import { thresholdFor } from "#shared/pulse/threshold.ts";
import type { Chance } from "./chance.ts";
import type { World } from "./world.ts";

/** Who is asked and who answers in two rounds. People are numbers; those who were there come first. */
export interface Attendance {
  readonly minAnswers: number;
  readonly roster: { readonly before: number; readonly after: number; readonly stayed: number };
  /** Who answered, each once. */
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/**
 * Draws who is asked and who answers: up to so many people join and leave, and of those who are asked
 * 70 to 100 % answer. `minAnswers` is the product's threshold where none is given.
 */
export function drawAttendance(
  world: World,
  people: number,
  chance: Chance,
  minAnswers?: number,
): Attendance {
  const stayed = people - Math.min(people, chance.below(world.mostLeavers + 1));
  const joiners = chance.below(world.mostJoiners + 1);
  const after = stayed + joiners;
  const stayers = Array.from({ length: stayed }, (_, person) => person);
  const newcomers = Array.from({ length: joiners }, (_, person) => people + person);
  return {
    minAnswers: minAnswers ?? thresholdFor(Math.max(people, after)),
    roster: { before: people, after, stayed },
    before: drawAnswering([...Array(people).keys()], chance),
    after: drawAnswering([...stayers, ...newcomers], chance),
  };
}

/** Whether so many answered both rounds that something may be said. */
export function hasEnoughAnswers({ before, after, minAnswers }: Attendance): boolean {
  return Math.min(before.length, after.length) >= minAnswers;
}

function drawAnswering(asked: number[], chance: Chance): readonly number[] {
  const answering = Math.round(asked.length * (0.7 + 0.3 * chance.next()));
  for (let place = 0; place < answering; place++) {
    const other = place + chance.below(asked.length - place);
    const [here = 0, there = 0] = [asked[place], asked[other]];
    asked[place] = there;
    asked[other] = here;
  }
  return asked.slice(0, answering);
}
