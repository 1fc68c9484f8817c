import { translated } from "./translated.ts";

const and = (names: readonly string[]) =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

/** The number of a step; undefined for the pulse, which comes after them. */
type Place = number | undefined;
const place = (step: Place) => (step === undefined ? "the pulse" : `step ${step}`);

/** The words of rounds and pairs, and of looking at another step than the team is on. */
export const stepToolWords = translated("stepTools", {
  whoIsHere: "Who is here?",
  you: (name: string) => `${name} (you)`,
  nobodyHere: "Tick whoever is here.",

  round: "The round",
  beginRound: "Go round, one by one",
  anotherRound: "Go round once more",
  whoBegins: "Who begins?",
  beginNow: "Begin the round",
  speaks: (name: string) => `${name} speaks now`,
  youSpeak: "You speak now",
  yourTurn: "It is your turn to speak.",
  follows: (names: readonly string[]) => `Then ${and(names)}`,
  others: (count: number) => (count === 1 ? "1 other" : `${count} others`),
  youYourself: "you",
  onceMore: (names: readonly string[]) => `Once more at the end: ${and(names)}`,
  done: "I’m done",
  pass: "Pass for now",
  passAgain: "Pass",
  nextPerson: "Next person",
  skip: "Skip for now",
  skipAgain: "Skip",
  skipName: (name: string) => `Skip ${name} for now`,
  skipNameAgain: (name: string) => `Skip ${name}`,
  close: "Close the round",
  roundOver: "Everybody has had a turn.",
  notInRound: "You are not in this round yet.",
  join: "Join at the end",

  pairs: "Your pair",
  talkWith: (names: readonly string[]) => `You talk with ${and(names)}`,
  alone: "Nobody else is here to pair up with yet.",
  noPair: "You are not in a pair yet. Join any of them.",
  allPairs: "All pairs",
  pair: (names: readonly string[]) => and(names),
  drawAgain: "Draw the pairs again",
  draw: "Draw the pairs",
  drawNow: "Draw",

  readOn: "Read on",
  readLess: "Less",

  lookBack: (step: Place) => `Look back at ${place(step)}`,
  lookAhead: (step: Place) => `Look ahead at ${place(step)}`,
  noneBefore: "There is no step before this one",
  noneAfter: "There is no step after this one",
  lookingAt: (step: Place, team: Place) =>
    `You are looking at ${place(step)}. The team is at ${place(team)}.`,
  movedOn: (step: Place, team: Place) =>
    `You are looking at ${place(step)}. The team has moved to ${place(team)}.`,
  /** Before the time that is left of the step that the team is on, while another one is looked at. */
  timeOf: (step: Place) => `Time of ${place(step)}:`,
  backToTeam: "Back to the team",
  controlsOfTeam: (step: Place, title: string) =>
    step === undefined
      ? "These move the team, which is at the pulse"
      : `These move the team, which is at step ${step}: ${title}`,
  notShown: "The notes of this step were not shown.",
});
