import { Text } from "@fluentui/react-components";
import { leadingOrder } from "#shared/turns/leading-order.ts";
import { nameAmong, whyNext } from "#shared/turns/turn-sentences.ts";
import { words } from "#shared/words.ts";
import { usePresses } from "../controls/use-presses.ts";
import { useDates } from "../dates.ts";
import { useKeptFocus } from "../run/use-kept-focus.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { Section } from "../section.tsx";
import { useTeam } from "../team-handle.ts";
import { mayLead, nextOf } from "../turn-words.ts";
import { NextMeeting } from "./next-meeting.tsx";
import { SettingsLink } from "./settings-link.tsx";
import { TurnActions } from "./turn-actions.tsx";

/** How many of the following turns are named. */
const namedAfter = 4;

/** Who leads next, why, who comes after, and what can be done about it. */
export function NextLeader() {
  const styles = useScreenStyles();
  const dates = useDates();
  const presses = usePresses();
  const part = useKeptFocus();
  const { me, view } = useTeam();
  const next = nextOf(view.rotation);
  const isMine = next?.userId === me.userId;
  const after = leadingOrder(view.rotation)
    .slice(1)
    .filter(mayLead)
    .slice(0, namedAfter)
    .map((turn) => nameAmong(view.members, turn.userId));
  return (
    <div ref={part} data-focus-home tabIndex={-1}>
      <Section title={words.panel.turnTitle}>
        {next ? (
          <>
            <Text as="p" weight="semibold" className={styles.text}>
              {isMine
                ? words.panel.youLeadNext
                : words.panel.leadsNext(nameAmong(view.members, next.userId))}
            </Text>
            <Text as="p" className={styles.text}>
              {whyNext(next, view.members, dates, me.userId)}
            </Text>
            {after.length > 0 && (
              <Text as="p" className={styles.quiet}>
                {words.panel.afterThat(dates.names(after))}
              </Text>
            )}
            <TurnActions key={next.userId} leaderId={next.userId} presses={presses} />
          </>
        ) : (
          <Text as="p" className={styles.text}>
            {words.panel.nobodyLeads} {words.turns.nobodyNote}
          </Text>
        )}
        <NextMeeting />
        <SettingsLink />
      </Section>
    </div>
  );
}
