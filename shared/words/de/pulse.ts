import type { Catalogue } from "../catalogue.ts";

export const pulse: Catalogue["pulse"] = {
  step: "Puls",
  choices: ["Fast nie", "Selten", "Manchmal", "Oft", "Fast immer"],
  lastTwoWeeks: "In den letzten zwei Wochen:",
  bands: {
    low: "Niedrig",
    mixed: "Gemischt",
    "rather-low": "Gemischt, eher niedrig",
    "rather-high": "Gemischt, eher hoch",
    high: "Hoch",
    "lower-half": "Niedrig oder gemischt",
    "upper-half": "Gemischt oder hoch",
  },
  bandMeans: {
    low: "Alle Antworten zusammen sagen: selten.",
    mixed: "Alle Antworten zusammen sagen: manchmal. Darin kann man sich einig sein oder nicht.",
    "rather-low": "Alle Antworten zusammen sagen: manchmal, eher selten als oft.",
    "rather-high": "Alle Antworten zusammen sagen: manchmal, eher oft als selten.",
    high: "Alle Antworten zusammen sagen: oft.",
    "lower-half":
      "Es war eine einzelne Frage, daher ist es weniger genau: Alle Antworten zusammen sagen „manchmal“ oder seltener.",
    "upper-half":
      "Es war eine einzelne Frage, daher ist es weniger genau: Alle Antworten zusammen sagen öfter als „manchmal“.",
  },
  reported: {
    "unspoken-friction": {
      seldom: "Etwas zurückhalten: höchstens manchmal, alle Antworten zusammen.",
      often: "Etwas zurückhalten: oft, alle Antworten zusammen.",
    },
    "delayed-hand-offs": {
      seldom: "Auf andere warten: höchstens manchmal, alle Antworten zusammen.",
      often: "Auf andere warten: oft, alle Antworten zusammen.",
    },
    "coordination-cost": {
      seldom: "Doppelt tun oder fragen: höchstens manchmal, alle Antworten zusammen.",
      often: "Doppelt tun oder fragen: oft, alle Antworten zusammen.",
    },
  },
  howToRead: (threshold: number) =>
    `Es haben ${threshold} oder mehr geantwortet. Ein Bereich ist, wo alle Antworten zusammen liegen, von niedrig links bis hoch rechts. Er sagt nicht, was Einzelne geantwortet haben, und zwei verschiedene Bereiche zeigen noch keine Veränderung.`,
  promise: {
    title: "Was mit deinen Antworten geschieht",
    seen: (threshold: number) =>
      `Das Team sieht, wo alle Antworten zusammen liegen, nie eine einzelne. Niemand erfährt, wer antwortet, und bei weniger als ${threshold} wird nichts gezeigt.`,
    confidential:
      "Solange er offen ist, sind Antworten vertraulich, noch nicht anonym: Wer den Server dieser App betreibt, könnte sie lesen. Wenn er schließt, wird vernichtet, was die Einzelnen gewählt haben.",
    keptInShort:
      "Summen eines Checks bleiben bis zu 120 Tage versiegelt, und sechs Zahlen einer gemessenen Aktion zwei Jahre, um zu sagen, was folgte.",
    passesTeams: "Antworten auf dieser Karte gehen durch Teams, die in der App nicht.",
    protects: (threshold: number) =>
      `Deine Antworten werden zusammen mit denen aller anderen versiegelt. Solange der Puls oder Check offen ist, zeigt diese App sie niemandem und sagt niemandem, wer geantwortet hat. Danach sieht das Team einen Bereich zu jedem Thema, nach dem gefragt wurde, und nur, wenn mindestens ${threshold} geantwortet haben; bei weniger wird nie etwas gezeigt und keine Antwort aufbewahrt. Wenn er schließt, wird vernichtet, was die Einzelnen gewählt haben.`,
    keptOfCheck:
      "Von einem Check bleibt dies höchstens 120 Tage versiegelt, um den nächsten damit zu vergleichen: die Summe aller gewählten Antworten zu jeder Komponente, wie weit alle auseinanderliegen, wie weit sie übereinstimmen, wie viele geantwortet haben und wer gefragt wurde. Wie oft jede Antwort gewählt wurde, wird nicht aufbewahrt. Wo eine Aktion gemessen wird, bleiben sechs daraus gebildete Zahlen versiegelt, ohne dass darin steht, wer gefragt wurde, zwei Jahre ab dem Durchlauf, um über viele Durchläufe davon etwas zu sagen.",
    limits:
      "Wer den Server dieser App betreibt und seine Schlüssel hat, könnte Antworten lesen, solange der Puls oder Check offen ist: Sie sind vertraulich, noch nicht anonym. Wenn fast alle anderen einander sagten, was sie geantwortet haben, könnten sie deine Antworten eingrenzen. Wo ihr alle antworten müsst, bevor etwas gezeigt wird, sagt ein Ergebnis, dass alle geantwortet haben; in einem Team von bis zu acht kann das auch ein feinerer Bereich sagen. Am Datenverkehr des Servers ist zu sehen, dass jemand etwas gesendet hat und wann, nie was.",
    limitsOfCheck:
      "Wer den Server betreibt und seine Schlüssel hat, könnte auch später öffnen, was von einem Check versiegelt bleibt, die Summen und die sechs Zahlen; wo ihr alle bei jeder Frage zu einer Komponente dasselbe Ende der Skala gewählt habt, verrät das, was jede und jeder von euch gewählt hat.",
    inPanel:
      "Was du hier antwortest, geht direkt an diese App und nicht durch Teams. Es wird versiegelt, sobald es ankommt.",
    inCard:
      "Was du auf dieser Karte antwortest, geht auf dem Weg durch Microsoft Teams, und wir können nicht sagen, was Teams davon aufbewahrt. Um ohne das zu antworten, öffne die App.",
  },
  ifAnswered: "Hast du schon geantwortet, dann zählt deine letzte Antwort.",
  openUntil: (when: string) => `Offen bis ${when}.`,
  changeUntil: (when: string) =>
    `Offen bis ${when}. Wenn du bis dahin noch einmal sendest, ersetzt du, was du gesendet hast.`,
  send: "Meine Antworten senden",
  saved: "Gespeichert. Du kannst deine Antwort ändern, bis er schließt.",
  savedUntil: (when: string) => `Gespeichert. Du kannst deine Antwort bis ${when} ändern.`,
  again: "Noch einmal antworten",
  againNote:
    "Du beginnst mit einem leeren Bogen: Was du gesendet hast, wird nicht gezeigt, auch dir nicht, und zählt, bis du wieder sendest.",
  withheld: {
    title: "Diesmal wird nichts gezeigt",
    "too-few": (threshold: number) =>
      `Es haben weniger als ${threshold} geantwortet, daher wird nichts gezeigt, jetzt und später nicht. Was geantwortet wurde, ist vernichtet. Niemand muss sagen, warum sie oder er geantwortet hat oder nicht.`,
    unreadable: () =>
      "Die versiegelten Antworten ließen sich nicht öffnen, daher wird nichts gezeigt, jetzt und später nicht. Das liegt an dieser App und nicht an eurem Team.",
  },
  none: {
    title: "Diesmal kein Puls",
    checkSoon: (day: string) =>
      `Was auf eure letzte Aktion folgte, wird ab dem ${day} gemessen, mit einem Check aller Komponenten. Er geht vor, daher kommt davor kein Puls.`,
    notYet: (day: string) =>
      `Euer Team hatte in der letzten Woche einen Puls oder einen Check. Der nächste kommt mit eurer ersten Besprechung ab dem ${day}.`,
    tooFewPeople: (threshold: number) =>
      `Ein Puls braucht mindestens ${threshold} Menschen im Team, damit ein Ergebnis nie das von wenigen ist.`,
    twinTeam:
      "Ein anderes Team aus fast denselben Menschen hatte in den letzten 30 Tagen einen Puls oder einen Check. Beide Ergebnisse nebeneinander könnten verraten, was Einzelne geantwortet haben, daher gibt es hier keinen.",
  },
  promptsTitle: "Worüber ihr stattdessen reden könnt",
  morePrompts: "Mehr davon",
  lowPromptsTitle: "Worüber ihr reden könnt",
  prompts: {
    courage: [
      "Wann hat hier jemand etwas gesagt, das nicht leicht zu sagen war? Was hat es möglich gemacht?",
      "Was würdest du versuchen, wenn es gleich wäre, ob es gelingt?",
      "Was würde es leichter machen, früh zu sagen, dass etwas schiefläuft?",
    ],
    engagement: [
      "Welcher Teil unserer Arbeit liegt dir gerade am meisten am Herzen?",
      "Was haben wir in letzter Zeit entschieden, bei dem du gern gefragt worden wärst?",
      "Was könnten wir weglassen, damit mehr Raum für das Wichtige bleibt?",
    ],
    flexibility: [
      "Welche Planänderung ist in letzter Zeit gut gelungen, und was hat geholfen?",
      "Was tun wir nur noch, weil wir es immer getan haben?",
      "Wo könnte jemand für dich einspringen, wenn du eine Sache dazu sagst?",
    ],
    learning: [
      "Was hat uns in letzter Zeit überrascht, und was wissen wir jetzt?",
      "Was würdest du gern besser verstehen, und wer hier könnte es dir zeigen?",
      "Was könnten wir zwei Wochen lang versuchen und uns dann gemeinsam ansehen?",
    ],
    openness: [
      "Was müssen die anderen diese Woche von dir wissen?",
      "Welche Sicht auf etwas, das wir entschieden haben, haben wir noch nicht gehört?",
      "Wie möchtest du es gesagt bekommen, wenn jemand etwas anders sieht?",
    ],
    resilience: [
      "Was hat in letzter Zeit mehr Kraft gekostet, als wir dachten?",
      "Was hat uns geholfen, nach dem letzten Rückschlag wieder in Gang zu kommen?",
      "Was könnte dir diese Woche jemand abnehmen?",
    ],
  },
};
