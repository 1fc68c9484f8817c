import { Text } from "@fluentui/react-components";
import { words } from "#shared/words.ts";
import { useDates } from "../dates.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { Section } from "../section.tsx";
import { useTeam } from "../team-handle.ts";
import { nameAmong, whyNext } from "../turn-words.ts";

/** How many of the following turns are named. */
const namedAfter = 4;

/** Who leads next, why, and who comes after. */
export function NextLeader() {
  const styles = useScreenStyles();
  const dates = useDates();
  const { me, view } = useTeam();
  const [next, ...others] = view.rotation;
  if (!next) return <Text as="p">{words.panel.nobodyLeads}</Text>;
  const name = nameAmong(view.members, next.userId);
  const after = others.slice(0, namedAfter).map((turn) => nameAmong(view.members, turn.userId));
  return (
    <Section title={words.panel.turnTitle}>
      <Text as="p" weight="semibold" className={styles.text}>
        {next.userId === me.userId ? words.panel.youLeadNext : words.panel.leadsNext(name)}
      </Text>
      <Text as="p" className={styles.text}>
        {whyNext(next, name, dates)}
      </Text>
      {after.length > 0 && (
        <Text as="p" className={styles.quiet}>
          {words.panel.afterThat(dates.names(after))}
        </Text>
      )}
    </Section>
  );
}
