import { Text } from "@fluentui/react-components";
import type { HomeView, PlannedRun } from "#shared/views.ts";
import { words } from "#shared/words.ts";
import type { Api } from "../api.ts";
import type { Page } from "../library/use-pages.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { Section } from "../section.tsx";
import { RecommendedPart } from "../signals/recommended-part.tsx";
import { OpenPulses, useMyPulses } from "./open-pulses.tsx";
import { TeamLine } from "./team-line.tsx";
import { TeamPart } from "./team-part.tsx";
import type { Home } from "./use-home.ts";

/** So many teams are shown whole; of more each has a line, so that all of them are in sight. */
const mostWhole = 3;

/**
 * What is now: my open pulses, of each of my teams my turn, what I promised and what was done, and last the pulses that
 * I have answered and may still change.
 */
export function TeamsPart(props: {
  readonly home: Home;
  readonly view: HomeView;
  readonly api: Api;
  /** Opens a page in the library of this team. */
  readonly onOpen: (teamId: string, page: Page) => void;
  readonly onSettings: (teamId: string) => void;
}) {
  const { home, view, api, onOpen, onSettings } = props;
  const { me, teams, now } = view;
  const styles = useScreenStyles();
  const { waiting, answered } = useMyPulses(teams);
  const inLines = teams.length > mostWhole;
  if (teams.length === 0) {
    return (
      <Section title={words.home.nothingTitle}>
        <Text as="p" className={styles.text}>
          {words.home.nothing}
        </Text>
      </Section>
    );
  }
  return (
    <div className={styles.screen}>
      <OpenPulses title={words.home.openPulses} pulses={waiting} now={now} answer={home.answer} />
      {teams.map((team) => {
        const part = (
          <TeamPart
            key={team.id}
            team={team}
            me={me}
            now={now}
            isNamed={inLines}
            home={home}
            onPrepare={(planned) => onOpen(team.id, preparationOf(planned))}
            onSettings={() => onSettings(team.id)}
            toChoose={
              <RecommendedPart
                api={api}
                teamId={team.id}
                asOf={now}
                level="h3"
                onOpen={(action) => onOpen(team.id, { name: "action", action })}
              />
            }
          />
        );
        return inLines ? (
          <TeamLine key={team.id} team={team} me={me}>
            {part}
          </TeamLine>
        ) : (
          part
        );
      })}
      <OpenPulses
        title={words.home.answeredPulses}
        pulses={answered}
        now={now}
        answer={home.answer}
      />
    </div>
  );
}

function preparationOf({ actionId, actionVersionId, length }: PlannedRun): Page {
  return { name: "preparation", action: { actionId, versionId: actionVersionId }, length };
}
