import type { Catalogue } from "../catalogue.ts";

const and = (names: readonly string[]) =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} und ${names.at(-1)}`;

type Place = number | undefined;
const place = (step: Place) => (step === undefined ? "den Puls" : `Schritt ${step}`);
const at = (step: Place) => (step === undefined ? "beim Puls" : `bei Schritt ${step}`);
const to = (step: Place) => (step === undefined ? "zum Puls" : `zu Schritt ${step}`);

export const stepTools: Catalogue["stepTools"] = {
  whoIsHere: "Wer ist da?",
  you: (name: string) => `${name} (du)`,
  nobodyHere: "Kreuze an, wer da ist.",

  round: "Die Runde",
  beginRound: "Reihum sprechen",
  anotherRound: "Noch einmal reihum",
  whoBegins: "Wer beginnt?",
  beginNow: "Runde beginnen",
  speaks: (name: string) => `${name} spricht jetzt`,
  youSpeak: "Du sprichst jetzt",
  yourTurn: "Du bist an der Reihe zu sprechen.",
  follows: (names: readonly string[]) => `Dann ${and(names)}`,
  others: (count: number) => (count === 1 ? "1 weitere Person" : `${count} weitere`),
  youYourself: "du",
  onceMore: (names: readonly string[]) => `Am Ende noch einmal: ${and(names)}`,
  done: "Ich bin fertig",
  pass: "Vorerst aussetzen",
  passAgain: "Aussetzen",
  nextPerson: "Nächste Person",
  skip: "Vorerst überspringen",
  skipAgain: "Überspringen",
  skipName: (name: string) => `${name} vorerst überspringen`,
  skipNameAgain: (name: string) => `${name} überspringen`,
  close: "Runde schließen",
  roundOver: "Alle waren an der Reihe.",
  notInRound: "Du bist noch nicht in dieser Runde.",
  join: "Am Ende dazukommen",

  pairs: "Dein Paar",
  talkWith: (names: readonly string[]) => `Du redest mit ${and(names)}`,
  alone: "Für ein Paar ist sonst noch niemand da.",
  noPair: "Du bist noch in keinem Paar. Geh zu einem beliebigen dazu.",
  allPairs: "Alle Paare",
  pair: (names: readonly string[]) => and(names),
  drawAgain: "Paare neu losen",
  draw: "Paare losen",
  drawNow: "Losen",

  readOn: "Weiterlesen",
  readLess: "Weniger",

  lookBack: (step: Place) => `Zurückblättern ${to(step)}`,
  lookAhead: (step: Place) => `Vorblättern ${to(step)}`,
  noneBefore: "Davor gibt es keinen Schritt",
  noneAfter: "Danach gibt es keinen Schritt",
  lookingAt: (step: Place, team: Place) => `Du siehst ${place(step)}. Das Team ist ${at(team)}.`,
  movedOn: (step: Place, team: Place) =>
    `Du siehst ${place(step)}. Das Team ist ${to(team)} gegangen.`,
  timeOf: (step: Place) => `Zeit ${step === undefined ? "des Pulses" : `von Schritt ${step}`}:`,
  backToTeam: "Zurück zum Team",
  controlsOfTeam: (step: Place, title: string) =>
    `Dies bewegt das Team; es ist ${step === undefined ? at(step) : `${at(step)}: ${title}`}`,
  notShown: "Die Notizen dieses Schritts wurden nicht gezeigt.",
};
