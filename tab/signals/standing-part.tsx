import { Badge, Text } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Signal } from "#shared/signals/signal.ts";
import { signalWords } from "#shared/words/signals.ts";
import { standingWords } from "#shared/words/standing.ts";
import { words } from "#shared/words.ts";
import type { Api } from "../api.ts";
import { useDates } from "../dates.ts";
import { readOf } from "../read-of.ts";
import { Disclosure } from "../run/disclosure.tsx";
import { useScreenStyles } from "../screen-styles.ts";
import { Section } from "../section.tsx";
import { UnreadPart } from "../unread-part.tsx";
import { useAgain } from "../use-again.ts";
import { useReading } from "../use-reading.ts";

/** Where a team stands: the newest band of each component, and its six execution signals. */
export function StandingPart(props: {
  readonly api: Api;
  readonly teamId: string;
  /** When the view that it stands in was read (ms): with that it is read again. Absent: once. */
  readonly asOf?: number;
  readonly level?: "h2" | "h3";
  /** Whether its parts are open from the beginning. */
  readonly isOpen?: boolean;
}) {
  const { api, teamId, asOf = 0, level = "h2", isOpen = false } = props;
  const styles = useScreenStyles();
  const dates = useDates();
  const reading = useReading(useMemo(() => readOf(api, "readSignals", { teamId }), [api, teamId]));
  useAgain(reading, asOf);
  const { title, componentsTitle, componentsNote, noComponents, signalsTitle, signalsNote } =
    standingWords;
  if (reading.state !== "read") {
    return (
      <Section title={title} level={level}>
        <UnreadPart reading={reading} />
      </Section>
    );
  }
  const { components, signals } = reading.value;
  return (
    <Section title={title} level={level} explains="signal">
      <Disclosure title={componentsTitle} open={isOpen}>
        {components.length === 0 && <Text>{noComponents}</Text>}
        <ul className={styles.list}>
          {components.map(({ component, band, at }) => (
            <li key={component} className={styles.split}>
              <Text weight="semibold">{words.components[component]}</Text>
              <Text>
                {words.pulse.bands[band]}, {componentsNote(dates.day(at))}
              </Text>
            </li>
          ))}
        </ul>
      </Disclosure>
      <Disclosure title={signalsTitle} open={isOpen}>
        <Text size={200} className={styles.quiet}>
          {signalsNote}
        </Text>
        <ul className={styles.list}>
          {signals.map((signal) => (
            <SignalItem key={signal.signal} signal={signal} />
          ))}
        </ul>
      </Disclosure>
    </Section>
  );
}

function SignalItem({ signal: { signal, attention, findings } }: { readonly signal: Signal }) {
  const styles = useScreenStyles();
  return (
    <li className={styles.section}>
      <span className={styles.split}>
        <Text weight="semibold">{signalWords.names[signal]}</Text>
        <Badge appearance="outline" color={attention === "look" ? "important" : "informative"}>
          {standingWords.attentions[attention]}
        </Badge>
      </span>
      {findings.map(({ sentence }) => (
        <Text key={sentence} as="p" size={200} className={styles.text}>
          {sentence}
        </Text>
      ))}
    </li>
  );
}
