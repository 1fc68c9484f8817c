import { Button, Text } from "@fluentui/react-components";
import { PrintRegular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import type { DashboardView } from "#shared/dashboard/dashboard-view.ts";
import type { Period } from "#shared/dashboard/period.ts";
import { within } from "#shared/dashboard/period-view.ts";
import type { HomeTeam } from "#shared/views.ts";
import { dashboardWords } from "#shared/words/dashboard.ts";
import type { Api } from "../api.ts";
import { OneOf } from "../controls/one-of.tsx";
import { useDates } from "../dates.ts";
import type { ActionRef } from "../playbook.ts";
import { readOf } from "../read-of.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { Section } from "../section.tsx";
import { RecommendedPart } from "../signals/recommended-part.tsx";
import { StandingPart } from "../signals/standing-part.tsx";
import { UnreadPart } from "../unread-part.tsx";
import { useAgain } from "../use-again.ts";
import { useReading } from "../use-reading.ts";
import { BandsPart } from "./bands-part.tsx";
import { PlanButton } from "./plan-button.tsx";
import { PrintedReview } from "./printed-review.tsx";
import { PromisedPart } from "./promised-part.tsx";
import { RunsFollowed } from "./runs-followed.tsx";
import { TurnsTaken } from "./turns-taken.tsx";

interface Props {
  readonly api: Api;
  readonly team: HomeTeam;
  /** When the view that it stands in was read (ms): with that it is read again. */
  readonly asOf: number;
  readonly onOpen: (action: ActionRef) => void;
}

/** What a team did and saw in a month or a quarter, and what it might do next. */
export function Dashboard(props: Props) {
  const { api, team, asOf, onOpen } = props;
  const { id: teamId } = team;
  const styles = useScreenStyles();
  const reading = useReading(
    useMemo(() => readOf(api, "readDashboard", { teamId }), [api, teamId]),
  );
  useAgain(reading, asOf);
  return (
    <div className={styles.screen}>
      {reading.state === "read" ? (
        <InPeriod view={reading.value} team={team} />
      ) : (
        <Section title={dashboardWords.title(team.name)}>
          <UnreadPart reading={reading} />
        </Section>
      )}
      <StandingPart api={api} teamId={teamId} asOf={asOf} />
      <RecommendedPart
        api={api}
        teamId={teamId}
        asOf={asOf}
        onOpen={onOpen}
        after={(recommendation) => (
          <PlanButton api={api} team={team} recommendation={recommendation} />
        )}
      />
    </div>
  );
}

function InPeriod({ view, team }: { readonly view: DashboardView; readonly team: HomeTeam }) {
  const styles = useScreenStyles();
  const dates = useDates();
  const [period, setPeriod] = useState<Period>("quarter");
  const [isPrinting, setPrinting] = useState(false);
  const shown = within(view, period);
  const { title, periods, span, print, nothing, nothingTitle } = dashboardWords;
  const isEmpty = [shown.rounds, shown.runs, shown.commitments].every(({ length }) => length === 0);
  return (
    <>
      <Section title={title(team.name)}>
        <OneOf
          label={dashboardWords.period}
          choices={periods}
          chosen={period}
          onChoose={setPeriod}
          isInLine
        />
        <Text as="p" className={styles.quiet}>
          {span(dates.day(shown.since), dates.day(shown.now))}
        </Text>
        {!isEmpty && (
          <Button
            icon={<PrintRegular />}
            className={styles.start}
            onClick={() => setPrinting(true)}
          >
            {print}
          </Button>
        )}
      </Section>
      {isEmpty ? (
        <Section title={nothingTitle}>
          <Text as="p" className={styles.text}>
            {nothing}
          </Text>
        </Section>
      ) : (
        <>
          <BandsPart view={shown} />
          <RunsFollowed view={shown} team={team} />
          <PromisedPart view={shown} team={team} />
          <TurnsTaken view={shown} team={team} />
        </>
      )}
      {isPrinting && (
        <PrintedReview view={shown} team={team} onPrinted={() => setPrinting(false)} />
      )}
    </>
  );
}
