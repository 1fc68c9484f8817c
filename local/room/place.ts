import { type Language, languages } from "#shared/words/languages.ts";
import { isSampleKey, type SampleKey } from "./people.ts";
import type { TeamsTheme } from "./teams-context.ts";

/** What the page shows: the meeting, everybody's panels, or the personal app. */
export type RoomView = "meeting" | "all" | "personal";

/** Who one is in the room and what one looks at; kept in the address, so that it can be shared. */
export interface Place {
  readonly as: SampleKey;
  readonly view: RoomView;
  readonly theme: TeamsTheme;
  /** The language of the app where it is not the browser's. */
  readonly language?: Language | undefined;
  /** The part of the personal app that a link led to. */
  readonly part?: string | undefined;
}

const defaults: Place = { as: "ana", view: "meeting", theme: "default" };

/** Reads the address; what it does not say, or says wrongly, is as on a first visit. */
export function placeOf(search: string): Place {
  const query = new URLSearchParams(search);
  const as = query.get("as");
  const view = query.get("view");
  const theme = query.get("theme");
  const language = languages.find((one) => one === query.get("language"));
  return {
    as: isSampleKey(as) ? as : defaults.as,
    view: view === "all" || view === "personal" ? view : defaults.view,
    theme: theme === "dark" || theme === "contrast" ? theme : defaults.theme,
    ...(language === undefined ? {} : { language }),
    ...(query.get("part") ? { part: query.get("part") ?? "" } : {}),
  };
}

/** The address of a place, without what goes without saying. */
export function searchOf(place: Place): string {
  const names = ["as", "view", "theme", "language", "part"] as const;
  const said = names.filter((name) => place[name] !== defaults[name]);
  const query = new URLSearchParams(said.map((name) => [name, place[name] ?? ""])).toString();
  return query === "" ? "" : `?${query}`;
}
