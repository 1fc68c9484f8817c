import { Subtitle1 } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import type { Person } from "#shared/team.ts";
import type { HomeTeam } from "#shared/views.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { CommitmentsPart } from "./commitments-part.tsx";
import { RoundsPart } from "./rounds-part.tsx";
import { RunsPart } from "./runs-part.tsx";
import { SettingsPart } from "./settings-part.tsx";
import { TurnPart } from "./turn-part.tsx";
import type { Home } from "./use-home.ts";

/** What can be done about one team in the personal tab. */
export type TeamHome = Pick<
  Home,
  | "claim"
  | "verify"
  | "withdraw"
  | "chooseThreshold"
  | "chooseMeasuring"
  | "chooseSchedule"
  | "turnsOf"
  | "openCheck"
>;

/** One of my teams: who leads next, what was promised, its pulses, what was done, how it is set up. */
export function TeamPart(props: {
  readonly team: HomeTeam;
  readonly me: Person;
  readonly now: number;
  readonly home: TeamHome;
  readonly standing: ReactNode;
}) {
  const { team, me, now, home, standing } = props;
  const styles = useScreenStyles();
  const id = useId();
  return (
    <section className={styles.screen} aria-labelledby={id}>
      <Subtitle1 as="h2" id={id} className={styles.text}>
        {team.name}
      </Subtitle1>
      <TurnPart team={team} me={me} now={now} turns={home.turnsOf(team)} />
      <CommitmentsPart
        team={team}
        me={me}
        onClaim={(commitmentId) => home.claim(team.id, commitmentId)}
        onVerify={(commitmentId) => home.verify(team.id, commitmentId)}
        onWithdraw={(commitmentId) => home.withdraw(team.id, commitmentId)}
      />
      {standing}
      <RoundsPart team={team} now={now} home={home} />
      <RunsPart team={team} me={me} />
      <SettingsPart team={team} now={now} home={home} />
    </section>
  );
}
