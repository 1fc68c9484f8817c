import type { ActionTexts } from "../readers-playbook.ts";

/** Nach einer harten Zeit: the texts of “After a Hard Stretch” in German. */
export const afterAHardStretch: ActionTexts = {
  summary:
    "Sagt, was hart war und was geholfen hat, und geht dann einen kleinen Schritt, der in eurer Hand liegt.",
  why: "In 92 gefilmten Teambesprechungen ging Klagen mit weniger Erfolg in der Zeit danach einher, Probleme lösen und Pläne machen mit mehr. Die Studie hat Teams beobachtet und keine Aktion wie diese geprüft. Diese hier gibt dem, was hart war, einen Platz und wendet sich dann einem Plan zu.",
  who: "Alle, die die harte Zeit zusammen durchgemacht haben. Wer weg war, darf zuhören und nur die Punkte setzen.",
  whenToUse: [
    "Eine holprige Auslieferung, eine Krise oder ein randvoller Monat liegt hinter dem Team.",
    "Die Leute sind müde, und dieselbe Klage kommt immer wieder.",
    "Ein langer Kraftakt ist vorbei, und der nächste steht schon im Kalender.",
  ],
  whenNotToUse: [
    "Die Krise ist noch nicht vorbei. Bringt sie erst hinter euch, dann schaut zurück.",
    "Hart war, wie eine einzelne Person behandelt wurde. Das braucht ein Gespräch mit ihr und keine Tafel.",
    "Etwas wirklich Schlimmes ist geschehen, etwa ein Todesfall oder ein Unfall. Hol geschulte Hilfe.",
  ],
  notice:
    "Über Belastung wird früher gesprochen, und etwas, das geholfen hat, wird zwei Wochen später immer noch gemacht.",
  quietWay:
    "Sag in der Runde „weiter“, und mit dem Sprechen bist du fertig. Notizen und Punkte erscheinen ohne Namen, und eine Notiz über ein langsames Werkzeug ist so gut wie eine über eine schlechte Nacht.",
  caution:
    "Vielleicht ist jemand erschöpfter, als es scheint. Frag nicht vor der Gruppe nach Einzelheiten. Frag lieber hinterher, unter vier Augen: „Wie geht es dir, und was würde helfen?“ Gibt eine Notiz einer Person die Schuld, sag: „Die lassen wir hier beiseite“, und geh zur nächsten.",
  prepare: [
    "Such dir dein eigenes Wort für die letzten Wochen, ein ehrliches.",
    "Bring in Erfahrung, an wen sich Leute in eurer Organisation wenden können, falls jemand nach Unterstützung fragt.",
  ],
  steps: {
    "one-word": {
      everybody:
        "Sagt in einer schnellen Runde ein Wort dafür, wie sich die letzten Wochen angefühlt haben. Gründe braucht es nicht. Mit „weiter“ setzt ihr aus.",
      leaderSays:
        "Hinter uns liegt eine harte Zeit, und dafür nehmen wir uns fünfzehn Minuten. Nicht um herauszufinden, wer was getan hat. Wir wollen sehen, was hart war, was geholfen hat und was wir als Nächstes tun. Fangen wir mit einem Wort von jeder und jedem an: Wie haben sich die letzten Wochen angefühlt? Ein Wort, keine Gründe. Wer aussetzen möchte, sagt „weiter“. Ich beginne, und dann gehen wir die Liste durch. (Sag dein Wort.)",
      ifSilent:
        "Warte zehn Sekunden und sag: „Müde zählt, ganz gut zählt, und ‚weiter‘ zählt auch.“ Dann nenn die nächste Person.",
      ifOneDominates:
        "Nennt jemand Gründe, sag: „Danke, schreib das bitte gleich in eine Notiz.“ Dann geh weiter.",
      remote: "Wörter im Chat sind in Ordnung. Lies sie vor, damit sie zur Runde gehören.",
    },
    "hard-and-helpful": {
      everybody:
        "Schreibt allein zwei Notizen: Eine beginnt mit „Hart war, dass …“, die andere mit „Geholfen hat, dass …“. Schreibt über die Arbeit und die Zeit, nicht über die Fehler einer Person.",
      leaderSays:
        "Jetzt schreiben wir, alle für sich. Macht bitte zwei Notizen. Die eine beginnt mit „Hart war, dass“. Die andere beginnt mit „Geholfen hat, dass“. Beides ist wichtig. Was geholfen hat, kann winzig sein: eine nette Nachricht, ein klarer Plan, eine Stunde ohne Besprechungen. Bleibt bei der Arbeit und nicht bei den Fehlern von jemandem. Auf den Notizen stehen keine Namen, und ich zeige sie, wenn alle fertig sind.",
      ifSilent:
        "Stille ist richtig, solange alle schreiben. Ist die halbe Zeit um, sag: „Haben alle eine Notiz, die mit ‚Geholfen hat, dass‘ beginnt?“",
      ifOneDominates:
        "Redet jemand, sag: „Das hören wir gleich, lasst uns erst zu Ende schreiben.“",
    },
    "dots-on-our-part": {
      everybody:
        "Lest die Notizen still. Setzt eure drei Punkte dorthin, wo ihr selbst etwas tun könnt: etwas Hartes leichter machen oder etwas Hilfreiches behalten.",
      leaderSays:
        "Lest die Notizen bitte still. Dann setzt eure drei Punkte. Sucht etwas, bei dem wir selbst etwas tun können. Das kann etwas Hartes sein, das wir leichter machen, oder etwas Hilfreiches, das wir behalten wollen. Was nicht in unserer Hand liegt, darf auch dort stehen, es war ja wirklich so. Es bekommt heute nur keinen Punkt.",
      ifSilent:
        "Abgestimmt wird still. Sag nach einer Minute: „Euer erster Gedanke ist gut genug.“",
      ifOneDominates: "Kommentiert jemand laut, sag: „Lasst uns erst alle in Ruhe lesen.“",
    },
    "one-small-step": {
      everybody:
        "Nehmt die Notiz mit den meisten Punkten. Schlagt einen Schritt vor, der klein genug für diese Woche ist und den euch niemand von außen erlauben muss. Wählt einen aus.",
      leaderSays:
        "Diese Notiz hat die meisten Punkte. Mit welchem kleinen Schritt wird das leichter, oder womit halten wir es am Laufen? Er soll in diese Woche passen, und wir sollten niemanden um Erlaubnis fragen müssen. Lasst uns zwei oder drei Ideen hören. Landen wir wieder dabei, wie schlimm es war, dann frage ich: „Und was könnten wir tun?“ Danach wählen wir eine aus.",
      ifSilent:
        "Frag: „Was würde den nächsten Dienstag ein bisschen leichter machen?“ Bleibt es still, biete eine Idee an und bitte um eine bessere.",
      ifOneDominates:
        "Sag: „Das war hart, und es steht auf der Tafel. Welchen Schritt sehen die anderen?“ Dann warte.",
    },
    "who-does-what": {
      everybody:
        "Schreibt den Schritt ins Panel: wer tut was bis zu welchem Tag. Jemand anderes bestätigt, dass es geschehen ist.",
      leaderSays:
        "Wer übernimmt diesen Schritt, und bis zu welchem Tag? Schreibt ihn bitte ins Panel. Ein Schritt, ein Name, ein Tag. Jemand anderes schaut nach, ob es geschehen ist, damit es im nächsten Trubel nicht untergeht. Danke, dass ihr ehrlich über eine harte Zeit gesprochen habt. Und wenn ihr lieber unter vier Augen reden möchtet: Nach der Besprechung bin ich da.",
      ifSilent:
        "Sag: „Ich fange damit an, bis Mittwoch. Wer schaut mit mir nach, ob es getan ist?“",
      ifOneDominates:
        "Will eine Person alles übernehmen, sag: „Du hast schon viel getragen. Wer könnte das hier noch übernehmen?“",
    },
  },
};
