import { Text } from "@fluentui/react-components";
import { words } from "#shared/words.ts";
import { useDates } from "../dates.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { useTeam } from "../team-handle.ts";

/** When the team meets next, by its own clock, or that this is not known. */
export function NextMeeting() {
  const styles = useScreenStyles();
  const dates = useDates();
  const { meetsNext } = useTeam().view;
  const { meetsNext: when, meetsUnknown } = words.turns;
  return (
    <Text as="p" className={meetsNext ? styles.text : styles.quiet}>
      {meetsNext ? when(dates.momentIn(meetsNext.startsAt, meetsNext.zone)) : meetsUnknown}
    </Text>
  );
}
