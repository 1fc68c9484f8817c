import type { ActionTexts } from "../readers-playbook.ts";

/** Die Sorgenwand: the texts of “The Worry Wall” in German. */
export const worryWall: ActionTexts = {
  summary:
    "Hängt eure Sorgen auf, sortiert sie danach, in wessen Hand sie liegen, und bringt eine in Bewegung.",
  why: "Leute berichten, dass eine Sorge weniger Platz braucht, sobald sie auf Papier steht, und dass es sie erleichtert, dieselbe auch bei anderen zu finden. Vom Sortieren verschwinden Sorgen nicht, aber Teams sagen, dass sie aufhören, gegen die anzurennen, die niemand bewegen kann.",
  who: "Leute, die mit derselben Ungewissheit leben. Weiß jemand mehr als die anderen, soll diese Person am Anfang sagen, was sie erzählen darf.",
  whenToUse: [
    "Was von außen kommt, lässt alle rätseln: eine neue Führung, ein Umzug, ein Budget.",
    "Dieselben Ängste machen beim Mittagessen die Runde und kommen in keiner Besprechung vor.",
    "Ein langes Warten liegt vor euch, und wie es ausgeht, entscheiden andere.",
  ],
  whenNotToUse: [
    "Die schlechte Nachricht kam heute Morgen. Gib den Leuten einen Tag, um sie zu verdauen.",
    "Die Sorge gilt einem einzelnen Plan und der Frage, wie er scheitern könnte. Schaut euch stattdessen den Plan an.",
    "Du weißt etwas, das die Sorge klären würde. Dann sag es, oder sag, dass du es nicht darfst.",
    "Die Sorge gilt Arbeitsplätzen, und wer darüber entscheidet, säße mit im Raum.",
  ],
  notice:
    "Jemand fragt: „In wessen Hand liegt das?“, und das Gespräch verlässt das Wetter und kommt zurück an den Tisch.",
  quietWay:
    "Du kannst eine Sorge ohne ein Wort an der Wand lassen. Sortiere mit dem Finger, mit einem getippten Buchstaben oder gar nicht. Statt zu zweit zu arbeiten, darfst du allein einen Satz schreiben oder zuschauen.",
  caution:
    "Manche Sorgen gelten dem Geld, der Gesundheit oder der Stelle selbst. Nimm sie, wie sie sind, und muntere niemanden auf. Geht es in einer Notiz um eine Person, lies sie nicht vor, und lass sie nicht sortieren. Spricht eine Notiz vom Aufgeben oder davon, dass jemand zu Schaden kommt, besprich sie nicht in der Gruppe. Sag: „Wer das aufgehängt hat: Ich möchte heute noch von dir hören, oder geh bitte zu einem Menschen, dem du vertraust.“ Dann hol jemanden, der helfen kann.",
  prepare: [
    "Frag herum, was bekannt ist und gesagt werden darf. Ein wahrer Satz kann die halbe Wand abräumen.",
    "Such eine Sorge von dir, die nie eingetroffen ist, und eine von heute, die du aufhängen magst.",
    "Halte einen Namen bereit: von jemandem, der Menschen in Not hilft, in eurer Organisation oder außerhalb.",
  ],
  steps: {
    "it-never-came": {
      everybody:
        "Wer mag, erzählt von einer alten Sorge, die nie eingetroffen ist, aus irgendeiner Zeit im Leben. Je ein Satz. Drei oder vier genügen, eine Runde gibt es nicht.",
      leaderSays:
        "Wir bauen heute eine Wand, und sie ist aus Sorgen. Vor dem ersten Stein möchte ich euch um eine alte bitten. Welche Sorge hattet ihr einmal, die dann nie eingetroffen ist? Nehmt eine kleine, aus der Schule oder vom letzten Jahr. Bei mir war es diese. (Erzähl deine.) Das heißt nicht, dass alle Sorgen umsonst sind. Manche treffen ein. Ich möchte nur, dass wir mit ein paar anfangen, die wir hinter uns haben. Wer hat eine, in einem Satz? Drei oder vier genügen.",
      ifSilent:
        "Biete etwas an, das viele kennen: die Prüfung, den ersten Tag, das komische Geräusch einer Maschine. Eine oder zwei genügen, dann geh weiter.",
      ifOneDominates:
        "Wird daraus eine lange Geschichte, warte auf ein Atemholen und frag: „Und dann ist es nie eingetroffen. Wer hat noch eine?“",
      remote: "Eine Zeile im Chat zählt als eine von den drei oder vier. Lies sie vor.",
    },
    "up-on-the-wall": {
      everybody:
        "Schreib allein eine oder zwei Notizen: „Ich mache mir Sorgen, dass …“. Es geht um die Arbeit, oder um Dinge, die in die Arbeit hineinreichen. Sei so genau, wie du kannst: nicht „die Zukunft“, sondern was geschehen könnte und wann. Schreib von Dingen und Plänen, und lass Namen weg.",
      leaderSays:
        "Jetzt die von heute. Schreibt eine oder zwei, alle für sich. Sie fangen an mit „Ich mache mir Sorgen, dass“. Seid so genau, wie ihr könnt. „Ich mache mir Sorgen um die Zukunft“ ist Nebel. „Ich mache mir Sorgen, dass wir es im Mai erfahren, und bis dahin ist mein Projekt vorbei“, das können wir uns ansehen. Kleine sind willkommen, die beißen gern nachts. Ihr dürft über zu Hause schreiben, wenn es in die Arbeit hineinreicht. Hängt nur auf, was ihr dort auch ertragen könnt. Euer Name steht nicht darauf, aber vielleicht errät es jemand. Danach schauen wir uns die Wand zusammen an.",
      ifSilent:
        "Diese Stille fällt manchen schwer. Sag ein einziges Mal, leise: „Eine genügt, und keine ist auch in Ordnung.“",
      ifOneDominates:
        "Werden laut Gerüchte getauscht, sag: „Schreibt es als Sorge, nicht als Neuigkeit. An der Wand ist es sicherer.“",
      remote:
        "Frag, ob irgendetwas die Besprechung aufzeichnet, und lass es ausschalten, bevor ihr schreibt.",
    },
    "dots-on-room-in-the-head": {
      everybody:
        "Lest die Wand ohne ein Wort. Setzt eure drei Punkte auf die Sorgen, die in eurem Kopf den meisten Platz einnehmen. Das können eigene sein oder die von anderen.",
      leaderSays:
        "Da steht sie. Nehmt euch einen Moment zum Lesen. Vielleicht findet ihr eine von euren in den Worten von jemand anderem. Dann setzt eure drei Punkte. Was davon nimmt in eurem Kopf den meisten Platz ein? Es muss nicht die wahrscheinlichste Sorge sein und nicht die klügste. Es ist die, die beim Zähneputzen da ist. Lasst Punkte übrig, wenn ihr sie nicht braucht.",
      ifSilent:
        "Natürlich ist es still, alle lesen, was die anderen geschrieben haben. Gib ihnen die ganze Zeit.",
      ifOneDominates:
        "Sagt jemand, eine Sorge sei unbegründet, antworte: „Platz nimmt sie trotzdem ein. Nur danach fragen wir jetzt.“",
    },
    "table-door-weather": {
      everybody:
        "Die Leitung liest die obersten Sorgen vor, höchstens fünf. Bei jeder zeigt ihr mit dem Finger. Nach unten, auf den Tisch: Sie liegt in unserer Hand. Zur Seite, nach nebenan: Jemand, den wir fragen können, hat sie in der Hand. Nach oben: Sie ist Wetter. Ihr könnt auch T, N oder W tippen oder stillhalten. Sind wir uns uneins, hören wir je eine Stimme.",
      leaderSays:
        "In wessen Hand liegt das? Ich lese die mit den meisten Punkten vor, und ihr zeigt. Nach unten auf den Tisch heißt: Es liegt in unserer Hand. Zur Seite heißt nebenan: Jemand, zu dem wir gehen können, hat es in der Hand. Nach oben ist Wetter: Niemand hier kann es ändern. Zeigt alle auf einmal, auf drei. Zeigen wir in verschiedene Richtungen, höre ich für jede eine Stimme. Sind wir uns dann noch uneins, gilt, was näher liegt, denn ein Versuch kostet wenig. Und bitte kein Wort darüber, wer etwas aufgehängt haben könnte. Das hier ist die erste. (Lies sie vor, und zähl bis drei.)",
      ifSilent:
        "Zeigen braucht keine Worte. Rührt sich keine Hand, frag: „Wer könnte das mit einem einzigen Anruf ändern?“",
      ifOneDominates:
        "Zeigt eine Person zuerst und die anderen folgen, lass alle erst T, N oder W aufschreiben und dann zeigen.",
      remote:
        "Im Chat heißt es T, N oder W. Alle tippen erst und senden auf drei. Wer im Raum sitzt, tippt auch.",
    },
    "what-its-place-allows": {
      everybody:
        "Jedes Paar nimmt eine der sortierten Sorgen. Tisch: Was ist der erste Handgriff? Nebenan: Was genau fragen wir, und wen? Wetter: Was hält uns trocken, solange es regnet, und an welchem Tag schauen wir wieder hoch? Schreibt einen Satz. Drückt auf „Ich bin so weit“.",
      leaderSays:
        "Tut euch bitte zu zweit zusammen. Jedes Paar nimmt eine Sorge, die wir sortiert haben. Liegt sie auf dem Tisch? Dann sucht den ersten Handgriff, einen, der in eine Stunde passt. Liegt sie nebenan? Dann schreibt die Frage auf, Wort für Wort, und den Namen der Person, die es weiß. Ist sie Wetter? Den Regen könnt ihr nicht abstellen. Aber ihr könnt sagen, was uns trocken hält und an welchem Tag wir wieder hochschauen. Bis dahin müssen wir nicht in den Himmel starren. Schreibt es in einem Satz. Kein Trost, kein „wird schon gut“. Etwas Kleines, das stimmt, ist besser. Geht es nicht auf, seid ihr einmal zu dritt. Steht der Satz, drückt auf „Ich bin so weit“.",
      ifSilent:
        "Kommt ein Paar mit seiner Sorge nicht weiter, biete ihm eine andere an, eine vom Tisch. Einen Grund braucht es nicht.",
      ifOneDominates: "Sag zu allen: „Bitte schlagt alle je einen Satz vor, bevor ihr wählt.“",
      remote:
        "Kopiere jede Sorge mit ihrem Buchstaben in den Gruppenraum oder den Chat, denn dort ist die Tafel vielleicht nicht zu sehen.",
    },
    "one-that-moves": {
      everybody:
        "Hört euch den Satz von jedem Paar an. Sagt, welcher euch am meisten erleichtern würde, wenn er getan wäre. Wählt diesen. Alles, was Wetter ist, bekommt einen Tag, an dem wir wieder hochschauen.",
      leaderSays:
        "Lest uns bitte eure Sätze vor, und nur die. (Hör zu.) Wäre bis nächste Woche nur einer davon getan, welcher würde euch am meisten erleichtern? Sagt es, oder zeigt es mit den Fingern: erster, zweiter, dritter. (Schau hin.) Dann machen wir den. Was nebenan liegt, geht oft am schnellsten. Eine Frage kostet eine Mail, und eine Antwort beendet das Raten, auch wenn sie uns nicht gefällt. Wählen wir das Wetter, dann tun wir, was uns trocken hält. Und alles Wetter bekommt einen Tag zum Hochschauen. Ist euch das recht?",
      ifSilent:
        "Nimm den Satz mit dem kürzesten ersten Handgriff und frag: „Schadet es irgendwem, wenn wir das tun?“",
      ifOneDominates:
        "Ist sich jemand sicher, dass nichts hilft, sag: „Vielleicht hast du recht. Wer möchte es trotzdem versuchen?“",
    },
    "off-the-wall": {
      everybody:
        "Ins Panel: wer den Handgriff macht oder die Frage stellt, bis zu welchem Tag, und wer die Antwort dann zu hören bekommt. Ist Wetter dabei, tragt auch ein, wer uns an dem Tag zum Hochschauen ruft.",
      leaderSays:
        "Eine Sorge kommt also von der Wand, oder sie hängt wenigstens ein Stück tiefer. Wer macht das, und bis wann? Tragt es bitte ins Panel ein, zusammen mit der Person, die die Antwort hören möchte. Sie sagt uns dann, ob eine gekommen ist. Und wenn wir Wetter haben: Wer ruft uns an dem Tag? Bis dahin dürfen alle anderen wegschauen. Ich weiß, dass das meiste noch dasteht, und ich sage nicht, es sei gelöst. Eine Sache bewegt sich, und wir hören, wie es ging. Danke.",
      ifSilent:
        "Bitte um Gesellschaft statt um Mut: „Wer würde den eigenen Namen unter die Frage setzen, wenn ich sie schreibe?“",
      ifOneDominates:
        "Will eine Person ganz allein fragen, sag: „Zu zweit klingt es ruhiger. Wer geht mit?“",
    },
  },
};
