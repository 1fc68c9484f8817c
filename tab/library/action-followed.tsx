import { Text } from "@fluentui/react-components";
import { useCallback } from "react";
import type { PooledVerdict } from "#shared/measurement/pooled-verdict.ts";
import type { FollowedView } from "#shared/views.ts";
import { measuringWords } from "#shared/words/measuring.ts";
import { words } from "#shared/words.ts";
import type { Api } from "../api.ts";
import { useDates } from "../dates.ts";
import { MeasuredPart } from "../pulse/measured-part.tsx";
import { Disclosure } from "../run/disclosure.tsx";
import { useScreenStyles } from "../screen-styles.ts";
import { Section } from "../section.tsx";
import { UnreadPart } from "../unread-part.tsx";
import { useReading } from "../use-reading.ts";

/** What followed an action: over many runs, in a word, and after each of the team's own. */
export function ActionFollowed(props: {
  readonly api: Api;
  readonly teamId: string;
  readonly actionId: string;
}) {
  const { api, teamId, actionId } = props;
  const reading = useReading(
    useCallback(() => api.call("readFollowed", { teamId, actionId }), [api, teamId, actionId]),
  );
  return (
    <Section title={measuringWords.followedHere}>
      {reading.state === "read" ? (
        <Followed followed={reading.value} />
      ) : (
        <UnreadPart reading={reading} />
      )}
    </Section>
  );
}

function Followed({
  followed: { runs, own, organisation, component },
}: {
  readonly followed: FollowedView;
}) {
  const styles = useScreenStyles();
  const dates = useDates();
  const { inYourTeam, inOrganisation, nothingFollowed, measuredOn } = measuringWords;
  const name = component && words.components[component];
  const say = (verdict: PooledVerdict) => measuringWords.pooled[verdict](name ?? "");
  const isKnown = organisation !== "not enough runs yet";
  return (
    <>
      {runs.length === 0 && !isKnown && (
        <Text as="p" className={styles.quiet}>
          {nothingFollowed}
        </Text>
      )}
      {runs.length > 0 && (
        <Text as="p" className={styles.text}>
          {inYourTeam} {say(own)}
        </Text>
      )}
      {isKnown && (
        <Text as="p" className={styles.text}>
          {inOrganisation} {say(organisation)}
        </Text>
      )}
      {runs.map((change) => (
        <Disclosure key={change.runId} title={measuredOn(dates.day(change.measuredAt))}>
          <MeasuredPart change={change} />
        </Disclosure>
      ))}
    </>
  );
}
