import type { ActionTexts } from "../readers-playbook.ts";

/** Wer entscheidet das?: the texts of “Whose Decision Is It?” in German. */
export const whoseDecision: ActionTexts = {
  summary:
    "Findet die Entscheidungen, die bei euch hängen bleiben, und klärt, wer sie trifft und wie.",
  why: "Teams berichten, dass manches Warten aufhört, sobald laut gesagt ist, wer entscheiden darf, auch wenn die Wahl selbst nicht leichter wird. Sie merken auch, dass zwei Leute monatelang beide sicher sein können, die Sache liege bei der anderen Person.",
  who: "Alle, die etwas entscheiden oder darauf warten. Gibt es eine Führungskraft, die eine Entscheidung abgeben kann, dann hilft es sehr, wenn sie dabei ist.",
  whenToUse: [
    "Arbeit liegt herum, weil sie ein Ja braucht und niemand weiß, von wem.",
    "Dinge werden zweimal entschieden, auf zwei verschiedene Arten.",
    "Leute bitten für Kleinigkeiten um Erlaubnis, oder sie hören hinterher, sie hätten fragen sollen.",
  ],
  whenNotToUse: [
    "Fast alles wird außerhalb des Teams entschieden. Redet zuerst mit den Leuten dort.",
    "Zwei Leute streiten gerade um eine Entscheidung. Sie brauchen ein eigenes Gespräch.",
  ],
  notice:
    "Jemand sagt „das ist meins“ und entscheidet am selben Tag, und die anderen erfahren es, ohne zu fragen.",
  quietWay:
    "Das meiste hier ist schriftlich: Notizen, Punkte und ein Name auf einem Blatt Papier. Ein leeres Blatt heißt „Ich weiß es nicht“, und das ist eine ehrliche und nützliche Antwort. Fällt dein eigener Name, darfst du Nein sagen, und niemand fragt nach dem Grund.",
  caution:
    "Manche haben jahrelang entschieden, weil es sonst niemand tat, und so den Laden am Laufen gehalten. Danke ihnen, bevor sich etwas verschiebt. Lies eine Notiz so vor, wie sie dasteht, und frag nicht, welcher Fall es war. Verliert jemand ein Mitspracherecht, halt dort an und frag, wozu diese Person weiter gefragt werden möchte.",
  prepare: [
    "Erinnere dich an eine Entscheidung, die zu lange liegen blieb, aus einem Grund, den niemand nennen konnte.",
    "Sorg dafür, dass Papier und Stifte da sind, oder sag, dass der Chat genügt.",
    "Bring in Erfahrung, was das Team wirklich selbst entscheiden darf: Geld, Termine, Werkzeuge, Leute.",
  ],
  steps: {
    "the-broken-kettle": {
      everybody:
        "Unser Wasserkocher ist kaputt, in echt oder gedacht. Sagt in ein paar Worten, wer über einen neuen entscheiden darf und wen diese Person fragen muss. Ein Schulterzucken ist auch eine Antwort.",
      leaderSays:
        "Fangen wir mit etwas Kleinem an. Unser Wasserkocher ist kaputt. Falls wir keinen haben, tut bitte so. Jemand muss einen neuen aussuchen. Wer in diesem Team darf das? Einfach kaufen, geht das? Wer müsste vorher gefragt werden, und wer wüsste gern Bescheid? Ruft es einfach in den Raum, oder zuckt mit den Schultern. (Hör zu.) Ihr seht, nicht einmal ein Wasserkocher ist so einfach. Heute machen wir dasselbe mit zwei Entscheidungen, die wichtiger sind als Tee.",
      ifSilent:
        "Mach es schlimmer: „Ich habe einen rosafarbenen gekauft, und billig war er nicht.“ Dazu hat bestimmt jemand eine Meinung.",
      ifOneDominates:
        "Sag: „Du würdest ihn also kaufen. Hätten die anderen das gewusst?“ Dann lass zwei von ihnen antworten.",
    },
    "who-decides": {
      everybody:
        "Schreib allein ein oder zwei Notizen, die mit „Wer entscheidet …“ beginnen. Nimm echte Entscheidungen: solche, die warten mussten, zweimal getroffen oder wieder zurückgenommen wurden. Nenn die Entscheidung, und lass weg, wer sie getroffen hat.",
      leaderSays:
        "Jetzt zu unserer richtigen Arbeit. Denkt an Entscheidungen, die hängen geblieben sind. Eine lag tagelang herum. Eine wurde zweimal getroffen. Eine wurde getroffen und dann wieder zurückgenommen. Schreibt ein oder zwei davon auf, jede auf eine Notiz, die mit „Wer entscheidet“ beginnt. Wer entscheidet, wann es gut genug zum Abschicken ist? Wer entscheidet, was zuerst drankommt, wenn zwei Sachen eilig sind? Wer entscheidet, dass eine Besprechung ausfällt? Kleine sind willkommen, sie kommen öfter vorbei. Schreibt bitte, was zu entscheiden war, nicht, wer danebenlag. An einer Notiz kann niemand sehen, wer sie geschrieben hat.",
      ifSilent:
        "Lass Zeit. Dann frag in den Raum: „Worauf wartet ihr gerade in diesem Augenblick? Und wessen Ja würde das beenden?“",
      ifOneDominates:
        "Erzählt jemand die Geschichte einer schlechten Entscheidung, sag: „Bitte nur, was zu entscheiden war. Die Geschichte bekommt später ihre Chance.“",
      remote:
        "Wer nicht im selben Raum sitzt, wartet leiser. Bitte die Leute, an Nachrichten zu denken, die keine Antwort bekamen.",
    },
    "dots-on-stuck": {
      everybody:
        "Setzt eure drei Punkte auf Entscheidungen, die oft anstehen und uns warten lassen. Ist für euch klar, wer entscheidet, dann behaltet den Punkt.",
      leaderSays:
        "Lest, was da steht. Bei manchem ist euch vielleicht klar, wer entscheidet. Dann spart eure Punkte für etwas anderes. Gebt eure drei Punkte den Entscheidungen, die immer wieder anstehen und Arbeit liegen lassen. Ob die Notiz von euch ist, spielt keine Rolle. Die oberste klären wir, oder die obersten zwei.",
      ifSilent:
        "Du musst die Stille nicht füllen. Biete einmal an, die Notizen vorzulesen, falls jemand sie nicht gut sehen kann.",
      ifOneDominates:
        "Beantwortet jemand eine Notiz nach der anderen, sag: „Kann gut sein, dass du recht hast. Gleich sehen wir, ob wir das alle so sagen würden.“",
    },
    "names-on-paper": {
      everybody:
        "Schreibt auf Papier, wer eurer Ansicht nach heute über die oberste Notiz entscheidet. Zeigt es, wenn die Leitung es sagt. Zwei Leute mit verschiedenen Namen erzählen, wie sie darauf gekommen sind. Dann dasselbe mit der zweiten Notiz, wenn Zeit ist.",
      leaderSays:
        "Nehmt ein Stück Papier. Hier ist die Entscheidung mit den meisten Punkten. (Lies sie vor.) Wer entscheidet das heute? Nicht, wer sollte. Wer tut es? Schreibt einen Namen, so groß, dass er sich lesen lässt. Oder lasst das Blatt leer, wenn ihr es nicht wisst. Haltet es verdeckt. Fertig? Dann bitte alle auf einmal. (Schau in die Runde.) Haben wir alle denselben Namen, ist das geklärt, und wir nehmen die nächste Notiz. Wenn nicht, liegt niemand falsch. Es heißt nur, dass wir es nie ausgesprochen haben. Ich würde gern zwei von euch mit verschiedenen Namen hören. Wie seid ihr darauf gekommen?",
      ifSilent:
        "Lies vor, was du siehst: „Drei sagen dies, zwei sagen das, zwei sind leer.“ Oft braucht es nicht mehr, damit es losgeht.",
      ifOneDominates:
        "Beharrt jemand auf der eigenen Antwort, sag: „Vielleicht ist es so gedacht. Ich frage, wie wir anderen es erlebt haben.“",
      remote:
        "Haltet das Blatt in die Kamera, oder tippt den Namen und schickt ihn erst ab, wenn die Leitung es sagt.",
    },
    "a-name-and-a-way": {
      everybody:
        "Gebt der obersten Entscheidung einen Namen und einen von vier Wegen. Die Person entscheidet und sagt es uns. Die Person fragt vorher, und wir sagen, wen. Wir entscheiden zusammen. Es liegt nicht bei uns, und wir sagen, zu wem wir gehen. Niemand bekommt eine Entscheidung gegen den eigenen Willen. Dann die zweite.",
      leaderSays:
        "Für die oberste Entscheidung sehe ich vier Wege. Eins: Jemand entscheidet allein und sagt es uns. Zwei: Jemand fragt vorher bestimmte Leute und entscheidet dann. Drei: Wir entscheiden zusammen, und das ist langsam. Vier: Es liegt nicht bei uns, und wir sagen, zu wem wir gehen. Welcher Weg passt, und welcher Name? Oft ist es die Person, die am nächsten an der Arbeit ist. (Lass sie reden, dann frag die genannte Person.) Möchtest du das ab jetzt entscheiden? Ein Nein ist in Ordnung. Was brauchst du von uns? Würde das jemandem schaden? Gut. Wenn wir Zeit haben, nehmen wir die zweite.",
      ifSilent:
        "Probier es an dir selbst aus: „Angenommen, ich wäre es und würde vorher zwei Leute fragen. Was wäre daran verkehrt?“",
      ifOneDominates:
        "Fällt bei jeder Entscheidung derselbe Name, sag: „Dann enden alle unsere Wege an einem Schreibtisch. Was könnte zu jemand anderem gehen?“",
      remote:
        "Tipp den Satz mit, während er entsteht: diese Entscheidung, dieser Name, dieser Weg. Dann sehen alle dieselben Worte.",
    },
    "where-all-can-find-it": {
      everybody:
        "Tragt ins Panel ein, wer die Entscheidung, den Namen und den Weg dort aufschreibt, wo wir alle es finden, und bis zu welchem Tag. Und wer denen draußen Bescheid gibt, die es gewohnt sind, jemand anderen zu fragen.",
      leaderSays:
        "Was wir hier gesagt haben, ist bis Montag weg, wenn es nur in unseren Köpfen bleibt. Wer schreibt es auf, eine Zeile für jede Entscheidung, und wo? Und wer sagt es den Leuten draußen, die es gewohnt sind, jemand anderen zu fragen? Tragt bitte beides ins Panel ein, mit einem Tag. Jemand anderes sieht nach, ob wir es wirklich finden. Noch etwas. Entscheidet die Person, deren Name dasteht, anders, als ihr es getan hättet, dann ist das so gedacht. Danke euch. Ich werde einen Wasserkocher nie mehr so ansehen wie früher.",
      ifSilent:
        "Fang selbst an, die Zeile zu tippen, und sprich laut mit: „Von jetzt an …“ Jemand wird sie verbessern wollen. Bitte diese Person, sie zu übernehmen.",
      ifOneDominates:
        "Will die Person, die jetzt entscheidet, auch noch schreiben, sag: „Die Entscheidung hast du jetzt. Wer sonst kann es aufschreiben?“",
    },
  },
};
