import { Text } from "@fluentui/react-components";
import type { DashboardView } from "#shared/dashboard/dashboard-view.ts";
import { commitmentCounts } from "#shared/dashboard/period-view.ts";
import { byDueDay, isOpen } from "#shared/open-commitment.ts";
import { nameAmong } from "#shared/turns/turn-sentences.ts";
import type { HomeTeam } from "#shared/views.ts";
import { dashboardWords } from "#shared/words/dashboard.ts";
import { useDates } from "../dates.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { Section } from "../section.tsx";

/** How many commitments stand how and how long they have waited, and those that are open. */
export function PromisedPart(props: { readonly view: DashboardView; readonly team: HomeTeam }) {
  const { view, team } = props;
  const styles = useScreenStyles();
  const dates = useDates();
  const { commitmentsTitle, noCommitments, commitments, openTitle, openLine } = dashboardWords;
  const counts = commitmentCounts(view);
  const open = view.commitments.filter(isOpen).toSorted(byDueDay);
  return (
    <Section title={commitmentsTitle}>
      {counts.length === 0 && (
        <Text as="p" className={styles.quiet}>
          {noCommitments}
        </Text>
      )}
      <ul className={styles.bullets}>
        {counts.map(({ state, count, oldest }) => (
          <li key={state}>{commitments[state](count, oldest)}</li>
        ))}
      </ul>
      {open.length > 0 && (
        <Section title={openTitle} level="h3">
          <ul className={styles.bullets}>
            {open.map(({ id, text, ownerId, dueOn }) => (
              <li key={id}>
                {openLine(text, nameAmong(team.members, ownerId), dates.dueDay(dueOn))}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Section>
  );
}
