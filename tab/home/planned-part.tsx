import { Button, Text } from "@fluentui/react-components";
import type { Person } from "#shared/team.ts";
import { nameAmong } from "#shared/turns/turn-sentences.ts";
import type { HomeTeam, PlannedRun } from "#shared/views.ts";
import { words } from "#shared/words.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { nextAfter, runOf } from "./who-leads.tsx";

/** What is planned for the next meeting; whoever leads it finds its preparation. */
export function PlannedPart(props: {
  readonly team: HomeTeam;
  readonly me: Person;
  readonly onPrepare: (planned: PlannedRun) => void;
}) {
  const { team, me, onPrepare } = props;
  const { planned, members } = team;
  const styles = useScreenStyles();
  const { plannedMine, plannedBy, nothingPlanned } = words.home;
  if (!planned) {
    if (!choosesNow(team, me)) return null;
    return (
      <Text as="p" className={styles.quiet}>
        {nothingPlanned}
      </Text>
    );
  }
  const { title, facilitatorId } = planned;
  if (facilitatorId !== me.userId) {
    return (
      <Text as="p" className={styles.text}>
        {plannedBy(title, nameAmong(members, facilitatorId))}
      </Text>
    );
  }
  return (
    <>
      <Text as="p" className={styles.text}>
        {plannedMine(title)}
      </Text>
      <Button className={styles.start} onClick={() => onPrepare(planned)}>
        {words.library.openPreparation}
      </Button>
    </>
  );
}

/** Whether I lead next and may think about what: nothing is planned, and no run is on. */
export function choosesNow(team: HomeTeam, me: Person): boolean {
  const isFree = team.planned === undefined && runOf(team) === undefined;
  return isFree && nextAfter(team)?.userId === me.userId;
}
