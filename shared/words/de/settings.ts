import type { Catalogue } from "../catalogue.ts";

export const settings: Catalogue["settings"] = {
  noTeam:
    "Du bist noch in keinem Team. Öffne die App in einer Besprechung deines Teams; dann stehen seine Einstellungen hier.",
  saved: "Gespeichert.",

  forMe: (team: string) => `Für dich in ${team}`,
  awayTitle: "Deine Abwesenheiten",
  awayWhat:
    "An diesen Tagen wirst du nicht gefragt, ob du leitest, und du behältst deinen Platz. Dein Team sieht sie und kann sie für dich eintragen.",
  takesTitle: "Ob du leitest",
  takesWhat:
    "Ihr leitet der Reihe nach. Wenn du das lieber nicht möchtest, wirst du ausgelassen: Dann bist du nie an der Reihe. Das entscheidest nur du.",
  youTake: "Du leitest, wenn du an der Reihe bist.",

  forTeam: (team: string) => `Für alle in ${team}`,
  forTeamNote: "Alle Mitglieder dürfen das ändern. Es gilt für euch alle gleich.",
  meetWhat:
    "Zu diesen Zeiten erinnert der Bot die Person, die als Nächstes leitet, sagt, was ansteht, und bringt den Puls.",
  turnsTitle: "Wer wann leitet",
  turnsWhat:
    "Alle leiten der Reihe nach. Du kannst zwei tauschen, Abwesenheiten anderer eintragen und zurücknehmen, was geändert wurde.",
  thresholdWhat:
    "Bei weniger Antworten könnte ein Ergebnis verraten, wer was gewählt hat; dann zeigt ein Puls oder Check nichts.",
  thresholdFixed: (members: number) =>
    `Es gibt nichts zu wählen, solange dein Team ${members === 1 ? "ein Mitglied" : `${members} Mitglieder`} hat.`,
  measuringWhat:
    "Ein Check aller Komponenten, einige Zeit nach einer Aktion, sagt, was auf sie folgte.",

  exportTeamTitle: "Was über dein Team gespeichert ist",
  exportTeamWhat:
    "Eine Datei mit allem, was jedes Mitglied sehen darf: Aktionen, Tafeln, Zusagen, Ergebnisse von Pulsen. Was jemand allein geschrieben hat, ist nicht darin, und auch nicht, was jemand geantwortet hat.",
  storedTitle: "Deine Daten",
  exportOwnTitle: "Was über dich gespeichert ist",
  exportOwnWhat:
    "Eine Datei mit allem, was in allen deinen Teams über dich gespeichert ist, nur für dich. Was du in einem Puls geantwortet hast, ist nicht darin: Das kann niemand zurücklesen, auch du nicht.",
  exportTeamMake: "Datei deines Teams erstellen",
  exportOwnMake: "Deine eigene Datei erstellen",
  exportReady: "Die Dateien sind bereit: JSON für Programme, CSV als Tabelle.",
  exportClose: "Dateien schließen",

  eraseTitle: "Dich löschen lassen",
  eraseWhat:
    "Du verschwindest aus allen deinen Teams in dieser App. Nur du kannst das hier verlangen. Du wirst zweimal gefragt, bevor etwas geschieht.",
  eraseTrigger: "Mich löschen …",
  eraseAsk: "Was geschieht, wenn du gelöscht wirst",
  eraseGoes:
    "Das geht weg: dein Name und deine Kennung in allen Teams, deine Plätze in der Reihe und Abwesenheiten, was du allein geschrieben, gewählt und markiert hast, und deine Antwort auf einen offenen Puls.",
  eraseStays:
    "Das bleibt: Notizen auf Tafeln und was entschieden wurde, wobei nie ein Name stand; wer geleitet und wer was zugesagt hat, mit „jemand, der gegangen ist“ an deiner Stelle; Ergebnisse geschlossener Pulse.",
  eraseFinal:
    "Niemand kann es rückgängig machen. Solange du in einer Unterhaltung mit dieser App bist, kommst du durch sie wieder hinein, als jemand Neues: Verlasse sie vorher.",
  eraseGoOn: "Weiter",
  eraseSure: "Dich jetzt endgültig löschen?",
  eraseSureNote:
    "Das ist die letzte Frage. Was über dich gespeichert ist, kannst du vorher sichern, gleich darüber.",
  eraseConfirm: "Mich endgültig löschen",
  erased: (minutes: number) =>
    `Du wirst gelöscht. Das dauert einige Sekunden. In ${minutes} Minuten wird noch einmal nachgesehen, ob etwas übrig ist; bis dahin bringt dich nichts wieder hinein. Du musst nichts weiter tun.`,

  everywhereTitle: "Für dich, in allen Teams",
  soundTitle: "Ton der Uhr",
  soundWhat:
    "Ein leiser Ton sagt, dass die Zeit eines Schritts ausläuft; nur du hörst ihn. Du schaltest ihn im Seitenbereich ein und aus, während eine Aktion läuft, auf jedem Gerät.",
  soundOn: "Er ist auf diesem Gerät an.",
  soundOff: "Er ist auf diesem Gerät aus.",
  languageTitle: "Sprache",
  languageWhat:
    "Die App und ihr Bot sprechen die Sprache, die du in den Einstellungen von Teams gewählt hast; wo sie die nicht können, Englisch.",
  quietTitle: "Nachrichten des Bots",
  quietWhat:
    "Schreibe dem Bot in einem Chat oder Kanal „stopp“, dann schreibt er dort nichts mehr von sich aus. Das können alle dort.",
  membershipTitle: "Wer in einem Team ist",
  membershipWhat:
    "Wer in einer Unterhaltung eines Teams ist, ist im Team. Um es zu verlassen, verlasse diese Unterhaltungen in Teams.",
};
