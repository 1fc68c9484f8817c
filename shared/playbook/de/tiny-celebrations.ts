import type { ActionTexts } from "../readers-playbook.ts";

/** Winzige Feste: the texts of “Tiny Celebrations” in German. */
export const tinyCelebrations: ActionTexts = {
  summary:
    "Findet Erfolge, die für jeden Bericht zu klein sind, und gebt jedem eine Zeremonie von zehn Sekunden.",
  why: "Teams mitten in langer Arbeit berichten, dass der Blick auf kleine Schritte sie in Gang hält, solange das Ziel weit ist. Eine alberne Zeremonie von zehn Sekunden gehört, sagen sie, zu denen, die wiederholt werden, denn sie kostet nichts, und niemand muss sie sich verdienen.",
  who: "Jede Mischung von Leuten. Auch am zweiten Tag gibt es schon Erfolge, etwa die richtige Tür gefunden zu haben.",
  whenToUse: [
    "Das Ziel ist Monate entfernt, und ein Tag gleicht dem anderen.",
    "Dinge werden fertig, und alle machen gleich weiter, ohne aufzuschauen.",
    "Für eine Feier ist kein Geld da, und Lust darauf auch nicht.",
  ],
  whenNotToUse: [
    "Jemand hat gerade etwas verloren, das wichtig war. Jubel wäre zu laut.",
    "Ergebnisse dienen bei euch dazu, Leute in eine Rangliste zu bringen. Daraus würde nur ein weiteres Wettrennen.",
    "Das Team hat einen Schlag abbekommen und noch nicht darüber gesprochen. Das kommt zuerst.",
    "Geplanter Spaß lässt manche von euch aufstöhnen. „Danke, das hab ich gesehen“ hat dasselbe Ziel und keine Zeremonie.",
  ],
  notice:
    "Jemand erwähnt eine Kleinigkeit, die gelungen ist, kurz wird auf den Tisch geklopft, und die Arbeit geht weiter.",
  quietWay:
    "Erfolge sind Notizen ohne Namen, also kann deiner geehrt werden, während du dasitzt und unschuldig guckst. Das Erfinden darfst du deinem Gegenüber überlassen, mit einem Finger mitmachen oder nur zuschauen.",
  caution:
    "Aufmerksamkeit ist nicht für alle ein Vergnügen, und Lärm ist es auch nicht. Niemand muss aufstehen oder erfreut aussehen. Wir machen uns über den Pomp lustig und nie über den Erfolg oder die Person, der er gelungen ist. Nennt jemand einen Erfolg zu klein, sag: „Heute ist das ein Kompliment.“",
  prepare: [
    "Such einen eigenen Erfolg, der fast peinlich ist, etwa eine Schublade, die wieder zugeht.",
    "Probier vorher zwei Zeremonien aus, eine mit ein wenig Lärm und eine ganz ohne: zweimal auf den Tisch klopfen, langsam nicken. Nimm nur, was dir selbst nichts ausmachen würde.",
    "Denk daran, wer euch durch die Wand hören kann.",
  ],
  steps: {
    "not-in-any-report": {
      everybody:
        "Schreib allein eine oder zwei Notizen: „Kein Bericht wird es erwähnen, aber …“. Etwas aus den letzten Tagen, das gelungen ist und fast zu klein, um es zu sagen. Nimm einen eigenen Erfolg oder einen vom ganzen Team.",
      leaderSays:
        "Heute feiern wir. Nicht die großen Sachen, die bekommen sowieso ihren Kuchen. Ich möchte die kleinen. Schreibt bitte eine oder zwei Notizen, die so anfangen: Kein Bericht wird es erwähnen, aber. Kein Bericht wird es erwähnen, aber ich habe die Datei beim ersten Versuch gefunden. Aber der Anruf war pünktlich zu Ende. Aber ich habe die Mail nicht abgeschickt, solange ich wütend war. Es kann etwas Eigenes sein oder etwas, das wir alle geschafft haben. Traut ihr euch fast nicht, es zu sagen, dann hat es die richtige Größe. Namen sieht niemand. Ihr habt zwei Minuten.",
      ifSilent:
        "Lies deinen eigenen Erfolg vor, samt Schublade. Das zeigt, wie klein er sein darf.",
      ifOneDominates:
        "Erzählt jemand von einem echten Triumph, sag: „Viel zu groß für heute. Was war das kleinste Stückchen davon?“",
    },
    "ten-seconds-of-glory": {
      everybody:
        "Erfindet zu zweit eine Zeremonie, die alle mitmachen können: höchstens zehn Sekunden, vom Stuhl aus, auch für alle am Bildschirm, und auf niemandes Kosten. Stille Zeremonien sind willkommen, und Aussetzen ist es auch. Drückt auf „Ich bin so weit“, wenn ihr sie habt.",
      leaderSays:
        "Ein Erfolg braucht eine Zeremonie. Sucht euch ein Gegenüber und erfindet eine. Sie dauert höchstens zehn Sekunden. Sie geht im Sitzen und auch am Bildschirm. Und sie geht auf niemandes Kosten. Denkt an einen Trommelwirbel mit zwei Fingern. Oder an ein langsames Nicken, alle zugleich, wie eine Reihe alter Eulen. Oder an ein Winken, das von Bild zu Bild wandert. Sie darf still sein, denn nicht alle von uns mögen es laut. Sucht nicht lange nach einer guten, die erste, die geht, ist recht. Wer lieber aussetzt, darf das gern. Bleibt jemand übrig, tut euch zu dritt zusammen. Wenn ihr sie habt, drückt auf „Ich bin so weit“, und verratet sie niemandem.",
      ifSilent:
        "Biete zwei einfache an: zweimal auf den Tisch klopfen oder langsam nicken. Eine davon reicht.",
      ifOneDominates:
        "Ruf in die Runde: „Wer die Idee hatte, lässt die andere Person vormachen.“ So verteilt es sich von selbst.",
      remote:
        "Lass die Paare einander im privaten Chat schreiben. Bis Gruppenräume offen sind, sind die drei Minuten vorbei.",
    },
    "the-parade": {
      everybody:
        "Die Leitung liest einen Erfolg vor, als wären es die Abendnachrichten. Ein Paar zeigt seine Zeremonie, und wer mag, macht mit, ein einziges Mal. Dann kommt der nächste Erfolg, mit dem nächsten Paar.",
      leaderSays:
        "Und jetzt die Parade. Ich lese einen Erfolg vor, als wären es die Abendnachrichten. Dann zeigt uns eines der Paare seine Zeremonie, und wer mag, macht mit, ein einziges Mal. Nach zehn Sekunden ist es vorbei, und der nächste Erfolg kommt, mit dem nächsten Paar. Ist der Erfolg deiner, kannst du dich verbeugen oder heimlich lächeln. Ihr dürft mit einem Finger mitmachen oder nur zuschauen, auch das braucht eine Parade. Erfolge, die übrig sind, bleiben in Ehren auf der Tafel. Hier kommt der erste.",
      ifSilent:
        "Will kein Paar anfangen, nick selbst einmal und lies den nächsten Erfolg. Die Erfolge genügen auch ohne Zeremonie.",
      ifOneDominates:
        "Macht ein Paar aus seinen zehn Sekunden eine Show, sag: „Danke, das waren zehn“, und lies den nächsten Erfolg.",
      remote:
        "Der Ton kommt verspätet an, und Trommelwirbel werden zu Brei. Nimm lieber Zeichen: Hände im Bild, oder ein Emoji von allen auf einmal.",
    },
    "what-we-ring-for": {
      everybody:
        "Wählt eine Art von kleinem Erfolg, die meist niemand sieht, und eine Zeremonie dafür. Zwei Wochen lang gilt: Wer so einen Erfolg bemerkt, darf die Zeremonie ausrufen. Mitmachen bleibt freiwillig.",
      leaderSays:
        "Eine davon soll zwei Wochen bei uns bleiben. Wofür wollen wir läuten? Nehmt etwas, das oft vorkommt und das niemand sieht. Eine Frage, die früh kam. Etwas Altes, das von der Liste ist. Eine Besprechung, die vor der Zeit zu Ende war. Und welche Zeremonie gehört dazu? (Nimm ein paar Ideen auf, dann nenn eine.) Graut es dir davor, schüttle den Kopf oder schreib mir. Dann nehmen wir eine ruhigere, und ich sage nicht, warum. Von jetzt an gilt: Wer es sieht, darf sie ausrufen. Zehn Sekunden, und weiter geht es.",
      ifSilent:
        "Lass per Handzeichen zwischen zwei Zeremonien wählen, der lautesten und der stillsten. Eine gewinnt.",
      ifOneDominates:
        "Sag: „Wer dirigiert, wissen wir jetzt. Nun möchte ich gern das Orchester hören.“",
    },
    "master-of-ceremonies": {
      everybody:
        "Ins Panel: wer die erste Zeremonie ausruft, bis zu welchem Tag. Und wer nach zwei Wochen sagt, ob noch irgendwer darüber lächelt.",
      leaderSays:
        "Jemand muss den Einsatz geben, nur beim ersten Mal. Wer hält nach einem Erfolg Ausschau und ruft die Zeremonie aus, und bis zu welchem Tag? Name und Tag kommen ins Panel. Und wer sagt uns nach zwei Wochen, ob noch irgendwer darüber lächelt? Wenn nicht, tragen wir sie mit allen Ehren zu Grabe, in zehn Sekunden. Danke euch allen. Auch diese Viertelstunde wird in keinem Bericht stehen.",
      ifSilent:
        "Nimm bis Freitag selbst den Taktstock, und frag, wer beurteilt, wie du es gemacht hast.",
      ifOneDominates:
        "Greift die lebhafteste Person danach, sag: „Du könntest die zweite machen. Wer eröffnet die erste?“",
    },
  },
};
