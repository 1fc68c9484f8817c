import type { ActionTexts } from "../readers-playbook.ts";

/** Eine Übergabe proben: the texts of “Hand-Over Rehearsal” in German. */
export const handOverRehearsal: ActionTexts = {
  summary:
    "Gebt eine echte Arbeit von Mund zu Ohr weiter, seht, was ankommt, und macht ein Etikett daraus.",
  why: "Eine Auswertung von 72 Programmen für bessere Zusammenarbeit, mit 8.439 Menschen, fand positive Wirkungen mittlerer Größe. Das ist ein Grund, als Team zu üben. Einen Test genau dieser Probe kennen wir nicht.",
  who: "Leute, die einander Arbeit weitergeben. Drei von ihnen machen es vor, die anderen schauen zu. Als letzte Station eignet sich am besten, wer die Arbeit nicht kennt.",
  whenToUse: [
    "Arbeit wechselt oft die Hände, und wer sie bekommt, muss erst einmal herumfragen.",
    "Urlaub, eine neue Schicht oder neue Rollen stehen an.",
    "„Ich dachte, du weißt das“ war in diesem Monat schon zweimal zu hören.",
  ],
  whenNotToUse: [
    "Gerade ist eine Übergabe schiefgegangen, und das tut noch weh. Warte eine Woche.",
    "Niemand hier gibt Arbeit an andere weiter.",
  ],
  notice:
    "Arbeit kommt mit Etikett an, und wer sie bekommt, fängt an, ohne erst zurückrufen zu müssen.",
  quietWay:
    "Die drei Stationen machen freiwillig mit. Zuschauen ist hier eine echte Aufgabe, Notizen und Punkte haben keine Namen. Im Paar kannst du die Person sein, die schreibt, oder du machst ein Etikett allein.",
  caution:
    "Manche haben vielleicht das Gefühl, ihr Gedächtnis werde geprüft. Sag es zweimal: Wir testen die Verpackung, nicht die Menschen. Kommt eine Station nicht weiter, sag Danke und frag beim Start nach dem Rest.",
  prepare: [
    "Bitte jemanden einen Tag vorher, eine kleine echte Arbeit mitzubringen, die die Hände wechseln könnte. Erklärt wird sie in neunzig Sekunden, ohne Folien.",
    "Frag zwei andere, ob sie die mittlere und die letzte Station sein möchten. Ein schlichtes Nein ist in Ordnung, du kannst selbst eine Station sein.",
    "Leg eine Uhr bereit, die Sekunden zeigt.",
  ],
  steps: {
    "the-parcel": {
      everybody:
        "Hört, welche Arbeit heute weitergegeben wird und wer die drei Stationen sind: Start, Mitte und Ziel. Das Ziel geht außer Hörweite.",
      leaderSays:
        "Arbeit ist ein bisschen wie ein Paket. Am einen Schreibtisch geht sie heil los, und am nächsten fehlt eine Ecke. Heute schauen wir einem Paket auf seinem Weg zu. Es ist echte Arbeit. (Nenne die Arbeit und die drei Leute.) Du bist der Start. Du bist die Mitte, du bekommst es als Nächstes. Und du bist das Ziel und bekommst es zuletzt. Geh also bitte dorthin, wo du uns nicht hörst, bis wir rufen. Wir testen die Verpackung, nicht die Menschen.",
      ifSilent:
        "Meldet sich niemand für das Ziel, sei selbst das Ziel und leih jemandem deine Uhr.",
      ifOneDominates:
        "Erklärt jemand die Arbeit schon jetzt, sag: „Noch kein Wort, sonst ist der Versuch verdorben.“",
      remote:
        "Das Ziel stellt den Ton ab und behält den Chat im Auge. Ruf es dort mit einem Wort zurück.",
    },
    "the-relay": {
      everybody:
        "Der Start erklärt der Mitte die Arbeit in neunzig Sekunden. Mitschreiben und zwei Fragen sind erlaubt. Dann kommt das Ziel zurück und bekommt sie genauso von der Mitte. Am Ende sagt das Ziel, was es als Erstes tun würde. Die anderen schauen still zu: Was geht verloren, und was kommt an?",
      leaderSays:
        "Du am Start hast neunzig Sekunden für die Übergabe. Danach zwei Fragen, mehr nicht. Ich stoppe die Zeit. Wir anderen sind still und schauen zu. (Lass sie machen.) Jetzt rufen wir das Ziel zurück. Dieselben Regeln: neunzig Sekunden, zwei Fragen. (Lass sie machen.) Und jetzt zu dir, am Ziel. Was ist das für eine Arbeit? Was würdest du als Erstes tun? Wer wartet darauf, und bis wann? Wenn du raten musst, sag „ich rate“. Und niemand verbessert jetzt etwas, so sehr es auch juckt.",
      ifSilent:
        "Weiß der Start nicht, wie anfangen, frag: „Was hast du zuletzt daran getan, und was kommt als Nächstes?“",
      ifOneDominates:
        "Ruft jemand beim Zuschauen die richtige Antwort dazwischen, sag: „Heb sie für deine Notiz auf, das Paket ist noch unterwegs.“",
      remote:
        "Alle schalten sich stumm, außer den beiden, die reden. So ist klar, wer an der Reihe ist.",
    },
    "lost-and-arrived": {
      everybody:
        "Schreib allein zwei oder mehr Notizen. Manche beginnen mit „Verloren ging, dass …“, und eine beginnt mit „Es kam an, weil …“. Schreib über die Botschaft, nicht über die Person, die sie getragen hat.",
      leaderSays:
        "Danke an unsere drei Stationen. Jetzt wissen alle, die zugeschaut haben, mehr als sonst jemand. Schreibt bitte zwei Arten von Notizen, jede und jeder für sich. Was ist unterwegs heruntergefallen? Beginnt mit „Verloren ging, dass“. Und was ist heil durchgekommen? Diese Notiz beginnt mit „Es kam an, weil“. Ihr könnt dazuschreiben, was euch oft fehlt, wenn Arbeit auf eurem eigenen Tisch landet. Auf den Notizen stehen keine Namen.",
      ifSilent:
        "Schreiben braucht Zeit. Sag nach der Hälfte: „Denkt an Termine, an die Leute, die warten, und an das, was niemand anfassen darf.“",
      ifOneDominates:
        "Erklärt der Start, was gemeint war, sag: „Schreib es in eine Notiz. Genau daraus wollen wir lernen.“",
    },
    "dots-on-the-label": {
      everybody:
        "Gebt eure drei Punkte den Notizen, die mit jeder Arbeit mitreisen sollten, die ihr weitergebt.",
      leaderSays:
        "Manches darf verloren gehen, das schadet nicht. Anderes kostet uns einen Tag. Gebt eure drei Punkte bitte dem, was nie herunterfallen darf, egal bei welcher Arbeit. Ihr könnt auch dem Punkte geben, was angekommen ist, damit wir es weiter so machen.",
      ifSilent: "Hier braucht es keine Worte. Schau zu, wie die Punkte kommen.",
      ifOneDominates:
        "Wirbt jemand für eine Notiz, sag: „Die bekommt gleich ihre Chance, auf dem Etikett.“",
    },
    "a-label-of-three-lines": {
      everybody:
        "Macht zu zweit ein Etikett mit drei Zeilen, wie es auf einem Paket klebt. Jede Zeile ist ein Satzanfang, und wer übergibt, schreibt ihn zu Ende. Ein langweiliges Etikett, das funktioniert, ist ein gutes Etikett.",
      leaderSays:
        "Geht jetzt zu zweit zusammen und macht ein Etikett, das mit unserer Arbeit mitreist. Es hat drei Zeilen, nicht sieben. Jede Zeile ist ein halber Satz, und wer übergibt, muss ihn zu Ende schreiben. Zum Beispiel: „Fertig ist es, wenn“. Oder: „Finger weg von“. Beginnt mit den Notizen, die am wichtigsten sind. Wer übrig bleibt, geht zu einem Paar dazu. Drückt auf „Ich bin so weit“, wenn ihr drei Zeilen habt.",
      ifSilent:
        "Frag ein Paar, das nicht weiterkommt: „Was fragst du als Erstes, wenn etwas auf deinem Tisch landet?“ Das ist die erste Zeile.",
      ifOneDominates:
        "Frag nach der Hälfte alle Paare: „Steht von jeder und jedem von euch eine eigene Zeile darauf?“",
      remote:
        "Jedes Paar tippt sein Etikett in einen privaten Chat und hat es zum Einfügen bereit.",
    },
    "one-label-for-all": {
      everybody:
        "Hört euch die Etiketten an. Wählt das, das sich an einem vollen Tag am leichtesten ausfüllen lässt. Es darf sich eine Zeile von einem anderen leihen.",
      leaderSays:
        "Lest uns bitte eure Etiketten vor, nur die drei Zeilen. (Hör zu.) Welches würdet ihr am Freitag um fünf noch ausfüllen? Das ist unsere Grundlage. Es darf sich eine einzige Zeile von einem anderen leihen, und dann muss eine von seinen eigenen gehen. Drei Zeilen bleiben drei Zeilen. Zum Schluss noch eine Probe, und die geht an dich, unseren Start. Wenn du heute dieses Etikett gehabt hättest, was wäre angekommen? Und können wir es alle zusammen zwei Wochen lang ausprobieren?",
      ifSilent:
        "Nimm das kürzeste Etikett und frag, wem das Ausfüllen schwerfallen würde. Kommt keine Antwort, habt ihr es gefunden.",
      ifOneDominates:
        "Will jemand eine vierte Zeile, sag: „Welche Zeile wirfst du dafür hinaus?“ Und frag auch die anderen.",
    },
    "on-the-next-parcel": {
      everybody:
        "Tragt ins Panel ein, wer das Etikett bei der nächsten echten Übergabe benutzt und an welchem Tag. Wer die Arbeit bekommt, bestätigt, dass alle drei Zeilen ausgefüllt waren.",
      leaderSays:
        "Welche echte Arbeit geht als Nächstes hinaus, und wer schickt sie los? Schreib bitte deinen Namen und den Tag ins Panel. Wer sie bekommt, bestätigt, dass das Etikett darauf war, mit allen drei Zeilen. Und jemand anderes könnte das Etikett dorthin legen, wo wir alle es finden. Danke an unsere drei Stationen. Ihr habt für uns etwas verloren, das war sehr freundlich von euch.",
      ifSilent:
        "Schaut zusammen in den Kalender: „Wer ist als Nächstes weg?“ Bei dieser Person steht eine Übergabe an.",
      ifOneDominates:
        "Nimmt der Start alles auf sich, sag: „Du hast dein Paket schon getragen. Wer schickt das nächste los?“",
    },
  },
};
