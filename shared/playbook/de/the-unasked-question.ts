import type { ActionTexts } from "../readers-playbook.ts";

/** Die nie gestellte Frage: the texts of “The Unasked Question” in German. */
export const theUnaskedQuestion: ActionTexts = {
  summary:
    "Fragt, was ihr eigentlich längst wissen müsstet, und borgt euch dafür gegenseitig eure Fragen.",
  why: "In einer Studie mit 51 Teams eines Unternehmens taten Teams, in denen sich die Leute sicher fühlten, mehr von dem, was einem Team beim Lernen hilft. Die Studie betrachtete Teams, wie sie waren, und keine Übung wie diese. Nimm sie also als einen Grund zu fragen.",
  who: "Alte Hasen und Neue zusammen. Wer am längsten dabei ist, hat oft die ältesten Fragen.",
  whenToUse: [
    "Bei Wörtern und Zahlen nicken die Leute, und du ahnst, dass nicht alle wissen, was sie bedeuten.",
    "Jemand ist neu dazugekommen und will nicht als einzige Person fragen.",
    "Dieselbe Sache wurde auf zwei Arten verstanden, und es dauerte Tage, bis es auffiel.",
  ],
  whenNotToUse: [
    "Kundschaft oder Besuch ist im Raum. Späte Fragen brauchen freundliche Ohren.",
    "Bei der offenen Frage geht es um Gehalt, um Stellen oder um eine Person. Sie gehört in ein anderes Gespräch.",
  ],
  notice:
    "Mitten in einer Besprechung fragt jemand, was ein Wort bedeutet, und zwei andere sind froh darüber.",
  quietWay:
    "Schreib deine Frage auf, und lass jemand anderen ihr eine Stimme geben. Antworten darfst du tippen. Bist du an der Reihe, gibst du mit einem Winken oder mit „weiter“ ab.",
  caution:
    "Ein Stöhnen oder ein „Das wissen doch alle“ beendet das hier sofort. Hörst du so etwas, sag: „Anscheinend nicht, und ich bin froh, dass es raus ist“, und mach weiter. Geht es bei einer Frage um eine Person, lass sie auf der Tafel und lies sie nicht vor.",
  prepare: [
    "Erinnere dich an eine Frage, auf der du zu lange gesessen hast, und daran, was dich das gekostet hat. Deine Geschichte gibt den Ton vor, also nimm eine wahre.",
    "Entscheide, wo die Antworten stehen werden: auf einer Seite, in einer angehefteten Nachricht, in einer Liste.",
  ],
  steps: {
    "the-late-question": {
      everybody:
        "Schreib allein ein oder zwei Fragen zu eurer Arbeit auf, die du nie gestellt hast oder deren Antwort du wohl längst kennen müsstest. Jede endet mit einem Fragezeichen. Es soll um die Arbeit gehen, nicht um eine Person.",
      leaderSays:
        "Die meisten von uns tragen eine Frage mit sich herum, die sie nie gestellt haben. Erst war es zu früh. Dann war es zu spät, denn inzwischen müssten wir es ja wissen. Meine war die hier. (Erzähl sie in zwei Sätzen.) Heute haben späte Fragen freien Eintritt. Schreibt ein oder zwei auf, jede auf eine eigene Notiz. Wofür steht dieses Kürzel? Warum machen wir es in dieser Reihenfolge? Wer entscheidet das? Fragt so, wie ihr gute Freunde fragen würdet. Auf den Notizen steht kein Name, und niemand fragt, wer es nicht wusste.",
      ifSilent:
        "Warte, bis sich die Zahl der Notizen bewegt. Tut sie es nicht, sag: „Welches Wort benutzen wir jeden Tag, das ihr jemand Neuem lieber nicht erklären müsstet?“",
      ifOneDominates:
        "Fragt jemand laut, sag: „Das klingt nach einer guten Frage. Schreib sie erst ins Panel, die Antwort kommt gleich.“",
    },
    "borrow-a-question": {
      everybody:
        "Wer an der Reihe ist, nimmt irgendeine Frage und stellt sie, als wäre es die eigene: „Ich wüsste gern …“. Wer die Antwort weiß, gibt sie in zwei oder drei Sätzen. Keine Antwort, oder zwei, die nicht zusammenpassen? Dann sagt „guter Fund“ und lasst die Frage offen.",
      leaderSays:
        "Jetzt borgen wir uns Fragen. Wenn ihr an der Reihe seid, nehmt irgendeine Notiz und stellt die Frage, als wäre es eure. Fangt an mit „Ich wüsste gern“. Wenn wir alle borgen, ist es egal, von wem sie kam. Wer die Antwort weiß, gibt sie in zwei oder drei Sätzen, und zwar freundlich. Bitte kein „wie ich schon sagte“. Weiß es niemand, oder passen zwei Antworten nicht zusammen, dann sagen wir „guter Fund“. Wir lassen die Frage offen und machen weiter. Ihr könnt aussetzen, wenn ihr an der Reihe seid, und wir müssen nicht alle schaffen. Wer borgt die erste?",
      ifSilent:
        "Borg dir eine, hör dir die Antwort an und borg dir noch eine. Bei der dritten macht meist jemand mit.",
      ifOneDominates:
        "Hat eine Person auf alles eine Antwort, sag: „Du hast uns schon bei einigen geholfen. Bei den nächsten soll es erst jemand anderes versuchen.“",
      remote:
        "Sag, wer fragt und wer danach kommt. Eine Antwort im Chat liest vor, wer gefragt hat.",
    },
    "good-finds": {
      everybody:
        "Seht euch an, was offen blieb und wozu ihr nicht gekommen seid. Wählt ein oder zwei Fragen, auf die ihr eine Antwort haben wollt.",
      leaderSays:
        "Einige Fragen sind offen geblieben. Das sind die besten. Bisher haben wir um sie herum gearbeitet. Welche ein oder zwei wollen wir wirklich beantwortet haben? Sagt einfach die ersten Worte. Falls jede Frage ihre Antwort gefunden hat, wählt die Antwort, die wir für die nächste Person aufschreiben sollten, die zu uns kommt.",
      ifSilent:
        "Nenn die offene Frage, über die du selbst am meisten stolperst, und bitte um Daumen hoch oder runter.",
      ifOneDominates: "Sag: „Die kommt auf die Liste. Welche lässt jemand anderem keine Ruhe?“",
    },
    "somebody-finds-out": {
      everybody:
        "Tragt ins Panel ein, wer welche Antwort herausfindet und bis zu welchem Tag das Team sie hört. Vereinbart, wer dann sagt: „Ja, ich habe es verstanden.“",
      leaderSays:
        "Wer findet es heraus, und bis zu welchem Tag erfahren wir es? Ihr müsst die Antwort nicht kennen, nur wissen, wen ihr fragt. Schreibt es mit eurem Namen ins Panel. Dann brauchen wir noch eine Person, die die Antwort liest und sagt: Ja, jetzt verstehe ich es. Und wenn ihr mögt, behalten wir zwei Wörter von heute. „Späte Frage“ heißt: Ich müsste das wissen, ich weiß es nicht, seid bitte nett. Danke für jede einzelne.",
      ifSilent: "Sag: „Ich höre mich bis Donnerstag um. Wer sagt mir, ob meine Antwort klar ist?“",
      ifOneDominates:
        "Greift die Person zu, die sich damit auskennt, sag: „Könnte es jemand bei dir herausfinden, der es nicht wusste? Dann wissen es zwei von uns.“",
    },
  },
};
