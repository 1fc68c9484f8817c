import type { HomeTeam } from "#shared/views.ts";
import { aTeamView } from "./a-team-handle.ts";

/** The team of all five as the personal tab shows it; Ana is next to lead. */
export function aHomeTeam(overrides: Partial<HomeTeam> = {}): HomeTeam {
  const { id, name, members, rotation, turns } = aTeamView();
  return {
    id,
    name,
    members,
    rotation,
    turns,
    runs: [],
    commitments: [],
    rounds: [],
    offersCheck: false,
    measuring: { days: 14, again: false },
    threshold: 4,
    conversations: ["meeting-1"],
    ...overrides,
  };
}
