import { cardWords } from "#shared/words/cards.ts";
import { commandWords } from "#shared/words/commands.ts";
import { button, helpButton, linkButton, nextButton } from "./buttons.ts";
import { type Card, type CardAction, card } from "./card.ts";
import {
  chooseButton,
  commandButton,
  commitmentsButton,
  settingsButton,
} from "./command-buttons.ts";
import { heading, paragraph, subheading } from "./own-words.ts";
import { peoplesWords, personName, shownTeamName } from "./peoples-words.ts";

const { welcome, helpCard: help } = cardWords;
const { help: list, welcome: first, joining } = commandWords;

/** What is known of a conversation in which the bot is new. */
export interface NewPlace {
  /** Who added the bot. */
  readonly addedBy?: string | undefined;
  /** The team whose people most of the people here are; it is not named to those who are not. */
  readonly offeredTeamId?: string | undefined;
  /** A way into the panel. */
  readonly link?: string;
}

/** What the bot says when it is added, once for each place. */
export function welcomeCard(place: "personal" | "group", about: NewPlace = {}): Card {
  return place === "personal" ? ownWelcome() : groupWelcome(about);
}

function ownWelcome(): Card {
  return card(
    welcome.title,
    [
      heading(welcome.title),
      paragraph(welcome.personal),
      paragraph(first.own),
      paragraph(welcome.pulse),
    ],
    [nextButton(), commitmentsButton(), helpButton()],
  );
}

/** Three steps to begin or, before these, whether this is a team that there is already. */
function groupWelcome({ addedBy, offeredTeamId, link }: NewPlace): Card {
  return card(
    welcome.title,
    [
      heading(welcome.title),
      ...(addedBy === undefined ? [] : [peoplesWords(first.addedBy(personName(addedBy)))]),
      paragraph(welcome.group),
      ...(offeredTeamId === undefined
        ? steps()
        : [paragraph(joining.offer), paragraph(joining.offerNote)]),
      paragraph(welcome.pulse),
    ],
    offeredTeamId === undefined ? beginning(link) : offerButtons(offeredTeamId),
  );
}

/** The same offer by itself, where nobody has answered it yet. */
export function offerCard(teamId: string): Card {
  const { offer, offerNote } = joining;
  return card(offer, [heading(offer), paragraph(offerNote)], offerButtons(teamId));
}

function offerButtons(teamId: string): CardAction[] {
  return [
    button(joining.join, "team.join", { teamId }),
    button(joining.found, "team.found"),
    helpButton(),
  ];
}

/** In place of the offer: this conversation is one of the team's now. */
export function joinedCard(input: { readonly teamName: string; readonly link: string }): Card {
  const { joinedTitle, joined } = joining;
  return card(
    joinedTitle,
    [heading(joinedTitle), peoplesWords(joined(shownTeamName(input.teamName))), ...steps()],
    beginning(input.link),
  );
}

/** In place of the offer: these people will be a team of their own. */
export function foundedCard(link: string): Card {
  const { foundTitle, founded } = joining;
  return card(foundTitle, [heading(foundTitle), paragraph(founded), ...steps()], beginning(link));
}

/** The commands in the order in which somebody needs them. */
const helpGroups = [
  { title: "before", of: ["next", "rotation", "pass", "choose", "agenda"] },
  { title: "meeting", of: ["start"] },
  { title: "after", of: ["commitments", "results"] },
  { title: "here", of: ["settings", "privacy", "stop", "help"] },
] as const;

/** What the bot can do, where, and with which words. */
export function helpCard(): Card {
  const mention = help.lines.slice(1).map(paragraph);
  return card(
    help.title,
    [
      heading(help.title),
      ...mention,
      ...helpGroups.flatMap(({ title, of }) => [
        subheading(list.groups[title]),
        ...of.map((command) => paragraph(list.line(command, list.does[command]))),
      ]),
      subheading(list.byMyselfTitle),
      ...list.byMyself.map(paragraph),
    ],
    [nextButton(), chooseButton(), commandButton(commandWords.privacy.title, "privacy")],
  );
}

/** The same in sentences of plain text. */
export function helpSentence(): string {
  return help.lines.join(" ");
}

function steps() {
  return [subheading(first.stepsTitle), ...first.steps.map(paragraph)];
}

function beginning(link: string | undefined): CardAction[] {
  const panel = link === undefined ? [] : [linkButton(cardWords.meeting.open, link)];
  return [chooseButton(), settingsButton(), ...panel, helpButton()];
}
