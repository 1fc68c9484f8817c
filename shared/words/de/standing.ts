import type { Catalogue } from "../catalogue.ts";

export const standing: Catalogue["standing"] = {
  recommendedTitle: "Jetzt für euer Team",
  recommendedNote:
    "Aus euren eigenen Pulsen und Aufzeichnungen, soweit es sie gibt. Jede andere Aktion lässt sich ebenso wählen.",
  more: "Andere Vorschläge",
  weighedTitle: "Was abgewogen wurde",
  speaksFor: "Dafür",
  speaksAgainst: "Dagegen",
  noneFits: "Keine Aktion im Playbook ist für ein Team eurer Größe.",
  reasons: {
    component: "Wie eine Komponente steht, der sie dient",
    "passed-over": "Keine Aktion der letzten acht Wochen war für diese Komponente",
    signal: "Ein Signal, an dem sie arbeitet, ist einen Blick wert",
    followed: "Was ein Check nach eurem letzten Durchlauf davon sagte",
    moment: "Die Art von Besprechung, die ihr habt",
    "not-tried": "Ihr habt sie im letzten Jahr nicht durchgeführt",
    recent: "Ihr habt sie vor Kurzem durchgeführt",
    variety: "Eine andere Aktion für dieselbe Komponente liegt knapp dahinter oder davor",
  },

  title: "Wo ihr steht",
  componentsTitle: "Komponenten",
  componentsNote: (day: string) => `vom ${day}`,
  noComponents: "Noch hat kein Puls oder Check einen Bereich gezeigt.",
  signalsTitle: "Wie die Arbeit läuft",
  signalsNote:
    "Aus den Aufzeichnungen eures Teams und dem, was Pulse gezeigt haben. Kein Satz handelt von einer Person.",
  attentions: {
    look: "Einen Blick wert",
    none: "Nichts fällt auf",
    "not-enough-yet": "Noch nicht genug",
  },
};
