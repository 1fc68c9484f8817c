import type { ActionTexts } from "../readers-playbook.ts";

/** Wer springt ein?: the texts of “Who Steps In?” in German. */
export const whoStepsIn: ActionTexts = {
  summary:
    "Findet, was nur eine Person weiß, schreibt eine Karte für die erste Stunde, und jemand anderes probiert sie aus.",
  why: "Wer etwas allein trägt, berichtet oft: Mit einer zweiten Person, die es auch kann, ist der Urlaub wieder Urlaub. Wir kennen keine Studie zu dieser Karte. Deshalb probiert sie jemand aus, solange die Person, die es weiß, noch im Raum ist.",
  who: "Das ganze Team. Zu jeder Karte braucht es eine Person, die die Sache kennt, und eine, die sie nicht kennt. Alte Hasen und Neue sind also beide gefragt.",
  whenToUse: [
    "Arbeit steht still, wenn eine bestimmte Person weg ist.",
    "Jemand beantwortet im Urlaub Nachrichten, und alle finden das normal.",
    "Eine lange Abwesenheit steht bevor, oder einfach die Erkältungszeit.",
  ],
  whenNotToUse: [
    "Stellen sind in Gefahr. „Schreib auf, was du weißt“ klänge dann wie ein Abschied.",
    "Die Person, die es weiß, ist heute nicht da. Wähle einen Tag, an dem sie da ist.",
    "Es ist ein kleiner Kniff und keine ganze Aufgabe. „Zeig’s mir in fünf Minuten“ geht schneller.",
  ],
  notice:
    "Jemand kommt aus dem Urlaub zurück und findet eine kurze Liste statt einer langen Schlange, und etwas ist auch ohne diese Person gelaufen.",
  quietWay:
    "Die Notizen nennen niemanden, bei einer Karte kannst du schreiben oder nur mitlesen, und niemand muss eine laut ausprobieren. Wenn nur du etwas weißt, darfst du „das hier nicht“ sagen, und niemand fragt nach dem Grund.",
  caution:
    "Etwas als einzige Person zu können, kann eine Last sein, und es kann stolz machen. Lobe keine Heldentaten, und deute nicht an, dass jemand Wissen hortet. Sag laut, dass es um freie Tage und ruhige Wochen geht. Passwörter kommen nie auf eine Karte, nur, wo der Zugang zu bekommen ist.",
  prepare: [
    "Such dir etwas aus, was nur du weißt, und versuch, die erste Stunde davon in drei Sätzen zu sagen.",
    "Finde heraus, wo die Karten liegen können, damit sie auch an einem schlechten Tag zu finden sind.",
    "Wenn du ahnst, wer am meisten weiß, sag der Person vorher, wofür das gut ist, und frag, ob es ihr recht ist.",
  ],
  steps: {
    "the-third-day": {
      everybody:
        "Reihum: Du bist ab morgen weg, und dein Handy ist aus. Was würde den anderen bis zum dritten Tag fehlen? Mach es kurz, oder setz aus.",
      leaderSays:
        "Stellt euch etwas vor, jede und jeder für sich. Ab morgen bist du zwei Wochen weg. Du liegst am See, und dein Handy ist aus. Der erste Tag geht gut. Der zweite Tag geht gut. Am dritten Tag sucht dich jemand und seufzt. Was wird da gebraucht? Nur ein paar Worte, bitte. Vielleicht ist es eine Liste, ein Schlüssel, ein Kniff, eine Telefonnummer oder die Laune einer bestimmten Maschine. Wenn dir nichts einfällt, setz aus. Bei mir wäre es das hier.",
      ifSilent:
        "Dreh es um: „Was würde euch denn von mir fehlen?“ Andere sehen das oft eher als wir selbst.",
      ifOneDominates:
        "Sag: „Das ist ein guter Anfang, heb ihn bitte für eine Notiz auf. Wer ist als Nächstes dran?“",
    },
    "only-one-of-us": {
      everybody:
        "Allein: Schreib ein oder zwei Notizen: „Nur eine Person von uns weiß, wie …“ oder „Nur eine Person von uns hat Zugang zu …“. Lass weg, wer es ist. Was niemand mehr weiß, zählt auch.",
      leaderSays:
        "Jetzt gehen wir auf die Suche, jede und jeder für sich. Wo hängt etwas an einer einzigen Person? Schreibt eine Notiz oder zwei, die so beginnen: „Nur eine Person von uns weiß, wie“. Oder: „Nur eine Person von uns hat Zugang zu“. Schreibt nicht, wer es ist, und euer eigener Name erscheint auch nicht. Vielleicht seid ihr es selbst. Vielleicht ist es so klein, dass es albern wirkt, bis zu jenem Tag. Wenn es etwas gibt, was niemand mehr weiß, schreibt auch das, und beginnt mit „Niemand von uns“. Es geht nicht darum, wer zu wichtig oder nicht wichtig genug ist. Alle sollen ihr Handy ausschalten können.",
      ifSilent:
        "Frag nach zwei Minuten: „Bei welcher Frage musstet ihr zuletzt warten, bis jemand wieder da war?“",
      ifOneDominates:
        "Fangen Leute an zu sagen, wer es ist, greif ein: „Das wissen wir alle. Lasst es weg, die Sache genügt.“",
    },
    "dots-on-the-gap": {
      everybody:
        "Setzt eure drei Punkte dorthin, wo eine Lücke am schnellsten wehtäte oder wo es jemanden am meisten entlasten würde, wenn zwei es könnten.",
      leaderSays:
        "Lest bitte die Notizen durch. Jede und jeder von uns hat drei Punkte. Wo täte es zuerst weh, wenn diese eine Person die Grippe hätte? Und wo wäre es für jemanden eine Erleichterung, wenn es zwei gäbe? Beides sind gute Gründe. Was Jahre braucht, bis es jemand kann, darf warten. Sucht nach dem, was sich in einer Woche teilen lässt.",
      ifSilent:
        "Lass es still sein. Dauert es lange, erinnere daran, dass eine grobe Schätzung völlig reicht.",
      ifOneDominates:
        "Sagt jemand „das lässt sich nicht erklären“, antworte: „Dann finden wir es an einem kleinen Stück davon heraus.“",
    },
    "first-hour-card": {
      everybody:
        "Zu zweit oder zu dritt an einer Notiz, und eine Person davon kennt die Sache. Wer sie kennt, redet, und jemand anderes schreibt. Die Karte hat vier Zeilen: woran ich merke, dass ich gebraucht werde, was ich zuerst tue, was ich nicht tun darf, wen ich frage, wenn ich nicht weiterweiß. Drückt auf „Ich bin so weit“, wenn alle vier voll sind.",
      leaderSays:
        "Je zwei oder drei von uns nehmen sich eine der obersten Notizen: Eine Person kennt die Sache, die anderen nicht. Wenn du sie kennst und lieber nicht möchtest, nehmen wir die nächste. Wer sie kennt, redet nur. Jemand anderes schreibt. So steht da, was verstanden wurde, und nicht, was gemeint war. Macht eine Karte für die erste Stunde. Woran merke ich, dass ich gebraucht werde? Was tue ich zuerst? Was darf ich nicht tun? Wen frage ich, wenn ich nicht weiterweiß? Bitte keine Passwörter, nur, wo der Zugang zu bekommen ist. Wer schreibt, fragt nach, bis es im Halbschlaf gehen würde. Wenn niemand die Sache kennt, steht auf eurer Karte, wie wir es herausfinden.",
      ifSilent:
        "Setz dich zu einer Gruppe, die nicht vorankommt, und sag: „Es ist neun Uhr, und es geht nicht. Wo klicke ich, oder wen rufe ich an?“",
      ifOneDominates:
        "Fängt die Person, die es kennt, an zu schreiben, sag: „Deine Hände haben frei. Sag den anderen, wie es geht.“",
      remote:
        "Nimm einen Gruppenraum pro Karte. Wer die Sache kennt, darf den Bildschirm teilen, aber schreiben soll jemand anderes.",
    },
    "try-the-card": {
      everybody:
        "Die Karten wechseln die Hände. Eine Person, die nicht mitgeschrieben hat, liest eine Karte vor und sagt Schritt für Schritt, was sie tun würde. Wer die Sache kennt, sagt nur „warm“ oder „kalt“. Bessert die Karte dort aus, wo es kalt wurde. Nur vorlesen und dann aufhören ist auch in Ordnung.",
      leaderSays:
        "Jetzt testen wir sie, solange es nichts kostet. Die Karten wechseln die Hände. Wer möchte eine lesen, die andere geschrieben haben? Lies sie uns vor und sag, was du tun würdest: Ich öffne das, ich schaue dort nach, ich rufe da an. Wer die Sache kennt, hat nur zwei Wörter. „Warm“ heißt weiter. „Kalt“ heißt halt. Ist es kalt, dann ist die Karte noch nicht klar, und wer liest, hat nichts falsch gemacht. Wer geschrieben hat, bessert die Zeile aus, und weiter geht es. Ich teile die Zeit unter den Karten auf. Wer liest?",
      ifSilent:
        "Lies die erste Karte selbst, und sei ehrlich beim ersten Wort, das du nicht kennst. Dann können es auch die Nächsten getrost sein.",
      ifOneDominates:
        "Wird aus „kalt“ eine Rede, sag: „Warm oder kalt, bitte. Der Rest kommt auf die Karte.“",
    },
    "second-pair-of-hands": {
      everybody:
        "Wählt für eine oder zwei Karten, wer die zweite Person ist. Niemand wird gegen den eigenen Willen ausgesucht. Sagt, welchen Teil sie einmal selbst macht, mit der ersten Person daneben.",
      leaderSays:
        "Eine Karte ist die eine Hälfte. Die andere Hälfte ist ein Mensch. Wer möchte hier die zweite Person sein? Du musst nicht gut darin sein, du brauchst eine Stunde und etwas Interesse. (Warte.) Und welches Stück machst du einmal selbst, während die Person, die es kann, zuschaut und nichts anfasst? Ich frage auch die erste Person: Ist das für dich in Ordnung? Wenn niemand die Zeit hat, sagen wir, was dafür wegfallen müsste.",
      ifSilent:
        "Warte eine ganze Weile. Dann: „Wer hat sich schon einmal gefragt, wie das geht?“ Neugier ist ein besserer Anfang als freie Zeit.",
      ifOneDominates:
        "Übernimmt dieselbe hilfsbereite Person schon wieder, sag: „Du hast schon einen Platz. Wenn sonst niemand möchte, lassen wir diesen vorerst frei.“",
    },
    "once-for-real": {
      everybody:
        "Schreibt ins Panel, wer welches Stück einmal macht, an welchem Tag, und wer die Karte dorthin legt, wo ihr sie findet. Wer die Sache kennt, bestätigt, dass es die anderen Hände getan haben.",
      leaderSays:
        "Jetzt machen wir es fest. Du als zweite Person trägst ins Panel ein, was du einmal machst und an welchem Tag. Wer die Sache kennt, bestätigt es später und muss zusagen, nichts anzufassen. Jemand anderes legt die Karten an ihren Platz und sagt uns, wo der ist. Welcher Name, welcher Tag? Ich danke euch allen, die ihr heute etwas hergegeben habt. Möge euer nächster Urlaub ein ruhiger sein.",
      ifSilent:
        "Hol deinen Kalender heraus und frag die erste und die zweite Person: „Passt euch beiden Donnerstag um zehn?“",
      ifOneDominates:
        "Werden drei Termine auf einmal geplant, sag: „Einer, der stattfindet, ist besser. Welcher kommt zuerst?“",
    },
  },
};
