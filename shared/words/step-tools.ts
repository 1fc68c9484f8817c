import { translated } from "./translated.ts";

const and = (names: readonly string[]) =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

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

  lookBack: (step: number) => `Look back at step ${step}`,
  lookAhead: (step: number) => `Look ahead at step ${step}`,
  noneBefore: "There is no step before this one",
  noneAfter: "There is no step after this one",
  lookingAt: (step: number, team: number) =>
    `You are looking at step ${step}. The team is at step ${team}.`,
  movedOn: (step: number, team: number) =>
    `You are looking at step ${step}. The team has moved to step ${team}.`,
  backToTeam: "Back to the team",
  controlsOfTeam: (step: number, title: string) =>
    `These move the team, which is at step ${step}: ${title}`,
  notShown: "The notes of this step were not shown.",
});
