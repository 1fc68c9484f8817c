import { Subtitle1, Text } from "@fluentui/react-components";
import { useCallback, useEffect, useId, useState } from "react";
import type { Person } from "#shared/team.ts";
import type { HomeTeam, HomeView } from "#shared/views.ts";
import { settingsWords } from "#shared/words/settings.ts";
import type { Api } from "../api.ts";
import { TeamField } from "../controls/choose-field.tsx";
import { usePresses } from "../controls/use-presses.ts";
import type { Home } from "../home/use-home.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { EverywherePart } from "./everywhere-part.tsx";
import { ExportPart } from "./export-part.tsx";
import { MeasuringPart } from "./measuring-part.tsx";
import { OwnPart } from "./own-part.tsx";
import { SchedulePart } from "./schedule-part.tsx";
import { StoredPart } from "./stored-part.tsx";
import { ThresholdPart } from "./threshold-part.tsx";
import { TurnsPart } from "./turns-part.tsx";

/** A team whose settings are to be shown; another object is another wish. */
export interface SettingsWish {
  readonly teamId: string;
}

/** All that is set for a team and for me, in one place: of one of my teams at a time. */
export function SettingsPage(props: {
  readonly home: Pick<
    Home,
    "chooseThreshold" | "chooseMeasuring" | "chooseSchedule" | "turnsOf" | "eraseOwn"
  >;
  readonly api: Api;
  readonly view: HomeView;
  readonly wish?: SettingsWish | undefined;
}) {
  const { home, api, view, wish } = props;
  const { me, teams, now } = view;
  const styles = useScreenStyles();
  // The one that was looked at last is the last of them. What is typed for the others stays with them.
  const [looked, setLooked] = useState(() => [wish?.teamId ?? teams[0]?.id ?? ""]);
  const look = useCallback(
    (teamId: string) => setLooked((before) => [...before.filter((id) => id !== teamId), teamId]),
    [],
  );
  useEffect(() => {
    if (wish) look(wish.teamId);
  }, [wish, look]);
  const team = teams.find(({ id }) => id === looked.at(-1)) ?? teams[0];
  return (
    <div className={styles.screen}>
      <TeamField teams={teams} chosen={team?.id} onChoose={look} />
      {teams
        .filter(({ id }) => id === team?.id || looked.includes(id))
        .map((one) => (
          <div
            key={one.id}
            hidden={one !== team}
            className={one === team ? styles.screen : undefined}
          >
            <OfTeam home={home} api={api} team={one} me={me} now={now} />
          </div>
        ))}
      {!team && (
        <Text as="p" className={styles.text}>
          {settingsWords.noTeam}
        </Text>
      )}
      <EverywherePart />
      <StoredPart api={api} onErase={home.eraseOwn} />
    </div>
  );
}

function OfTeam(props: {
  readonly home: Parameters<typeof SettingsPage>[0]["home"];
  readonly api: Api;
  readonly team: HomeTeam;
  readonly me: Person;
  readonly now: number;
}) {
  const { home, api, team, me, now } = props;
  const styles = useScreenStyles();
  const presses = usePresses();
  const id = useId();
  const turns = home.turnsOf(team);
  const readStored = useCallback(() => api.call("exportTeam", { teamId: team.id }), [api, team.id]);
  const { forTeam, forTeamNote, forMe } = settingsWords;
  return (
    <>
      <section className={styles.screen} aria-labelledby={`${id}-me`}>
        <Subtitle1 as="h2" id={`${id}-me`} className={styles.text}>
          {forMe(team.name)}
        </Subtitle1>
        <OwnPart team={team} me={me} now={now} presses={presses} turns={turns} />
      </section>
      <section className={styles.screen} aria-labelledby={`${id}-team`}>
        <header className={styles.section}>
          <Subtitle1 as="h2" id={`${id}-team`} className={styles.text}>
            {forTeam(team.name)}
          </Subtitle1>
          <Text as="p" className={styles.text}>
            {forTeamNote}
          </Text>
        </header>
        <SchedulePart
          team={team}
          now={now}
          onChoose={(schedule) => home.chooseSchedule(team.id, schedule)}
        />
        <TurnsPart team={team} me={me} now={now} presses={presses} turns={turns} />
        <ThresholdPart
          team={team}
          open={team.rounds.find(({ state }) => state === "open")}
          onChoose={(threshold) => home.chooseThreshold(team.id, threshold)}
        />
        <MeasuringPart
          team={team}
          onChoose={(measuring) => home.chooseMeasuring(team.id, measuring)}
        />
        <ExportPart
          title={settingsWords.exportTeamTitle}
          what={settingsWords.exportTeamWhat}
          make={settingsWords.exportTeamMake}
          fileName="guided-team-actions-team"
          read={readStored}
        />
      </section>
    </>
  );
}
