import type { Catalogue } from "../catalogue.ts";
import { pulse } from "./pulse.ts";

const minutes = (count: number) => (count === 1 ? "1 Minute" : `${count} Minuten`);

export const panel: Catalogue["panel"] = {
  withdraw: "Zurücknehmen",
  withdrawOne: (text: string) => `„${text}“ zurücknehmen`,
  tookBack: (name: string, text: string) => `${name} hat zurückgenommen: ${text}`,
  tookBackTitle: "Zurückgenommen",
  tookBackNote: "Wenn es noch wichtig ist, sprecht darüber. Man kann es neu zusagen.",
  tookThisBack: (name: string) => `Von ${name} zurückgenommen.`,
  wasForYou: "Du hast darauf gewartet.",
  wasForThem: (name: string) => `${name} hat darauf gewartet.`,
  withdrawAsk:
    "Diese Zusage zurücknehmen? Sie steht dann bei niemandem mehr und kann neu gegeben werden.",
  withdrawTold: (names: string) => `Für ${names} steht dann da, dass du es warst.`,
  cancel: "Abbrechen",
  somebody: "Ein früheres Mitglied",

  connecting: "Verbindung mit Teams…",
  opening: "Dein Team wird geöffnet…",
  outsideTitle: "Öffne dies in Teams",
  outside:
    "Diese Seite läuft in Microsoft Teams. Öffne sie dort in einer Besprechung, einem Chat oder bei den Apps.",
  silentTitle: "Teams antwortet nicht",
  silent: "Teams hat nicht rechtzeitig geantwortet. Bitte versuche es noch einmal.",
  noConversationTitle: "Öffne dies in einer Besprechung",
  noConversation:
    "Das Panel gehört zu einer Besprechung, einem Chat oder einem Kanal, und hier ist nichts davon.",
  notOpenedTitle: "Das lässt sich gerade nicht öffnen",
  brokenTitle: "Diese Ansicht geht nicht mehr",
  broken: "Was dein Team geschrieben hat, ist gespeichert. Bitte öffne die Ansicht noch einmal.",
  retry: "Noch einmal versuchen",
  loading: "Wird geladen…",

  offline:
    "Der Server ist nicht zu erreichen. Bitte prüfe deine Verbindung und versuche es noch einmal.",
  notSent: "Nicht gesendet: Der Server hat nicht geantwortet. Bitte versuche es noch einmal.",
  reconnecting: "Verbindung wird wiederhergestellt…",
  dotsWait:
    "Der Server antwortet nicht. Deine Punkte bleiben hier und werden gesendet, sobald er antwortet.",
  notSentOut: "Nicht gesendet.",
  outOfTeam:
    "Du bist nicht mehr in diesem Team. Jemand daraus kann dich wieder zum Chat hinzufügen. Was du getippt hast, bleibt hier zum Kopieren.",
  signedOut:
    "Teams sagt nicht mehr, wer du bist. Bitte melde dich neu bei Teams an, oder öffne dieses Panel neu. Was du getippt hast, ist noch da.",
  asking: "Neues kommt bei dieser Verbindung nach bis zu 5 Sekunden.",
  dismiss: "Schließen",
  did: {
    plan: (name) => `${name} hat eine Aktion gewählt.`,
    start: (name) => `${name} hat begonnen.`,
    advance: (name) => `${name} ist mit dem Team weitergegangen.`,
    goBack: (name) => `${name} ist einen Schritt zurückgegangen.`,
    pause: (name) => `${name} hat die Uhr angehalten.`,
    resume: (name) => `${name} hat die Uhr weiterlaufen lassen.`,
    replan: (name) => `${name} hat die Schritte an die Zeit angepasst, die noch bleibt.`,
    extend: (name) => `${name} hat Zeit hinzugefügt.`,
    handOver: (name) => `${name} hat geändert, wer leitet.`,
    reveal: (name) => `${name} hat den Schritt allen gezeigt.`,
    talkRound: (name) => `${name} ist in der Runde weitergegangen.`,
    pair: (name) => `${name} hat die Paare neu gelost.`,
    decide: (name) => `${name} hat aufgeschrieben, was entschieden wurde.`,
    end: (name) => `${name} hat die Aktion abgeschlossen.`,
  },
  youDid: "Du hast das gerade selbst geändert. Hier ist das Team jetzt.",
  leadsNow: (name: string) =>
    `${name} leitet jetzt, daher wurde nichts geändert, und nichts ist verloren. Du kannst die Leitung wieder übernehmen.`,

  leads: (name: string) => `${name} leitet`,
  showOnStage: "Auf der Bühne zeigen",
  stageShown:
    "Alle in der Besprechung sehen es jetzt. Mitmachen könnt ihr weiter im eigenen Panel.",
  stageRefused:
    "Teams hat es nicht gezeigt. Das kann nur, wer in dieser Besprechung präsentieren darf.",
  youLead: "Du leitest",

  agreedTitle: "Was ihr vereinbart habt",
  agreedNote: "Seht euch das gemeinsam an, bevor ihr die nächste Aktion beginnt.",
  turnTitle: "Wer als Nächstes leitet",
  leadsNext: (name: string) => `${name} leitet als Nächstes.`,
  youLeadNext: "Du leitest als Nächstes.",
  afterThat: (names: string) => `Danach: ${names}.`,
  nobodyLeads: "Niemand ist an der Reihe: Alle sind abwesend, neu oder möchten ausgelassen werden.",

  chooseTitle: "Aktion wählen",
  chooseNote: "Öffne eine Aktion, um zu lesen, warum sie hilft und wie sie abläuft.",
  actionCount: (count: number) => (count === 1 ? "1 Aktion" : `${count} Aktionen`),
  nothingFits: "Keine Aktion passt zu allen deinen Filtern.",
  showAll: "Alle Aktionen zeigen",
  noActions: "Das Playbook hat noch keine Aktionen.",

  minutes,
  fullOrShort: (full: number, short: number) => `${minutes(full)}, oder kurz ${short}`,
  whyTitle: "Warum es hilft",
  evidence: (grade: string) => `Belege: ${grade}`,
  source: "Quelle:",
  howLong: "Wie lange",
  who: "Wer",
  people: (from: number, to: number) => `${from} bis ${to} Personen.`,
  whenToUse: "Gut, wenn",
  whenNotToUse: "Besser nicht, wenn",
  notice: "Was du danach vielleicht bemerkst",
  stepsTitle: "Schritte",
  quietTitle: "Still mitmachen",
  cautionTitle: "Achte darauf",
  resourcesTitle: "Zum Lesen und Ansehen",
  noResources: "Die Links konnten nicht geladen werden.",
  resourceKinds: { video: "Video", article: "Artikel", guide: "Leitfaden", book: "Buch" },
  resourcePaywalls: {
    metered: "Der Verlag verlangt nach einigen Artikeln vielleicht Geld",
    paid: "Zu kaufen oder auszuleihen",
  },
  resourceLanguage: (code: string) =>
    `Auf ${new Intl.DisplayNames(["de"], { type: "language" }).of(code) ?? code}`,
  opensOutside: "öffnet sich außerhalb von Teams",

  lengthTitle: "Wie viel Zeit habt ihr?",
  full: (count: number) => `Ganz, ${minutes(count)}`,
  short: (count: number) => `Kurz, ${minutes(count)}`,
  leaderTitle: "Wer leitet diesmal?",
  inTurn: (name: string) => `${name} (ist an der Reihe)`,
  iLead: "Stattdessen leite ich",
  yourTurn: "Du bist an der Reihe zu leiten.",
  choose: "Diese Aktion wählen",

  plannedTitle: "Als Nächstes in eurem Team",
  planned: (count: number) => `Geplant für ${minutes(count)}.`,
  plannedWithPulse: (count: number) =>
    `Geplant für ${minutes(count)}, und eine Minute für den Puls.`,
  plannedWithCheck: (count: number) =>
    `Geplant für ${minutes(count)}, und zwei Minuten für einen Check.`,
  noPulse: {
    "not-yet": (day: string) =>
      `Dein Team hat höchstens einmal in der Woche einen Puls oder Check: den nächsten ab ${day}.`,
    "check-soon": (day: string) => `Als Nächstes kommt ab ${day} ein Check, und davor kein Puls.`,
    "too-few-people": (threshold: number) =>
      `Es gibt keinen Puls, solange dein Team weniger als ${threshold} Mitglieder hat.`,
  },
  prepareTitle: "Bevor ihr beginnt",
  saysAll: "Jeder Schritt sagt dir dann Wort für Wort, was du sagst.",
  start: "Beginnen",
  startNote: "Beginne, wenn alle da sind. Alle Panels gehen gemeinsam weiter.",
  waitFor: (name: string) => `${name} beginnt, wenn alle da sind.`,
  youMayStart: (name: string) =>
    `${name} leitet. Du leitest als Nächstes, also kannst auch du beginnen.`,
  chooseAnother: "Andere Aktion wählen",
  chooseAnotherAsk: "Diese Aktion verwerfen und eine andere wählen?",
  chooseAnotherConfirm: "Verwerfen",
  textsFailed: "Was vorzubereiten ist, konnte nicht geladen werden. Beginnen kannst du trotzdem.",

  pulseTitle: "Puls",
  checkTitle: "Check",
  pulseOpen: (moment: string) =>
    `Der Puls eures Teams ist offen bis ${moment}. Er dauert eine Minute. ${pulse.ifAnswered}`,
  answerPulse: "Puls beantworten",
  pulseResult: (day: string) => `Euer Puls vom ${day}`,

  claim: "Es ist erledigt",
  claimName: (text: string) => `Es ist erledigt: ${text}`,
  verify: "Bestätigen",
  verifyName: (text: string) => `Bestätigen, dass es erledigt ist: ${text}`,
  promisedBy: (name: string, day: string) => `${name}, bis ${day}`,
  forYou: "Es ist für dich. Ob es erledigt ist, kannst du am besten sagen.",
  forThem: (name: string) =>
    `Es ist für ${name}. Ob es erledigt ist, kann ${name} am besten sagen.`,
  claimed: (name: string) => `Von ${name} als erledigt gemeldet.`,
  youClaimed: "Du hast es als erledigt gemeldet. Jemand anderes bestätigt es.",
  verified: (name: string) => `Bestätigt von ${name}.`,
  overdue: "Der Tag ist vorbei.",
  lapsed: "Verfallen: Niemand hat es rechtzeitig bestätigt.",
  you: "Du",
};
