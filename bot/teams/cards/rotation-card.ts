import { commandWords } from "#shared/words/commands.ts";
import { words } from "#shared/words.ts";
import { linkButton, nextButton } from "./buttons.ts";
import { type Card, card } from "./card.ts";
import { heading, paragraph, subheading } from "./own-words.ts";
import { peoplesWords, personName, shownTeamName } from "./peoples-words.ts";

const { rotation } = commandWords;

/** As many people as a card shows; the rest is in the app. */
const mostShown = 20;

/** The order in which a team leads; in every sentence names may stand. */
export interface TeamOrder {
  readonly teamName: string;
  readonly order: readonly { readonly name: string; readonly why: string }[];
  /** How many take no turns. Who they are is for the app, where nobody is called out. */
  readonly without: number;
  /** The newest changes first. */
  readonly changes: readonly string[];
  /** Into the Home tab, where turns can be changed. */
  readonly link: string;
}

/** Who leads when, and why; how many take no turns; what was changed last. */
export function rotationCard({ teamName, order, without, changes, link }: TeamOrder): Card {
  const left = order.length - mostShown;
  return card(
    rotation.title,
    [
      heading(rotation.title),
      peoplesWords(shownTeamName(teamName)),
      ...(order.length === 0 ? [paragraph(rotation.nobody)] : []),
      ...order
        .slice(0, mostShown)
        .map(({ name, why }, index) =>
          peoplesWords(rotation.line(index + 1, personName(name), why), 200),
        ),
      ...(left > 0 ? [paragraph(rotation.more(left))] : []),
      ...(without > 0 ? [paragraph(rotation.noTurns(without))] : []),
      ...(changes.length > 0 ? [subheading(words.turns.changes)] : []),
      ...changes.map((change) => peoplesWords(change)),
      paragraph(rotation.inHome),
    ],
    [linkButton(commandWords.buttons.home, link), nextButton()],
  );
}
