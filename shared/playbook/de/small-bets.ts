import type { ActionTexts } from "../readers-playbook.ts";

/** Kleine Wetten: the texts of “Small Bets” in German. */
export const smallBets: ActionTexts = {
  summary:
    "Probiert eine Woche lang etwas, bei dem ihr nicht sicher seid, und ratet vorher, wie es ausgeht.",
  why: "Leute, die etwas im Kleinen ausprobieren, berichten, dass der Anfang weniger Mut kostet, weil ein Irrtum eine Woche kostet und kein Jahr. Vorher zu raten hält sie ehrlich, sagen sie, denn hinterher ist es leicht, alles schon immer gewusst zu haben.",
  who: "Leute, die eine Arbeitsweise teilen und sie ändern dürfen. Niemand muss schon eine gute Idee haben.",
  whenToUse: [
    "Ihr habt dreimal über dieselbe Idee geredet und sie kein einziges Mal ausprobiert.",
    "Alles muss sicher sein, bevor es anfangen darf.",
    "So wie ihr arbeitet, ist es gut, und ein bisschen fad.",
  ],
  whenNotToUse: [
    "Ein Fehler könnte Menschen schaden, ein Gesetz brechen oder viel kosten. Da hat eine Wette nichts zu suchen.",
    "Das Experiment vom letzten Mal läuft noch. Bringt das erst zu Ende.",
    "Von oben ist entschieden, was ihr ausprobiert. Eine Wette mit nur einer Antwort ist keine.",
  ],
  notice:
    "Du hörst: „Wollen wir es einfach bis Freitag probieren?“ Und nach dem Freitag fragt jemand, wie es gelaufen ist.",
  quietWay:
    "Geraten wird mit Fingern oder Zahlen, Ideen sind Notizen, und im Paar kannst du die Person sein, die schreibt. Du darfst einen Wettschein auch allein ausfüllen oder diesen Schritt und jedes Raten auslassen.",
  caution:
    "Eine Wette ist hier nur ein Wort: kein Geld, niemand gewinnt, und kein Tipp wird je gegen jemanden verwendet. Witzelt jemand darüber, wer letztes Mal falschlag, sag: „Genau dafür machen wir es“, und mach weiter.",
  prepare: [
    "Such eine Zahl, die niemand auswendig weiß und die du sofort nachsehen kannst: Nachrichten letzte Woche in eurem Kanal, Schritte bis zur Kaffeemaschine. Sie darf nichts über eine Person sagen.",
    "Überleg dir eine eigene unsichere Idee, die sich in einer Woche ausprobieren und in einer Stunde zurücknehmen lässt.",
  ],
  steps: {
    "a-guess-in-public": {
      everybody:
        "Ratet die Zahl der Leitung. Sagt oder tippt sie, sobald die Leitung bis drei gezählt hat. Dann hört euch die Antwort an und freut euch darüber, wie weit ihr danebenliegt.",
      leaderSays:
        "Wir fangen damit an, falschzuliegen, das ist eine gute Übung. Ich habe eine Frage, bei der eine Zahl herauskommt, und die Antwort habe ich niemandem verraten. (Lies sie vor.) Überlegt euch eine Zahl. Ich zähle bis drei, dann sagen oder tippen wir sie alle gleichzeitig. Eins, zwei, drei. (Hör zu, dann sieh nach.) Hier ist die Antwort. Die meisten von uns lagen falsch, und das Dach ist noch drauf. Heute suchen wir uns etwas Größeres, bei dem wir falschliegen können.",
      ifSilent: "Rate selbst wild drauflos. Schlechter geht es kaum, und das hilft.",
      ifOneDominates:
        "Erklärt jemand, wie sich die Zahl ausrechnen lässt, sag: „Das ist sehr gründlich. Jetzt bitte nur eine Zahl.“",
      remote: "Alle tippen ihre Zahl und drücken bei drei die Eingabetaste.",
    },
    "what-if-for-a-week": {
      everybody:
        "Schreib allein ein oder zwei Notizen, die mit „Was, wenn wir eine Woche lang …“ beginnen. Ihr müsst es selbst ausprobieren dürfen, und es muss sich leicht zurücknehmen lassen. Du solltest nicht sicher sein, ob es klappt.",
      leaderSays:
        "Schreibt ein oder zwei Notizen, alle für sich. Fangt an mit „Was, wenn wir eine Woche lang“. Was, wenn wir eine Woche lang keine Besprechung vor elf hätten? Was, wenn wir Arbeit schon halb fertig herausgeben? Was, wenn wir zu zweit arbeiten würden? Zwei Regeln gibt es. Wir können es tun, ohne die halbe Firma zu fragen, und wir können es in einer Stunde zurücknehmen. Und ihr solltet ein bisschen unsicher sein. Wenn ihr wisst, dass es klappt, ist es keine Wette, sondern eine Aufgabe. Seltsame Ideen sind hier gut aufgehoben, denn auf den Notizen stehen keine Namen.",
      ifSilent:
        "Lass die Stille zwei Minuten in Ruhe. Dann frag: „Was würdet ihr hier ausprobieren, wenn nur ihr selbst es aushalten müsstet?“",
      ifOneDominates:
        "Sagt jemand, warum eine Idee nicht klappen kann, antworte: „Dann ist es vielleicht eine echte Wette. Lass sie noch zehn Minuten leben.“",
    },
    "dots-on-curious": {
      everybody:
        "Setz deine drei Punkte auf die Ideen, bei denen du zu gern wüsstest, wie sie ausgehen. Die sicherste Idee braucht keinen.",
      leaderSays:
        "Hier sind unsere Was-wenns. Lest sie erst, dann verteilt eure drei Punkte. Fragt nicht, welche Idee richtig ist. Fragt, auf welche ihr neugierig seid. Wie würde diese Woche ausgehen? Bringt euch eine Idee zum Lächeln und macht euch zugleich Sorgen, dann ist sie ein guter Platz für einen Punkt. Alle drei an einer Stelle geht auch.",
      ifSilent: "Hier gibt es nichts zu reparieren. Sag an, wenn noch eine Minute bleibt.",
      ifOneDominates:
        "Wirbt jemand für eine Idee, sag: „Davon kannst du uns im nächsten Schritt erzählen. Jetzt wählen wir in Ruhe.“",
    },
    "the-bet-slip": {
      everybody:
        "Nehmt euch zu zweit eine der Ideen mit den meisten Punkten. Füllt einen Wettschein mit vier Zeilen aus: was ihr probiert, von welchem bis zu welchem Tag, woran ihr seht, ob es geholfen hat, und wann ihr vorzeitig aufhört. Drückt auf „Ich bin so weit“, wenn der Schein voll ist.",
      leaderSays:
        "Jetzt machen wir aus Ideen Wettscheine. Tut euch zu zweit zusammen. Jedes Paar nimmt eine der Ideen von oben, und zwei Paare dürfen dieselbe nehmen. Euer Schein hat vier Zeilen. Was probieren wir? Von welchem bis zu welchem Tag, höchstens eine Woche? Woran sehen wir, ob es geholfen hat, etwas, das sich zählen oder hören lässt? Und wann hören wir vorzeitig auf? Macht es kleiner, als ihr möchtet. Könnt ihr es in einem Atemzug erklären, ist es klein genug. Geht es nicht auf, tun sich drei zusammen. Drückt bitte auf „Ich bin so weit“, wenn euer Schein voll ist.",
      ifSilent:
        "Frag ein Paar, das festhängt: „Was wäre die Hälfte davon?“ Dann frag nach der Hälfte der Hälfte.",
      ifOneDominates:
        "Sag nach der halben Zeit zu allen: „Wer mehr geredet hat, schreibt jetzt, und die andere Person sagt die letzten zwei Zeilen.“",
      remote:
        "In Gruppenräumen tippt eine Person den Wettschein, damit er sich in den Chat kopieren lässt.",
    },
    "choose-and-guess": {
      everybody:
        "Hört euch die Wettscheine an und wählt eine Wette, im Zweifel die mit den meisten Punkten. Fragt, wen sie belasten könnte, und macht sie dann kleiner oder nehmt eine andere. Dann ratet mit dem Daumen: hoch für „hilft“, waagerecht für „bleibt gleich“, runter für „wird schlechter“. Die Leitung schreibt auf, wie viele es jeweils sind.",
      leaderSays:
        "Hören wir die Scheine, jeden in einem Atemzug. (Hör zu.) Welche Wette spielen wir? Wir brauchen nur eine. Könnte sie jemanden belasten, hier drin oder draußen? Wenn ja, wie machen wir sie kleiner? (Legt euch auf eine fest.) Jetzt kommt der lustige Teil. Daumen hoch, wenn ihr glaubt, dass es hilft. Waagerecht, wenn alles gleich bleibt. Runter, wenn es schlechter wird. Bitte alle gleichzeitig. Ich schreibe die Zahlen auf und keine Namen. Ein Daumen nach unten ist willkommen, er hält nichts auf. Und wenn ihr keine Woche damit leben könntet, sagt es jetzt, dann nehmen wir eine andere.",
      ifSilent:
        "Lies den Schein mit den meisten Punkten noch einmal vor und frag: „Könnte jemand von uns keine Woche damit leben?“",
      ifOneDominates:
        "Sag: „Ich habe gehört, dass du daran glaubst. Jetzt wüsste ich gern von jemand anderem, was schiefgehen könnte.“",
      remote:
        "Nehmt im Chat die Buchstaben H, G und S, für „hilft“, „bleibt gleich“ und „wird schlechter“.",
    },
    "start-and-look": {
      everybody:
        "Macht zwei Einträge im Panel: wer an welchem Tag mit der Wette anfängt, und wer an welchem Tag das Ergebnis mitbringt. In diesem Eintrag steht auch, wie viele was geraten haben. Es sind zwei verschiedene Personen.",
      leaderSays:
        "Eine Wette braucht zwei. Eine Person fängt damit an. Wer ist das, und an welchem Tag? Die andere bringt sie uns zurück, wenn die Woche um ist. Diese Person schaut auf das, woran wir es erkennen wollten, und liest vor, wie wir geraten haben. Wer ist das, und wann? Schreibt bitte beides ins Panel. Wenn es klappt, behalten wir es. Wenn nicht, haben wir eine Woche bezahlt, um es zu wissen, und das ist billig. So oder so muss sich niemand entschuldigen. Danke, dass ihr mit mir unsicher wart.",
      ifSilent:
        "Sag: „Das Nachsehen übernehme ich, in unserer Besprechung nächste Woche. Es muss nur noch jemand anfangen.“",
      ifOneDominates:
        "Will eine Person beides, sag: „Wer damit anfängt, mag es zu sehr, um es zu beurteilen. Wer hat den kühleren Kopf?“",
    },
  },
};
