import type { Catalogue } from "../catalogue.ts";

const days = (count: number) => (count === 1 ? "1 Tag" : `${count} Tage`);
const afterDays = (count: number) => (count === 1 ? "1 Tag" : `${count} Tagen`);
const minutes = (count: number) => (count === 1 ? "1 Minute" : `${count} Minuten`);

export const commands: Catalogue["commands"] = {
  called: {
    help: "hilfe",
    next: "nächste",
    start: "beginnen",
    choose: "aktionen",
    agenda: "tagesordnung",
    commitments: "zusagen",
    results: "ergebnisse",
    rotation: "reihenfolge",
    pass: "aussetzen",
    settings: "einstellungen",
    privacy: "datenschutz",
    stop: "stopp",
  },

  buttons: {
    choose: "Aktion wählen",
    commitments: "Offene Zusagen",
    settings: "Wann wir uns treffen",
    home: "Startseite öffnen",
    team: (number: number) => `Team ${number}`,
    panelOf: (number: number) => `Team ${number} öffnen`,
  },

  help: {
    line: (command: string, does: string) => `„${command}“: ${does}`,
    groups: {
      before: "Bevor ihr euch trefft",
      meeting: "Wenn ihr euch trefft",
      after: "Was daraus wurde",
      here: "Wie ich hier arbeite",
    },
    does: {
      next: "wer als Nächstes leitet, wer danach, und warum",
      rotation: "die ganze Reihenfolge, und was zuletzt geändert wurde",
      pass: "du leitest diesmal nicht; wer nach dir kommt, leitet",
      choose: "bis zu drei Aktionen für euer Team, und warum diese",
      agenda: "was in eurer nächsten Besprechung ansteht",
      start: "beginnt eure Besprechung jetzt",
      commitments: "wer was bis wann tut, bis jemand anderes es bestätigt",
      results: "was euer neuester Puls oder Check sagt",
      settings: "wann ihr euch trefft und wann ich schreibe",
      privacy: "was aufbewahrt wird, und wer was sieht",
      stop: "ich schreibe hier nichts mehr von mir aus",
      help: "diese Liste",
    },
    byMyselfTitle: "Was ich von mir aus tue",
    byMyself: [
      "Am Arbeitstag vor einer Besprechung frage ich, wer als Nächstes leitet, und sage, was vorzubereiten ist.",
      "Eine Stunde davor bringe ich die Agenda. Wenn sie beginnt, sage ich, was ansteht und wer leitet.",
      "Wenn eine Besprechung endet, bringe ich den Puls, höchstens einmal in der Woche, und sage noch einmal, dass er offen ist.",
      "Ab und zu bringe ich einen Check aller Komponenten. Wenn ein Puls oder ein Check geschlossen ist, bringe ich das Ergebnis.",
      "Wenn eine Zusage fällig ist, frage ich erst die Person, die sie gegeben hat, ob es erledigt ist, und danach jemand anderen, ob es gesehen wurde.",
    ],
  },

  didYouMean: {
    title: "Hast du etwas anderes gemeint?",
    ask: (command: string) => `Hast du „${command}“ gemeint?`,
    yes: (command: string) => `Ja, „${command}“`,
    nothingDone: "Es wurde nichts geändert. Was du geschrieben hast, behält diese App nicht.",
  },

  which: {
    title: "Für welches deiner Teams?",
    more: (count: number) =>
      count === 1
        ? "1 weiteres Team steht auf der Startseite."
        : `${count} weitere Teams stehen auf der Startseite.`,
  },

  next: {
    leadsNow: (name: string) => `${name} leitet die Aktion, die gerade läuft.`,
    leadsMeeting: (name: string) => `${name} leitet in der Besprechung, die gerade läuft.`,
    picked: (name: string) => `${name} wurde für diese Aktion ausgewählt.`,
    after: (name: string) => `${name} leitet danach.`,
    you: {
      leadsNow: "Du leitest die Aktion, die gerade läuft.",
      leadsMeeting: "Du leitest in der Besprechung, die gerade läuft.",
      picked: "Du wurdest für diese Aktion ausgewählt.",
      after: "Du leitest danach.",
    },
  },

  rotation: {
    title: "Die Reihenfolge, in der ihr leitet",
    line: (place: number, name: string, why: string) => `${place}. ${name}: ${why}`,
    more: (count: number) => `Und ${count} weitere auf der Startseite.`,
    nobody: "Gerade ist niemand an der Reihe.",
    noTurns: (count: number) =>
      count === 1
        ? "1 Mitglied möchte ausgelassen werden."
        : `${count} Mitglieder möchten ausgelassen werden.`,
    inHome:
      "Um die Reihenfolge zu ändern oder eine Änderung zurückzunehmen, öffne die Einstellungen auf der Startseite.",
  },

  start: {
    ownTitle: "Eine Besprechung beginnt dort, wo dein Team ist",
    own: "Erwähne mich im Chat oder Kanal deines Teams mit „start“, oder öffne dort das Panel.",
    begun: "Die Besprechung hat begonnen. Was ansteht, steht in diesem Chat.",
  },

  choose: {
    title: "Aktionen für euer Team",
    none: "Keine Aktion passt dazu, wie viele ihr im Team seid. Öffne das Panel, um alle zu sehen.",
    line: (number: number, title: string) => `${number}. ${title}`,
    lasts: (count: number) => `${minutes(count)}.`,
    plan: (title: string) => `„${title}“ planen`,
    planNumber: (number: number) => `Nummer ${number} planen`,
    all: "Alle Aktionen ansehen",
    plannedTitle: "Diese Aktion ist geplant",
    alreadyTitle: "Eine Aktion ist schon geplant",
    onTitle: "Eine Aktion läuft schon",
    otherwise: "Wenn ihr eine andere wollt, ändert das im Panel.",
  },

  commitments: {
    title: "Offene Zusagen",
    ownTitle: "Deine Zusagen",
    toDo: "Für dich zu tun",
    nothingToDo: "Für dich ist nichts mehr zu tun.",
    toConfirm: "Von anderen als erledigt gemeldet: Hast du es gesehen?",
    nothingToConfirm: "Nichts wartet darauf, dass du es bestätigst.",
    line: (number: number, text: string) => `${number}. ${text}`,
    lineOf: (number: number, owner: string, text: string) => `${number}. ${owner}: ${text}`,
    inTeam: (team: string) => `In ${team}.`,
    done: (number: number) => `${number} ist erledigt`,
    seen: (number: number) => `Ich habe ${number} gesehen`,
    more: (count: number) => `${count} weitere auf der Startseite.`,
  },

  results: {
    title: "Was eure Pulse und Checks sagen",
    none: "Euer Team hat noch kein Ergebnis. Der Puls kommt am Ende eines Durchlaufs oder nach einer Besprechung.",
    pulseOpen:
      "Euer erster Puls ist jetzt offen. Das Ergebnis kommt hierher, wenn er geschlossen ist.",
    checkOpen:
      "Euer erster Check ist jetzt offen. Das Ergebnis kommt hierher, wenn er geschlossen ist.",
  },

  settings: {
    title: "Wann ihr euch trefft und wann ich schreibe",
    forAll: "Das gilt für alle im Team gleich.",
    forAllButOwn: "Das gilt für alle im Team gleich; nur die letzte Frage betrifft dich allein.",
    several: "Euer Team hat mehr Besprechungen als diese. Die App zeigt sie alle.",
    onDays: "Tage, an denen ihr euch trefft (keiner: keine wöchentliche Besprechung)",
    startsAt: "Die Besprechung beginnt um (in der Zeitzone unten)",
    lasts: "Sie dauert",
    minutes,
    remindAt: "Ich schreibe Einzelnen um (in der Zeitzone unten)",
    zone: "Zeitzone",
    measureAfter: "Eine Aktion wird wieder gemessen nach",
    days: afterDays,
    takesTurns: "Ob du leitest",
    takes: "Ich leite, wenn ich an der Reihe bin",
    takesNone: "Mich auslassen: Ich bin nie an der Reihe",
    chooseOne: "Bitte wähle eine Antwort.",
    save: "Speichern",
    savedTitle: "Eure Einstellungen sind gespeichert",
    noMeeting: "Keine wöchentliche Besprechung ist eingetragen.",
    writesAt: (at: string) => `Ich schreibe Einzelnen um ${at}.`,
    measured: (count: number) => `Eine Aktion wird ${days(count)} danach wieder gemessen.`,
    changedSince:
      "Seit diese Karte kam, hat jemand dasselbe geändert, daher wurde nichts gespeichert. Für eine neue Karte schreibe „settings“; in einer Gruppe erwähne mich damit.",
    tooMany: "Euer Team hat schon fünf wöchentliche Besprechungen. Ändert sie in der App.",
    wrong: "geht so nicht; es wurde nichts gespeichert. Bitte wähle noch einmal",
  },

  privacy: {
    title: "Was aufbewahrt wird, und wer was sieht",
    lines: [
      "Diese App zeigt, was zu eurem Team aufgezeichnet ist (wer was geleitet hat, welche Zusagen es gibt, was Pulse und Checks gezeigt haben), nur seinen Mitgliedern, und alle sehen dasselbe.",
      "Was du in einem Puls oder Check antwortest, ist versiegelt: Das Team sieht einen Bereich zu jedem Thema, nichts, wo zu wenige geantwortet haben, und nie einen Namen.",
      "Solange er offen ist, könnte Antworten lesen, wer den Server betreibt und seine Schlüssel hat; wenn er schließt, wird vernichtet, was die Einzelnen gewählt haben.",
      "Von einem Check aller Komponenten bleiben Summen, und wer gefragt wurde, höchstens 120 Tage versiegelt, und sechs Zahlen einer gemessenen Aktion zwei Jahre; wer den Server betreibt, könnte sie öffnen.",
      "Was du in einem Schritt allein schreibst, sieht sonst niemand, bis der Schritt es allen zeigt, ohne Namen. 90 Tage lang könnte, wer den Server betreibt, in seiner Datenbank sehen, wer eine Notiz geschrieben oder einen Punkt gesetzt hat.",
      "Was du auf einer Karte antwortest, geht durch Teams, und was ich in einem Chat schreibe, lesen alle, die darin sind.",
    ],
    more: "Mehr dazu steht auf der Startseite unter „Info“.",
  },

  quiet: {
    title: "Ich bin hier jetzt still",
    from: "Ich schreibe hier nichts mehr von mir aus: keine Agenda, keinen Puls, keinen Check, kein Ergebnis.",
    still:
      "Ihr könnt mich weiter mit einem Wort erwähnen, und ich antworte. In der App geht alles weiter, und ich schreibe wieder von mir aus, wenn ihr unten auf die Schaltfläche drückt oder mich mit „start“ erwähnt.",
    ownFrom:
      "Ich schreibe in diesem Chat nichts mehr von mir aus: weder, dass du als Nächstes leitest, noch die Frage, ob etwas erledigt ist. Die Chats deines Teams bleiben, wie sie sind.",
    ownStill:
      "Du kannst mir weiter schreiben, und ich antworte. Um wieder von mir zu hören, drücke unten auf die Schaltfläche. Wenn sie weg ist, schreibe „stopp“: Ich bleibe still und zeige sie noch einmal.",
    end: "Wieder schreiben",
    endedTitle: "Ich schreibe hier wieder",
    ended: "Von jetzt an schreibe ich wieder von mir aus, wenn es etwas zu sagen gibt.",
  },

  welcome: {
    addedBy: (name: string) => `${name} hat mich hinzugefügt.`,
    stepsTitle: "Drei Schritte zum Anfang",
    steps: [
      "Wählt zuerst eine Aktion: Erwähnt mich mit „choose“, oder öffnet die App.",
      "Sagt dann, wann ihr euch trefft: Erwähnt mich mit „settings“.",
      "Öffnet in eurer Besprechung das Panel; es führt euch alle durch die Aktion.",
    ],
    own: "Drei Wörter zum Anfang: „next“ sagt, wer als Nächstes leitet, „commitments“, welche Zusagen von dir offen sind, und „help“ alles, was ich kenne.",
  },

  joining: {
    offer: "Die meisten von euch sind schon zusammen in einem Team. Dasselbe Team hier verwenden?",
    offerNote:
      "Dasselbe Team hat in allen seinen Unterhaltungen eine Reihenfolge, in der ihr leitet, und einen Verlauf. Wer in dieser Unterhaltung ist, kommt dazu.",
    join: "Dasselbe Team verwenden",
    found: "Getrennt halten",
    joinedTitle: "Diese Unterhaltung gehört jetzt zu eurem Team",
    joined: (team: string) => `Sie ist eine der Unterhaltungen von ${team}.`,
    foundTitle: "Das wird ein eigenes Team",
    founded: "Danke. Wer von euch die App hier zuerst öffnet, legt das Team an.",
    linked: "Diese Unterhaltung gehört schon zu einem Team. Es wurde nichts geändert.",
    notOffered: "Nach diesem Team habe ich euch hier nicht gefragt. Es wurde nichts geändert.",
    answerFirst:
      "Die meisten hier sind schon zusammen in einem Team, und diese App hat im Chat gefragt, ob ihr dieses Team hier verwenden wollt. Beantwortet das zuerst. Um die Frage noch einmal zu sehen, erwähnt die App im Chat mit dem Wort „choose“.",
    notMostly:
      "Die Menschen hier sind nicht überwiegend die aus jenem Team. Es wurde nichts geändert.",
  },
};
