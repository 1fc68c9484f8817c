import type { HomeTeam } from "#shared/views.ts";
import { words } from "#shared/words.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { Section } from "../section.tsx";
import { MeasuringPart } from "./measuring-part.tsx";
import { SchedulePart } from "./schedule-part.tsx";
import { ThresholdPart } from "./threshold-part.tsx";
import type { Home } from "./use-home.ts";

/** What a team has chosen for itself: when it meets, how many must answer, when it is measured. */
export function SettingsPart(props: {
  readonly team: HomeTeam;
  readonly now: number;
  readonly home: Pick<Home, "chooseThreshold" | "chooseMeasuring" | "chooseSchedule">;
}) {
  const { team, now, home } = props;
  const styles = useScreenStyles();
  return (
    <Section title={words.turns.settings} level="h3">
      <div className={styles.screen}>
        <SchedulePart
          team={team}
          now={now}
          onChoose={(schedule) => home.chooseSchedule(team.id, schedule)}
        />
        <ThresholdPart
          team={team}
          open={team.rounds.find(({ state }) => state === "open")}
          onChoose={(threshold) => home.chooseThreshold(team.id, threshold)}
        />
        <MeasuringPart
          team={team}
          onChoose={(measuring) => home.chooseMeasuring(team.id, measuring)}
        />
      </div>
    </Section>
  );
}
