import type { ActionTexts } from "../readers-playbook.ts";

/** Stille Stunden: the texts of “Quiet Hours” in German. */
export const quietHours: ActionTexts = {
  summary:
    "Findet heraus, wer nachts wirklich eine Antwort erwartet, und macht aus, wann alle wegschauen dürfen.",
  why: "Leute berichten, dass sie abends auf Nachrichten schauen, weil sie vermuten, dass jemand wartet, und dass sie damit oft falschliegen. Teams sagen auch, dass sie leichter zur Ruhe kommen, sobald es einen vereinbarten Weg für das wenige gibt, das nicht warten kann.",
  who: "Alle, die einander schreiben, vor allem die, deren Nachrichten zuerst gelesen werden. Ohne sie würdet ihr nur Vermutungen tauschen.",
  whenToUse: [
    "Nachrichten kommen spät, und niemand weiß, ob sie gelesen werden müssen.",
    "Jemand hat vom Krankenbett aus, vom Strand oder mitten in einer Schulaufführung geantwortet.",
    "Ihr lebt in verschiedenen Zeitzonen, und immer bleibt dasselbe Ende wach.",
  ],
  whenNotToUse: [
    "Zu viel sind nicht die Nachrichten, sondern die Arbeit. Stille würde sie nur in die Nacht verschieben.",
    "Ihr steckt mitten in einem Notfall. Bringt ihn zu Ende, und macht dann etwas für den nächsten aus.",
    "Über die Zeiten wird gerade mit der Firma gestritten. Das gehört dorthin, wo Verträge gemacht werden.",
  ],
  notice:
    "Am Montag sagt jemand: „Ich habe das ganze Wochenende nicht nachgeschaut“, und es klingt nicht wie eine Beichte.",
  quietWay:
    "Was du an deinen Abenden tust, bleibt deine Sache. Notizen zeigen keine Namen, statt der Hand geht auch ein Wort im Chat, und Schweigen in der Runde ist auch eine Antwort. Statt zu zweit zu reden, darfst du deine eigenen Nachrichten allein sortieren und einen Satz tippen.",
  caution:
    "Manche arbeiten um zehn Uhr abends, weil der Nachmittag einem Kind, kranken Eltern oder dem Schlaf gehört. Hier geht es darum, was wir erwarten, nicht darum, wann jemand arbeitet. Wird gestichelt, weil Mails spät kommen oder das Licht früh ausgeht, sag: „Alle haben ihre eigene Uhr.“",
  prepare: [
    "Sieh dir deine eigenen letzten fünf späten Nachrichten an. Welche davon hätte nicht warten können?",
    "Finde heraus, was feststeht: Nachtdienst, Verträge, das Recht dort, wo ihr lebt.",
    "Bitte alle, die das Sagen haben, im dritten Schritt ehrlich zu sein und es zu sagen, wenn sie doch eine Antwort erwarten.",
    "Finde heraus, wie eure Werkzeuge eine Nachricht später senden, jemand wird danach fragen.",
  ],
  steps: {
    "the-last-sound": {
      everybody:
        "Nennt in einer Runde das Geräusch oder die Sache, die euch sagt, dass die Arbeit vorbei ist: ein Deckel, ein Wasserkocher, eine Zugtür, ein Hund. „Gar nichts“ ist auch eine Antwort. Oder bleibt einen Moment still, dann spricht die nächste Person.",
      leaderSays:
        "Reden wir über das Ende des Tages. In der Fabrik gab es eine Sirene, und dann ging das Tor auf. Die meisten von uns haben keine Sirene. Woran merkt ihr also, dass die Arbeit vorbei ist? Am Deckel vom Laptop, am Wasserkocher, am Schlüssel in der Tür, an einem Hund mit der Leine im Maul? Oder an gar nichts? Nennt einfach die Sache. Ich fange an. (Nenn deine.) Wer aussetzen mag, sagt einfach nichts.",
      ifSilent:
        "Frag nach dem anderen Ende des Tages: „Und was ist das erste Geräusch?“ Das kennen die meisten nur zu gut.",
      ifOneDominates:
        "Wird daraus ein Bericht über den ganzen Abend, sag: „Den Wasserkocher habe ich gehört. Wessen Geräusch kommt als Nächstes?“",
      remote: "Ein Wort im Chat ist ein ganzer Beitrag. Lies es vor, damit auch der Raum es hört.",
    },
    "one-eye-open": {
      everybody:
        "Schreib allein eine oder zwei Notizen: „Ich lasse ein Auge offen, weil …“. Dann eine: „Ich könnte es zumachen, wenn …“. Denk an Abende, Wochenenden, Urlaub, und auch an Stunden am Tag, in denen du Ruhe brauchst. Keine Namen, und nur, was du erzählen magst.",
      leaderSays:
        "Viele von uns schlafen mit einem offenen Auge, wie Enten. Schreibt bitte auf, warum, alle für sich. Eine oder zwei Notizen, die anfangen mit „Ich lasse ein Auge offen, weil“. Weil ohne mich vielleicht jemand festhängt. Weil ich es einmal nach allen anderen erfahren habe. Weil ich es mag, auch das ist erlaubt. Dann eine Notiz, die anfängt mit „Ich könnte es zumachen, wenn“. Denkt an Abende und freie Tage. Und denkt auch an den Tag selbst, wenn ihr eine Stunde für eine einzige Sache braucht und es dauernd piept. Bitte keine Namen, und was euch zu Hause erwartet, geht nur euch etwas an. Die Notizen erscheinen alle auf einmal, ohne Namen.",
      ifSilent:
        "Leg dein eigenes Telefon mit dem Bildschirm nach unten dorthin, wo alle es sehen. Das sagt genug, und dann wird weitergeschrieben.",
      ifOneDominates:
        "Lobt jemand die eigenen eisernen Regeln, sag: „Schreib die Regel auf als ‚Ich kann es zumachen, weil‘. Vielleicht passt sie auch für andere.“",
      remote:
        "Kündige an, dass alle Nachrichten warten dürfen, bis das Schreiben vorbei ist, und halte dich selbst daran.",
    },
    "hands-up-if-you-expect": {
      everybody:
        "Die Leitung liest eine Notiz mit „weil“ vor. Wer das wirklich erwartet, hebt die Hand und sagt, wann und warum. Geht keine Hand hoch, sagen, zeigen oder tippen alle: „Ich nicht.“ Dann kommt die nächste Notiz.",
      leaderSays:
        "Ein guter Teil davon ist vielleicht nur geraten. Also stellen wir die Vermutungen auf die Probe. Ich lese eine Notiz vor, die sagt, warum ein Auge offen bleibt. Dann frage ich: Erwartet das jemand von uns? Wenn ja, hebt bitte die Hand, und seid ehrlich. Gut möglich, dass es richtig ist, das zu erwarten. Sagt uns, wann und warum, in einem Satz. Geht keine Hand hoch, dann lasst es die anderen hören oder sehen: Ich nicht. Das fühlt sich etwas komisch an, und dann ist die Vermutung vom Tisch. Erwartet es jemand außerhalb dieses Teams, sagen wir auch das und heben es für später auf. Ich nehme so viele, wie die Zeit hergibt. Hier ist die erste.",
      ifSilent:
        "Schweigen ist hier eine Antwort. Sag, was es heißt: „Ich sehe keine Hand. Also niemand von uns. Wusstet ihr das?“",
      ifOneDominates:
        "Besteht jemand darauf, dass innerhalb einer Stunde eine Antwort kommen muss, sag: „Dann ist deine Hand oben, danke dafür. Die nächste Notiz, bitte.“",
      remote:
        "Nehmt die gehobene Hand im Anruf. „Ich nicht“ ist im Chat ein N, und du liest vor, wie viele gekommen sind.",
    },
    "fire-morning-bin": {
      everybody:
        "Erinnert euch zu zweit an fünf Nachrichten, die kamen, als ihr frei hattet oder Ruhe brauchtet. Sagt, worum es ging, nicht, von wem sie kamen. Sortiert sie: Feuer (darf nicht warten), morgen (kann warten), Papierkorb (brauchte keine Antwort). Dann schreibt: „Ein Feuer ist es, wenn …“. Drückt auf „Ich bin so weit“.",
      leaderSays:
        "Tut euch jetzt bitte zu zweit zusammen. Erinnert euch an fünf Nachrichten, die euch erreicht haben, als ihr frei hattet oder in etwas vertieft wart. Worum ging es? Lasst weg, von wem sie kamen. Sortiert sie. Ein Feuer kann nicht warten: Jemand käme zu Schaden, oder viel ginge verloren. Morgen heißt, es kann warten, auch wenn es beim Absenden eilig war. In den Papierkorb kommt, was keine Antwort brauchte. Zählt jede Sorte. Dann schreibt einen Satz: Ein Feuer ist es, wenn. Macht ihn so klar, dass jemand Neues um Mitternacht danach entscheiden könnte. Wer allein bleibt, geht zu zwei anderen dazu. Wenn euer Satz fertig ist, drückt auf „Ich bin so weit“.",
      ifSilent:
        "Gib einem Paar, das festhängt, eine deiner fünf späten Nachrichten zum Sortieren. Mit denen von anderen geht es immer leichter.",
      ifOneDominates:
        "Gib zur Halbzeit durch: „Wer bis hierher sortiert hat, schreibt jetzt, und die andere Person spricht.“",
      remote: "Zwei Leute in einem privaten Anruf genügen. Bitte am Ende um die Sätze im Chat.",
    },
    "our-quiet-hours": {
      everybody:
        "Klärt drei Dinge. Was ist ein Feuer? Wie erreicht es euch, auf einem einzigen Weg, etwa per Anruf, und wen? Und von wann bis wann muss niemand nachschauen? Die Stunden dürfen von Person zu Person verschieden sein. Prüft es an der letzten Woche.",
      leaderSays:
        "Wie viele Feuer hattet ihr? Lest uns eure Sätze vor. (Hör zu.) Jetzt klären wir drei Dinge. Eins: Was ist ein Feuer? Nehmen wir den klarsten Satz. Zwei: Wie erreicht es uns, auf einem einzigen Weg, etwa per Anruf? Und wen? Und wer ist dran, wenn diese Person schläft? Drei: Von wann bis wann muss niemand nachschauen? Habt ihr andere Stunden, sagt uns eure. Schreiben dürft ihr, wann ihr wollt. Lesen muss es niemand vor dem eigenen Morgen. Wäre letzte Woche damit etwas schiefgegangen? Dann ändern wir es. Wenn nicht, probieren wir es einen Monat lang.",
      ifSilent:
        "Schlag das Mindeste vor: „Von sieben Uhr abends bis acht Uhr morgens, und an freien Tagen. Bei Feuer anrufen.“ Dann frag, was daran nicht stimmt.",
      ifOneDominates:
        "Wird ein Fall nach dem anderen gefunden, in dem es vielleicht nicht klappt, frag: „Wie viele davon gab es im letzten Monat?“, und hör dir die anderen an.",
      remote:
        "Schreib die Stunden auf, mit der Zeitzone neben jeder, und frag, ob sie auch für den fernsten Ort passen.",
    },
    "lights-out": {
      everybody:
        "Ins Panel: wer die Stunden und den Weg für Feuer dort aufschreibt, wo alle sie finden, bis wann. Wer den Leuten außerhalb des Teams Bescheid sagt, die uns spät schreiben. Wer in einem Monat fragt, ob es still war. Nicht alles dieselbe Person.",
      leaderSays:
        "Bevor das Licht ausgeht, gibt es noch etwas zu tun. Wer schreibt es auf, das Feuer, den Weg und die Stunden, an einem Ort, den wir auch im Halbschlaf finden? Bis zu welchem Tag? Wer sagt es den Leuten draußen, die uns spät schreiben? Beides kommt mit einem Namen ins Panel. Und wer fragt uns in einem Monat: War es still, und hat etwas gebrannt? Diese Person schaut auch nach, ob die ersten beiden Sachen getan sind. Ich werde es ab und zu falsch machen, und dann freue ich mich über ein freundliches Wort. Danke. Ich wünsche euch einen herrlich langweiligen Abend.",
      ifSilent:
        "Übernimm selbst das Bescheidsagen, denn davor scheuen sich die meisten: „Ich schreibe ihnen morgen, um zehn Uhr vormittags.“",
      ifOneDominates:
        "Will die Person, die immer wach ist, alle drei, sag: „Du könntest ein Auge zumachen. Wer hält hier Wache?“",
    },
  },
};
