import type { TeamAction } from "../../team-action.ts";
import { readingAge } from "./reading-age.ts";

type Placed = readonly [place: string, text: string];

/** What people read of an action, each with where it stands; a source's title is its author's. */
export function textsOf({ why, ...action }: TeamAction): Placed[] {
  const notRead =
    /^\.(id|components|signals|moments|topics|resources|shorter)\b|\.(id|kind|votesOn)$/;
  return [["why", why.text], ...stringsOf(action).filter(([place]) => !notRead.test(place))];
}

/** The reading age of all texts of an action together; a title counts as a sentence. */
export function actionAge(action: TeamAction): number {
  const texts = textsOf(action).map(([, text]) => (/[.?”]$/.test(text) ? text : `${text}.`));
  return readingAge(texts.join("\n"));
}

function stringsOf(value: unknown, place = ""): Placed[] {
  if (typeof value === "string") return [[place, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsOf(inner, `${place}.${key}`));
}
