import type { Catalogue } from "../catalogue.ts";

export const search: Catalogue["search"] = {
  components: {
    courage: "mut mutig trauen ansprechen",
    engagement: "motivation beteiligung einsatz",
    flexibility: "veränderung anpassen wandel flexibilität",
    learning: "lernen verbessern",
    openness: "offen offenheit ehrlich vertrauen",
    resilience: "stress erholung wohlbefinden burnout widerstandskraft",
  },
  topics: {
    "psychological-safety": "sicherheit sicher vertrauen",
    "emotional-intelligence": "emotionen gefühle einfühlung empathie",
    "remote-work": "hybrid verteilt online videoanruf homeoffice remote",
    humour: "humor spaß lustig lachen witz lächeln",
    conflict: "streit meinungsverschiedenheit spannung konflikt",
    feedback: "lob kritik wertschätzung feedback",
    "learning-from-failure": "fehler scheitern panne vorfall",
    "handing-over": "übergabe übergeben delegieren",
    verifying: "prüfen bestätigen erledigt nachweis qualität",
  },
  moments: {
    "stand-up": "standup täglich kurz",
    retrospective: "retro retrospektive rückblick",
    planning: "planen planung auftakt start",
    "new-people": "einarbeitung neue onboarding",
    "hard-time": "schwierig krise schlechte nachrichten",
  },
};
