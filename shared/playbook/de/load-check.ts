import type { ActionTexts } from "../readers-playbook.ts";

/** Wie schwer tragen wir?: the texts of “Load Check” in German. */
export const loadCheck: ActionTexts = {
  summary:
    "Wiegt, was ihr tragt, findet heraus, auf welche Art es schwer ist, und packt bei einer Last mit an.",
  why: "Leute berichten, dass sich über Belastung leichter reden lässt, solange sie klein ist und wenn alle gefragt werden. Sie berichten auch, dass eine Last unklar, einsam oder zerstückelt sein kann, und dann hilft etwas anderes als weniger Arbeit.",
  who: "Die Leute, die Seite an Seite arbeiten. Zu dritt oder mit noch weniger verrät jede Notiz, von wem sie ist, dann fragt einander besser direkt.",
  whenToUse: [
    "Es ist eine gewöhnliche Woche, und niemand hat geklagt. Das ist die beste Zeit, um zu fragen.",
    "Lange hat niemand gefragt, und euch alle zu fragen ist fairer, als eine Person zu fragen.",
    "Alle paar Wochen, so wie beim Fahren ab und zu ein Blick auf die Tankanzeige geht.",
  ],
  whenNotToUse: [
    "Ihr wisst alle, dass es zu viel zu tun gibt. Dann wiegt nicht länger. „Eins muss weg“ nimmt etwas heraus.",
    "Jemand scheint kurz vor dem Zusammenbruch zu stehen. Das braucht heute noch ein Gespräch unter vier Augen und richtige Hilfe, keine Notiz auf einer Tafel.",
    "Eine Person, die über Gehalt oder Verträge entscheidet, ist dabei, und andere möchten vor ihr lieber nicht antworten.",
  ],
  notice:
    "An einem Dienstag sagt jemand: „Meiner ist schwer, und zwar von der unklaren Sorte“, und hat bis zum Abend eine Antwort.",
  quietWay:
    "Das Gewicht wird aufgeschrieben, und niemand fragt, welche Notiz deine ist. Beim Rest kannst du eine Zahl tippen oder nicken. „Tragbar, weiter nichts“ ist eine vollständige Notiz.",
  caution:
    "Eine schwere Notiz kann ein Hilferuf sein oder einfach ein Montag. Rate nicht laut, von wem sie ist, und schau beim Zählen niemanden an. Spricht eine Notiz vom Aufgeben, sag sofort: „Wenn die von dir ist, komm bitte heute noch zu mir oder geh zu einem Menschen, dem du vertraust.“",
  prepare: [
    "Wieg deinen eigenen Rucksack. Schreibst du „tragbar“, und alle sehen, dass es nicht stimmt, dann machen die anderen es genauso.",
    "Präg dir die vier Sorten schwer ein: zu viel, zu unklar, zu allein, zu zerstückelt.",
    "Halte dir nach der Besprechung zehn Minuten frei, und finde heraus, an wen sich eine Person wenden kann, die mehr braucht als jemanden aus dem Team.",
  ],
  steps: {
    "weigh-the-bag": {
      everybody:
        "Schreib allein eine Notiz. Ihr erstes Wort ist „leicht“, „tragbar“, „schwer“ oder „zu schwer“. Dann eine Zeile, woran das liegt. Was dich zu Hause drückt, darf im Wort mitzählen und aus der Zeile draußen bleiben.",
      leaderSays:
        "Stellt euch vor, alles, was ihr diese Woche tragt, steckt in einem einzigen Rucksack. Wie schwer ist er? Schreibt eine Notiz, alle für sich, und fangt mit einem von diesen Wörtern an. Leicht. Tragbar. Schwer. Zu schwer. Dann kommt eine Zeile, woran das liegt. Schwer, weil ich fünf Sachen gleichzeitig mache. Leicht, weil am Freitag etwas Großes rausgegangen ist. Zu Hause zählt auch, und ihr könnt es aus der Zeile weglassen. Mein eigener Rucksack steht dann neben euren. Das Panel zeigt keine Namen, aber wir sind nicht viele. Schreibt also nur etwas, bei dem es euch nichts ausmacht, wenn jemand errät, dass es von euch ist.",
      ifSilent:
        "Hier ehrlich zu sein, dauert einen Moment. Erinnere nach zwei Minuten daran, dass auch „leicht“ eine willkommene Antwort ist.",
      ifOneDominates:
        "Zählt jemand laut alle Aufgaben auf, sag: „Erst mal nur das Gewicht, nicht die Packliste.“",
    },
    "dots-on-bags": {
      everybody:
        "Hört, was das Zählen ergibt. Dann setzt eure drei Punkte auf Rucksäcke, die ihr selbst noch diese Woche etwas leichter machen könnt. Niemand sagt, wem ein Rucksack gehört.",
      leaderSays:
        "Erst zähle ich. (Sag, wie viele leicht, tragbar, schwer und zu schwer sind.) Das sind wir in dieser Woche. Niemand muss sagen, welcher der eigene ist. Setzt eure drei Punkte auf Rucksäcke, die wir selbst ein bisschen leichter machen können, bevor die Woche um ist. Auch ein Rucksack ohne Punkte ist gesehen worden. Und ist deiner zu schwer, dann komm nachher zu mir, oder geh zu einem Menschen, dem du vertraust.",
      ifSilent:
        "Das ist eine gute Stille. Schau auf die Tafel, damit sich niemand angeschaut fühlt.",
      ifOneDominates:
        "Will jemand wissen, von wem eine Notiz ist, sag: „Der Rucksack ist da, das genügt uns“, und zeig auf die Punkte.",
    },
    "what-kind-of-heavy": {
      everybody:
        "Nehmt den Rucksack mit den meisten Punkten. Sagt, welche Sorte es ist: 1 zu viel, 2 zu unklar, 3 zu allein, 4 zu zerstückelt. Dann wählt etwas, das bei dieser Sorte hilft und das ihr diese Woche geben könnt.",
      leaderSays:
        "Dieser Rucksack hat die meisten Punkte. Welche Sorte schwer ist das? Eins, zu viel. Dann muss ein Teil davon warten. Zwei, zu unklar. Dann braucht es eine Antwort. Drei, zu allein. Dann setzt sich eine zweite Person für eine Stunde dazu. Vier, zu zerstückelt. Dann braucht es einen ruhigen Vormittag. Ruft eine Zahl. Wenn es dein Rucksack ist, sag es uns, oder hör einfach zu. (Hör zu.) Und was können wir diese Woche geben, das da hilft? Meldet sich niemand dazu, nehmen wir etwas, das jedem Rucksack dieser Sorte guttut: eine Antwort, eine offene Stunde, einen Vormittag ohne Anrufe.",
      ifSilent:
        "Geh sie als Fragen durch: „Würde hier weniger Arbeit helfen, oder eine Antwort, oder Gesellschaft, oder Ruhe?“ Achte darauf, wo genickt wird.",
      ifOneDominates:
        "Sprudeln die Ratschläge, sag: „Wir sind uns noch gar nicht einig, was los ist. Welche Zahl sehen die anderen?“",
      remote:
        "Lass alle ihre Zahl im selben Moment tippen, damit niemand den Anfang machen muss. Ein Anruf zu zweit ist so gut wie ein Platz nebeneinander.",
    },
    "a-hand-on-the-bag": {
      everybody:
        "Ins Panel: wer gibt was, an welchem Tag dieser Woche. Wem der Rucksack gehört, lasst ihr weg, außer die Person möchte ihren Namen dort haben. Wer sehen kann, dass es geschieht, bestätigt es.",
      leaderSays:
        "Jetzt packt jemand mit an. Wer gibt das, und an welchem Tag diese Woche? Tragt es ins Panel ein. Nennt die Person, die hilft, und lasst weg, wem der Rucksack gehört, außer diese Person möchte selbst genannt werden. Noch jemand von uns behält im Auge, ob es gemacht wurde. Ich bleibe noch eine Weile hier, wenn wir durch sind, falls jemand reden möchte. Danke für die ehrlichen Gewichte. Und wenn deiner leicht war, brauchst du kein schlechtes Gewissen zu haben. Irgendwer muss ja heben können.",
      ifSilent:
        "Mach eine Stunde daraus: „Ich gebe am Donnerstag um zwei eine Stunde. Wer sorgt dafür, dass ich auch komme?“",
      ifOneDominates:
        "Geht die Hand hoch, die immer trägt, sag: „Das ist lieb von dir. Gibt es auch eine Hand, in der noch nichts ist?“",
    },
  },
};
