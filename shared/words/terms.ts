import { translated } from "./translated.ts";

/** What is read in many places. */
export const termWords = translated("terms", {
  unnamedTeam: "Our team",
  unnamedPerson: "Somebody",
  components: {
    courage: "Courage",
    engagement: "Engagement",
    flexibility: "Flexibility",
    learning: "Learning",
    openness: "Openness",
    resilience: "Resilience",
  },
  stepKinds: {
    talk: "Talk",
    pairs: "In pairs",
    write: "Write alone",
    vote: "Vote",
    decide: "Decide",
    commit: "Make commitments",
    pulse: "Pulse",
  },
  rotation: {
    onlyMember: (name: string) => `${name} is the only one here so far.`,
    firstMeeting: (name: string) => `Nobody has led an action to its end yet, so ${name} begins.`,
    youBegin: "Nobody has led an action to its end yet, so you begin.",
    neverLed: (name: string) => `${name} has not led an action to its end yet.`,
    longestAgo: (name: string, date: string) => `${name} led longest ago, on ${date}.`,
    swapped: (name: string, other: string) => `${name} swapped with ${other}.`,
    swappedWithYou: (name: string) => `${name} swapped with you.`,
    swappedGone: (name: string) => `${name} has the place of a person who has left.`,
    insteadOfAbsent: (name: string, other: string) =>
      `${other} is not there and keeps their place, so ${name} leads this time.`,
    insteadOfPassed: (name: string, other: string) =>
      `${other} passed this time, so ${name} leads.`,
    insteadOfSeveral: (name: string, other: string) =>
      `${other} and others do not lead this time, so ${name} leads.`,
    /** The same in place of whoever reads it. */
    insteadOfYou: {
      absent: (name: string) =>
        `You are not there and keep your place, so ${name} leads this time.`,
      passed: (name: string) => `You passed this time, so ${name} leads.`,
      several: (name: string) => `You and others do not lead this time, so ${name} leads.`,
    },
    passed: (name: string) =>
      `${name} passed this time and keeps their place for the run after that.`,
    absent: (name: string) =>
      `${name} is not in this meeting and keeps their place for the one after it.`,
    newcomer: (name: string) => `${name} is new and leads from the second meeting on.`,
    away: (name: string, date: string) => `${name} is away until ${date}.`,
  },
  evidence: {
    strong: "Well tested",
    some: "Some evidence",
    practice: "From practice",
  },
});
