import { useState } from "react";
import type { Run } from "#shared/run.ts";
import type { Person } from "#shared/team.ts";

/** Whom a leader counts in for a round or for pairs: all members but those who are not here. */
export interface Here {
  readonly ids: readonly string[];
  readonly includes: (userId: string) => boolean;
  readonly count: (userId: string, isHere: boolean) => void;
  /** What was ticked has been sent: the run knows it from now on. */
  readonly sent: () => void;
}

/** Begins with whom the run has left out before, so that nobody has to be unticked for each step. */
export function useHere(members: readonly Person[], { notHereIds }: Run): Here {
  const [ticked, setTicked] = useState<Readonly<Record<string, boolean>>>({});
  const includes = (userId: string) => ticked[userId] ?? !notHereIds?.includes(userId);
  return {
    ids: members.map(({ userId }) => userId).filter(includes),
    includes,
    count: (userId, isHere) => setTicked((before) => ({ ...before, [userId]: isHere })),
    sent: () => setTicked({}),
  };
}
