import type { TeamView } from "#shared/views.ts";
import { words } from "#shared/words.ts";
import { useTeam } from "../team-handle.ts";
import { CheckOffer } from "./check-offer.tsx";
import { lazyPart } from "./lazy-part.tsx";
import { NewestResult } from "./newest-result.tsx";

const PulseOffer = lazyPart(async () => (await import("./pulse-offer.tsx")).PulseOffer, "soon");

/** Loads the code of what is shown of this team's pulse, so that it is drawn with what is around it. */
export async function loadPulseOf({ round }: TeamView): Promise<void> {
  if (round?.mayAnswer) await PulseOffer.load();
}

/** The team's pulse while I may answer it. */
export function OpenPulse() {
  const { view, now, answerRound } = useTeam();
  const { round } = view;
  if (!round?.mayAnswer) return null;
  const { checkTitle, pulseTitle } = words.panel;
  const title = round.kind === "check" ? checkTitle : pulseTitle;
  return <PulseOffer key={round.id} round={round} title={title} now={now()} send={answerRound} />;
}

/** What came of the team's newest pulse, and the offer of a first check where there was none. */
export function ClosedPulse() {
  const { view, openCheck } = useTeam();
  const { round, offersCheck } = view;
  return (
    <>
      {round && round.state !== "open" && <NewestResult round={round} />}
      {offersCheck && <CheckOffer openCheck={openCheck} />}
    </>
  );
}
