import type { RoundView } from "#shared/pulse/round-view.ts";
import { words } from "#shared/words.ts";
import { useDates } from "../dates.ts";
import { Section } from "../section.tsx";
import { RoundResult } from "./round-result.tsx";

/** What came of a team's newest pulse, under the day that it opened on. */
export function NewestResult({ round }: { readonly round: RoundView }) {
  const dates = useDates();
  return (
    <Section title={words.panel.pulseResult(dates.day(round.openedAt))}>
      <RoundResult round={round} />
    </Section>
  );
}
