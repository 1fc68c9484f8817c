import { makeStyles, mergeClasses, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { isOpen as isOpenCommitment } from "#shared/open-commitment.ts";
import type { Person } from "#shared/team.ts";
import { nameAmong } from "#shared/turns/turn-sentences.ts";
import type { HomeTeam } from "#shared/views.ts";
import { words } from "#shared/words.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { nextAfter, runOf } from "./who-leads.tsx";

/** One of many teams in a line: its name and what matters of it to me now; the rest on a press. */
export function TeamLine(props: {
  readonly team: HomeTeam;
  readonly me: Person;
  readonly children: ReactNode;
}) {
  const { team, me } = props;
  const screen = useScreenStyles();
  const styles = useStyles();
  const [wasOpened, setOpened] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}>
      <summary className={styles.line}>
        <Subtitle2 as="h2" className={mergeClasses(screen.text, styles.name)}>
          {team.name}
        </Subtitle2>{" "}
        <Text size={200} className={screen.quiet}>
          {whatMatters(team, me).join(" · ")}
        </Text>
      </summary>
      <div className={styles.rest}>{wasOpened && props.children}</div>
    </details>
  );
}

/** Who leads, what I promised, and what waits for me to confirm it. */
function whatMatters(team: HomeTeam, me: Person): string[] {
  const { youLeadNow, leadsNow, youLeadNext, leadsNext, promisedCount, toConfirmCount } =
    words.home;
  const run = runOf(team);
  const next = nextAfter(team);
  const name = (userId: string) => nameAmong(team.members, userId);
  const mine = team.commitments.filter((one) => one.ownerId === me.userId && isOpenCommitment(one));
  const claimed = team.commitments.filter(
    ({ ownerId, state }) => ownerId !== me.userId && state === "claimed",
  );
  const leads = run
    ? run.facilitatorId === me.userId
      ? youLeadNow(run.title)
      : leadsNow(name(run.facilitatorId), run.title)
    : next && (next.userId === me.userId ? youLeadNext : leadsNext(name(next.userId)));
  return [
    ...(leads === undefined ? [] : [leads]),
    ...(mine.length > 0 ? [promisedCount(mine.length)] : []),
    ...(claimed.length > 0 ? [toConfirmCount(claimed.length)] : []),
  ];
}

const useStyles = makeStyles({
  line: {
    minHeight: "24px",
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusSmall,
    },
  },
  name: { display: "inline" },
  rest: { paddingBlock: tokens.spacingVerticalM },
});
