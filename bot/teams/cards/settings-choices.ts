import { fewestDays, mostDays } from "#shared/pulse/measuring-days.ts";
import { commandWords } from "#shared/words/commands.ts";
import type { ChoiceSet } from "./card.ts";

const { settings } = commandWords;

/** What a list holds to choose from. */
export type Choices = ChoiceSet["choices"];

/** The name under which the button sends what a field showed: only what is changed there is saved. */
export function shownAs(field: string): string {
  return `was-${field}`;
}

/** How long a meeting may last; also as long as the app let them choose. */
export function lengths(chosen: number): Choices {
  return [...new Set([15, 30, 45, 60, 90, chosen])]
    .toSorted((a, b) => a - b)
    .map((count) => ({ title: settings.minutes(count), value: String(count) }));
}

/** After how many days an action may be measured again. */
export function spans(): Choices {
  return Array.from({ length: mostDays - fewestDays + 1 }, (_, index) => fewestDays + index).map(
    (count) => ({ title: settings.days(count), value: String(count) }),
  );
}

/** The times of the day from one hour to the end of another, each so many minutes. */
export function times(first: number, last: number, every: number): string[] {
  const count = ((last - first + 1) * 60) / every;
  return Array.from({ length: count }, (_, index) => {
    const minute = first * 60 + index * every;
    const two = (part: number) => String(part).padStart(2, "0");
    return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
  });
}

/** The list with what is chosen now, which the app may have let them choose, in its order. */
export function including(list: readonly string[], chosen: string): string[] {
  return list.includes(chosen) ? [...list] : [...list, chosen].toSorted();
}
