import type { ActionTexts } from "../readers-playbook.ts";

/** Ein Zeitstrahl ohne Schuldige: the texts of “A Timeline Without Blame” in German. */
export const blamelessTimeline: ActionTexts = {
  summary:
    "Zeichnet Moment für Moment nach, wie etwas schiefging. Ändert die Straße, nicht die Leute am Steuer.",
  why: "In 24 zusammengefassten Studien schnitten Teams, die durch einen Blick auf die eigene Arbeit geführt wurden, später besser ab als Teams ohne solche Anleitung. Keine davon hat genau diesen Zeitstrahl geprüft, und die Schuld herauszuhalten ist eine Gewohnheit aus der Praxis.",
  who: "Alle, die dabei waren, vom ersten Anzeichen bis zum letzten. Eine Person, die nicht dabei war, ist ein Geschenk: Sie führt den Zeitstrahl und stellt die einfachen Fragen. Mehr als acht Leute bringen mehr Momente mit, als in eine Stunde passen.",
  whenToUse: [
    "Etwas ging kaputt, ging verloren oder kam viel zu spät, und alle erzählen es ein wenig anders.",
    "Es war knapp, und ihr seid noch einmal davongekommen.",
    "„Wie konnte das passieren?“ hört ihr auf dem Flur und nicht in der Besprechung.",
  ],
  whenNotToUse: [
    "Jemand weiter oben will am Ende einen Namen. Vereinbare dort zuerst, dass keiner aufgeschrieben wird.",
    "Ein Mensch ist schwer zu Schaden gekommen. Dafür braucht es Leute, die darin ausgebildet sind.",
    "Es ist noch kaputt. Repariert es zuerst.",
    "Es ging gut, oder es war eine Kleinigkeit. „Gemeinsam zurückblicken“ ist kürzer.",
  ],
  notice:
    "Wenn wieder etwas danebengeht, ist die erste Frage „Was war zu sehen?“, und schlechte Nachrichten kommen noch am selben Tag.",
  quietWay:
    "Deine Momente und Wünsche können alle Notizen sein. Andere lesen sie vor. Zu zweit darfst du auch einfach mitschreiben, und in jeder Runde reicht ein Kopfschütteln, um auszusetzen.",
  caution:
    "Oft gibt es einen Patzer, von dem alle im Raum wissen. Sprich am Tag davor mit der Person, der er passiert ist: Sag ihr, wie es ablaufen wird, und frag, ob das in Ordnung ist. Wenn nicht, warte, oder macht es ohne sie und ohne ihren Teil. Sieh sie in der Besprechung nicht an, wenn der Moment kommt.",
  prepare: [
    "Sammle ein paar Uhrzeiten, die sicher sind: aus Nachrichten, Protokollen, Anrufen, von einem Lieferschein. Fünf genügen, um den Rest daran aufzuhängen.",
    "Such eine Wand mit Klebezetteln oder eine geteilte Seite, für einen langen Zeitstrahl. Bitte jemanden, ihn zu führen, am besten eine Person, die nicht dabei war.",
    "Sprich mit allen, die dem Geschehen am nächsten waren, bevor sie aus dem Kalender von dieser Besprechung erfahren.",
  ],
  steps: {
    "the-first-sign": {
      everybody:
        "Jede und jeder einen Satz: Wo warst du, und was hast du gerade getan, als du zum ersten Mal gemerkt hast, dass etwas nicht stimmt? Hast du erst später davon gehört, sag, wann. Du darfst aussetzen.",
      leaderSays:
        "Etwas ist schiefgegangen, und wir wissen alle, was. Heute sehen wir uns die Straße an, die dorthin geführt hat. Eine Frage lassen wir weg, und das ist „Wer?“. Taucht neben einem Fehler ein Name auf, fragen wir, was vom Platz dieser Person aus zu sehen war. Ich sage das jetzt, und ich sage es wieder. Fangen wir sanft an. Wo wart ihr, als ihr zum ersten Mal gemerkt habt, dass etwas nicht stimmt, und was habt ihr gerade getan? Ein Satz pro Person. „Ich saß bei der Suppe und habe nichts gehört“ ist eine gute Antwort. Ihr dürft aussetzen. Bei mir war es so. (Erzähl es.)",
      ifSilent:
        "Nenn eine Uhrzeit und frag: „Wer saß da noch am Schreibtisch?“ Eine kleine Tatsache bringt die Leute ins Erzählen.",
      ifOneDominates:
        "Wird es die ganze Geschichte, sag: „Halt, genau da, das war dein erstes Anzeichen. Der Rest kommt auf den Zeitstrahl.“",
      remote: "Frag zuerst im Chat nach dem Ort, ein Wort pro Person, und lass dann erzählen.",
    },
    "moments-with-a-time": {
      everybody:
        "Schreibt allein zwei oder drei Notizen, auf jede einen Moment. Zuerst die Uhrzeit, ungefähr reicht. Dann: Was war zu sehen oder zu hören, und wonach sah es in dem Moment aus? Schreibt für jede Person „jemand“, auch für euch selbst.",
      leaderSays:
        "Geht in diese Stunden zurück, jede und jeder im eigenen Kopf. Schreibt zwei oder drei Notizen, auf jede einen Moment. Die Uhrzeit kommt zuerst, ungefähr reicht. Dann, was zu sehen oder zu hören war und wonach es in dem Moment aussah. Zum Beispiel: zehn vor vier, die Seite ist langsam, sieht aus wie jeden Freitag. Was wir heute wissen, bleibt draußen, denn da wusste es niemand. Schreibt „jemand“ für jede Person, auch für euch selbst. Momente, in denen etwas richtig lief, zählen auch. Das Panel zeigt keine Namen. Ahnen wir, wer wo stand, behalten wir es für uns.",
      ifSilent:
        "Lies nach ein paar stillen Minuten deine sicheren Uhrzeiten vor: „Was habt ihr gegen zehn nach zwei gesehen?“",
      ifOneDominates:
        "Wenn jemand anfängt zu erklären, sag: „Das klingt nach mindestens zwei Notizen. Magst du sie einzeln aufschreiben?“",
      remote: "Lade alle ein, beim Schreiben in den eigenen Nachrichten von jenem Tag nachzusehen.",
    },
    "one-line": {
      everybody:
        "Lest die Notizen vor, von früh bis spät. Wer den Zeitstrahl führt, trägt jede Uhrzeit und jeden Moment ein, so dass alle es sehen. Steht eurer schon da, sagt nur „dasselbe“. Zwei Erinnerungen, die sich unterscheiden, kommen beide darauf. Eine Lücke bekommt ein Fragezeichen. Noch keine Gründe.",
      leaderSays:
        "Aus all diesen Notizen machen wir einen einzigen Zeitstrahl. Wer ihn führt, schreibt mit und darf alles fragen. Was ist die früheste Uhrzeit auf der Tafel? Bitte lest diese Notiz vor, und von da gehen wir weiter. Habt ihr es anders in Erinnerung, sagt es uns, dann kommt beides darauf. Das ist kein Streit. Ihr habt an zwei Orten gestanden. Wo niemand weiß, was war, machen wir ein Fragezeichen. Und bei einer Sache helft mir bitte. Wenn ihr „hätte doch“ hört oder „warum um alles in der Welt“, hebt die Hand. Dann sagen wir es noch einmal, als etwas, das geschehen ist. Ist die Zeit um, hören wir auf, mitsamt den Lücken.",
      ifSilent:
        "Lass die Person fragen, die den Zeitstrahl führt: „Und wie sah das am anderen Ende des Telefons aus?“",
      ifOneDominates:
        "Sag: „Dieses Stück ist gut gefüllt, danke. Wer war da gerade woanders?“, und zeig auf die nächste leere Stelle.",
      remote:
        "Wer den Zeitstrahl führt, teilt die Seite und zoomt hinein. Frag alle, die nur zuhören, was fehlt, bevor ihr zur nächsten Stunde geht.",
    },
    "in-other-shoes": {
      everybody:
        "Nehmt euch zu zweit ein Stück des Zeitstrahls, in dem ihr beide nichts tun musstet. Findet drei Dinge heraus. Was war von dort zu sehen? Was war anderswo bekannt? Was lief richtig? Drückt auf „Ich bin so weit“, wenn ihr auf jede Frage eine Antwort habt.",
      leaderSays:
        "Bitte geht zu zweit zusammen und nehmt ein Stück des Zeitstrahls, in dem ihr beide nichts tun musstet, oder so wenig wie möglich. Für ein paar Minuten steckt ihr in anderen Schuhen. Was war von dort zu sehen und was nicht? Gab es etwas, das andere wussten und das nicht durchkam? Und was lief richtig, auch wenn es niemand gesagt hat? Geht hinüber und fragt die Leute, die dort waren, wenn sie gefragt werden mögen. Fragt wie ein Gast, nicht wie ein Gericht. Geht es nicht auf, ist eine Gruppe zu dritt. Drückt auf „Ich bin so weit“, wenn ihr eure drei Antworten habt, und hebt euch für den nächsten Schritt auf, was ihr gefunden habt.",
      ifSilent:
        "Steckt ein Paar fest, zeig auf ein Fragezeichen: „Wer hätte das wissen können? Wie hätte es uns erreicht?“",
      ifOneDominates:
        "Sag allen Paaren zur Halbzeit: „Eine Person hat bisher gefragt. Jetzt fragt die andere.“",
      remote:
        "Gib jedem Paar sein Stück nach Uhrzeiten, und lass es eine dritte Person dazurufen, wenn nötig.",
    },
    "it-would-have-helped": {
      everybody:
        "Schreibt, ohne zu reden, höchstens drei Notizen. Zuerst die Uhrzeit auf dem Zeitstrahl, dann „da hätten wir gern … gehabt“. Nennt ein Ding, keine Tugend. Hat euch das Glück vor Schlimmerem bewahrt, schreibt „Wir hatten Glück, dass …“.",
      leaderSays:
        "Geht noch einmal den Zeitstrahl entlang. Wo hätte es eine Kleinigkeit leichter gemacht? Eine Nachricht, ein Licht am Bildschirm, jemand zum Fragen, eine Stunde Luft, ein Weg zurück. Schreibt es still auf, höchstens drei davon. Zuerst die Uhrzeit, und dann „da hätten wir gern“, das Ding, „gehabt“. Gehabt, nicht getan. „Besser aufgepasst“ lässt sich in keine Schublade legen. Hat uns etwas vor Schlimmerem bewahrt, ist auch das eine Notiz wert. Beginnt sie mit „Wir hatten Glück, dass“. Das Glück hat nicht in jeder Schicht Dienst.",
      ifSilent:
        "Stille ist gut. Rührt sich die Zahl der Notizen nicht, leg den Finger auf einen Moment und frag: „Wofür hättet ihr genau hier viel gegeben?“",
      ifOneDominates:
        "Sag: „Jetzt sind wir alle kurz mit dem Zeitstrahl allein. Das Reden übernimmt deine Notiz.“",
    },
    "dots-on-again": {
      everybody:
        "Stellt euch andere Leute vor, an einem anderen Tag, an derselben Stelle. Setzt eure drei Punkte auf die Notizen, die ihnen am meisten helfen würden.",
      leaderSays:
        "Denken wir an den nächsten Monat. Andere Leute haben Schicht, von uns ist niemand da, und die Straße ist dieselbe. Welche dieser Notizen würden ihnen am meisten helfen? Dorthin gehören eure drei Punkte. Sucht nicht den Moment, der am meisten wehgetan hat. Der kommt vielleicht nie wieder. Sucht den, der noch wartet.",
      ifSilent: "Du musst die Stille nicht füllen. Sag die letzte halbe Minute an.",
      ifOneDominates:
        "Wenn jemand sagt, welche Notiz die Ursache ist, antworte: „Eine allein ist es nie. Lassen wir die Punkte zeigen, wo wir am meisten tun können.“",
    },
    "change-the-road": {
      everybody:
        "Findet zur obersten Notiz drei Ideen. Eine wirkt, wenn die Leute daran denken. Eine erinnert sie daran. Eine wirkt, auch wenn alle es vergessen. Wählt die stärkste, die ihr selbst bauen könnt.",
      leaderSays:
        "Hier ist die Notiz ganz oben. Jetzt ändern wir die Straße, damit auch gut nach Hause kommt, wer müde am Steuer sitzt. Drei Ideen bitte, jede stärker als die davor. Die erste wirkt, wenn die Leute daran denken. Eine neue Regel etwa. Die zweite erinnert sie daran, wie eine Liste oder ein Licht. Die dritte wirkt, auch wenn wir es alle vergessen. Der falsche Stecker passt einfach nicht. Suchen wir von jeder Art eine. Dann nehmen wir die stärkste, die wir selbst bauen können, ohne auf jemanden zu warten. Was kostet sie uns, und wer hätte dadurch mehr Arbeit? Können wir damit leben?",
      ifSilent:
        "Biete selbst die schwache an: „Wir könnten alle versprechen, daran zu denken.“ Die meisten wollen das dann verbessern.",
      ifOneDominates:
        "Sag: „Diese Idee hat schon kräftige Unterstützung. Mir fehlt noch die Art, die wirkt, wenn wir es vergessen. Wer hat so eine?“",
    },
    "mend-one-stretch": {
      everybody:
        "Tragt ins Panel ein, wer die Änderung baut, bis zu welchem Tag, und wer die Straße später noch einmal abgeht und nachsieht, ob es hält. Ein zweiter Eintrag: wer denen, die nicht dabei waren, die Geschichte erzählt, ohne Namen.",
      leaderSays:
        "Wir brauchen ein paar Namen. Wer baut unsere Änderung, und bis zu welchem Tag? Bitte tragt es ins Panel ein, und schreibt dazu, wer das Stück später abgeht und nachsieht, ob es hält. Und wer erzählt denen, die nicht hier waren, die Geschichte, in ein paar Zeilen und ohne Namen? Andere haben vielleicht dasselbe Loch in ihrer Straße. Der Zeitstrahl bleibt, wo wir ihn finden, mitsamt den Fragezeichen. Das war nicht leicht, und ihr habt es erzählt, wie es war. Danke.",
      ifSilent:
        "Sag: „Die paar Zeilen schreibe ich bis Donnerstag und zeige sie euch zuerst. Wer übernimmt die Änderung?“",
      ifOneDominates:
        "Will die Person, die dem Geschehen am nächsten war, es allein ausbessern, sag: „Du musst nichts wiedergutmachen. Wer baut es mit dir?“",
    },
  },
};
