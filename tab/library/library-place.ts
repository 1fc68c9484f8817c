import { createContext, type ReactNode, useContext } from "react";
import type { Person } from "#shared/team.ts";
import type { TeamAction } from "#shared/team-action.ts";
import type { Pages } from "./use-pages.ts";

/** Where the library is shown, and what differs there. */
export interface LibraryPlace {
  /** The team that looks; nobody where a person is in no team yet. */
  readonly members: readonly Person[];
  /** Whether all these members are here, as in a meeting, so that an action can fit them. */
  readonly isMeeting: boolean;
  /** How an action comes to be run from here. */
  readonly start: (action: TeamAction) => ReactNode;
}

export const LibraryContext = createContext<(LibraryPlace & { readonly pages: Pages }) | undefined>(
  undefined,
);

/** The library that this component is drawn in. */
export function useLibrary(): LibraryPlace & { readonly pages: Pages } {
  const library = useContext(LibraryContext);
  if (!library) throw new Error("useLibrary is used outside the library");
  return library;
}
