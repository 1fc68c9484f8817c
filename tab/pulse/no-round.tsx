import { Text } from "@fluentui/react-components";
import type { PulseView } from "#shared/pulse/round-view.ts";
import { words } from "#shared/words.ts";
import { type Dates, useDates } from "../dates.ts";
import { useScreenStyles } from "../screen-styles.ts";

type None = Extract<PulseView, { none: unknown }>["none"];

/** Why a team has no pulse now. */
export function NoRound({ none }: { readonly none: None }) {
  const styles = useScreenStyles();
  const dates = useDates();
  return (
    <div className={styles.section}>
      <Text as="p" weight="semibold" className={styles.text}>
        {words.pulse.none.title}
      </Text>
      <Text as="p" className={styles.text}>
        {whyNone(none, dates)}
      </Text>
    </div>
  );
}

function whyNone(none: None, dates: Dates): string {
  const { checkSoon, notYet, tooFewPeople, twinTeam } = words.pulse.none;
  switch (none.kind) {
    case "not-yet":
      // The server counts in days of UTC.
      return notYet(dates.dueDay(new Date(none.from).toISOString()));
    case "check-soon":
      return checkSoon(dates.dueDay(new Date(none.from).toISOString()));
    case "too-few-people":
      return tooFewPeople(none.threshold);
    case "twin-team":
      return twinTeam;
  }
}
