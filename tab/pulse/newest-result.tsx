import type { RoundView } from "#shared/pulse/round-view.ts";
import { measuringWords } from "#shared/words/measuring.ts";
import { words } from "#shared/words.ts";
import { useDates } from "../dates.ts";
import { Section } from "../section.tsx";
import { RoundResult } from "./round-result.tsx";

/** What came of a team's newest pulse, under the day that it opened on. */
export function NewestResult({ round }: { readonly round: RoundView }) {
  const dates = useDates();
  const title = round.kind === "check" ? measuringWords.checkOf : words.panel.pulseResult;
  return (
    <Section title={title(dates.day(round.openedAt))} explains="band">
      <RoundResult round={round} />
    </Section>
  );
}
