import type { Catalogue } from "../catalogue.ts";

export const about: Catalogue["about"] = {
  title: "Über Guided Team Actions",
  what: [
    "Ein Team wählt eine kurze Aktion, jedes Mal leitet ein anderes Mitglied, und das Panel führt alle Schritt für Schritt hindurch, in 15 bis 60 Minuten. Am Ende geben Einzelne Zusagen: wer was bis wann tut. Damit beginnt die nächste Besprechung.",
    "Es gibt keine Ansicht für Vorgesetzte: Alle in einem Team sehen dasselbe.",
  ],
  creditsTitle: "Auf wessen Ideen dies beruht",
  credits:
    "Menschen ziehen sich still zurück und laufen still auseinander, und Arbeit wird als erledigt gemeldet, die niemand geprüft hat. Was hilft, ist ein Team, das immer wieder prüft.",
  privacyTitle: "Deine Privatsphäre",
  privacy: [
    "Was du bei einem Puls antwortest, wird nie mit deinem Namen gezeigt. Das Team sieht einen Bereich für jede Komponente, und nichts, wo zu wenige geantwortet haben.",
    "Solange ein Puls offen ist, könnte Antworten lesen, wer den Server betreibt und seine Schlüssel hat: Sie sind dann vertraulich, noch nicht anonym. Der Schlüssel wird vernichtet, wenn der Puls schließt.",
    "Von einem Check aller Komponenten bleiben Summen zu jeder Komponente, wie weit die gewählten Antworten auseinanderliegen und übereinstimmen, wie viele geantwortet haben und wer gefragt wurde, höchstens 120 Tage versiegelt, um den nächsten Check damit zu vergleichen, und sechs Zahlen einer gemessenen Aktion zwei Jahre; wer den Server betreibt, könnte sie öffnen. Von einem Puls werden keine Antworten aufbewahrt.",
    "Eine Antwort, die du auf einer Karte gibst, geht durch Teams. Eine, die du in der App gibst, nicht.",
    "Was du in einem Schritt allein schreibst, sieht sonst niemand, bis der Schritt es allen zugleich zeigt, ohne Namen. 90 Tage lang könnte, wer den Server betreibt, in seiner Datenbank sehen, wer eine Notiz geschrieben oder einen Punkt gesetzt hat.",
    "Die Aufzeichnungen eines Teams gehören dem Team: Nur seine Mitglieder kommen an sie heran, und jedes Mitglied sieht dasselbe.",
  ],
  evidenceTitle: "Wie sicher das ist",
  evidence: [
    "Jede Aktion des Playbooks sagt, warum sie hilft und wie sicher das ist. „Gut geprüft“ steht für Versuche mit der Sache selbst oder viele davon zusammengenommen. „Einige Belege“ steht für Studien zu etwas Ähnlichem. „Aus der Praxis“ heißt, dass Menschen berichten, dass es hilft.",
    "Die ersten beiden nennen ihre Quelle. Wo sie einen Link hat, haben wir diese Seite gelesen; wo sie keinen hat, kennen wir sie aus dem, was andere darüber schreiben.",
    "Was in eurem eigenen Team auf eine Aktion folgte, ist etwas anderes: Ein Check sagt, ob eine Veränderung mehr als Schwankung ist, und nie, dass die Aktion sie bewirkt hat.",
  ],
  version: (version: string) => `Version ${version}`,
};
