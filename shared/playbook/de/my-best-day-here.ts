import type { ActionTexts } from "../readers-playbook.ts";

/** Mein bester Tag hier: the texts of “My Best Day Here” in German. */
export const myBestDayHere: ActionTexts = {
  summary:
    "Erzählt einander von einem guten Arbeitstag, und holt ein Stück davon in eine normale Woche.",
  why: "Teams, die einander von guten Tagen erzählen, berichten, dass diese Tage schlichte Dinge gemeinsam haben, etwa Ruhe, ein klares Ende oder jemanden neben sich. Sie sagen, etwas Schlichtes lasse sich mit Absicht wiederholen, gute Laune dagegen nicht.",
  who: "Alteingesessene und Neue gemischt, damit jedes Paar zwei verschiedene Geschichten hat. Wer neu ist, darf einen Tag von einer früheren Stelle mitbringen.",
  whenToUse: [
    "Ihr seht euch immer nur an, was nicht stimmt, und das fängt an, Leute müde zu machen.",
    "Das Team hat sich verändert, und die Neuen wissen nicht, wie es hier sein kann.",
    "Alles läuft, aber niemand scheint Freude daran zu haben.",
  ],
  whenNotToUse: [
    "Ein echter Groll liegt in der Luft. Sonnige Geschichten würden ihn zudecken.",
    "Leute haben gerade Kolleginnen, Kollegen oder ihre Pläne verloren. Das braucht seine eigene Zeit.",
  ],
  notice:
    "Etwas Kleines von einem guten Tag taucht an einem trüben wieder auf, und die Leute wissen, woher es kommt.",
  quietWay:
    "Deine Geschichte hört nur eine Person. Du kannst sie in drei Sätzen erzählen oder nur zuhören und fragen. Auf Notizen und Punkten stehen keine Namen, und niemand erzählt eine Geschichte weiter, ohne dass es erlaubt ist.",
  caution:
    "Nicht alle hatten hier schon einen guten Tag. Widersprich dem nicht, und heitere niemanden auf. „Ein Tag, der in Ordnung war“ genügt, und ein Tag von woanders auch.",
  prepare: [
    "Erinnere dich an einen eigenen guten Arbeitstag, eher an einen gewöhnlichen als an einen Triumph. Was gab es an ihm zu sehen und zu hören?",
    "Überleg dir, wer mit wem redet, falls du Alteingesessene und Neue mischen willst.",
  ],
  steps: {
    "tell-me-about-it": {
      everybody:
        "Zu zweit, jede Person die halbe Zeit. Erzählt von einem guten Tag in dieser Arbeit. Wer zuhört, darf fragen: „Was hast du als Erstes getan? Wer war da? Wann hast du gemerkt, dass es gut war?“ Dann drückt auf „Ich bin so weit“.",
      leaderSays:
        "Heute gehen wir nicht auf die Jagd nach Problemen. Erinnert euch bitte an einen guten Tag in dieser Arbeit. Vielleicht war es der Tag, an dem etwas Störrisches einfach lief. Oder ein ruhiger Freitag mit einem netten Gespräch. Wer neu ist, nimmt einen Tag von der letzten Stelle. War keiner gut, nehmt einen, der in Ordnung war. Tut euch zu zweit zusammen und erzählt, jede Person die halbe Zeit. Wenn ihr zuhört, seid neugierig auf die kleinen Dinge. Was hast du an dem Morgen als Erstes getan? Wer war da? Wann hast du gemerkt, dass es gut war? Geht die Zahl nicht auf, tun sich drei von euch zusammen. Drückt auf „Ich bin so weit“, wenn alle Tage erzählt sind.",
      ifSilent:
        "Sag zu allen: „Wenn ihr feststeckt, fangt damit an, wo ihr an dem Tag gesessen habt.“ An kleinen Dingen hängt der Rest.",
      ifOneDominates:
        "Sag zur Halbzeit: „Wo ihr in der Geschichte auch gerade seid, sie geht gut aus. Jetzt bitte der andere Tag.“",
      remote:
        "Schick jedes Paar in einen Gruppenraum, und schreib vorher die drei Fragen in den Chat.",
    },
    "what-was-in-it": {
      everybody:
        "Schreib allein zwei Notizen: „Der Tag war gut, weil …“. Erzähl nicht die Geschichte, nur, was darin steckte. Auch was der Tag deines Gegenübers hatte, darfst du nehmen, ohne zu sagen, wessen Tag es war.",
      leaderSays:
        "Jetzt schauen wir, was in diesen Tagen steckte. Schreibt bitte zwei Notizen, alle für sich. Beginnt mit „Der Tag war gut, weil“. Die Geschichte brauchen wir nicht, nur das, was darin steckte. Weil bis mittags niemand anrief. Weil wir es zu zweit gemacht haben, Seite an Seite. Weil ich wusste, wann es fertig ist. Ihr dürft auch schreiben, was im Tag eures Gegenübers steckte, aber sagt nicht, wessen Tag das war. Wir sehen alle Notizen auf einmal, und Namen stehen keine dabei.",
      ifSilent:
        "Lass eine Weile vergehen. Dann frag leise: „Und was hat an dem Tag zum Glück gefehlt?“",
      ifOneDominates:
        "Fängt wieder eine Geschichte an, sag: „Den Rest möchte ich hinterher hören. Was war das eine, das den Tag gut gemacht hat?“",
    },
    "luck-or-ours": {
      everybody:
        "Geht die Tafel durch. Eine Person liest eine Notiz vor, und wer mag, sagt oder tippt „Glück“ oder „wir“. „Wir“ heißt: Das können wir selbst herbeiführen. Kommt beides, hört einen Grund und geht weiter.",
      leaderSays:
        "Sortieren wir die Tafel. Jemand liest eine Notiz vor. Die anderen sagen oder tippen ein Wort. „Glück“, wenn es uns einfach zugefallen ist. „Wir“, wenn wir es noch einmal herbeiführen könnten. Sonnenschein ist Glück. Ein Vormittag ohne Besprechungen, das sind vielleicht wir. Sind wir uns nicht einig, hören wir einen Grund und gehen weiter. Wir machen das schnell, also denkt nicht zu lange nach. Eine halbe Minute für jede Notiz. Wer mag, liest die nächste. Wir hören auf, wenn die Zeit um ist, nicht, wenn die Tafel leer ist.",
      ifSilent:
        "Lies mit ernster Miene eine leichte vor: „Der Tag war gut, weil es Kuchen gab.“ Warte auf das Urteil.",
      ifOneDominates:
        "Ist immer dieselbe Stimme die schnellste, sag: „Denkt bitte erst nach, und antwortet, wenn ich ‚jetzt‘ sage.“",
      remote:
        "Nehmt zwei Zeichen, die es auf jedem Bildschirm gibt: Daumen hoch für „wir“, Schulterzucken oder eine offene Hand für „Glück“.",
    },
    "dots-on-again": {
      everybody:
        "Setzt eure drei Punkte auf das, was ihr gern bald wieder hättet. Wählt, was wir selbst herbeiführen können, und lasst reines Glück in Ruhe.",
      leaderSays:
        "Wovon hättet ihr gern mehr? Nehmt eure drei Punkte und setzt sie dorthin. Lasst weg, was reines Glück ist, denn die Sonne können wir nicht bestellen. Nehmt, was in unserer eigenen Hand liegt. Denkt an den nächsten Monat und nicht an die beste aller Welten. Ihr könnt eure Punkte stapeln oder verteilen.",
      ifSilent:
        "Genieß es, die Leute sehen sich schöne Dinge an. Sag Bescheid, kurz bevor du das Ergebnis zeigst.",
      ifOneDominates:
        "Macht jemand Wahlkampf für den Kuchen, sag: „Der hat schon eine starke Lobby. Lassen wir alle selbst wählen.“",
    },
    "an-ordinary-tuesday": {
      everybody:
        "Nehmt die oberste Notiz. Sagt, wie ein kleines Stück davon in einen normalen Dienstag passen könnte. Wählt ein Stück, das nichts kostet und für das wir niemanden fragen müssen.",
      leaderSays:
        "Das hier wollen wir wieder. Jetzt stellt euch einen Dienstag vor. Einen grauen, an dem nichts Besonderes ist. Wie könnte ein kleines Stück von dieser Notiz an so einem Tag Platz finden? Es sollte kein Geld kosten, und niemand von außen sollte es erlauben müssen. Beendet diesen Satz: Am Dienstag könnten wir. Lasst mich ein paar solche Sätze hören. (Hör zu.) Worauf davon würdet ihr euch wirklich ein bisschen freuen? Und wäre es für jemanden von uns eine Last? Dann machen wir es so lange kleiner, bis es keine mehr ist.",
      ifSilent:
        "Frag alle: „Wenn ihr am nächsten Dienstag eine einzige Stunde ändern könntet, welche?“ Eine Zeile im Chat genügt.",
      ifOneDominates:
        "Sag: „Dein Dienstag ist jetzt voller guter Dinge. Was wäre in einem anderen?“, und warte.",
    },
    "tuesday-comes": {
      everybody:
        "Schreibt ins Panel, wer dafür sorgt, dass es geschieht, und an welchem Tag zum ersten Mal. Jemand anderes sagt uns danach, ob es stattgefunden hat.",
      leaderSays:
        "Der Dienstag kommt sowieso, mit unserem Stück von einem guten Tag oder ohne. Wer sorgt dafür, dass es da ist? Du musst nicht alles machen, du öffnest nur die Tür. Schreib bitte deinen Namen ins Panel und den Tag, an dem es zum ersten Mal so weit ist. Und wer sagt uns danach, ob es stattgefunden hat? Wir fragen nicht, ob es wunderbar war. Wir fragen, ob es geschehen ist. Danke für die Geschichten. An manche werde ich denken, wenn sich das nächste Formular nicht speichern lässt.",
      ifSilent:
        "Bitte um den kleinsten Teil: „Wer erinnert uns an dem Morgen einfach daran?“ Der Rest folgt oft.",
      ifOneDominates:
        "Bietet sich an, wer immer alles organisiert, sag: „Du hast uns schon viele gute Tage geschenkt. Darf dir diesmal jemand anderes die Tür öffnen?“",
    },
  },
};
