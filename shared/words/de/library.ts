import type { Catalogue } from "../catalogue.ts";

const actions = (count: number) => (count === 1 ? "1 Aktion" : `${count} Aktionen`);
const toRead = (count: number) =>
  count === 1 ? "1 Beitrag zum Lesen oder Ansehen" : `${count} Beiträge zum Lesen oder Ansehen`;

export const moments: Catalogue["moments"] = {
  "stand-up": "Stand-up",
  retrospective: "Rückblick",
  planning: "Planung",
  "new-people": "Neue im Team",
  "hard-time": "Schwere Zeit",
};

export const topics: Catalogue["topics"] = {
  "psychological-safety": "Psychologische Sicherheit",
  "emotional-intelligence": "Emotionale Intelligenz",
  "remote-work": "Arbeit auf Distanz",
  humour: "Humor",
  conflict: "Konflikt",
  feedback: "Rückmeldung",
  "learning-from-failure": "Aus Fehlern lernen",
  "handing-over": "Übergabe",
  verifying: "Prüfen, ob es geschehen ist",
};

export const addressedSignals: Catalogue["addressedSignals"] = {
  disengagement: "Menschen halten sich zurück oder ziehen sich zurück",
  misalignment: "Menschen verstehen Dinge verschieden",
  "unverified-execution": "Niemand hat geprüft, ob es erledigt wurde",
  "delayed-hand-offs": "Arbeit bleibt zwischen Menschen liegen",
  "unspoken-friction": "Etwas wird nicht ausgesprochen",
  "coordination-cost": "Zu viel Zeit geht in die Abstimmung",
};

export const library: Catalogue["library"] = {
  title: "Bibliothek",
  back: "Zurück",
  own: "Eigene Aktionen eures Teams",
  resources: "Zum Lesen und Ansehen",
  standing: "Wo ihr steht",

  filters: (on: number) => (on === 0 ? "Filter" : `Filter (${on} an)`),
  component: "Komponente",
  anyComponent: "Jede Komponente",
  time: "Zeit, die ihr habt",
  anyTime: "Jede Dauer",
  upTo: (minutes: number) => `Bis ${minutes} Minuten`,
  people: "Wie viele ihr seid",
  anyPeople: "Jede Zahl",
  peopleCount: (count: number) => (count === 1 ? "1 Person" : `${count} Personen`),
  fitsUs: (count: number) => `Passt für uns ${count}`,
  moment: "Anlass",
  anyMoment: "Jeder Anlass",
  topic: "Thema",
  anyTopic: "Jedes Thema",
  kind: "Art",
  anyKind: "Jede Art",
  free: "Kostenlos lesbar",
  short: "Höchstens 15 Minuten",
  showAll: "Alle zeigen",
  resourceCount: toRead,
  nothingFits: "Nichts passt zu allen deinen Filtern.",
  ownTag: "Von eurem Team",
  more: (count: number) => `Alle ${count} zeigen`,

  search: "Suche",
  searchActions: "Aktionen, Vorträge, Artikel suchen",
  searchResources: "Vorträge, Artikel, Bücher suchen",
  clearSearch: "Suche leeren",
  found: (actionCount: number, resourceCount: number) =>
    `Gefunden: ${actions(actionCount)} und ${toRead(resourceCount)}.`,
  foundActions: "Aktionen",
  foundResources: "Zum Lesen und Ansehen",
  nothingFound: (query: string) => `Nichts gefunden zu „${query}“.`,
  tryThis: "Versuche ein anderes Wort oder weniger Wörter. Oder suche nach einem von diesen:",

  helpsWith: "Hilft, wenn das zutrifft",
  fitsMoments: "Anlässe und Themen",
  byYourTeam: "Von eurem Team geschrieben",
  runIt: "Um sie durchzuführen, öffne die App in der Besprechung deines Teams und wähle sie dort.",
  makeItYours: "Mach sie zu deiner eigenen",
  change: "Ändern",
  copyAndChange: "Kopieren und ändern",
  copyNote: "Euer Team bekommt eine eigene Kopie. Unsere bleibt, wie sie ist.",

  preparation: "Vorbereitungskarte",
  openPreparation: "Vorbereitungskarte öffnen",
  preparationNote: "Alles, was die Leitung braucht, auf einer Seite. Sie lässt sich drucken.",
  length: "Dauer",
  needs: "Was du brauchst",
  sayFirst: "Sage das zuerst",
  stepsTitle: "Schritt für Schritt",
  step: "Schritt",
  everybody: "Was alle tun",
  ifSilent: "Wenn niemand spricht",
  stepMinutes: (count: number) => `${count} Min.`,
  minutesLong: (count: number) => (count === 1 ? "1 Minute." : `${count} Minuten.`),
  whoAndHowLong: "Wer und wie lange",
  quiet: "Still mitmachen",
  care: "Achte darauf",
  print: "Drucken",

  team: "Welches Team",

  afterRun: "Dazu zum Lesen und Ansehen",
  framework: "Beruht auf einem Framework von Duena Blomstrom",
  frameworkUrl: "https://duenablomstrom.com/concepts/framework",
  tools: "Fertige HR-Werkzeuge von Bienestarly",
  toolsUrl: "https://bienestarly.com",

  tabs: {
    home: "Start",
    dashboard: "Überblick",
    library: "Bibliothek",
    settings: "Einstellungen",
    about: "Info",
  },
  tabsName: "Teile dieser App",
};
