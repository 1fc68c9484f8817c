import { Text } from "@fluentui/react-components";
import type { Person } from "#shared/team.ts";
import type { HomeTeam } from "#shared/views.ts";
import { words } from "#shared/words.ts";
import { useDates } from "../dates.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { Section } from "../section.tsx";
import { nameAmong, whyNext } from "../turn-words.ts";

/** Whether I lead next, else who does and why, and my place in the order. */
export function TurnPart(props: { readonly team: HomeTeam; readonly me: Person }) {
  const { members, rotation } = props.team;
  const styles = useScreenStyles();
  const dates = useDates();
  const next = rotation[0];
  if (!next) return null;
  const name = nameAmong(members, next.userId);
  const place = rotation.findIndex(({ userId }) => userId === props.me.userId);
  const { turn, youLeadNext, leadsNext, place: placeOf } = words.home;
  return (
    <Section title={turn} level="h3">
      <Text as="p" weight="semibold" className={styles.text}>
        {place === 0 ? youLeadNext : leadsNext(name)}
      </Text>
      <Text as="p" className={styles.text}>
        {whyNext(next, name, dates)}
      </Text>
      {place > 0 && (
        <Text as="p" className={styles.quiet}>
          {placeOf(place + 1, rotation.length)}
        </Text>
      )}
    </Section>
  );
}
