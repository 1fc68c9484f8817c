import type { ActionTexts } from "../readers-playbook.ts";

/** Quellen und Sümpfe: the texts of “Springs and Swamps” in German. */
export const energyMap: ActionTexts = {
  summary:
    "Zeichnet eine Karte eurer gemeinsamen Woche: wo sie Kraft gibt und wo sie Kraft nimmt. Bessert eine Stelle aus.",
  why: "Die meisten kennen ihre eigenen schwachen Stunden, und Teams berichten, wie überrascht sie waren, dass so viele davon an derselben Stelle der Woche liegen. Ein gemeinsames Tief, sagen sie, lässt sich oft mit einer einzigen Änderung im Kalender mildern, die niemand allein machen könnte.",
  who: "Leute, deren Wochen sich berühren: dieselben Besprechungen, Termine oder Schichten. Es hilft, wenn jemand von euch im Kalender etwas verschieben darf.",
  whenToUse: [
    "Am Donnerstag sind alle erschöpft, obwohl kein einzelner Tag so schlimm war.",
    "Ihr plant das nächste Quartal und füllt jede Stunde, als wären alle Stunden gleich.",
    "Ein neuer Rhythmus hat begonnen: andere Schichten, andere Besprechungen, mehr Tage zu Hause.",
  ],
  whenNotToUse: [
    "Eigentlich geht es um die Müdigkeit einer einzelnen Person. Sprich mit ihr und nicht mit einer Karte.",
    "Die nächsten Wochen haben mit den letzten nichts gemein. Warte, bis sie wieder eine Form haben.",
  ],
  notice:
    "Jemand verlegt ein schwieriges Gespräch aus dem Sumpf in eine bessere Stunde, sagt es auch, und die anderen nicken.",
  quietWay:
    "Eine Stunde im Chat ist so gut wie eine gesprochene. Deine Notizen kann jemand anderes vorlesen, und mit „weiter“ gehst du mit, ohne etwas zu sagen.",
  caution:
    "Kraft hat auch mit Gesundheit, Alter, Schlaf und kleinen Kindern zu tun. Niemand muss eine schwache Stunde erklären. Wird jemand wegen eines langsamen Morgens aufgezogen, sag: „Wir schauen hier auf die Woche, nicht auf Leute.“",
  prepare: [
    "Geh deine eigene letzte Woche durch, und such die Stunde, in der du wieder lebendig wurdest, und die, in der du versunken bist.",
    "Leg ein Blatt oder eine leere Seite bereit, mit den Wochentagen in einer Reihe. Während die anderen vorlesen, trägst du alles in die Karte ein.",
    "Schau nach, welche Termine des Teams sich überhaupt verschieben lassen.",
  ],
  steps: {
    "my-best-hour": {
      everybody:
        "Nenn die Stunde der Woche, in der du am wachsten bist: einen Tag und eine Uhrzeit, etwa „Dienstag um zehn“. Ohne Gründe. Die Leitung setzt dort einen Stern. Du kannst aussetzen.",
      leaderSays:
        "Heute zeichnen wir eine Karte, und das Land ist unsere Woche. Fangen wir mit den Sternen an. In welcher Stunde der Woche seid ihr am wachsten? Sagt mir einen Tag und eine Uhrzeit und sonst nichts. Dienstag um zehn. Freitag um drei. Verteidigen müsst ihr das nicht. Für jede Stunde setze ich einen Stern auf die Karte. Meiner ist hier. (Sag deine Stunde und trag den Stern ein.) Wenn ihr es nicht wisst oder nicht wollt, sagt einfach „weiter“. Dann bitte die nächste Person auf der Liste.",
      ifSilent:
        "Geh langsam die Wochentage durch, und bitte alle, „stopp“ zu sagen oder zu tippen, wo sie aufwachen.",
      ifOneDominates:
        "Beginnt ein Gespräch über Schlaf, sag: „Die Karte nimmt einen Stern von dir. Welche Stunde bekommt ihn?“",
      remote:
        "Teile die Seite mit den Tagen, und lass Leute in anderen Zeitzonen ihre eigene Ortszeit nennen.",
    },
    "one-spring-one-swamp": {
      everybody:
        "Geh allein in Gedanken durch die letzte Woche. Schreib eine Notiz mit einer Quelle, an der du Kraft zurückbekommen hast, und eine mit einem Sumpf, in dem sie versickert ist. Vorn steht, was es ist, dann Tag und Uhrzeit: „Sumpf, Mittwoch um zwei: …“.",
      leaderSays:
        "Jetzt geht ihr allein durch die letzte Woche, von Montagmorgen an. Irgendwo war eine Quelle, die euch etwas Kraft zurückgegeben hat: eine ruhige Stunde, ein Spaziergang, ein Lachen. Und irgendwo war ein Sumpf, der sie genommen hat. Schreibt für beide je eine Notiz. Erst, was von beidem es ist, dann Tag und Uhrzeit. Danach mit wenigen Worten, was dort war. Drei Anrufe ohne Pause. Die Stunde, in der alle Nachrichten auf einmal kommen. Schreibt bitte über Stellen in unserer Woche, nicht über Leute. Ich zeige die Notizen ohne eure Namen, alle auf einmal.",
      ifSilent:
        "Alle gehen gerade durch ihre Woche. Hilf nach der Hälfte mit zwei Stellen: „Montagmorgen. Die Stunde vor Feierabend.“",
      ifOneDominates:
        "Beschreibt jemand einen Sumpf in aller Länge, sag: „Da kommen wir gleich durch. Eine Zeile auf einer Notiz genügt.“",
    },
    "walk-through-the-week": {
      everybody:
        "Geht die Tage der Reihe nach durch. Wird ein Tag aufgerufen, lest eine Notiz dazu vor, eure eigene oder eine andere. Die Leitung trägt sie ein. Sagt am Ende, was euch an der Karte auffällt. Ihr könnt auch nur zuhören.",
      leaderSays:
        "Jetzt gehen wir zusammen durch die Woche, von Montag an. Ich rufe den Tag auf. Jemand liest eine Notiz von diesem Tag vor, und es muss nicht die eigene sein. Für jede Quelle mache ich ein Plus, für jeden Sumpf ein Minus. Steht dasselbe auf anderen Notizen, sagt einfach „dito“. Wir bleiben nirgends lange stehen, und ein Tag darf leer sein. Am Ende schauen wir uns das Ganze an. Wo sind die Sterne, und wo sind die Sümpfe? Sitzt ein Sumpf auf einem Stern? Das möchten wir wissen. Also, Montag.",
      ifSilent:
        "Lies die Notizen des Tages selbst vor und geh weiter. Seid ihr beim Mittwoch, frag, wer das Vorlesen übernimmt.",
      ifOneDominates:
        "Sag: „Wir müssen zum Freitag kommen, bevor es dunkel wird“, und ruf den nächsten Tag auf.",
      remote: "Trag alles auf der geteilten Seite ein, und sag laut, was du wo einträgst.",
    },
    "dots-on-the-map": {
      everybody:
        "Setzt eure drei Punkte auf Sümpfe, in die auch ihr geratet. Droht eine Quelle zu versiegen, darf auch sie einen Punkt bekommen.",
      leaderSays:
        "Ihr habt je drei Punkte. Setzt sie auf Sümpfe, die auch euch Kraft nehmen, selbst wenn die Notiz von jemand anderem ist. Einen Sumpf, in dem nur ihr steckt, könnt ihr auch wählen, aber die gemeinsamen lassen sich zusammen leichter ändern. Und gibt es eine Quelle, die wir verlieren könnten, dann setzt dort einen Punkt, damit wir auf sie achten. Das dauert eine Minute, nicht länger.",
      ifSilent: "Hier heißt es nur warten. Melde dich, wenn noch eine halbe Minute bleibt.",
      ifOneDominates:
        "Sagt jemand anderen, wo sie müde zu sein haben, antworte: „Das wissen wir alle für uns selbst am besten.“",
    },
    "bridge-detour-bench": {
      everybody:
        "Wählt für die oberste Notiz eines davon. Brücke: ändern, was dort ist. Umweg: in eine andere Stunde legen, weg von den Sternen. Bank: lassen, wie es ist, und zehn freie Minuten dahintersetzen. Um eine Quelle zieht ihr einen Zaun: Dort kommt nichts anderes hin.",
      leaderSays:
        "Was machen wir damit? Entweder bauen wir eine Brücke: Wir ändern, was dort ist, kürzer, kleiner, weniger von uns. Oder einen Umweg: Es zieht in eine andere Stunde um, und bitte nicht auf einen Stern. Oder wir stellen eine Bank auf: Es bleibt, wie es ist, und danach haben alle zehn freie Minuten. Steht eine Quelle ganz oben, ziehen wir einen Zaun darum, und nichts anderes darf dorthin. Zeigt mir einen Finger für die Brücke, zwei für den Umweg, drei für die Bank. (Schau in die Runde, hör zwei Gründe, und nenn die Wahl.) Wer kommt dort sonst noch vorbei und muss gefragt werden?",
      ifSilent:
        "Fang mit der Bank an, denn sie ist am billigsten: „Könnten wir ab nächster Woche mit zehn freien Minuten danach leben?“",
      ifOneDominates:
        "Zeichnet jemand die ganze Woche neu, sag: „Heute eine Stelle. Welche würdest du zuerst ausbessern?“",
      remote: "Lass das Wort tippen, denn Finger sind auf kleinen Bildern schwer zu zählen.",
    },
    "the-map-changes": {
      everybody:
        "Ins Panel: wer den Kalender ändert und die fragt, die es betrifft, bis zu welchem Tag. Und wer in zwei Wochen fragt, genau in dieser Stunde: „Ist die Stunde leichter geworden?“",
      leaderSays:
        "Eine Karte ist nur Papier. Die Woche ändert sich, wenn jemand im Kalender etwas verschiebt. Wer macht das, und bis zu welchem Tag? Tragt es bitte ins Panel ein, und fragt vorher die Leute, die es betrifft. Dann brauche ich noch eine zweite Person. In zwei Wochen, genau in dieser Stunde, fragst du: Ist die Stunde leichter geworden? Wenn nicht, probieren wir etwas anderes von den dreien. Die Karte hebe ich auf. Danke für eure Sümpfe.",
      ifSilent:
        "Öffne gleich den Kalender, und frag, wer klickt. Das geht schneller, als einen Grund dagegen zu finden.",
      ifOneDominates:
        "Sagt die Person, die den Kalender führt, allein gehe es schneller, antworte: „Sicher. Und wer fragt uns in zwei Wochen?“",
    },
  },
};
