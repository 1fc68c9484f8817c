import type { HomeTeam } from "#shared/views.ts";
import { words } from "#shared/words.ts";
import { PulseOffer } from "../pulse/pulse-offer.tsx";
import { useScreenStyles } from "../screen-styles.ts";
import { Section } from "../section.tsx";
import type { Home } from "./use-home.ts";

/** The pulses of my teams that I may answer now. */
export function OpenPulses(props: {
  readonly teams: readonly HomeTeam[];
  readonly now: number;
  readonly answer: Home["answer"];
}) {
  const { teams, now, answer } = props;
  const styles = useScreenStyles();
  const open = teams.flatMap((team) => {
    const round = team.rounds.find(({ mayAnswer }) => mayAnswer);
    return round ? [{ team, round }] : [];
  });
  if (open.length === 0) return null;
  return (
    <Section title={words.home.openPulses}>
      {open.map(({ team, round }) => (
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
