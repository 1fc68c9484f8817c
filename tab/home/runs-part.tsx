import { Text } from "@fluentui/react-components";
import type { Person } from "#shared/team.ts";
import { nameAmong } from "#shared/turns/turn-sentences.ts";
import type { HomeTeam } from "#shared/views.ts";
import { words } from "#shared/words.ts";
import { useDates } from "../dates.ts";
import { CappedList } from "../library/capped-list.tsx";
import { useScreenStyles } from "../screen-styles.ts";
import { Section } from "../section.tsx";

/** How many runs are shown before somebody asks for all. */
const mostRuns = 6;

/** The runs of a team, newest first: which action, when, and who led. */
export function RunsPart(props: { readonly team: HomeTeam; readonly me: Person }) {
  const { team, me } = props;
  const styles = useScreenStyles();
  const dates = useDates();
  const { runs: title, noRuns, ledBy, youLed, onNow } = words.home;
  return (
    <Section title={title} level="h3" explains="run">
      {team.runs.length === 0 && (
        <Text as="p" className={styles.quiet}>
          {noRuns}
        </Text>
      )}
      {team.runs.length > 0 && (
        <CappedList
          entries={team.runs}
          most={mostRuns}
          card={(run) => {
            const day = dates.day(run.startedAt ?? 0);
            const isMine = run.facilitatorId === me.userId;
            return (
              <li key={run.id} className={styles.card} tabIndex={-1}>
                <Text weight="semibold">{run.title}</Text>
                <Text className={styles.quiet}>
                  {isMine ? youLed(day) : ledBy(nameAmong(team.members, run.facilitatorId), day)}
                </Text>
                {run.decided?.map((text) => (
                  <Text key={text}>{words.home.decided(text)}</Text>
                ))}
                {run.state !== "ended" && <Text>{onNow}</Text>}
              </li>
            );
          }}
        />
      )}
    </Section>
  );
}
