import { Text } from "@fluentui/react-components";
import type { RunSummary } from "#shared/run.ts";
import type { Person } from "#shared/team.ts";
import { leadingOrder } from "#shared/turns/leading-order.ts";
import { nameAmong, whyNext } from "#shared/turns/turn-sentences.ts";
import type { HomeTeam, TurnView } from "#shared/views.ts";
import { words } from "#shared/words.ts";
import { useDates } from "../dates.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { nextOf } from "../turn-words.ts";
import { useMeets } from "./use-meets.ts";

interface Props {
  readonly team: HomeTeam;
  readonly me: Person;
}

/** Who leads now and who next, and why; when the team meets; my place in the order. */
export function WhoLeads({ team, me, now }: Props & { readonly now: number }) {
  return (
    <>
      <Now team={team} me={me} />
      <Next team={team} me={me} />
      <When team={team} me={me} now={now} />
    </>
  );
}

/** The run that is on, if one is. */
export function runOf({ runs }: HomeTeam): RunSummary | undefined {
  return runs.find(({ state }) => state !== "ended");
}

/** Who leads next; while somebody leads, this is somebody else, or not known before the end. */
export function nextAfter(team: HomeTeam): TurnView | undefined {
  const next = nextOf(team.rotation);
  return next?.userId === runOf(team)?.facilitatorId ? undefined : next;
}

/** Who leads now, and what. */
function Now({ team, me }: Props) {
  const styles = useScreenStyles();
  const run = runOf(team);
  if (!run) return null;
  const { youLeadNow, leadsNow } = words.home;
  return (
    <Text as="p" weight="semibold" className={styles.text}>
      {run.facilitatorId === me.userId
        ? youLeadNow(run.title)
        : leadsNow(nameAmong(team.members, run.facilitatorId), run.title)}
    </Text>
  );
}

/** Who leads next and why. */
function Next({ team, me }: Props) {
  const { members, rotation, turns } = team;
  const styles = useScreenStyles();
  const dates = useDates();
  const next = nextAfter(team);
  const { youLeadNext, leadsNext } = words.home;
  if (!next) {
    // Whoever is first in the order leads now, or could not lead.
    if (nextOf(rotation)) return null;
    return (
      <Text as="p" className={styles.text}>
        {words.panel.nobodyLeads} {words.turns.nobodyNote}
      </Text>
    );
  }
  const isMine = next.userId === me.userId;
  const name = nameAmong(members, next.userId);
  return (
    <>
      <Text as="p" weight="semibold" className={styles.text}>
        {isMine ? youLeadNext : leadsNext(name)}
      </Text>
      <Text as="p" className={styles.text}>
        {whyNext(next, members, dates, me.userId)}
      </Text>
      {!isMine && turns.acceptedIds.includes(next.userId) && (
        <Text as="p" className={styles.quiet}>
          {words.turns.acceptedBy(name)}
        </Text>
      )}
    </>
  );
}

/** When the team meets, and my place in the order. */
function When({ team, me, now }: Props & { readonly now: number }) {
  const styles = useScreenStyles();
  const meets = useMeets(team, now, words.turns.meetsNext);
  const place = leadingOrder(team.rotation).findIndex(({ userId }) => userId === me.userId);
  return (
    <>
      <Text as="p" className={meets === undefined ? styles.quiet : styles.text}>
        {meets ?? words.turns.meetsUnknown}
      </Text>
      {place > 0 && (
        <Text as="p" className={styles.quiet}>
          {words.home.place(place + 1, team.rotation.length)}
        </Text>
      )}
      {team.turns.outIds.includes(me.userId) && (
        <Text as="p" className={styles.quiet}>
          {words.turns.youTakeNone}
        </Text>
      )}
    </>
  );
}
