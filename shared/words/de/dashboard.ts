import type { Catalogue } from "../catalogue.ts";

const times = (count: number) => (count === 1 ? "einmal" : `${count}-mal`);
const days = (count: number) => (count === 1 ? "einem Tag" : `${count} Tagen`);

export const dashboard: Catalogue["dashboard"] = {
  title: (team: string) => `Was ${team} getan und gesehen hat`,
  period: "Zeitraum",
  periods: { month: "30 Tage", quarter: "13 Wochen" },
  span: (from: string, to: string) => `${from} bis ${to}`,
  print: "Rückblick auf einer Seite drucken",
  nothingTitle: "In diesem Zeitraum noch nichts",
  nothing:
    "Euer Team hat in diesem Zeitraum keine Aktion durchgeführt, keinen Puls abgeschlossen und keine Zusage gegeben. Was ihr in euren Besprechungen tut, erscheint hier.",

  bandsTitle: "Komponenten im Lauf der Zeit",
  bandsNote:
    "Jeder Balken ist ein Puls oder Check und deckt den Bereich ab, in dem alle Antworten zusammen liegen können. Wo genau darin, ist nicht bekannt. Ein Balken, der höher oder tiefer liegt als der davor, kann Zufall sein; was sich über eine Veränderung sagen lässt, steht bei den Aktionen.",
  component: "Komponente",
  chart: (component: string) => `${component} im Lauf der Zeit`,
  actions: "Aktionen",
  nothingShown: "Nicht gezeigt",
  asTable: "Als Tabelle zeigen",
  date: "Tag",
  level: "Stufe",
  what: "Was",
  tooFew: "Zu wenige haben geantwortet, darum wird nichts gezeigt",
  unreadable: "Ließ sich nicht öffnen, darum wird nichts gezeigt",
  noneAsked: (component: string) =>
    `${component}: Kein geschlossener Puls oder Check in diesem Zeitraum hat danach gefragt.`,
  once: (component: string, band: string, day: string) => `${component}: „${band}“ (${day}).`,
  several: (component, count, first, last) =>
    `${component}: ${times(count)} gezeigt, zuerst „${first[0]}“ (${first[1]}), zuletzt „${last[0]}“ (${last[1]}).`,
  neverShown: (component: string) => `${component}: Es wurde nichts gezeigt.`,
  withheld: (count: number) =>
    count === 1
      ? "Ein Puls oder Check hat nichts gezeigt."
      : `${count} Pulse oder Checks haben nichts gezeigt.`,

  runsTitle: "Aktionen und was folgte",
  noRuns: "In diesem Zeitraum wurde keine Aktion durchgeführt.",
  led: (day: string, name: string) => `${day}, geleitet von ${name}`,
  followed: (component: string, verdict: string) => `${component}: ${verdict}`,
  unmeasured: "Noch nicht gemessen.",
  unmeasuredNote: "Wo nichts darüber steht, was folgte, wurde noch nicht gemessen.",
  brokenOff: "Sie endete vor der Hälfte ihrer Schritte, darum wird nichts dazu gesagt, was folgte.",

  commitmentsTitle: "Zusagen",
  noCommitments: "In diesem Zeitraum wurde keine Zusage gegeben, und keine ist offen.",
  commitments: {
    promised: (count, oldest) =>
      `${count} zugesagt und noch nicht als erledigt gemeldet. Die älteste Zusage ist ${oldest === 0 ? "heute" : `vor ${days(oldest)}`} gegeben worden.`,
    claimed: (count, oldest) =>
      `${count} als erledigt gemeldet und noch nicht bestätigt. Die älteste wartet seit ${oldest === 0 ? "heute" : days(oldest)} darauf.`,
    verified: (count) => `${count} von jemand anderem bestätigt.`,
    lapsed: (count) => `${count} verfallen: Niemand hat sie rechtzeitig bestätigt.`,
  },
  openTitle: "Noch nicht bestätigt",
  openLine: (text: string, name: string, day: string, isClaimed: boolean) =>
    `${text} (${name}, bis ${day}${isClaimed ? "; als erledigt gemeldet" : ""})`,

  turnsTitle: "Wer geleitet hat",
  turnsNote:
    "Von A bis Z. Alle kommen an die Reihe; wer abwesend oder neu war, hat einen guten Grund für weniger.",
  turns: (name: string, count: number) =>
    count === 0 ? `${name}: nicht in diesem Zeitraum` : `${name}: ${times(count)}`,

  plan: "Für eure nächste Besprechung vorsehen",
  planOne: (title: string) => `„${title}“ für eure nächste Besprechung vorsehen`,
  planned: (title: string, leader: string) =>
    `„${title}“ ist vorgesehen. ${leader} leitet. Im Seitenbereich der Besprechung ist es offen.`,

  review: (team: string) => `Rückblick des Teams: ${team}`,
  more: (count: number) => `und ${count} weitere`,
};
