import type { Frame, Page } from "playwright-core";
import type { LocalServer } from "../e2e/local-server.ts";
import type { Opening, Panel } from "../e2e/panel.ts";
import type { SampleKey } from "../room/people.ts";
import type { TeamsTheme } from "../room/teams-context.ts";
import type { RoomLine } from "./room-line.ts";
import type { TeamAtWork } from "./team-at-work.ts";

/** A page of the app whose size and theme can be changed while it stays open. */
export interface Screen {
  readonly page: Page;
  readonly frame: Frame;
  /** The themes in which it can be shown: one where there is no host to name another. */
  readonly themes: readonly TeamsTheme[];
  /** The selector of the frame that it is in; absent where it is the whole page. */
  readonly around?: string;
}

/** Something to look at, in plain words. Until the next one is asked for it stays as it is. */
export interface Shot {
  readonly name: string;
  readonly screen: Screen;
}

/** What a story is told with: a server of its own, and whoever opens the app. */
export interface Cast {
  readonly server: LocalServer;
  readonly team: TeamAtWork;
  readonly room: RoomLine;
  /** Opens the app for this person; it is closed when the story ends. */
  open(person: SampleKey, opening?: Omit<Opening, "theme">): Promise<Panel>;
  /** A page of a browser that nobody has signed in to. */
  openPage(address: string, before?: (page: Page) => Promise<unknown>): Promise<Page>;
}

/** Screens that come one after the other in the use of the product. */
export interface Story {
  readonly title: string;
  readonly tell: (cast: Cast) => AsyncGenerator<Shot, void, undefined>;
}

/** The app as this person sees it in the meeting room. */
export function shotOf(name: string, { page, frame, person }: Panel): Shot {
  const themes = ["default", "dark", "contrast"] as const;
  return { name, screen: { page, frame, themes, around: `iframe[data-person="${person}"]` } };
}
