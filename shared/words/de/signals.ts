import type { Catalogue } from "../catalogue.ts";

const commitments = (count: number) => (count === 1 ? "1 Zusage" : `${count} Zusagen`);
const were = (count: number) => (count === 1 ? "wurde" : "wurden");
const are = (count: number) => (count === 1 ? "ist" : "sind");
const forDays = (count: number) => (count === 1 ? "1 Tag" : `${count} Tagen`);

const reports = { seldom: "höchstens „manchmal“", often: "„oft“" } as const;

export const signals: Catalogue["signals"] = {
  names: {
    disengagement: "Rückzug",
    misalignment: "Auseinanderlaufen",
    "unverified-execution": "Ungeprüfte Arbeit",
    "delayed-hand-offs": "Verzögerte Übergaben",
    "unspoken-friction": "Unausgesprochenes",
    "coordination-cost": "Abstimmungsaufwand",
  },
  topics: {
    "unspoken-friction": "etwas zurückhalten",
    "delayed-hand-offs": "auf andere warten",
    "coordination-cost": "Arbeit doppelt tun oder ihr nachlaufen",
  },
  reported: (topic: string, reported: "seldom" | "often") =>
    `Im neuesten Puls, der danach fragte, sagten alle Antworten zusammen ${reports[reported]} für: ${topic}.`,
  notAsked: "Kein Puls der letzten acht Wochen hat mit genügend Antworten danach gefragt.",

  tooFewPulses: (fewest: number) =>
    `Noch nicht genug: In den letzten zwölf Wochen wurden weniger als ${fewest} Pulse geschlossen.`,
  answered: (tooFew: number, pulses: number) =>
    tooFew === 0
      ? `Jeder der letzten ${pulses} Pulse und Checks hatte genügend Antworten.`
      : `${tooFew} der letzten ${pulses} Pulse und Checks ${tooFew === 1 ? "hatte" : "hatten"} zu wenige Antworten, um etwas zu zeigen.`,
  tooFewMeetings: (fewest: number) =>
    `Noch nicht genug: In den letzten zwölf Wochen hatten weniger als ${fewest} Besprechungen einen Puls.`,
  meetings: (without: number, meetings: number) =>
    without === 0
      ? `Jede der letzten ${meetings} Besprechungen mit Puls hatte eine Aktion.`
      : `${without} der letzten ${meetings} Besprechungen mit Puls ${without === 1 ? "hatte" : "hatten"} keine Aktion.`,
  passed: (count: number) =>
    `In den letzten acht Wochen wurde ${count}-mal beim Leiten ausgesetzt.`,

  agreement: {
    aligned: "Über zwei Checks lagen die Antworten auf dieselbe Frage nah beieinander.",
    mixed: "Über zwei Checks lagen die Antworten auf dieselbe Frage etwas auseinander.",
    split: "Über zwei Checks lagen die Antworten auf dieselbe Frage weit auseinander.",
  },
  noAgreement:
    "Noch nicht genug: Es braucht zwei Checks aller Komponenten mit genügend Antworten, den neueren in den letzten zwölf Wochen.",

  tooFewSettled: (fewest: number) =>
    `Noch nicht genug: In den letzten acht Wochen kam für weniger als ${fewest} Zusagen der Tag.`,
  confirmed: (verified: number, settled: number) =>
    `Von ${settled} Zusagen, deren Zeit in den letzten acht Wochen kam, ${were(verified)} ${verified} von jemand anderem bestätigt.`,
  lapsed: (count: number) =>
    `${commitments(count)} ${are(count)} verfallen: Niemand hat sie rechtzeitig bestätigt.`,
  waiting: (count: number, longest: number) =>
    `${commitments(count)} ${are(count)} als erledigt gemeldet und seit mehr als einer Woche nicht bestätigt, die älteste seit ${forDays(longest)}.`,
  overdue: (count: number) =>
    count === 1
      ? "Bei 1 Zusage ist der Tag vorbei, und niemand hat bisher gesagt, was daraus wurde."
      : `Bei ${count} Zusagen ist der Tag vorbei, und niemand hat bisher gesagt, was daraus wurde.`,

  tooFewHandOffs: (fewest: number) =>
    `Noch nicht genug: In den letzten acht Wochen wurden weniger als ${fewest} Übergaben als erledigt gemeldet.`,
  waits: (slow: number, handOffs: number) =>
    slow === 0
      ? `Keine von ${handOffs} Übergaben der letzten acht Wochen wartete länger als drei Tage auf die Bestätigung.`
      : `${slow} von ${handOffs} Übergaben der letzten acht Wochen ${slow === 1 ? "wartete" : "warteten"} länger als drei Tage auf die Bestätigung.`,

  tooFewRuns: (fewest: number) =>
    `Noch nicht genug: In den letzten acht Wochen wurden weniger als ${fewest} Aktionen durchgeführt.`,
  overrun: (over: number, runs: number) =>
    over === 0
      ? `Keine von ${runs} Aktionen der letzten acht Wochen dauerte mehr als ein Fünftel länger als geplant.`
      : `${over} von ${runs} Aktionen der letzten acht Wochen ${over === 1 ? "dauerte" : "dauerten"} mehr als ein Fünftel länger als geplant.`,
};
