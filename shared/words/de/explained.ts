import type { Catalogue } from "../catalogue.ts";

export const explained: Catalogue["explained"] = {
  component: {
    ask: "Was ist eine Komponente?",
    is: "Eines von sechs Dingen, die es braucht, um offen zu sprechen und gut zusammenzuarbeiten: Mut, Engagement, Flexibilität, Lernen, Offenheit und Widerstandskraft. Jede Aktion ist für eines bis drei davon.",
  },
  pulse: {
    ask: "Was ist ein Puls?",
    is: "Vier kurze Fragen nach einer Besprechung, höchstens einmal in der Woche. Alle antworten allein. Das Team sieht, wo alle Antworten zusammen liegen, und nur, wenn genug von euch geantwortet haben.",
  },
  check: {
    ask: "Was ist ein Check?",
    is: "Ein längerer Puls: zwölf Fragen, zwei zu jeder Komponente. Ein Check vor einer Aktion und einer einige Wochen danach sagen zusammen, was folgte.",
  },
  band: {
    ask: "Was ist ein Bereich?",
    is: "Wo alle Antworten zusammen liegen, von niedrig bis hoch. Er ist kein Durchschnitt und keine Note, und er zeigt nicht, was Einzelne geantwortet haben.",
  },
  commitment: {
    ask: "Was ist eine Zusage?",
    is: "Etwas, das eine oder einer von euch bis zu einem bestimmten Tag tun wird. Sie gilt als erledigt, wenn jemand anderes bestätigt, es gesehen zu haben.",
  },
  signal: {
    ask: "Woher kommt das?",
    is: "Das sind Signale: Sätze aus den eigenen Aufzeichnungen und Pulsen eures Teams, etwa wie viele Zusagen niemand bestätigt hat. Sie handeln vom Team und nie von Einzelnen.",
  },
  run: {
    ask: "Was steht hier?",
    is: "Jedes Mal, wenn euer Team eine Aktion durchgeführt hat. Das nennen wir einen Durchlauf.",
  },
  round: {
    ask: "Was ist eine Runde?",
    is: "Alle sprechen einmal, nacheinander, während die anderen zuhören. Wer nicht möchte, setzt aus.",
  },
};
