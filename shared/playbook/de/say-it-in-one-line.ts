import type { ActionTexts } from "../readers-playbook.ts";

/** Sag es in einem Satz: the texts of “Say It in One Line” in German. */
export const sayItInOneLine: ActionTexts = {
  summary:
    "Von jeder Person ein Satz über das, was noch niemand gesagt hat, vorgelesen und ohne Antwort gehört.",
  why: "In einer Studie, die 61 selbstorganisierte Teams fünf Monate lang begleitete, fühlten sich die Menschen miteinander weniger sicher, je länger ihr Projekt lief. Das macht eine kleine Gewohnheit den Versuch wert, solange noch alles gut ist. Dass gerade diese die Sicherheit erhält, hat aber niemand gezeigt.",
  who: "Nur Mitglieder des Teams. Bei so wenigen Wörtern und so wenigen Leuten kann der Stil verraten, wer es war. Schreibt also nur, wozu ihr stehen könntet.",
  whenToUse: [
    "Jede zweite Woche anstelle eines Stand-ups, solange das Wetter schön ist.",
    "Ihr werdet gefragt, wie es läuft, und alle sagen „passt schon“.",
    "Etwas ist passiert, zu dem ihr alle eine Meinung habt und das niemand erwähnt hat.",
  ],
  whenNotToUse: [
    "Ihr wisst schon, was das große Ungesagte ist. „Was auf den Tisch gehört“ hat dafür mehr Zeit, hier geht es um die kleinen Dinge.",
    "Ein Gast ist dabei, oder die Besprechung wird aufgezeichnet.",
    "Das Ungesagte handelt davon, dass jemandem geschadet wurde. Hilf dieser Person, und nicht mit einer Notiz.",
  ],
  notice:
    "Von Mal zu Mal werden die Sätze klarer, und manche sagt jemand laut, bevor sie aufgeschrieben werden müssen.",
  quietWay:
    "Du schreibst einen Satz oder keinen, und du musst gar nicht sprechen. „Gehört“ kann ein Nicken sein. Die Punkte zeigen keine Namen.",
  caution:
    "Ein Satz kann wehtun. Auch dann wird er nur gehört, nicht bestritten. Alle Sätze stehen auf der Tafel. Handelt einer von einer Person, lies ihn nicht vor: „Ein Satz handelt von jemandem. Den lassen wir ruhen, hier und danach.“ Sprich mit dieser Person unter vier Augen. Rätsle nie laut, wer was geschrieben hat.",
  prepare: [
    "Schreib am Abend davor deinen eigenen Satz auf und sieh, ob er mit zwölf Wörtern auskommt.",
    "Üb, „gehört“ zu sagen, im selben freundlichen Ton nach einem netten und nach einem harten Satz.",
  ],
  steps: {
    "twelve-words": {
      everybody:
        "Schreibt allein einen Satz mit etwa zwölf Wörtern, der so beginnt: „Noch niemand hat gesagt, dass …“. Eine Sorge, ein Danke, ein Wunsch, eine schlichte Tatsache. Es geht um die Arbeit, und Personen kommen nicht darin vor, außer ihr dankt ihnen.",
      leaderSays:
        "Manches ist zu klein für eine Besprechung, also sagt es niemand. Und irgendwann sind es dreißig. Heute lassen wir ein paar davon heraus. Schreibt einen Satz, etwa zwölf Wörter. Fangt an mit „Noch niemand hat gesagt, dass“. Noch niemand hat gesagt, dass der neue Raum zu laut ist. Noch niemand hat gesagt, dass die letzte Woche richtig gut lief. Es darf eine Sorge sein, ein Wunsch, ein Danke oder einfach eine Tatsache. Lasst Personen weg, außer ihr dankt ihnen. Habt ihr nichts, dann schreibt nichts und genießt die Ruhe. In etwa drei Minuten sind die Sätze zu sehen, ohne Namen.",
      ifSilent:
        "Lass ihnen eine ganze Minute, bevor du etwas sagst. Dann: „Was hättet ihr diese Woche fast gesagt und dann doch für euch behalten?“",
      ifOneDominates:
        "Wenn jemand fragt, wie ehrlich es sein darf, sag: „So ehrlich, wie du es von den anderen gern hättest.“ Dann sei selbst still.",
      remote:
        "Vergewissere dich, dass nichts aufgezeichnet wird, und sag das, bevor alle schreiben.",
    },
    heard: {
      everybody:
        "Wer leitet, liest jeden Satz vor. Nach jedem sagt ihr „gehört“, nickt oder hebt den Daumen. Mehr nicht: keine Antwort und keine Frage. Dann kommt der nächste Satz.",
      leaderSays:
        "Ich lese jetzt die Sätze vor, immer im selben Ton. Nach jedem tun wir nur eins. Wir sagen „gehört“ oder nicken. Das heißt nicht ja, und es heißt nicht nein. Es heißt: Das ist angekommen. Wir antworten nicht, auch wenn wir es in fünf Sekunden klären könnten. Das ist das Schwere daran, ich weiß. Probieren wir es einmal. Noch niemand hat gesagt, dass es sich komisch anfühlt, „gehört“ zu sagen. (Warte auf das „gehört“.) Ja, es fühlt sich komisch an. Hier ist der erste Satz.",
      ifSilent:
        "Sagen es nur wenige, nick nach jedem Satz, mach eine kurze Pause und lies weiter. Bitte nicht darum, dass es lauter wird.",
      ifOneDominates:
        "Setzt jemand zu einer Antwort an, sag herzlich: „Gehört“, und lies den nächsten Satz. Mach das jedes Mal.",
      remote:
        "Eine Person sagt „gehört“ für alle, die anderen heben den Daumen, damit nicht alles durcheinanderklingt.",
    },
    "dots-on-more-than-heard": {
      everybody:
        "Setzt eure drei Punkte auf Sätze, die von euch mehr brauchen, als gehört zu werden. Ist keiner dabei, behaltet eure Punkte.",
      leaderSays:
        "Viele von diesen Sätzen sind damit erledigt. Sie wollten gesagt werden, und das wurden sie. Manche wollen vielleicht mehr. Für die habt ihr drei Punkte, jede und jeder von euch. Wo wäre es falsch, es bei „gehört“ zu lassen? Ihr müsst eure Punkte nicht verwenden. Ein Satz ohne Punkte hat nichts verloren.",
      ifSilent:
        "Alles ist gut so. Sag in den letzten Sekunden, dass auch ungenutzte Punkte willkommen sind.",
      ifOneDominates:
        "Wirbt jemand für einen Satz, sag: „Gehört haben wir ihn. Jetzt darf er gewogen werden.“",
    },
    "what-does-it-want": {
      everybody:
        "Seht euch den einen Satz ganz oben an. Was will er von euch: eine Antwort von jemandem, eine kleine Reparatur oder mehr Zeit an einem anderen Tag? Wählt eins von den dreien. Gar keine Punkte? Dann wählt einen Satz, über den ihr euch freut.",
      leaderSays:
        "Dieser Satz will mehr. In drei Minuten lösen wir das nicht, und wir versuchen es auch nicht. Ich frage nur: Was will er? Will er eine Antwort, und von wem? Will er eine kleine Reparatur, die jemand von uns machen könnte? Oder will er mehr Zeit, an einem Tag, den wir aussuchen? Antwort, Reparatur oder Zeit. Was meint ihr? Hat kein Satz einen Punkt bekommen, suchen wir einen aus, über den wir uns freuen, und hören früher auf.",
      ifSilent:
        "Nenn alle drei noch einmal und lass alle einen, zwei oder drei Finger zeigen. Nimm, was die meisten zeigen.",
      ifOneDominates:
        "Fängt jemand an, es zu lösen, sag: „Da hast du vielleicht recht. Will er also eine Reparatur, und machst du sie?“",
    },
    "who-takes-the-line": {
      everybody:
        "Tragt ein, wer die Antwort holt, die Reparatur macht oder die Zeit findet, und bis zu welchem Tag. Eine andere Person sagt euch, ob der Satz bekommen hat, was er wollte. Gibt es nichts zu tun, tragt ein, an welchem Tag ihr das wieder macht und wer euch daran erinnert.",
      leaderSays:
        "Wer nimmt diesen Satz mit, und bis wann? Bitte tragt es ins Panel ein, in euren eigenen Worten. Eine andere Person sagt uns dann, ob er bekommen hat, was er wollte. Wir suchen nicht, wer ihn geschrieben hat, und niemand muss sich dazu melden. Gibt es nichts zu tun, tragt einfach den Tag ein, an dem wir das wieder machen, und wer uns erinnert. Das war es schon. Danke, dass ihr zugehört habt und dass ihr es dabei belassen habt.",
      ifSilent:
        "Sag: „Ich nehme ihn mit bis zu unserer nächsten Besprechung. Wer fragt mich dann, was daraus geworden ist?“",
      ifOneDominates:
        "Bietet sich jemand an, bevor du fertig bist, sag: „Danke. Hören wir erst, wer ihn sonst noch nehmen könnte.“",
    },
  },
};
