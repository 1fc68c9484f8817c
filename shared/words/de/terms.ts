import type { Catalogue } from "../catalogue.ts";

export const terms: Catalogue["terms"] = {
  unnamedTeam: "Unser Team",
  unnamedPerson: "Jemand",
  components: {
    courage: "Mut",
    engagement: "Engagement",
    flexibility: "Flexibilität",
    learning: "Lernen",
    openness: "Offenheit",
    resilience: "Widerstandskraft",
  },
  stepKinds: {
    talk: "Reden",
    pairs: "Zu zweit",
    write: "Allein schreiben",
    vote: "Abstimmen",
    decide: "Entscheiden",
    commit: "Zusagen geben",
    pulse: "Puls",
  },
  rotation: {
    onlyMember: (name: string) => `Außer ${name} ist bisher niemand hier.`,
    firstMeeting: (name: string) =>
      `Noch hat niemand eine Aktion bis zum Ende geleitet, also beginnt ${name}.`,
    youBegin: "Noch hat niemand eine Aktion bis zum Ende geleitet, also beginnst du.",
    neverLed: (name: string) => `${name} hat noch keine Aktion bis zum Ende geleitet.`,
    longestAgo: (name: string, date: string) =>
      `Bei ${name} ist es am längsten her: zuletzt geleitet am ${date}.`,
    swapped: (name: string, other: string) => `${name} hat mit ${other} getauscht.`,
    swappedWithYou: (name: string) => `${name} hat mit dir getauscht.`,
    swappedGone: (name: string) => `${name} hat den Platz eines früheren Mitglieds.`,
    insteadOfAbsent: (name: string, other: string) =>
      `${other} ist nicht da und behält den Platz, daher leitet diesmal ${name}.`,
    insteadOfPassed: (name: string, other: string) =>
      `${other} hat diesmal ausgesetzt, daher leitet ${name}.`,
    insteadOfSeveral: (name: string, other: string) =>
      `${other} und andere leiten diesmal nicht, daher leitet ${name}.`,
    insteadOfYou: {
      absent: (name: string) =>
        `Du bist nicht da und behältst deinen Platz, daher leitet diesmal ${name}.`,
      passed: (name: string) => `Du hast diesmal ausgesetzt, daher leitet ${name}.`,
      several: (name: string) => `Du und andere, ihr leitet diesmal nicht, daher leitet ${name}.`,
    },
    passed: (name: string) =>
      `${name} hat diesmal ausgesetzt und behält den Platz für den Durchlauf danach.`,
    absent: (name: string) =>
      `${name} ist nicht in dieser Besprechung und behält den Platz für die danach.`,
    newcomer: (name: string) => `${name} ist neu und leitet ab der zweiten Besprechung.`,
    away: (name: string, date: string) => `${name} ist bis ${date} abwesend.`,
  },
  evidence: {
    strong: "Gut geprüft",
    some: "Einige Belege",
    practice: "Aus der Praxis",
  },
};
