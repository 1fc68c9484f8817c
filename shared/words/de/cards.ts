import type { Catalogue } from "../catalogue.ts";

const minutes = (count: number) => (count === 1 ? "1 Minute" : `${count} Minuten`);
const steps = (count: number) => (count === 1 ? "1 Schritt" : `${count} Schritte`);

export const cards: Catalogue["cards"] = {
  help: "Hilfe",
  next: "Wer leitet als Nächstes?",
  notice: "Ein Hinweis von Guided Team Actions",

  welcome: {
    title: "Hallo, hier ist Guided Team Actions",
    group:
      "Euer Team führt selbst kurze Aktionen durch, in den Besprechungen, die ihr ohnehin habt. Öffnet die App in eurer Besprechung und wählt eine Aktion. Das Panel führt euch dann Schritt für Schritt hindurch, und die Mitglieder leiten abwechselnd.",
    personal:
      "Dein Team führt selbst kurze Aktionen durch, in den Besprechungen, die es ohnehin hat. Hier kannst du fragen, wer in deinen Teams als Nächstes leitet. Auf der Startseite siehst du deine Zusagen und wann du an der Reihe bist.",
    pulse:
      "Am Ende stellt ein Puls höchstens vier Fragen. Das Team sieht einen Bereich für jede Komponente, sobald genügend Menschen geantwortet haben, und alle im Team sehen dasselbe.",
  },

  helpCard: {
    title: "Was ich kann",
    lines: [
      "Ich kenne diese Wörter: next, rotation, pass, choose, agenda, start, commitments, results, settings, privacy, stop und help.",
      "In einem Gruppenchat oder einem Kanal erwähne mich zusammen mit dem Wort.",
    ],
  },

  nextCard: {
    title: "Wer als Nächstes leitet",
    noTeams:
      "Du bist noch in keinem Team. Öffne die App in einer Besprechung deines Teams; wer dort ist, ist dann dein Team.",
    more: (count: number) =>
      count === 1
        ? "1 weiteres Team steht auf der Startseite."
        : `${count} weitere Teams stehen auf der Startseite.`,
  },

  meeting: {
    plannedTitle: "Die Aktion von heute",
    plan: (count: number, stepCount: number) => `${minutes(count)}, ${steps(stepCount)}.`,
    leads: (name: string) => `${name} leitet.`,
    youLead: "Du leitest.",
    openPanel: "Öffnet alle das Panel; es zeigt euch allen denselben Schritt.",
    unplannedTitle: "Vorab war keine Aktion geplant",
    choose:
      "Öffnet das Panel: Dort wählt ihr gemeinsam eine oder seht, welche inzwischen gewählt ist.",
    open: "Panel öffnen",
  },

  pulseCard: {
    title: (count: number) =>
      count === 1 ? "Puls: 1 Frage, eine Minute" : `Puls: ${count} Fragen, eine Minute`,
    summary: (threshold: number) =>
      `Der Puls ist offen. Er dauert eine Minute. Bereiche werden gezeigt, sobald mindestens ${threshold} geantwortet haben.`,
    chooseOne: "Bitte wähle eine Antwort.",
    inApp: "In der App antworten",
    savedTitle: "Danke",
  },

  checkCard: {
    title: (count: number) => `Check: ${count} Fragen, zwei Minuten`,
    summary: (threshold: number) =>
      `Ein Check aller Komponenten ist offen. Er dauert zwei Minuten. Bereiche werden gezeigt, sobald mindestens ${threshold} geantwortet haben.`,
    what: "Er fragt nach allen sechs Komponenten, damit ihr seht, wo ihr steht und was auf eure Aktionen gefolgt ist. Jede und jeder antwortet allein, eine Frage pro Seite.",
    answer: "In der App antworten",
  },

  closedCard: {
    title: "Dieser Puls ist geschlossen",
    checkTitle: "Dieser Check ist geschlossen",
    text: "Er nimmt keine Antworten mehr an. Was herausgekommen ist, steht in der App.",
    open: "Ergebnis ansehen",
  },

  resultsCard: {
    title: "Euer Puls ist geschlossen",
    checkTitle: "Euer Check ist geschlossen",
    released: "Euer Puls ist geschlossen. Das Ergebnis ist ein Bereich für jede Komponente.",
    withheld: "Euer Puls ist geschlossen. Diesmal wird nichts gezeigt.",
    open: "Er ist noch offen. Das Ergebnis kommt, wenn er geschlossen ist.",
    bandOf: (component: string, band: string) => `${component}: ${band}`,
  },

  unknownText:
    "Dieses Wort kenne ich nicht. „hilfe“ nennt alles, was ich kenne. Was du geschrieben hast, behält diese App nicht.",
  unknownCard: "Diese Karte kann nicht mehr verwendet werden. Es wurde nichts geändert.",
  notAllAnswered:
    "Es wurde nichts gespeichert. Bitte wähle zu jeder Frage eine Antwort und sende noch einmal.",
};
