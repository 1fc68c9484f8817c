import { Text } from "@fluentui/react-components";
import type { HomeView } from "#shared/views.ts";
import { words } from "#shared/words.ts";
import type { Api } from "../api.ts";
import { NoticeBar } from "../notice-bar.tsx";
import type { ActionRef } from "../playbook.ts";
import { lazyPart } from "../pulse/lazy-part.tsx";
import { useScreenStyles } from "../screen-styles.ts";
import { Section } from "../section.tsx";
import { OpenPulses } from "./open-pulses.tsx";
import { TeamPart } from "./team-part.tsx";
import type { Home } from "./use-home.ts";

const RecommendedPart = lazyPart(
  async () => (await import("../signals/recommended-part.tsx")).RecommendedPart,
);
const StandingPart = lazyPart(
  async () => (await import("../signals/standing-part.tsx")).StandingPart,
);

/** What concerns me: my open pulses, my turn, what I promised, and what my teams did. */
export function TeamsPart(props: {
  readonly home: Home;
  readonly view: HomeView;
  readonly api: Api;
  /** Opens an action in the library of this team. */
  readonly onOpen: (teamId: string, action: ActionRef) => void;
}) {
  const { home, view, api, onOpen } = props;
  const { me, teams, now } = view;
  const styles = useScreenStyles();
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
      <NoticeBar notice={home.notice} onDismiss={home.dismissNotice} />
      <OpenPulses teams={teams} now={now} answer={home.answer} />
      {teams.map((team) => (
        <TeamPart
          key={team.id}
          team={team}
          me={me}
          now={now}
          home={home}
          standing={
            <>
              <RecommendedPart
                api={api}
                teamId={team.id}
                asOf={now}
                level="h3"
                onOpen={(action) => onOpen(team.id, action)}
              />
              <StandingPart api={api} teamId={team.id} asOf={now} level="h3" />
            </>
          }
        />
      ))}
    </div>
  );
}
