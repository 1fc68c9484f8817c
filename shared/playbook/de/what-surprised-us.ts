import type { ActionTexts } from "../readers-playbook.ts";

/** Hochgezogene Augenbrauen: the texts of “Raised Eyebrows” in German. */
export const whatSurprisedUs: ActionTexts = {
  summary:
    "Sammelt, was euch in den letzten Tagen überrascht hat, und öffnet ein Fenster zu der Seite, von der es kam.",
  why: "Leute, die Überraschungen sammeln, berichten: Oft ist eine das erste Zeichen einer Veränderung, und sie ist schnell verloren, wenn niemand sie aufschreibt. Und sie geben Überraschungen leichter zu als Fehler, weil eine Überraschung mehr über die Welt sagt als über sie selbst.",
  who: "Alle, die an denselben Dingen arbeiten. Wer mit Kundschaft, Lieferfirmen oder anderen Teams redet, sieht die Überraschungen zuerst.",
  whenToUse: [
    "Die letzten Tage liefen anders als gedacht, besser oder schlechter.",
    "Alle zwei Wochen, damit das Team das Hinschauen nicht verlernt.",
    "Ihr plant demnächst und möchtet wissen, was ihr gern überseht.",
  ],
  whenNotToUse: [
    "Die Überraschung ist groß und tut weh, etwa weil ihr jemanden aus dem Team oder aus der Kundschaft verloren habt. Gib ihr mehr Zeit, als hier ist.",
    "Ihr sucht die Ursachen eines einzigen großen Ereignisses. Das hier streift nur die Oberfläche.",
  ],
  notice:
    "Jemand sagt „das ist komisch“ und wird gebeten weiterzureden, und den Blick, den ihr gewählt habt, gibt es einen Monat später immer noch.",
  quietWay:
    "In der ersten Runde genügt eine Zahl im Chat, oder auch nichts. Überraschungen sind Notizen, und einen Stapel kannst du ohne Begründung nennen. Zuschauen ist in Ordnung.",
  caution:
    "Was die einen überrascht, kann anderen ein Ausrutscher gewesen sein. Zeigt eine Notiz auf jemanden, sag: „Wir schauen auf die Seite, von der es kam, und nicht darauf, wer dort stand.“ Dann lies die nächste vor.",
  prepare: [
    "Erinnere dich an einen Moment dieser Woche, in dem du „oh“ gedacht hast. Ein schöner ist so gut wie ein schlechter.",
    "Halte drei Wörter bereit, die alle sehen können: einmal, wieder, kein Fenster. Papier oder Chat genügt.",
  ],
  steps: {
    eyebrows: {
      everybody:
        "Zeigt, wie sehr euch die letzten Tage überrascht haben: keine Augenbraue, eine oder beide. Finger oder eine getippte 0, 1 oder 2 sagen dasselbe. Noch keine Geschichten, und ihr dürft es auslassen.",
      leaderSays:
        "Bevor wir weitermachen wie immer, eine Frage. Wie sehr haben euch die letzten Tage überrascht? Zeigt es mir mit den Augenbrauen. Keine: Alles lief wie gedacht. Eine: Na so was. Beide: Ihr könnt es immer noch nicht ganz glauben. Wer das Gesicht lieber für sich behält, zeigt Finger oder tippt 0, 1 oder 2. Auf drei. Eins, zwei, drei. (Schau in die Runde und sag, was du siehst.) Noch keine Gründe, die schreiben wir gleich auf.",
      ifSilent: "Sag deine eigene Zahl und geh weiter. Worum es hier geht, sind die Notizen.",
      ifOneDominates:
        "Kommt eine Geschichte, sag: „Das klingt nach einer Notiz. Schreib sie bitte auf, solange sie frisch ist.“",
      remote: "Sind die Kameras aus, tippt 0, 1 oder 2. Das ist genauso gut.",
    },
    "i-would-have-bet": {
      everybody:
        "Allein: Schreib ein oder zwei Notizen: „Ich hätte gewettet, dass …, und dann …“. Groß oder winzig, gut oder schlecht oder einfach seltsam. Es geht darum, was passiert ist, nicht darum, wie jemand ist.",
      leaderSays:
        "Was habt ihr nicht kommen sehen? Jede und jeder von uns schreibt eine Notiz, oder zwei. Beginnt mit „Ich hätte gewettet, dass“, und macht weiter mit „und dann“. Ich hätte gewettet, dass niemand unseren Aushang liest, und dann haben sechs Leute angerufen. Ich hätte gewettet, dass der Dienstag ruhig wird, und dann war er es nicht. Schöne Überraschungen zählen genauso. Wenn euch nichts überrascht hat, schreibt, wo ihr euch sicher wart und was dann auch so kam. Die Gewohnheiten anderer lasst bitte weg. Die Notizen bleiben ohne Namen.",
      ifSilent:
        "Gib ihnen eine ruhige Minute. Dann: „Welche Nachricht musstet ihr diese Woche zweimal lesen?“",
      ifOneDominates:
        "Sag: „Schreib die Wette in die Notiz. Wir wollen alle lesen, wie sie ausgegangen ist.“",
    },
    "once-again-no-window": {
      everybody:
        "Die Leitung liest eine Notiz vor. Ruft einen Stapel dafür. „Einmal“: Das kommt kaum wieder. „Wieder“: Das kommt wieder, und ihr wisst, warum. „Kein Fenster“: Es kam von einer Seite, auf die ihr nie schaut. Ihr müsst euch nicht einig sein, der größere Stapel gewinnt. Macht zügig weiter.",
      leaderSays:
        "Ich lese eine Notiz vor, und ihr sagt mir, auf welchen Stapel sie kommt. Es gibt drei. „Einmal“ heißt: lustig, aber das kommt kaum wieder. „Wieder“ heißt: Das kommt wieder, und wir wissen, warum. „Kein Fenster“ heißt: Es kam von einer Seite, auf die wir nie schauen. Denkt an ein Haus. Auf dieser Seite ist nur Wand. Ruft es einfach, oder tippt es. Seht ihr es verschieden, nehme ich, was ich öfter höre. Wir sind schnell, eine halbe Minute pro Notiz. Was wir nicht schaffen, kann auf der Tafel warten. Los geht’s.",
      ifSilent:
        "Nenne selbst einen Stapel und frag: „Oder gehört sie auf einen anderen?“ Dann lies die nächste vor.",
      ifOneDominates:
        "Sag: „Bei der nächsten nennst du den Stapel als Letztes.“ Dann sammle bei den anderen ein.",
      remote: "Lass alle „e“, „w“ oder „k“ schicken, und nimm, was du am häufigsten siehst.",
    },
    "cut-a-window": {
      everybody:
        "Nehmt eine Notiz von „Kein Fenster“. Wo wäre es ein paar Tage früher zu sehen gewesen? Wählt einen kleinen Blick, den ihr von jetzt an tut: eine Frage, eine Zahl, ein Anruf. Ist dieser Stapel leer, nehmt eine von „Wieder“.",
      leaderSays:
        "Brechen wir ein Fenster in die Wand. Was von der Wandseite hätten wir gern früher gewusst? Zeigt einfach darauf. Und wo wäre es zu sehen gewesen? Vielleicht in einer Zahl, die sich niemand ansieht. Vielleicht bei einem Plausch mit den Leuten nebenan. Ich brauche einen kleinen Blick, der in fünf Minuten pro Woche passt. Liegt auf dem Stapel nichts, dann hat unser Haus genug Licht, und wir nehmen eine von „Wieder“. Wohin möchtet ihr schauen?",
      ifSilent:
        "Mach ein bescheidenes Angebot: „Wir könnten jeden Montag nebenan fragen, was es Neues gibt. Oder gibt es ein besseres Fenster?“",
      ifOneDominates: "Sag: „Das ist ein gutes Fenster. Wer würde es woanders einbauen?“",
    },
    "first-look-out": {
      everybody:
        "Tragt ins Panel ein, wer zuerst hinausschaut, an welchem Tag, und wer davon hört. Diese Person bestätigt es. Nach zwei Blicken seht ihr, ob sich das Fenster lohnt.",
      leaderSays:
        "Ein Fenster nützt nichts, wenn niemand davorsteht. Wer schaut zuerst hinaus, und an welchem Tag? Tragt es in eine Zeile im Panel ein, und schreibt dazu, wer davon hören soll. Diese Person bestätigt, dass sie es gehört hat. „Nichts zu sehen“ ist auch eine Nachricht. Nach zwei Blicken fragen wir uns, ob wir das Fenster behalten oder zumauern. Danke für alles, was ihr mitgebracht habt.",
      ifSilent: "Sag: „Ich schaue am Montag. Wer will davon hören, auch wenn es langweilig ist?“",
      ifOneDominates:
        "Sag: „Du hast schon viel davon beigetragen. Wer könnte sonst zuerst hinausschauen?“",
    },
  },
};
