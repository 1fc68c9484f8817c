import { Text } from "@fluentui/react-components";
import type { RoundView } from "#shared/pulse/round-view.ts";
import type { HomeTeam } from "#shared/views.ts";
import { runWords } from "#shared/words/run.ts";
import { words } from "#shared/words.ts";
import { useDates } from "../dates.ts";
import { CheckOffer } from "../pulse/check-offer.tsx";
import { RoundResult } from "../pulse/round-result.tsx";
import { Disclosure } from "../run/disclosure.tsx";
import { useScreenStyles } from "../screen-styles.ts";
import { Section } from "../section.tsx";
import type { Home } from "./use-home.ts";

/** The pulses of a team: whether one is open, what came of the newest, and the earlier ones. */
export function RoundsPart(props: {
  readonly team: HomeTeam;
  readonly now: number;
  readonly home: Pick<Home, "openCheck">;
}) {
  const { team, now, home } = props;
  const styles = useScreenStyles();
  const dates = useDates();
  const open = team.rounds.find(({ state }) => state === "open");
  const [newest, ...earlier] = team.rounds.filter(({ state }) => state !== "open");
  return (
    <Section title={words.home.pulses} level="h3" explains="pulse">
      <div className={styles.screen}>
        {open && (
          <Text as="p" className={styles.text}>
            {openSentence(open, now, dates.moment(open.closesAt))}
          </Text>
        )}
        {team.offersCheck && <CheckOffer level="h4" openCheck={() => home.openCheck(team.id)} />}
        {newest && <Result round={newest} />}
        {team.rounds.length === 0 && (
          <Text as="p" className={styles.quiet}>
            {words.home.noPulses}
          </Text>
        )}
        {earlier.length > 0 && (
          <Disclosure title={words.home.earlierPulses}>
            {earlier.map((round) => (
              <Result key={round.id} round={round} />
            ))}
          </Disclosure>
        )}
      </div>
    </Section>
  );
}

function openSentence(
  { kind, mayAnswer, closesAt }: RoundView,
  now: number,
  moment: string,
): string {
  if (now >= closesAt) return runWords.pulse.closing;
  const { notInCheck, notInRound } = words.errors;
  if (!mayAnswer) return kind === "check" ? notInCheck : notInRound;
  return kind === "check" ? words.home.checkOn(moment) : words.home.pulseOn(moment);
}

function Result({ round }: { readonly round: RoundView }) {
  const styles = useScreenStyles();
  const dates = useDates();
  const title = round.kind === "check" ? words.home.checkOf : words.home.pulseOf;
  return (
    <div className={styles.card}>
      <Text as="h4" weight="semibold" className={styles.text}>
        {title(dates.day(round.openedAt))}
      </Text>
      <RoundResult round={round} />
    </div>
  );
}
