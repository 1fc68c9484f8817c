import type { Notices } from "../notices.ts";

/** The same pages in German. */
export const germanNotices: Notices = {
  privacy: (n) => ({
    title: "Guided Team Actions: Datenschutz",
    parts: [
      {
        heading: "Kurz gesagt",
        lines: [
          "Ein Team sieht, was es gemeinsam tut. Sonst sieht das niemand, und es gibt keine Ansicht für Vorgesetzte.",
          "Was du bei einem Puls antwortest, wird nie mit deinem Namen gezeigt, und was du allein schreibst, sieht niemand, bis das Team es zeigt, ohne Namen.",
          "Nichts wird verkauft, nichts dient der Werbung, und nichts geht an andere als an das Teams deiner Organisation und an die, die diesen Server betreiben.",
        ],
      },
      {
        heading: "Wer verantwortlich ist",
        lines: [
          "Wer diesen Server für deine Organisation betreibt. Die Angaben zur App in Teams nennen ihn, und er beantwortet Fragen zu dieser Seite.",
        ],
      },
      {
        heading: "Was gespeichert wird, und wie lange",
        lines: [
          "Von einem Team: Namen und Kennungen seiner Mitglieder in Teams, auch derer, die gegangen sind, seit wann sie dabei sind und wann sie geleitet haben, wer an der Reihe ist, Abwesenheiten, wann sich das Team trifft und wer eine eigene Aktion geschrieben hat. Solange das Team die App nutzt.",
          `Von jeder Aktion: wer geleitet hat, wann, die Tafel, auf der nicht steht, wer was geschrieben hat, und was entschieden wurde: ${n.history} Tage nach dem Ende.`,
          `Was du in einem Schritt allein geschrieben, gewählt und markiert hast: ${n.written} Tage. So lange könnte, wer den Server betreibt, in seiner Datenbank sehen, wer eine Notiz geschrieben oder einen Punkt gesetzt hat. Was gezeigt wurde, bleibt auf der Tafel, ohne deinen Namen.`,
          "Was du gerade tippst, ist nur auf deinem Gerät, bis du es sendest; ebenso, bis ein Puls schließt, dass du ihn dort beantwortet hast.",
          `Zu jeder Zusage, wer was bis wann zugesagt und wer es bestätigt hat: ${n.history} Tage, nachdem es erledigt war.`,
          `Wer gefragt wurde, welche Besprechung zu leiten: ${n.meetings} Tage. Was jemand an einer eigenen Aktion des Teams schrieb: ${n.drafts} Tage.`,
          `Was ein Puls gezeigt hat, als Bereiche: ${n.history} Tage. Wer gefragt wurde, bleibt ${n.rosters} Tage als verschlüsselte Kennungen, damit nicht zwei fast gleiche Teams Antworten verraten.`,
          `Von deinem eigenen Chat mit dem Bot: wie er zu erreichen ist, seine Sprache und ob er still sein soll, bis ${n.leftChat} Tage nachdem du die App entfernt hast.`,
          "Das Protokoll des Servers sagt, was das Programm tut, nie, wer es tut oder was jemand geschrieben hat.",
        ],
      },
      {
        heading: "Der Puls",
        lines: [
          "Solange ein Puls offen ist, liegen alle Antworten in einem versiegelten Kasten. Wer den Server betreibt und seine Schlüssel hat, könnte ihn öffnen: Antworten sind dann vertraulich, noch nicht anonym. Wenn er schließt, wird der Kasten entfernt und sein Schlüssel vernichtet.",
          `Das Team sieht einen Bereich für jede Komponente, und gar nichts, wo weniger als ${n.fewest} geantwortet haben, oder weniger als ${n.fewestInLarge} in einem Team ab ${n.large} Personen.`,
          `Von einem Check aller Komponenten bleiben Summen zu jeder Komponente, wie weit die gewählten Antworten auseinanderliegen und übereinstimmen, wie viele geantwortet haben und wer gefragt wurde, höchstens ${n.comparisons} Tage versiegelt, und sechs Zahlen einer gemessenen Aktion ${n.pooled} Tage. Wer die Schlüssel hat, könnte diese Summen und Zahlen später öffnen; sie verraten, was alle gewählt haben, wo alle dasselbe Ende der Skala gewählt haben.`,
          "Eine Antwort, die du auf einer Karte gibst, geht durch Teams. Eine, die du in der App gibst, nicht.",
        ],
      },
      {
        heading: "Auskunft und Löschung",
        lines: [
          "Du kannst alles bekommen, was über dich gespeichert ist, und dich löschen lassen: beides in den Einstellungen der eigenen Seite der App, oder durch die, die den Server betreiben.",
          `Wenn du gelöscht wirst, steht in der Geschichte deiner Teams eine unbekannte Kennung für dich, von der nichts zu dir zurückführt, und dein voller Name kommt aus dem heraus, was andere geschrieben haben. Das geschieht in Sekunden, und nach ${n.watchMinutes} Minuten wird noch einmal nachgesehen.`,
          "Was bleibt: was du auf Tafeln geschrieben hast, da nie dabeistand, dass du es warst; Anzahlen; Bereiche geschlossener Pulse; und, bis die Zeiten oben um sind, die verschlüsselten Kennungen und die versiegelte Liste derer, die gefragt wurden.",
          "Wer noch in einer Unterhaltung mit der App ist, kommt durch sie wieder hinein, als jemand Neues. Verlasse sie vorher.",
          `Wenn die App aus allen Unterhaltungen eines Teams entfernt wird, wird alles, was über das Team gespeichert ist, ${n.leftTeam} Tage später gelöscht, außer die App ist bis dahin zurück.`,
          "Was Teams von Nachrichten und Karten aufbewahrt, und Kopien der Datenbank, gehören deiner Organisation und haben eigene Zeiten.",
        ],
      },
    ],
  }),
  terms: () => ({
    title: "Guided Team Actions: Nutzungsbedingungen",
    parts: [
      {
        heading: "Wozu die App da ist",
        lines: [
          "Die App hilft einem Team, in seinen eigenen Besprechungen kurze Aktionen durchzuführen und zu sehen, was darauf folgte. Sie ist für das Team selbst.",
          "Sie darf nicht dazu dienen, Menschen oder Teams zu beurteilen, zu reihen oder zu überwachen, noch herauszufinden, was jemand geantwortet hat.",
        ],
      },
      {
        heading: "Was euch gehört",
        lines: [
          "Was ein Team schreibt, gehört dem Team und seiner Organisation. Wer den Server betreibt, speichert es, um die App bereitzustellen, und für nichts anderes.",
          "Schreibt nichts über Menschen, was ihr ihnen nicht sagen würdet.",
        ],
      },
      {
        heading: "Was ihr erwarten könnt",
        lines: [
          "Wer den Server betreibt, hält ihn so gut in Gang, wie es geht. Was die App über ein Team sagt, ist kein Rat zu Gesundheit, Recht oder Anstellung, und sie behauptet nie, dass eine Aktion eine Veränderung bewirkt hat.",
          "Was deine Organisation mit denen vereinbart hat, die den Server betreiben, geht diesen Bedingungen vor.",
          "Wenn sich diese Bedingungen ändern, ändert sich diese Seite.",
        ],
      },
    ],
  }),
};
