import { makeStaticStyles } from "@fluentui/react-components";
import { useEffect } from "react";
import { createPortal } from "react-dom";
import { bandSentence, withheldSentence } from "#shared/dashboard/band-sentence.ts";
import type { DashboardView } from "#shared/dashboard/dashboard-view.ts";
import { commitmentCounts, turnsTaken, verdictsOfRun } from "#shared/dashboard/period-view.ts";
import { byDueDay, isOpen } from "#shared/open-commitment.ts";

import { nameAmong } from "#shared/turns/turn-sentences.ts";
import type { HomeTeam } from "#shared/views.ts";
import { dashboardWords } from "#shared/words/dashboard.ts";
import { measuringWords } from "#shared/words/measuring.ts";
import { words } from "#shared/words.ts";
import { useDates } from "../dates.ts";
import { allComponents } from "./all-components.ts";
import { openCommitmentLine } from "./open-commitment-line.ts";
import { reviewStyles } from "./review-styles.ts";

const useReviewStyles = makeStaticStyles(reviewStyles);

/** How many runs and open commitments fit on the page; of more, the number is told. */
const mostLines = 16;

/**
 * The review of a team on paper, which is printed as soon as it is there. It lies beside the app and not
 * in it, as a printed card does.
 */
export function PrintedReview(props: {
  readonly view: DashboardView;
  readonly team: HomeTeam;
  /** When the browser has done with it. */
  readonly onPrinted: () => void;
}) {
  useReviewStyles();
  const { onPrinted } = props;
  useEffect(() => {
    window.addEventListener("afterprint", onPrinted, { once: true });
    window.print();
    return () => window.removeEventListener("afterprint", onPrinted);
  }, [onPrinted]);
  return createPortal(<ReviewOnPaper {...props} />, document.body);
}

function ReviewOnPaper({ view, team }: { readonly view: DashboardView; readonly team: HomeTeam }) {
  const dates = useDates();
  const said = dashboardWords;
  const runs = view.runs.toReversed();
  const open = view.commitments.filter(isOpen).toSorted(byDueDay);
  const counts = commitmentCounts(view);
  const withheld = withheldSentence(view.rounds);
  return (
    <article className="printed-review">
      <h1>{said.review(team.name)}</h1>
      <p>{said.span(dates.day(view.since), dates.day(view.now))}</p>
      <h2>{said.bandsTitle}</h2>
      <ul>
        {allComponents.map((one) => (
          <li key={one}>{bandSentence(view.rounds, one, dates.day)}</li>
        ))}
      </ul>
      {withheld && <p>{withheld}</p>}
      <h2>{said.runsTitle}</h2>
      {runs.length === 0 && <p>{said.noRuns}</p>}
      <ul>
        {runs
          .slice(0, mostLines)
          .map(({ id, title, startedAt = 0, facilitatorId, decided = [], brokenOff }) => {
            const followed = verdictsOfRun(view.rounds, id).map(({ component, verdict }) =>
              said.followed(words.components[component], measuringWords.verdicts[verdict]),
            );
            return (
              <li key={id}>
                <b>{title}</b> (
                {said.led(dates.day(startedAt), nameAmong(team.members, facilitatorId))}
                ). {decided.map((text) => `${words.home.decided(text)}. `)}
                {brokenOff ? said.brokenOff : followed.join("; ") || said.unmeasured}
              </li>
            );
          })}
        {runs.length > mostLines && <li>{said.more(runs.length - mostLines)}</li>}
      </ul>
      <h2>{said.commitmentsTitle}</h2>
      {counts.length === 0 && <p>{said.noCommitments}</p>}
      <ul>
        {counts.map(({ state, count, oldest }) => (
          <li key={state}>{said.commitments[state](count, oldest)}</li>
        ))}
      </ul>
      {open.length > 0 && <h2>{said.openTitle}</h2>}
      <ul>
        {open.slice(0, mostLines).map((one) => (
          <li key={one.id}>{openCommitmentLine(one, team.members, dates)}</li>
        ))}
        {open.length > mostLines && <li>{said.more(open.length - mostLines)}</li>}
      </ul>
      <h2>{said.turnsTitle}</h2>
      <ul className="two">
        {turnsTaken(view, team.members, dates.byName).map(({ userId, name, count }) => (
          <li key={userId}>{said.turns(name, count)}</li>
        ))}
      </ul>
    </article>
  );
}
