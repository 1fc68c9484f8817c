import type { Catalogue } from "../catalogue.ts";

const minutes = (count: number) => (count === 1 ? "1 Minute" : `${count} Minuten`);
const commitments = (count: number) => (count === 1 ? "1 Zusage" : `${count} Zusagen`);
const dotsEach = (count: number) => (count === 1 ? "1 Punkt" : `${count} Punkten`);
const placed = (count: number, members: number) =>
  `${count} von ${members} ${count === 1 ? "hat" : "haben"} Punkte gesetzt`;
const stepOf = (step: number | undefined, steps: number) =>
  step === undefined ? `Nach ${steps} Schritten` : `Schritt ${step} von ${steps}`;

export const run: Catalogue["run"] = {
  stepOf,
  announceStep: (step: number | undefined, steps: number, title: string, count: number) =>
    `${stepOf(step, steps)}: ${title}, ${minutes(count)}`,

  timeLeft: (clock: string) => `Noch ${clock}`,
  timeOver: (clock: string) => `+${clock} darüber`,
  paused: "Angehalten",
  behindPlan: (count: number) => `${count} Min. hinter Plan`,
  aheadOfPlan: (count: number) => `${count} Min. vor Plan`,

  sayThis: "Sage das",
  sayThisFollows: "Sage das:",
  leaderSays: "Was die Leitung sagt",
  ifSilent: "Wenn niemand spricht",
  ifOneDominates: "Wenn eine Person die ganze Zeit redet",
  ifRemote: "Wenn einige aus der Ferne dabei sind",
  quietWay: "Still mitmachen",
  everybodyDoes: "Was alle tun",
  stepAsks: "Worum es in diesem Schritt ging",
  readingTexts: "Was zu tun ist, wird geladen…",
  noTexts:
    "Was in diesem Schritt zu tun ist, konnte nicht geladen werden. Die Uhr und die Notizen funktionieren.",
  tryAgain: "Noch einmal versuchen",

  ready: "Ich bin so weit",
  doneWriting: "Ich bin fertig mit Schreiben",
  readyCount: (ready: number, members: number) => `${ready} von ${members} so weit`,
  noteCount: (count: number) => (count === 1 ? "1 Notiz" : `${count} Notizen`),
  voterCount: placed,
  votedCount: (count: number) => (count === 1 ? "1 hat gewählt" : `${count} haben gewählt`),

  yourNote: "Deine Notiz",
  onlyYou: "Nur du siehst das, bis die Notizen gezeigt werden, ohne Namen.",
  addNote: "Notiz hinzufügen",
  lateNote: "Eine späte Notiz",
  lateNoteHint: "Sie kommt ans Ende der Tafel, ohne deinen Namen.",
  addLateNote: "An die Tafel",
  myNotes: "Meine Notizen",
  edit: "Ändern",
  delete: "Löschen",
  editNote: (text: string) => `„${text}“ ändern`,
  deleteNote: (text: string) => `„${text}“ löschen`,
  changeNote: "Notiz ändern",
  save: "Speichern",
  cancel: "Abbrechen",
  charactersLeft: (left: number) => `Noch ${left} Zeichen`,
  charactersOver: (over: number) => `${over} Zeichen zu viel`,
  allNotesWritten: (most: number) =>
    `Du hast ${most} Notizen geschrieben, mehr passen nicht. Du kannst eine ändern oder löschen.`,
  allNotesShown: (most: number) =>
    `Du hast in diesem Schritt ${most} Notizen geschrieben, mehr passen nicht. Was du noch hast, sag einfach laut.`,
  board: "Die Notizen",
  noNotes: "Niemand hat eine Notiz geschrieben. Redet stattdessen darüber, oder geht weiter.",

  afterNotes: {
    everybody: "Lest alle Notizen und fragt nach, was nicht klar ist.",
    leaderSays:
      "Hier sind alle unsere Notizen. Nehmt euch eine Minute, sie zu lesen. Was fällt euch auf? Niemand muss sagen, welche die eigenen sind.",
  },
  thenDots: "Danach setzt ihr Punkte dazu.",
  afterDots: {
    everybody:
      "Das habt ihr zusammen gewählt, die meisten Punkte zuerst. Sagt, was euch überrascht.",
    leaderSays:
      "So sind unsere Punkte verteilt, die meisten zuerst. Überrascht euch etwas? Dann gehen wir mit dem weiter, was oben steht.",
    leaderSaysOfTie:
      "So sind unsere Punkte verteilt, die meisten zuerst. Oben steht mehr als eine Notiz. Haben wir Zeit für alle? Wenn nicht, sagt reihum, welche zuerst kommt.",
  },
  tie: (count: number, most: number) =>
    count === 2
      ? `2 Notizen liegen vorn gleichauf, mit je ${dotsEach(most)}. Nehmt beide, wenn die Zeit reicht, oder sagt reihum, welche zuerst kommt.`
      : `${count} Notizen liegen vorn gleichauf, mit je ${dotsEach(most)}. Nehmt mehr als eine, wenn die Zeit reicht, oder sagt reihum, welche zuerst kommt.`,

  draftKept: (title: string) =>
    `Das Team ist von „${title}“ weitergegangen. Was du getippt hast, ist noch da.`,
  draftSealed:
    "Die Notizen wurden gezeigt, während du getippt hast. Was du getippt hast, ist noch da.",
  draftGone:
    "Du hast diese Notiz in einem anderen Fenster gelöscht, während du sie hier geändert hast. Was du getippt hast, ist noch da.",
  promiseKept:
    "Das Team ist weitergegangen, während du eine Zusage getippt hast. Was du getippt hast, ist noch da.",
  draftWaits: "Du kannst es hinzufügen, sobald die Notizen jenes Schritts gezeigt sind.",
  draftNote: "Deine nicht gesendete Notiz",
  discard: "Verwerfen",
  unsentTitle: "Das hast du geschrieben, und es wurde nicht gesendet",
  unsentMaybe: "Das hast du geschrieben, und vielleicht wurde es nicht gesendet",
  promiseUnsent:
    "Der Durchlauf endete, während du eine Zusage getippt hast. Du kannst sie noch hinzufügen.",
  unsentNote: "Es ist nur auf diesem Gerät, und niemand sonst sieht es.",
  unsentText: "Dein nicht gesendeter Text",
  copy: "Kopieren",
  copied: "Kopiert.",
  copyByHand: "Es ließ sich nicht kopieren. Es ist markiert, so dass du es selbst kopieren kannst.",
  toCommitments: "Als Zusage aufnehmen",

  yourDots: "Wohin setzt du deine Punkte?",
  dotsPlaced: (placed: number, most: number) =>
    placed < most ? `${placed} von ${most} Punkten gesetzt` : `Alle ${most} gesetzt, keine übrig`,
  addDot: (text: string) => `Punkt zu „${text}“ hinzufügen`,
  takeDot: (text: string) => `Punkt von „${text}“ wegnehmen`,
  dots: (count: number) => (count === 1 ? "1 Punkt" : `${count} Punkte`),
  result: "Das Ergebnis",
  notShown: (title: string, leader: string) =>
    `Noch gibt es nichts abzustimmen: Die Notizen von „${title}“ wurden nicht gezeigt. ${leader} kann zurückgehen und sie zeigen.`,
  notShownToLeader: (title: string) =>
    `Noch gibt es nichts abzustimmen: Die Notizen von „${title}“ wurden nicht gezeigt. Geh zurück und zeige sie, oder geh ohne Abstimmung weiter.`,
  notShownBefore: (title: string) =>
    `Die Notizen von „${title}“ wurden nicht gezeigt. Die Leitung kann zurückgehen und sie zeigen.`,
  emptyVote:
    "Es gibt nichts abzustimmen: Niemand hat eine Notiz geschrieben. Redet stattdessen darüber.",
  topNotes: "Die meisten Punkte",
  notesOf: (title: string) => `Notizen von „${title}“`,

  decide: "Was ihr entschieden habt",
  decideHint: "In einem Satz. Alle sehen ihn, ohne Namen.",
  decideSaved: "Aufgeschrieben: Alle sehen es jetzt.",
  decideSave: "Aufschreiben",
  decideAgain: "Ändern",
  decideRemove: "Zurücknehmen",
  decided: "Entschieden",
  undecided: (leader: string) =>
    `Noch ist nichts aufgeschrieben. ${leader} schreibt hier in einem Satz, was ihr entscheidet.`,
  decidedTitle: "Was ihr entschieden habt",

  commitmentsTitle: "Zusagen",
  noCommitments: "Noch keine Zusage. Etwas Kleines genügt.",
  who: "Wer es tut",
  whoHint: "Eine Person, die dazu Ja gesagt hat.",
  what: "Was getan wird",
  whatHint: "Zum Beispiel: „Den Entwurf an die anderen schicken“",
  byWhen: "Bis zu welchem Tag",
  byWhenHint: "Zum Beispiel bevor ihr euch wieder trefft. An dem Tag fragt der Bot nach.",
  forWhom: "Wer darauf wartet",
  forWhomHint: "Zum Beispiel, wer damit weitermacht. Dort wird zuerst gefragt, ob es erledigt ist.",
  forNobody: "Niemand Bestimmtes",
  handedTo: (name: string) => `für ${name}`,
  byDay: (day: string) => `bis ${day}`,
  promise: "Zusage hinzufügen",
  whatMissing: "Schreibe, was getan wird.",
  dayMissing: "Wähle einen Tag, heute oder später.",

  controls: "Diesen Schritt leiten",
  showNotes: "Notizen zeigen",
  showResult: "Ergebnis zeigen",
  showNoNotesAsk:
    "Noch niemand hat eine Notiz hinzugefügt. Einmal gezeigt, bleibt die leere Tafel stehen.",
  pairsInPanel: "Euer Panel zeigt euch, mit wem ihr redet.",
  showOnlyMineAsk:
    "Bisher gibt es nur Notizen von dir, also sähen alle, von wem sie sind. Jetzt zeigen?",
  showNoDotsAsk:
    "Noch niemand hat einen Punkt gesetzt. Einmal gezeigt, bleibt das Ergebnis, wie es ist.",
  showEmpty: "Leer zeigen",
  showDotsAsk: (voted: number, members: number) =>
    `${placed(voted, members)}. Das Ergebnis jetzt zeigen? Danach kann niemand mehr welche setzen.`,
  showWithoutMineAsk:
    "Alle außer dir haben Punkte gesetzt. Das Ergebnis jetzt zeigen? Danach kann niemand mehr welche setzen.",
  showNotesAsk: "Die Notizen jetzt zeigen?",
  showNow: "Jetzt zeigen",
  skip: "Überspringen",
  skipName: "Überspringen, ohne zu zeigen",
  skipNotesAsk: (count: number) =>
    count === 1
      ? "1 Notiz ist geschrieben und noch nicht gezeigt. Trotzdem überspringen? Du kannst zurückgehen und sie zeigen."
      : `${count} Notizen sind geschrieben und noch nicht gezeigt. Trotzdem überspringen? Du kannst zurückgehen und sie zeigen.`,
  skipDotsAsk: (voted: number, members: number) =>
    `${placed(voted, members)}, und das Ergebnis ist noch nicht gezeigt. Trotzdem überspringen? Du kannst zurückgehen und es zeigen.`,
  skipConfirm: "Überspringen",
  goOnAsk: (title: string) => `Weiter zu „${title}“?`,
  next: (title: string) => `Weiter: ${title}`,
  unsent: {
    note: "Deine Notiz ist noch nicht hinzugefügt, sie wird also nicht mit den anderen gezeigt.",
    lateNote: "Deine Notiz ist noch nicht bei den anderen: Nur du siehst sie.",
    change: "Was du an deiner Notiz geändert hast, ist noch nicht gespeichert.",
    decision: "Was du getippt hast, ist noch nicht aufgeschrieben: Nur du siehst es.",
    decisionChange:
      "Was du geändert hast, ist noch nicht gespeichert: Alle sehen noch, was vorher dastand.",
    promise: "Deine Zusage ist noch nicht hinzugefügt: Nur du siehst sie.",
    promiseTerms: (whoByWhen: string) => `Darin wird stehen: ${whoByWhen}.`,
  },
  goOnWithout: "Ohne das weiter",
  back: "Zurück",
  help: "Hilfe",
  helpTitle: "Hilfe zu diesem Schritt",
  pause: "Pause",
  resume: "Fortsetzen",
  moreTime: (count: number) => `+${count} min`,
  moreTimeName: (count: number) => `+${count} min für diesen Schritt`,
  end: "Aktion abschließen",
  endAsk: (count: number) =>
    count === 0
      ? "Die Aktion ohne Zusage abschließen?"
      : `Die Aktion mit ${commitments(count)} abschließen?`,
  endNote:
    "Sie endet für euch alle, und ihr seht, was daraus wurde. Eure Besprechung in Teams geht weiter, und ein offener Puls bleibt offen.",
  endEarly: "Aktion früher abschließen",
  endEarlyAsk: "Hier abschließen, bevor jemand etwas zusagt?",
  endBeforePulseAsk: "Hier abschließen, ohne den Puls?",
  endConfirm: "Jetzt abschließen",

  leads: (name: string) => `${name} leitet.`,
  youLead: "Du leitest.",
  helps: (name: string) => `${name} leitet als Nächstes und kann helfen.`,
  youHelp: "Du leitest als Nächstes und kannst helfen.",
  takeLead: "Leitung übernehmen",
  takeLeadAsk: (name: string) => `Die Leitung von ${name} übernehmen?`,
  takeLeadConfirm: "Übernehmen",
  handOver: "Übergeben",
  handOverAsk: "Die Leitung übergeben?",
  handOverTo: "Wer ab jetzt leitet",
  handOverConfirm: "Jetzt übergeben",

  endedTitle: "Gut gemacht, das war’s",
  agreed: "Zusagen",
  agreedNothing: "Diesmal keine Zusage.",
  timeSpent: (spent: number, planned: number) =>
    `Ihr habt ${spent === 0 ? "weniger als eine Minute" : minutes(spent)} gebraucht; ${planned} waren geplant.`,
  nextTitle: "Wie es weitergeht",
  asksOnDay: "Am Tag einer Zusage fragt der Bot, ob sie erledigt ist.",
  leadsNext: (name: string) => `${name} leitet das nächste Mal.`,
  youLeadNext: "Du leitest das nächste Mal.",
  shownNotes: "Die Notizen, die ihr geteilt habt",

  pulse: {
    everybody: "Eine Minute zum Schluss. Alle antworten allein.",
    leaderSays:
      "Bevor wir gehen, eine Minute für den Puls. Bitte antwortet auf eurem eigenen Bildschirm, so wie es für euch war. Diese App sagt niemandem, wer antwortet, und es steht euch frei, es zu lassen.",
    checkEverybody:
      "Zwei Minuten zum Schluss: Heute ist es ein Check aller Komponenten, zwölf Fragen, eine pro Seite. Alle antworten allein, so wie es für sie war.",
    checkSays:
      "Bevor wir gehen, zwei Minuten für einen Check. Er fragt nach allen sechs Komponenten, damit wir sehen, was auf unsere Aktionen folgte. Bitte antwortet auf eurem eigenen Bildschirm, so wie es für euch war. Er bleibt einen Tag offen, diese App sagt niemandem, wer antwortet, und es steht euch frei, es zu lassen.",
    ifAskedTitle: "Wenn jemand fragt, wer das sieht",
    ifAsked:
      "„Was mit deinen Antworten geschieht“ steht auf jedem Bildschirm über den Fragen: Lest es gemeinsam. Niemand muss eine Antwort erklären oder sagen, ob sie oder er geantwortet hat.",
    noneSays: "Diesmal gibt es keinen Puls. Danke euch allen, das war’s für heute.",

    opening: "Der Puls wird geöffnet…",
    toQuestions: "Selbst antworten",
    details: "Mehr dazu",
    question: (number: number, text: string) => `${number}. ${text}`,
    noAnswer: "Noch keine Antwort",
    missing: (numbers: readonly number[]) =>
      numbers.length === 1
        ? `Frage ${numbers[0]} hat noch keine Antwort.`
        : `Die Fragen ${numbers.slice(0, -1).join(", ")} und ${numbers.at(-1)} haben noch keine Antwort.`,
    changedSince:
      "Gespeichert ist, was du gesendet hast. Sende noch einmal, um zu speichern, was du seitdem geändert hast.",
    closing: "Er wurde gerade geschlossen. Was daraus wurde, steht gleich hier.",
    unknownQuestions:
      "Dieser Puls hat Fragen, die diese Seite noch nicht kennt. Bitte öffne die App noch einmal.",
    howToRead: "So liest du das",
  },
  done: "Schließen",
};
