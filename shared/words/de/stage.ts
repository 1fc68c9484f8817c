import type { Catalogue } from "../catalogue.ts";

export const stage: Catalogue["stage"] = {
  mirror: "Dies folgt dem Team. Alle machen im eigenen Panel mit.",
  noRunTitle: "Noch läuft keine Aktion",
  noRun: "Wählt gemeinsam eine im Panel.",
  planned: (leader: string) => `Sie beginnt, wenn ${leader} sie startet.`,
  ended: "Diese Aktion ist zu Ende. Danke euch allen.",
  writing:
    "Alle schreiben allein. Nichts wird gezeigt, bis die Leitung alle Notizen zugleich zeigt.",
  voting: "Alle setzen Punkte im eigenen Panel.",
  pulse: "Alle antworten allein, auf dem eigenen Bildschirm.",
  agreed: (who: string, what: string, day: string) => `${who}: ${what}, bis ${day}`,
};
