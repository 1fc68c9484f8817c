import { useState } from "react";
import type { Person } from "#shared/team.ts";

/** Whom a leader counts in for a round or for pairs: all members, but those that were unticked. */
export interface Here {
  readonly ids: readonly string[];
  readonly includes: (userId: string) => boolean;
  readonly count: (userId: string, isHere: boolean) => void;
}

/** Kept for the whole run, so that nobody has to be unticked for each step. */
export function useHere(members: readonly Person[]): Here {
  const [absent, setAbsent] = useState<readonly string[]>([]);
  const includes = (userId: string) => !absent.includes(userId);
  return {
    ids: members.map(({ userId }) => userId).filter(includes),
    includes,
    count: (userId, isHere) =>
      setAbsent((before) => {
        const others = before.filter((id) => id !== userId);
        return isHere ? others : [...others, userId];
      }),
  };
}
