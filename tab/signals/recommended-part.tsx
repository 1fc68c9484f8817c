import { Button, makeStyles, Text } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons";
import { type ReactNode, useMemo } from "react";
import type { Reason, Recommendation } from "#shared/recommending/recommendation.ts";
import { signalWords } from "#shared/words/signals.ts";
import { standingWords } from "#shared/words/standing.ts";
import { words } from "#shared/words.ts";
import type { Api } from "../api.ts";
import { Explained } from "../controls/explained.tsx";
import { ActionTags } from "../library/action-tags.tsx";
import { useLibraryStyles } from "../library/library-styles.ts";
import type { ActionRef } from "../playbook.ts";
import { readOf } from "../read-of.ts";
import { Disclosure } from "../run/disclosure.tsx";
import { useScreenStyles } from "../screen-styles.ts";
import { Section } from "../section.tsx";
import { UnreadPart } from "../unread-part.tsx";
import { useAgain } from "../use-again.ts";
import { useReading } from "../use-reading.ts";

/** What a team might run next, one at once and up to two more on a press, each with the sentence why and what was weighed. */
export function RecommendedPart(props: {
  readonly api: Api;
  readonly teamId: string;
  /** When the view that it stands in was read (ms): with that it is read again. */
  readonly asOf: number;
  readonly level?: "h2" | "h3";
  readonly onOpen: (action: ActionRef) => void;
  /** What stands below each, such as a button that plans it. */
  readonly after?: (recommendation: Recommendation) => ReactNode;
}) {
  const { api, teamId, asOf, level = "h2", onOpen, after } = props;
  const styles = useScreenStyles();
  const own = useStyles();
  const reading = useReading(
    useMemo(() => readOf(api, "readRecommendations", { teamId }), [api, teamId]),
  );
  useAgain(reading, asOf);
  const { recommendedTitle, recommendedNote, noneFits, more } = standingWords;
  if (reading.state !== "read") {
    return (
      <Section title={recommendedTitle} level={level}>
        <Text as="p" className={styles.quiet}>
          {recommendedNote}
        </Text>
        <div className={own.room}>
          <UnreadPart reading={reading} />
        </div>
      </Section>
    );
  }
  const { recommendations } = reading.value;
  return (
    <Section title={recommendedTitle} level={level}>
      <Text as="p" className={styles.quiet}>
        {recommendations.length > 0 ? recommendedNote : noneFits}
      </Text>
      <ul className={styles.list}>
        {recommendations.slice(0, 1).map((one) => (
          <Recommended
            key={one.action.id}
            recommendation={one}
            explains
            onOpen={onOpen}
            after={after}
          />
        ))}
      </ul>
      {recommendations.length > 1 && (
        <Disclosure title={more}>
          <ul className={styles.list}>
            {recommendations.slice(1).map((one) => (
              <Recommended key={one.action.id} recommendation={one} onOpen={onOpen} after={after} />
            ))}
          </ul>
        </Disclosure>
      )}
    </Section>
  );
}

function Recommended(props: {
  readonly recommendation: Recommendation;
  /** Whether its words are explained, as they are met here first. */
  readonly explains?: boolean;
  readonly onOpen: (action: ActionRef) => void;
  readonly after: ((recommendation: Recommendation) => ReactNode) | undefined;
}) {
  const { action, length, why, reasons, versionId } = props.recommendation;
  const screen = useScreenStyles();
  const styles = useLibraryStyles();
  const minutes = (length === "short" && action.shortMinutes) || action.minutes;
  const isOwn = versionId !== undefined;
  const tags = <ActionTags minutes={minutes} components={action.components} isOwn={isOwn} />;
  return (
    <li className={screen.card}>
      <Button
        appearance="subtle"
        icon={<ChevronRightRegular />}
        iconPosition="after"
        className={styles.title}
        onClick={() => props.onOpen({ actionId: action.id, versionId })}
      >
        {action.title}
      </Button>
      <Text as="p" className={screen.text}>
        {why}
      </Text>
      {props.explains ? <Explained term="component">{tags}</Explained> : tags}
      {reasons.length > 0 && (
        <Disclosure title={standingWords.weighedTitle}>
          <Weighed
            title={standingWords.speaksFor}
            reasons={reasons.filter(({ points }) => points > 0)}
          />
          <Weighed
            title={standingWords.speaksAgainst}
            reasons={reasons.filter(({ points }) => points < 0)}
          />
        </Disclosure>
      )}
      {props.after?.(props.recommendation)}
    </li>
  );
}

function Weighed(props: { readonly title: string; readonly reasons: readonly Reason[] }) {
  const styles = useScreenStyles();
  if (props.reasons.length === 0) return null;
  return (
    <>
      <Text as="p" weight="semibold" className={styles.text}>
        {props.title}
      </Text>
      <ul className={styles.bullets}>
        {props.reasons.map(({ kind, component, signal }) => {
          const about =
            (component && words.components[component]) ?? (signal && signalWords.names[signal]);
          return (
            <li key={`${kind} ${about}`}>
              {standingWords.reasons[kind]}
              {about === undefined ? "" : ` (${about})`}
            </li>
          );
        })}
      </ul>
    </>
  );
}

const useStyles = makeStyles({
  // As high as what comes is as a rule, so that little below it moves then.
  room: { minHeight: "240px" },
});
