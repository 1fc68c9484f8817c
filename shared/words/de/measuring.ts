import type { Catalogue } from "../catalogue.ts";

export const measuring: Catalogue["measuring"] = {
  checkOpen: (moment: string) =>
    `Ein Check aller sechs Komponenten ist offen bis ${moment}: zwölf Fragen, zwei Minuten.`,
  answerCheck: "Check beantworten",
  checkOf: (day: string) => `Euer Check vom ${day}`,

  offerTitle: "Ein erster Check",
  offer:
    "Zwölf Fragen, zwei Minuten, jede Person allein und versiegelt wie ein Puls. Wenn genug antworten, seht ihr einen Bereich für jede Komponente, und später, was auf eure Aktionen folgte. Er schließt nach einem Tag; Aktionen, die danach beginnen, werden mit ihm verglichen.",
  open: "Ersten Check öffnen",

  questionOf: (number: number, count: number) => `Frage ${number} von ${count}`,
  begin: "Beginnen",
  next: "Nächste Frage",
  back: "Frage davor",
  chooseOne: "Bitte wähle eine Antwort, oder geh zurück.",
  allChosen: "Du hast bei jeder Frage gewählt. Noch ist nichts gesendet.",

  followedHere: "Was darauf folgte",
  inYourTeam: "In eurem Team:",
  inOrganisation: "In Teams eurer Organisation:",
  nothingFollowed:
    "Euer Team hat noch keinen Durchlauf davon gemessen. Das tut ein Check zwei Wochen nach einem Durchlauf.",
  measuredOn: (day: string) => `Euer Durchlauf, gemessen am ${day}`,
  followedTitle: (title: string) => `Was auf „${title}“ folgte`,
  forThese: (components: string) => `Sie war für ${components}.`,
  others: "Die anderen Komponenten",
  howMade: "Wie das zustande kommt",
  method:
    "Dieselben Fragen wurden in einem Check vor der Aktion und in einem danach gestellt, meist zwei Wochen später. Eine Komponente gilt nur im Vergleich mit euren anderen Komponenten als bewegt, und nur über das hinaus, was der Zufall in einem Team eurer Größe tut. Eine Komponente, die niedrig stand, steigt oft von selbst, und das ist abgezogen. Wie viel, wird nicht gezeigt: In einem einzelnen Team wäre es überwiegend Zufall.",
  verdicts: {
    "beyond noise, up": "Gestiegen, mehr als Schwankung",
    "beyond noise, down": "Gesunken, mehr als Schwankung",
    "within noise": "Im Rahmen der Schwankung",
    "too few answers": "Zu wenige Antworten",
    "no baseline": "Nichts zum Vergleichen",
  },
  pooled: {
    up: (component: string) =>
      `Über die Durchläufe zusammen ist ${component} gestiegen, mehr als Schwankung.`,
    down: (component: string) =>
      `Über die Durchläufe zusammen ist ${component} gesunken, mehr als Schwankung.`,
    "no clear change": (component: string) =>
      `Über die Durchläufe zusammen ist bei ${component} keine klare Veränderung zu sehen.`,
    "not enough runs yet": () =>
      "Noch wurden nicht genug Durchläufe gemessen, um über alle zusammen etwas zu sagen.",
  },
  explained: {
    "beyond noise, up":
      "Sie ist gegenüber euren anderen Komponenten stärker gestiegen, als Zufall und wechselnde Stimmungen allein es wahrscheinlich machen. Das spricht für eine wirkliche Veränderung und beweist nicht, dass die Aktion sie bewirkt hat.",
    "beyond noise, down":
      "Sie ist gegenüber euren anderen Komponenten stärker gesunken, als Zufall und wechselnde Stimmungen allein es wahrscheinlich machen. Das spricht für eine wirkliche Veränderung und beweist nicht, dass die Aktion sie bewirkt hat.",
    "within noise":
      "Was sich auch bewegt hat, Zufall und wechselnde Stimmungen allein hätten es bewirken können. Das ist nicht dasselbe wie keine Veränderung: Kleine Veränderungen sind in einem einzelnen Team nicht zu sehen.",
    "too few answers":
      "Es haben weniger geantwortet als nötig, daher wird nichts darüber gesagt, was folgte.",
    "no baseline":
      "Es gibt keinen Check von vor der Aktion, mit dem dieser verglichen werden könnte.",
  },
  noBaseline: {
    never: "Euer Team hatte vor dieser Aktion keinen Check.",
    "still-open":
      "Der Check vor dieser Aktion war noch offen, als sie begann, er ist also keiner von davor.",
    "too-old":
      "Der Check vor dieser Aktion war mehr als sechs Wochen älter als sie. Das ist zu lange her, um zu vergleichen.",
    withheld:
      "Auf den Check vor dieser Aktion haben zu wenige geantwortet, daher gibt es nichts zum Vergleichen.",
    erased:
      "Was vom Check vor dieser Aktion zum Vergleichen blieb, ist gelöscht, wie bei jedem Check nach höchstens 120 Tagen.",
    "key-gone":
      "Der Schlüssel zu dem, was vom Check vor dieser Aktion blieb, ist weg, daher gibt es nichts zum Vergleichen.",
    unreadable:
      "Was vom Check vor dieser Aktion blieb, ließ sich nicht öffnen, daher gibt es nichts zum Vergleichen.",
    "unreadable-after":
      "Die Antworten auf diesen Check ließen sich nicht öffnen, daher wird nichts darüber gesagt, was folgte.",
    "other-questions":
      "Der Check vor dieser Aktion stellte andere Fragen. Nur dieselben Fragen lassen sich vergleichen.",
  },
};
