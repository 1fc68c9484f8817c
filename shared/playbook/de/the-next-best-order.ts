import type { ActionTexts } from "../readers-playbook.ts";

/** Die nächstbeste Reihenfolge: the texts of “The Next Best Order” in German. */
export const theNextBestOrder: ActionTexts = {
  summary:
    "Neue Prioritäten? Einigt euch auf eine Reihenfolge, und legt den Rest so weg, dass ihr ihn wiederfindet.",
  why: "Leute berichten, dass weniger der neue Plan sie müde macht als die Wochen, in denen alle nach einer anderen Reihenfolge arbeiten. Teams sagen: Eine gemeinsame Reihenfolge hilft, wenn alle sie gesehen haben und wenn in der weggelegten Arbeit ein Lesezeichen steckt.",
  who: "Alle, die Arbeit auf diesem Tisch haben. Wenn jemand anderes die Prioritäten setzt, soll die Person beim ersten Schritt dabei oder am Telefon erreichbar sein.",
  whenToUse: [
    "Von oben oder von außen ist etwas Neues gekommen, und es heißt, das gehe vor.",
    "Zwei Dinge heißen „oberste Priorität“, und du hast nur zwei Hände.",
    "Eine Person oder ein Termin ist weggefallen, und die alte Reihenfolge ergibt keinen Sinn mehr.",
  ],
  whenNotToUse: [
    "Die Änderung ist ein Gerücht. Frag erst nach, sonst macht ihr das hier zweimal.",
    "Nur diese Woche ist zu voll. „Eins muss weg“ ist kürzer.",
    "An der Änderung hängt jemandes Stelle oder Rolle. Darüber wird zuerst gesprochen, und zwar mit dieser Person.",
  ],
  notice:
    "Frag zwei Leute, was zuerst kommt, und du bekommst dieselbe Antwort. Und was weggelegt wurde, lässt sich wiederfinden.",
  quietWay:
    "Stöhnen lässt sich tippen, Arbeit kommt auf Notizen, und eine Reihenfolge kannst du auf Papier zeigen. Wenn du nicht für ein Paar sprechen magst, überlass es der anderen Person, oder mach allein eine Reihenfolge.",
  caution:
    "Vielleicht müssen Leute Arbeit weglegen, an der sie hängen. Lass sie eine Minute lang traurig sein, und nenn es nicht Widerstand. Die Reihenfolge sagt, was zuerst kommt, und nichts darüber, wer zählt.",
  prepare: [
    "Schreib in drei Zeilen auf, was sich verschoben hat, was nicht und was noch offen ist. Lass es von denen prüfen, die entschieden haben.",
    "Frag, was das Neue wirklich braucht und bis wann. „Sofort“ ist kein Datum.",
    "Überleg dir, welche Arbeit du selbst nur ungern weglegen würdest.",
  ],
  steps: {
    "what-has-moved": {
      everybody:
        "Hört euch die Fakten an. Fragt, was ihr wissen müsst. Danach gibt es eine amtliche Minute zum Stöhnen: mit einem Wort, einem Laut oder einer Zeile im Chat.",
      leaderSays:
        "Unsere Reihenfolge steht kopf, und ich will nicht, dass jede und jeder von uns sie allein neu sortiert. Ich habe drei Zeilen. Das hat sich verschoben. Das hat sich nicht verschoben. Und das wissen wir noch nicht. (Lies sie vor.) Welche Fakten braucht ihr? Wenn ich etwas nicht weiß, sage ich es und finde es heraus. (Nimm zwei oder drei Fragen.) Und jetzt haben wir eine amtliche Minute zum Stöhnen. Sagt es, seufzt es oder tippt es. Danach sortieren wir.",
      ifSilent:
        "Fang selbst mit dem Stöhnen an, und mach es gut. Bleibt es still, ist die Minute geschenkt, also geh weiter.",
      ifOneDominates:
        "Wenn die Minute um ist, sag: „Die Minute ist um, und ich habe dich gehört. Wenn da noch mehr ist, komm nach der Besprechung zu mir.“ Dann geh weiter.",
    },
    "on-our-table": {
      everybody:
        "Allein: Schreib eine Notiz für jede Arbeit, die du in der Hand hast, auch für die neue. Schreib dazu, wie weit sie ist (nicht begonnen, halb, fast fertig) und wer darauf wartet. Nur die großen Stücke, höchstens drei Notizen.",
      leaderSays:
        "Bevor wir sortieren, müssen wir sehen, was da ist. Schreibt bitte, jede und jeder für sich, eine Notiz für jedes große Stück Arbeit, das ihr in der Hand habt. Höchstens drei. Schreibt, was es ist, wie weit es ist und wer darauf wartet. Nicht begonnen, halb oder fast fertig, das genügt. Schreibt jemand auch das Neue auf? Dann stellt es sich an wie alles andere. Wenn ihr nicht sicher seid, wer auf etwas wartet, schreibt „Wer wartet?“. Das ist gut zu wissen. Und wenn ich die Notizen zeige, macht es nichts, wenn etwas doppelt da ist.",
      ifSilent:
        "Alle gehen ihre Listen durch. Frag gegen Ende: „Worauf schaut niemand, weil alle auf das Neue schauen?“",
      ifOneDominates:
        "Kämpft jemand schon für das eigene Stück, sag: „Erst bekommt es eine Notiz, dann einen Platz.“",
      remote: "Bitte alle, neben dem Panel ihre Aufgabenliste offen zu lassen, das spart Minuten.",
    },
    "dots-on-the-wait": {
      everybody:
        "Setzt eure drei Punkte zu Arbeit, bei der es wirklich schaden würde, wenn sie zwei Wochen liegen bliebe. Denkt an die Leute, die warten, und schaut nicht nur auf eure eigene Arbeit.",
      leaderSays:
        "Hier ist alles, was wir begonnen haben oder beginnen sollten. Setzt bitte eure drei Punkte. Die Frage ist nicht, was wichtig ist. Wichtig ist alles, sonst würden wir es nicht tun. Die Frage ist eine andere. Wenn etwas zwei Wochen liegen bliebe, wo gäbe es wirklich Schaden? Was fast fertig ist, kann einen Punkt wert sein, weil es bald vom Tisch ist.",
      ifSilent: "Stör nicht. Sag Bescheid, wenn es Zeit ist, den letzten Punkt loszulassen.",
      ifOneDominates:
        "Sagt jemand „meins natürlich“, bitte die Person leise, auch einen Punkt für etwas von anderen zu finden.",
    },
    "no-two-firsts": {
      everybody:
        "Nehmt zu zweit die fünf Notizen mit den meisten Punkten und bringt sie in eine Reihenfolge von eins bis fünf. Kein Platz wird geteilt. Schreibt einen Grund für euren ersten und einen für euren letzten Platz auf. Drückt auf „Ich bin so weit“, wenn ihr fünf habt.",
      leaderSays:
        "Tut euch zu zweit zusammen, am besten mit jemandem, der andere Arbeit macht. Nehmt die fünf Notizen mit den meisten Punkten. Bringt sie in eine Reihenfolge, eins bis fünf. Es gibt eine Regel, und die ist hart: keine zwei ersten Plätze. Kein „beides“, kein „eins a und eins b“. Dann gebt mir einen Grund für euren ersten Platz und einen für euren letzten. Wenn ihr euch nicht einigt, fragt euch: Welches von beiden könnten wir denen erklären, die dann warten müssen? Eine Dreiergruppe ist in Ordnung. Steht alles auf Papier, dann drückt auf „Ich bin so weit“.",
      ifSilent:
        "Hilf einem Paar, das festhängt, von unten: „Was kommt zuletzt?“ Das ist oft leichter als das Erste.",
      ifOneDominates:
        "Ruf zur Halbzeit: „Die andere Person verschiebt jetzt eine Notiz und sagt, warum.“",
      remote: "Jedes Paar fügt am Ende seine fünf Zeilen in den Chat ein, alle im selben Moment.",
    },
    "lay-them-side-by-side": {
      everybody:
        "Seht euch alle Reihenfolgen auf einmal an. Beginnt, wo sie übereinstimmen. Wo sie sich unterscheiden, hört für jede Seite einen Grund, und dann klärt es. Am Ende liest eine Person die eine Reihenfolge vor, von eins bis fünf.",
      leaderSays:
        "Haltet eure Reihenfolgen hoch, oder fügt sie in den Chat ein. Wo sind wir uns einig? Das steht fest, darüber reden wir nicht. Und wo liegen wir am weitesten auseinander? (Such die Stelle.) Einen Grund für weiter oben, bitte, und einen für weiter unten. Wir suchen nicht die perfekte Reihenfolge. Wir suchen die nächstbeste, und sie gilt, bis wir gemeinsam etwas anderes sagen. Wenn wir es nicht klären können, sagen wir, wer es entscheidet und bis wann. Einen Kompromiss mit zwei ersten Plätzen will ich nicht. Und zum Schluss: Wer liest uns die Liste vor, eins bis fünf?",
      ifSilent:
        "Lies die Reihenfolge vor, die am häufigsten vorkam, und frag: „Was wäre daran schwer hinzunehmen, und für wen?“",
      ifOneDominates:
        "Sag: „Deinen Grund für oben habe ich, den schreibe ich auf. Jetzt brauche ich einen Grund für unten, von jemand anderem.“",
    },
    "a-bookmark": {
      everybody:
        "Schaut auf das, was zuletzt kommt oder von der Liste fällt. Wer daran gearbeitet hat, nennt das Lesezeichen: „So weit ist es, und als Nächstes käme …“. Jemand anderes schreibt es auf. Ihr könnt es auch tippen oder später machen.",
      leaderSays:
        "Manche Arbeit kommt jetzt in die Schublade. Wir werfen sie nicht hinein, wir legen ein Lesezeichen ein. Wenn es deine war, sag uns zwei Dinge. So weit ist es. Und als Nächstes käme das. Jemand anderes schreibt es auf, damit du es loslassen kannst. Und wenn es dir leidtut, darfst du das sagen. Es war gute Arbeit, und vielleicht kommt sie wieder.",
      ifSilent:
        "Gib ein eigenes: „Meins ist halb fertig, der Entwurf liegt in unserem Ordner, und als Nächstes würde ich bei der Lieferfirma anrufen.“",
      ifOneDominates:
        "Wird es lang, sag: „Wie weit es ist und was als Nächstes käme, das genügt. Schreibst du den Rest dazu?“",
    },
    "from-tomorrow": {
      everybody:
        "Tragt ins Panel ein, wer wann mit Nummer eins beginnt und wer die Reihenfolge und die Lesezeichen dorthin legt, wo ihr alle hinschaut. Und auch, wer denen Bescheid sagt, die jetzt länger warten. Nennt zu jedem, wer es bestätigt.",
      leaderSays:
        "Ab morgen arbeiten wir nach dieser Reihenfolge. Wer beginnt mit Nummer eins, und an welchem Tag? Wer legt die Reihenfolge und die Lesezeichen dorthin, wo wir alle hinschauen? Und wer sagt es denen, die jetzt länger warten müssen? Sie sollen es von uns hören und nicht vom Kalender. Zu jedem kommen ein Name und ein Tag ins Panel, und dazu, wer es bestätigt. Wenn der Wind wieder dreht, treffen wir uns, und niemand dreht sich allein. Danke euch, auch für das Stöhnen.",
      ifSilent:
        "Sag: „Die Reihenfolge hänge ich heute Abend auf. Bleiben noch ein Anfang und ein Anruf.“",
      ifOneDominates:
        "Hat eine Person alle drei genommen, lies sie vor und frag: „Was davon kannst du abgeben?“",
    },
  },
};
