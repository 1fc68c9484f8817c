import type { TeamView } from "#shared/views.ts";
import { words } from "#shared/words.ts";
import { useTeam } from "../team-handle.ts";
import { lazyPart } from "./lazy-part.tsx";

const PulseOffer = lazyPart(async () => (await import("./pulse-offer.tsx")).PulseOffer, "soon");
const CheckOffer = lazyPart(async () => (await import("./check-offer.tsx")).CheckOffer, "soon");
const NewestResult = lazyPart(
  async () => (await import("./newest-result.tsx")).NewestResult,
  "soon",
);

/** Loads the code of what is shown of this team's pulse, so that it is drawn with what is around it. */
export async function loadPulseOf({ round, offersCheck }: TeamView): Promise<void> {
  await Promise.all([
    round?.mayAnswer && PulseOffer.load(),
    round && round.state !== "open" && NewestResult.load(),
    offersCheck && CheckOffer.load(),
  ]);
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
