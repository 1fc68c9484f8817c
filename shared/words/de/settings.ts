import type { Catalogue } from "../catalogue.ts";

export const settings: Catalogue["settings"] = {
  noTeam:
    "Du bist noch in keinem Team. Öffne die App in einer Besprechung deines Teams; was es einstellen kann, steht dann hier.",
  saved: "Gespeichert.",

  forMe: (team: string) => `Für dich in ${team}`,
  awayTitle: "Deine Abwesenheiten",
  awayWhat:
    "An diesen Tagen wirst du nicht gefragt, ob du leitest, und du behältst deinen Platz. Dein Team sieht sie und kann sie für dich eintragen.",
  takesTitle: "Ob du an die Reihe kommst",
  takesWhat: "Wer nie an der Reihe ist, leitet nie als Nächstes. Das wählst nur du für dich.",
  youTake: "Du kommst an die Reihe.",

  forTeam: (team: string) => `Für alle in ${team}`,
  forTeamNote: "Alle Mitglieder dürfen das ändern. Es gilt für euch alle gleich.",
  meetWhat:
    "Nach diesen Zeiten erinnert der Bot, wer als Nächstes leitet, sagt, was ansteht, und bringt den Puls.",
  turnsTitle: "Wer wann leitet",
  turnsWhat:
    "Alle leiten der Reihe nach. Du kannst zwei tauschen, Abwesenheiten anderer eintragen und zurücknehmen, was geändert wurde.",
  thresholdWhat:
    "Weniger Antworten könnten verraten, wer was gewählt hat; dann zeigt ein Puls oder Check nichts.",
  thresholdFixed: (members: number) =>
    `Es gibt nichts zu wählen, solange dein Team ${members === 1 ? "ein Mitglied" : `${members} Mitglieder`} hat.`,
  measuringWhat:
    "Ein Check aller Komponenten, einige Zeit nach einer Aktion, sagt, was ihr folgte.",

  everywhereTitle: "Für dich, in allen Teams",
  soundTitle: "Ton der Uhr",
  soundWhat:
    "Ein leiser Ton sagt, dass die Zeit eines Schritts ausläuft; nur du hörst ihn. Du schaltest ihn im Seitenbereich, während eine Aktion läuft, für jedes Gerät.",
  soundOn: "Er ist auf diesem Gerät an.",
  soundOff: "Er ist auf diesem Gerät aus.",
  languageTitle: "Sprache",
  languageWhat:
    "Die App und ihr Bot sprechen die Sprache, die du in den Einstellungen von Teams gewählt hast; wo sie die nicht können, Englisch.",
  quietTitle: "Nachrichten des Bots",
  quietWhat:
    "Schreibe dem Bot in einem Chat oder Kanal „stop“, dann schreibt er dort nichts mehr von sich aus. Das können alle dort.",
  membershipTitle: "Wer in einem Team ist",
  membershipWhat:
    "Wer in einer Unterhaltung eines Teams ist, ist im Team. Um es zu verlassen, verlasse diese Unterhaltungen in Teams.",
};
