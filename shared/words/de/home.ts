import type { Catalogue } from "../catalogue.ts";

export const home: Catalogue["home"] = {
  title: (name: string) => `Hallo ${name}`,
  opening: "Deine Teams werden geladen…",
  nothingTitle: "Noch ist hier nichts",
  nothing:
    "Öffne die App in einer Besprechung deines Teams und wähle eine Aktion. Hier siehst du dann dein Team, deine Zusagen und wann du an der Reihe bist.",
  failedTitle: "Deine Teams konnten nicht geladen werden",

  turn: "Leiten",
  youLeadNext: "Du leitest als Nächstes",
  leadsNext: (name: string) => `${name} leitet als Nächstes`,
  youLeadNow: (title: string) => `Du leitest jetzt: ${title}`,
  leadsNow: (name: string, title: string) => `${name} leitet jetzt: ${title}`,
  meetsNow: (moment: string) => `Dein Team trifft sich jetzt. Geplant war: ${moment}.`,
  meetingRemoved: (number: number, left: number) =>
    `Besprechung ${number} ist entfernt. ${left === 1 ? "Eine bleibt" : left === 0 ? "Keine bleibt" : `${left} bleiben`}.`,
  zoneTime: (moment: string, place: string) =>
    place === "UTC" ? `${moment} UTC` : `${moment}, Ortszeit ${place}`,
  daysAway: "Abwesenheiten",
  swap: "Tauschen",
  undoStays: "Was zurückgenommen wurde, bleibt zurückgenommen.",
  settings: "Einstellungen",
  settingsOf: (team: string) => `Einstellungen: ${team}`,
  settingsRefused:
    "Teams hat sie nicht geöffnet. Sie stehen auf der Startseite dieser App unter „Einstellungen“.",
  settingsNote:
    "Die Reihenfolge, Abwesenheiten, wann ihr euch trefft und was geändert wurde stehen in den Einstellungen.",
  plannedMine: (title: string) => `Vorgesehen: ${title}. Du leitest.`,
  plannedBy: (title: string, name: string) => `Vorgesehen: ${title}, geleitet von ${name}.`,
  nothingPlanned: "Noch ist nichts vorgesehen. Darunter steht, was jetzt zu deinem Team passt.",
  place: (place: number, members: number) =>
    `Du bist Nummer ${place} von ${members} in der Reihenfolge.`,

  mine: "Deine Zusagen",
  promisedCount: (count: number) => (count === 1 ? "1 Zusage von dir" : `${count} Zusagen von dir`),
  toConfirmCount: (count: number) => `${count} zu bestätigen`,
  nothingPromised: "Du hast keine offenen Zusagen.",
  toConfirm: "Von anderen als erledigt gemeldet",
  settled: "In den letzten 30 Tagen abgeschlossen oder zurückgenommen",

  openPulses: "Offene Pulse",
  answeredPulses: "Schon beantwortet",
  pulseOfTeam: (team: string) => `Puls: ${team}`,
  pulses: "Pulse und Checks",
  noPulses:
    "Dein Team hatte noch keinen Puls. Er kommt am Ende eines Durchlaufs oder nach einer Besprechung ohne Durchlauf.",
  checkOfTeam: (team: string) => `Check: ${team}`,
  checkOn: (moment: string) => `Ein Check ist offen bis ${moment}. Das Ergebnis kommt hierher.`,
  checkOf: (day: string) => `Check vom ${day}`,
  measuringTitle: "Wann eine Aktion wieder gemessen wird",
  measuringNow: (days: number, again: boolean) =>
    again
      ? `Ein Check aller Komponenten kommt ${days} Tage nach einem Durchlauf, und nach ebenso vielen noch einmal.`
      : `Ein Check aller Komponenten kommt ${days} Tage nach einem Durchlauf.`,
  changeMeasuring: "Tage ändern",
  measuringAsk: "Nach wie vielen Tagen?",
  measuringNote: "Das gilt für euch alle gleich und für Durchläufe, die von jetzt an enden.",
  measuringDays: (count: number) => `${count} Tage`,
  measuringAgain: "Nach ebenso vielen Tagen noch einmal",
  pulseOn: (moment: string) => `Ein Puls ist offen bis ${moment}. Das Ergebnis kommt hierher.`,
  pulseOf: (day: string) => `Puls vom ${day}`,
  earlierPulses: "Frühere",
  thresholdTitle: "Wie viele antworten müssen",
  thresholdNow: (threshold: number) =>
    `Ab ${threshold} Antworten zeigt ein Puls einen Bereich für jede Komponente. Bei weniger zeigt er nichts.`,
  raiseThreshold: "Ändern",
  raiseAsk: "Wie viele von euch müssen antworten, bevor etwas gezeigt wird?",
  raiseNote: "Das gilt für euch alle gleich, ab dem nächsten Puls.",
  answers: (count: number) => `${count} Antworten`,
  raiseConfirm: "Speichern",

  runs: "Was dein Team in den letzten 13 Wochen getan hat",
  decided: (text: string) => `Entschieden: ${text}`,
  noRuns:
    "Dein Team hat in den letzten 13 Wochen keine Aktion durchgeführt. Wählt eine in eurer nächsten Besprechung.",
  ledBy: (name: string, day: string) => `${day}, geleitet von ${name}`,
  youLed: (day: string) => `${day}, geleitet von dir`,
  onNow: "Läuft gerade",
};
