import { Text } from "@fluentui/react-components";
import type { DashboardView } from "#shared/dashboard/dashboard-view.ts";
import { commitmentCounts } from "#shared/dashboard/period-view.ts";
import { byDueDay, isOpen } from "#shared/open-commitment.ts";
import type { HomeTeam } from "#shared/views.ts";
import { dashboardWords } from "#shared/words/dashboard.ts";
import { useDates } from "../dates.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { Section } from "../section.tsx";
import { openCommitmentLine } from "./open-commitment-line.ts";

/** How many commitments stand how and how long they have waited, and those that are open. */
export function PromisedPart(props: { readonly view: DashboardView; readonly team: HomeTeam }) {
  const { view, team } = props;
  const styles = useScreenStyles();
  const dates = useDates();
  const { commitmentsTitle, noCommitments, commitments, openTitle } = dashboardWords;
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
            {open.map((one) => (
              <li key={one.id}>{openCommitmentLine(one, team.members, dates)}</li>
            ))}
          </ul>
        </Section>
      )}
    </Section>
  );
}
