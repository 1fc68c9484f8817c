import { actionTitle } from "#shared/playbook/readers-titles.ts";
import type { MeasuredChange } from "#shared/pulse/measured-change.ts";
import { componentsIn, signalsIn } from "#shared/pulse/question-topics.ts";
import type { RoundView } from "#shared/pulse/round-view.ts";
import type { SafetyComponent } from "#shared/safety-component.ts";
import { cardWords } from "#shared/words/cards.ts";
import { measuringWords } from "#shared/words/measuring.ts";
import { words } from "#shared/words.ts";
import { bandBar } from "./band-bar.ts";
import { type Card, type CardElement, card } from "./card.ts";
import { boldLine, dayWhenReading, heading, paragraph, subheading } from "./own-words.ts";
import { peoplesHeading, peoplesWords, shownTeamName } from "./peoples-words.ts";

const { pulse, components: names } = words;
const cards = cardWords;

/**
 * What came of a round that has closed: of a check what followed the runs that it measured, then one
 * band for each component or, where it is withheld, why,
 * and what to talk about instead.
 */
export function resultsCard(input: { readonly teamName: string; readonly round: RoundView }): Card {
  const { teamName, round } = input;
  const isCheck = round.kind === "check";
  const texts = cards.resultsCard;
  return card(isCheck ? texts.checkTitle : texts[round.state], [
    heading(isCheck ? texts.checkTitle : texts.title),
    peoplesWords(shownTeamName(teamName)),
    paragraph((isCheck ? words.home.checkOf : words.home.pulseOf)(dayWhenReading(round.openedAt))),
    ...(round.measured ?? []).flatMap(followed),
    ...content(round),
  ]);
}

/** What a check says of a run: a verdict for each component that its action is for. */
function followed(change: MeasuredChange): CardElement[] {
  const { targeted, noBaseline, verdicts } = change;
  const said = targeted.flatMap((component) => {
    const verdict = verdicts[component];
    return verdict === undefined
      ? []
      : [paragraph(cards.resultsCard.bandOf(names[component], measuringWords.verdicts[verdict]))];
  });
  return [
    peoplesHeading(measuringWords.followedTitle(actionTitle(change))),
    ...(noBaseline ? [paragraph(measuringWords.noBaseline[noBaseline])] : said),
  ];
}

function content(round: RoundView): CardElement[] {
  if (round.state === "open") return [paragraph(cards.resultsCard.open)];
  return round.state === "released" ? released(round) : withheld(round);
}

function released({ bands = {}, reported = {}, questions, threshold }: RoundView): CardElement[] {
  const shown = componentsIn(questions).flatMap((component) => {
    const band = bands[component];
    return band === undefined ? [] : [{ component, band }];
  });
  const low = shown.filter(({ band }) => band === "low").map(({ component }) => component);
  return [
    ...shown.flatMap(({ component, band }) => [
      subheading(cards.resultsCard.bandOf(names[component], pulse.bands[band])),
      bandBar(band),
      paragraph(pulse.bandMeans[band]),
    ]),
    ...signalsIn(questions).flatMap((signal) => {
      const said = reported[signal];
      return said === undefined ? [] : [paragraph(pulse.reported[signal][said])];
    }),
    paragraph(pulse.howToRead(threshold)),
    ...promptsFor(pulse.lowPromptsTitle, low),
  ];
}

function withheld({ reason = "too-few", questions, threshold }: RoundView): CardElement[] {
  return [
    subheading(pulse.withheld.title),
    paragraph(pulse.withheld[reason](threshold)),
    ...promptsFor(pulse.promptsTitle, componentsIn(questions)),
  ];
}

function promptsFor(title: string, components: readonly SafetyComponent[]): CardElement[] {
  if (components.length === 0) return [];
  return [
    subheading(title),
    ...components.flatMap((component) => [
      boldLine(names[component]),
      ...pulse.prompts[component].map(paragraph),
    ]),
  ];
}
