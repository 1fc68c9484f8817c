import { Text } from "@fluentui/react-components";
import type { DashboardView } from "#shared/dashboard/dashboard-view.ts";
import { turnsTaken } from "#shared/dashboard/period-view.ts";
import type { HomeTeam } from "#shared/views.ts";
import { dashboardWords } from "#shared/words/dashboard.ts";
import { useDates } from "../dates.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { Section } from "../section.tsx";

/** How often each member led, by name. */
export function TurnsTaken(props: { readonly view: DashboardView; readonly team: HomeTeam }) {
  const { view, team } = props;
  const styles = useScreenStyles();
  const { byName } = useDates();
  const { turnsTitle, turnsNote, turns } = dashboardWords;
  return (
    <Section title={turnsTitle}>
      <Text as="p" size={200} className={styles.quiet}>
        {turnsNote}
      </Text>
      <ul className={styles.bullets}>
        {turnsTaken(view, team.members, byName).map(({ userId, name, count }) => (
          <li key={userId}>{turns(name, count)}</li>
        ))}
      </ul>
    </Section>
  );
}
