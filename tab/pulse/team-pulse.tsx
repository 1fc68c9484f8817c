import { words } from "#shared/words.ts";
import { useTeam } from "../team-handle.ts";
import { lazyPart } from "./lazy-part.tsx";

const PulseOffer = lazyPart(async () => (await import("./pulse-offer.tsx")).PulseOffer);
const NewestResult = lazyPart(async () => (await import("./newest-result.tsx")).NewestResult);

/** The team's pulse while I may answer it. */
export function OpenPulse() {
  const { view, now, answerRound } = useTeam();
  const { round } = view;
  if (!round?.mayAnswer) return null;
  const { pulseTitle } = words.panel;
  return (
    <PulseOffer key={round.id} round={round} title={pulseTitle} now={now()} send={answerRound} />
  );
}

/** What came of the team's newest pulse. */
export function ClosedPulse() {
  const { round } = useTeam().view;
  return round && round.state !== "open" ? <NewestResult round={round} /> : null;
}
