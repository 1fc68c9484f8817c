import { Subtitle1 } from "@fluentui/react-components";
import { useId } from "react";
import type { Person } from "#shared/team.ts";
import type { HomeTeam } from "#shared/views.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { CommitmentsPart } from "./commitments-part.tsx";
import { RunsPart } from "./runs-part.tsx";
import { TurnPart } from "./turn-part.tsx";

type Settle = (teamId: string, commitmentId: string) => Promise<boolean>;

/** One of my teams: who leads next, what was promised, what was done. */
export function TeamPart(props: {
  readonly team: HomeTeam;
  readonly me: Person;
  readonly onClaim: Settle;
  readonly onVerify: Settle;
}) {
  const { team, me, onClaim, onVerify } = props;
  const styles = useScreenStyles();
  const id = useId();
  return (
    <section className={styles.screen} aria-labelledby={id}>
      <Subtitle1 as="h2" id={id} className={styles.text}>
        {team.name}
      </Subtitle1>
      <TurnPart team={team} me={me} />
      <CommitmentsPart
        team={team}
        me={me}
        onClaim={(commitmentId) => onClaim(team.id, commitmentId)}
        onVerify={(commitmentId) => onVerify(team.id, commitmentId)}
      />
      <RunsPart team={team} me={me} />
    </section>
  );
}
