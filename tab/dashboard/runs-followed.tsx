import { Text } from "@fluentui/react-components";
import type { DashboardView } from "#shared/dashboard/dashboard-view.ts";
import { verdictsOfRun } from "#shared/dashboard/period-view.ts";
import type { RunSummary } from "#shared/run.ts";
import { nameAmong } from "#shared/turns/turn-sentences.ts";
import type { HomeTeam } from "#shared/views.ts";
import { dashboardWords } from "#shared/words/dashboard.ts";
import { measuringWords } from "#shared/words/measuring.ts";
import { words } from "#shared/words.ts";
import { useDates } from "../dates.ts";
import { CappedList } from "../library/capped-list.tsx";
import { useScreenStyles } from "../screen-styles.ts";
import { Section } from "../section.tsx";

/** How many runs are shown before somebody asks for all. */
const mostRuns = 8;

/** The runs, the newest first, each with what may be said of what followed. */
export function RunsFollowed(props: { readonly view: DashboardView; readonly team: HomeTeam }) {
  const { view, team } = props;
  const styles = useScreenStyles();
  const dates = useDates();
  const { runsTitle, noRuns, led, followed, unmeasuredNote } = dashboardWords;
  const isUnmeasured = (run: RunSummary) =>
    !run.brokenOff && verdictsOfRun(view.rounds, run.id).length === 0;
  return (
    <Section title={runsTitle} explains="run">
      {view.runs.length === 0 && (
        <Text as="p" className={styles.quiet}>
          {noRuns}
        </Text>
      )}
      {view.runs.some(isUnmeasured) && (
        <Text as="p" className={styles.quiet}>
          {unmeasuredNote}
        </Text>
      )}
      <CappedList
        entries={view.runs.toReversed()}
        most={mostRuns}
        card={({ id, title, startedAt = 0, facilitatorId, decided = [], brokenOff }) => {
          const verdicts = verdictsOfRun(view.rounds, id);
          return (
            <li key={id} className={styles.card} tabIndex={-1}>
              <Text weight="semibold">{title}</Text>
              <Text className={styles.quiet}>
                {led(dates.day(startedAt), nameAmong(team.members, facilitatorId))}
              </Text>
              {decided.map((text) => (
                <Text key={text}>{words.home.decided(text)}</Text>
              ))}
              {brokenOff && <Text>{dashboardWords.brokenOff}</Text>}
              {verdicts.map(({ component, verdict }) => (
                <Text key={component}>
                  {followed(words.components[component], measuringWords.verdicts[verdict])}
                </Text>
              ))}
            </li>
          );
        }}
      />
    </Section>
  );
}
