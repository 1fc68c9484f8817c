import { readRounds } from "../../usecases/closed-round.ts";
import type { Card } from "../cards/card.ts";
import { resultsCard } from "../cards/results-card.ts";
import { noResultsCard } from "../cards/results-list-card.ts";
import { type Asked, inOneTeam, linkTo, teamBehind } from "./asked.ts";

/** What came of the team's newest round that has closed. */
export function results(asked: Asked): Promise<Card> {
  return inOneTeam(asked, "results", async (brief) => {
    const { closed, open } = await readRounds(asked.parts.ports, await teamBehind(asked, brief));
    const { name: teamName } = brief;
    if (closed) return resultsCard({ teamName, round: closed });
    return noResultsCard({ teamName, open, link: linkTo(asked, brief) });
  });
}
