import type { SampleKey } from "../room/people.ts";
import { smallTalk } from "../room/words.ts";

export type TalkMoment = keyof typeof smallTalk;

/** Lets one or two of those who play by themselves say a human line, each in their own time. */
export function smallTalker(parts: {
  readonly pace: number;
  readonly chance: () => number;
  readonly simulated: () => readonly SampleKey[];
  readonly say: (text: string, by: SampleKey) => void;
}): (moment: TalkMoment) => void {
  const { pace, chance, simulated, say } = parts;
  return (moment) => {
    const lines = shuffle(smallTalk[moment], chance);
    const people = shuffle(simulated(), chance).slice(0, moment === "meetingStarted" ? 3 : 1);
    people.forEach((person, place) => {
      const seconds = 1.5 + 3 * place + 2 * chance();
      const speak = () => {
        const line = lines[place];
        if (line !== undefined && simulated().includes(person)) say(line, person);
      };
      setTimeout(speak, seconds * 1_000 * pace).unref();
    });
  };
}

function shuffle<T>(all: readonly T[], chance: () => number): T[] {
  return all
    .map((one) => ({ one, rank: chance() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => one);
}
