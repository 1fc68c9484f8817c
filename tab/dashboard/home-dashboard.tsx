import { useState } from "react";
import type { HomeView } from "#shared/views.ts";
import { words } from "#shared/words.ts";
import type { Api } from "../api.ts";
import { TeamField } from "../controls/choose-field.tsx";
import type { ActionRef } from "../playbook.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { Section } from "../section.tsx";
import { Dashboard } from "./dashboard.tsx";

/** The dashboard in the personal tab: of one of my teams at a time. */
export function HomeDashboard(props: {
  readonly api: Api;
  readonly view: HomeView;
  readonly onOpen: (teamId: string, action: ActionRef) => void;
}) {
  const { api, view, onOpen } = props;
  const { teams, now } = view;
  const styles = useScreenStyles();
  const [chosen, setChosen] = useState<string>();
  const team = teams.find(({ id }) => id === chosen) ?? teams[0];
  if (!team) return <Section title={words.home.nothingTitle}>{words.home.nothing}</Section>;
  return (
    <div className={styles.screen}>
      <TeamField teams={teams} chosen={team.id} onChoose={setChosen} />
      <Dashboard
        key={team.id}
        api={api}
        team={team}
        asOf={now}
        onOpen={(action) => onOpen(team.id, action)}
      />
    </div>
  );
}
