import { useState } from "react";
import type { RoundView } from "#shared/pulse/round-view.ts";
import type { HomeTeam } from "#shared/views.ts";
import { words } from "#shared/words.ts";
import { PulseOffer } from "../pulse/pulse-offer.tsx";
import { useScreenStyles } from "../screen-styles.ts";
import { Section } from "../section.tsx";
import { useSheets, waitsForMe } from "../sheets.ts";
import type { Home } from "./use-home.ts";

/** A pulse or check of one of my teams that I may answer now. */
interface MyPulse {
  readonly team: HomeTeam;
  readonly round: RoundView;
}

/**
 * My open pulses, those apart that I had answered from this device when I opened the page: what waits for me comes
 * first. One that I answer meanwhile stays where it is. Of what I answered elsewhere nobody knows, and nothing is said.
 */
export function useMyPulses(teams: readonly HomeTeam[]) {
  const sheets = useSheets();
  const mine = teams.flatMap((team): MyPulse[] => {
    const round = team.rounds.find(({ mayAnswer }) => mayAnswer);
    return round ? [{ team, round }] : [];
  });
  const [answeredIds] = useState(
    () =>
      new Set(mine.filter((one) => !waitsForMe(one.round, sheets)).map(({ round }) => round.id)),
  );
  const isAnswered = ({ round }: MyPulse) => answeredIds.has(round.id);
  return {
    waiting: mine.filter((one) => !isAnswered(one)),
    answered: mine.filter(isAnswered),
  };
}

/** Some of my open pulses, to be answered here. */
export function OpenPulses(props: {
  readonly title: string;
  readonly pulses: readonly MyPulse[];
  readonly now: number;
  readonly answer: Home["answer"];
}) {
  const { title, pulses, now, answer } = props;
  const styles = useScreenStyles();
  if (pulses.length === 0) return null;
  return (
    <Section title={title}>
      {pulses.map(({ team, round }) => (
        <div key={round.id} className={styles.card}>
          <PulseOffer
            round={round}
            title={(round.kind === "check" ? words.home.checkOfTeam : words.home.pulseOfTeam)(
              team.name,
            )}
            level="h3"
            now={now}
            send={(roundId, sheet) => answer(team.id, roundId, sheet)}
          />
        </div>
      ))}
    </Section>
  );
}
