import { Subtitle1 } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import type { Person } from "#shared/team.ts";
import type { HomeTeam, PlannedRun } from "#shared/views.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { CommitmentsPart } from "./commitments-part.tsx";
import { choosesNow } from "./planned-part.tsx";
import { RoundsPart } from "./rounds-part.tsx";
import { RunsPart } from "./runs-part.tsx";
import { TurnPart } from "./turn-part.tsx";
import type { Home } from "./use-home.ts";

/** What can be done about one team in the personal tab. */
export type TeamHome = Pick<Home, "claim" | "verify" | "withdraw" | "turnsOf" | "openCheck">;

/** One of my teams: who leads next and what, what was promised, its pulses, what was done. */
export function TeamPart(props: {
  readonly team: HomeTeam;
  readonly me: Person;
  readonly now: number;
  /** Whether its name stands above it already. */
  readonly isNamed: boolean;
  readonly home: TeamHome;
  /** What there is to choose from, for whoever leads next while nothing is planned. */
  readonly toChoose: ReactNode;
  readonly onPrepare: (planned: PlannedRun) => void;
  readonly onSettings: () => void;
}) {
  const { team, me, now, isNamed, home, toChoose, onPrepare, onSettings } = props;
  const styles = useScreenStyles();
  const id = useId();
  return (
    <section
      className={styles.screen}
      {...(isNamed ? { "aria-label": team.name } : { "aria-labelledby": id })}
    >
      {!isNamed && (
        <Subtitle1 as="h2" id={id} className={styles.text}>
          {team.name}
        </Subtitle1>
      )}
      <TurnPart
        team={team}
        me={me}
        now={now}
        turns={home.turnsOf(team)}
        onPrepare={onPrepare}
        onSettings={onSettings}
      />
      {choosesNow(team, me) && toChoose}
      <CommitmentsPart
        team={team}
        me={me}
        onClaim={(commitmentId) => home.claim(team.id, commitmentId)}
        onVerify={(commitmentId) => home.verify(team.id, commitmentId)}
        onWithdraw={(commitmentId) => home.withdraw(team.id, commitmentId)}
      />
      <RoundsPart team={team} now={now} home={home} />
      <RunsPart team={team} me={me} />
    </section>
  );
}
