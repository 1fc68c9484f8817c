import type { Catalogue } from "../catalogue.ts";

export const ownActions: Catalogue["ownActions"] = {
  adaptedFrom: (title: string) =>
    `Das ist angelehnt an „${title}“ aus dem Playbook. Diese Fassung wurde nicht erprobt.`,

  missing: "Das fehlt. Ergänze es.",
  notText: "Schreibe hier einen Text.",
  notNumber: "Schreibe hier eine ganze Zahl.",
  notList: "Schreibe hier eine Liste.",
  notObject: "Schreibe hier ein Objekt mit seinen Feldern.",
  otherValue: (allowed: string) => `Wähle eines von diesen: ${allowed}.`,
  unknownField: (name: string) => `„${name}“ ist hier nicht bekannt. Nimm es heraus.`,
  empty: "Schreibe hier etwas.",
  tooLong: (most: number, length: number) =>
    `Kürze das auf ${most} Zeichen. Jetzt sind es ${length}.`,
  tooFew: (least: number) => `Wähle oder schreibe mindestens ${least}.`,
  tooMany: (most: number, count: number) => `Behalte höchstens ${most}. Jetzt sind es ${count}.`,
  tooSmall: (least: number) => `Wähle ${least} oder mehr.`,
  tooLarge: (most: number) => `Wähle ${most} oder weniger.`,
  notSlug: "Verwende nur Kleinbuchstaben, Ziffern und einzelne Bindestriche.",
  reservedId: "Gib diesem Schritt eine andere Id: Diese braucht die App selbst.",
  likePersonsId: "Wähle eine andere Id: Diese sieht aus wie die einer Person.",
  notOwnId: "Gib ihr eine eigene Id: eine UUID in Kleinbuchstaben.",
  onlyPractice: "Nimm die Quelle heraus und setze die Belege (evidence) auf „practice“.",
  unreadable: "Das passt hier nicht. Schreibe es neu.",

  markup:
    "Nimm heraus, was wie Auszeichnung aussieht. Für „kleiner als“ lass nach „<“ ein Leerzeichen.",
  twice: (value: string) => `„${value}“ steht hier zweimal. Nimm eines heraus.`,
  total: (minutes: number) =>
    `Die Schritte dauern zusammen ${minutes} Minuten. Lass sie 15 bis 60 dauern.`,
  notTheSum: (sum: number) => `Schreibe hier ${sum}: So lange dauern die Schritte zusammen.`,
  stepIdTwice: "Gib jedem Schritt eine eigene Id.",
  noCommit: "Ende mit einem Schritt für Zusagen.",
  commitNotLast: "Ein Schritt für Zusagen kann nur der letzte sein.",
  commitMinutes: "Gib dem letzten Schritt 2 bis 5 Minuten.",
  noVoices:
    "Füge einen Schritt hinzu, in dem gesprochen, allein geschrieben oder zu zweit gearbeitet wird.",
  votesOnNothing: "Wähle einen früheren Schritt, in dem alle allein schreiben.",
  votesOnWithoutVote: "Nimm das heraus: Nur eine Abstimmung hat es.",
  leaderBeginsWithoutTalk: "Nimm das heraus: Nur ein Schritt zum Reden hat es.",
  people: "Wähle eine Zahl, die nicht kleiner ist als die erste.",
  unknownResource: (id: string) => `„${id}“ ist nicht in der Bibliothek. Nimm es heraus.`,
  notAStep: (id: string) => `„${id}“ ist keiner der Schritte. Nimm es heraus.`,
  shortStepLonger: "Gib ihm nicht mehr Minuten als in der vollen Fassung.",
  shortNotShorter: "Mach sie kürzer als die volle Fassung, oder lass sie weg.",
  shortTotal: (minutes: number) =>
    `Die kürzere Fassung dauert ${minutes} Minuten. Lass sie 10 bis 45 dauern.`,
  shortNeedsCommit: "Behalte in der kürzeren Fassung 2 bis 5 Minuten dafür.",
  shortNeedsNotes:
    "Behalte diesen Schritt in der kürzeren Fassung: Ein späterer stimmt über seine Notizen ab.",

  titleTaken: (title: string) => `Wähle einen anderen Titel. „${title}“ gibt es schon.`,
  mostActions: (most: number) =>
    `Euer Team hat schon ${most} Aktionen, entfernte mitgezählt. Ändere stattdessen eine davon.`,
  mostDrafts: (most: number) =>
    `Euer Team schreibt schon an ${most} Aktionen. Stelle erst eine davon fertig oder verwirf sie.`,
  draftMoved:
    "Jemand anderes hat diesen Entwurf gespeichert, fertiggestellt oder verworfen. Hier ist er.",
  noDraft: "Hier gibt es noch nichts fertigzustellen.",
  removed:
    "Diese Aktion ist nicht mehr in der Liste eures Teams. Dort kann sie zurückgeholt werden.",
  notInField: (field: string, why: string) => `${field}: ${why}`,

  file: {
    at: (places: readonly string[], why: string) =>
      places.length === 0 ? why : `${places.join(", ")}: ${why}`,
    line: (line: number) => `Zeile ${line}`,
    action: (title: string) => `„${title}“`,
    actionAt: (number: number) => `Aktion ${number}`,
    mark: "Die Datei beginnt mit einem unsichtbaren Zeichen. Speichere sie als UTF-8 ohne dieses.",
    notJson:
      "Etwas stimmt nicht damit, wie die Datei geschrieben ist: Hier lässt sie sich nicht als JSON lesen.",
    tooMuch:
      "In dieser Datei steht mehr, oder tiefer verschachtelt, als Aktionen haben. Exportiere sie neu.",
    keyTwice: (name: string) => `„${name}“ steht hier zweimal. Nimm eines heraus.`,
    otherFormat:
      "Das ist keine Datei mit Aktionen. Wähle eine, die aus dieser App exportiert wurde.",
    newer: (version: number) =>
      `Diese Datei kommt aus einer neueren Version der App (${version}). Exportiere sie aus einer wie deiner.`,
    idTwice: "Eine andere Aktion dieser Datei hat dieselbe Id. Nimm eine heraus.",
    titleTwice: "Eine andere Aktion dieser Datei hat denselben Titel. Ändere einen.",
  },
};
