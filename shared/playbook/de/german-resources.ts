import type { ResourceTexts } from "../../resource.ts";

/** What we say of each resource in German, by its id. */
export const germanResources: Readonly<Record<string, ResourceTexts>> = {
  "good-humor-npr": {
    worth:
      "Ein Gespräch zum Lesen oder Hören. Es geht nicht darum, witzig zu sein, sondern um einen leichteren Blick.",
  },
  "leading-with-humor": {
    worth: "Was Bücher über Humor denen zu sagen haben, die andere führen.",
  },
  "laughing-for-teams": {
    worth:
      "Jemand, der Teams begleitet, schreibt darüber, warum die guten lachen. In ein paar Minuten gelesen, mit Link zu dem Vortrag, der ihn darauf gebracht hat.",
    contentNote: "Erwähnt eine Beerdigung.",
  },
  "how-fun-are-your-meetings": {
    worth:
      "Die Studie über echte Teambesprechungen, auf die sich vieles stützt, was über Humor bei der Arbeit gesagt wird. Die Zusammenfassung ist kostenlos und kurz.",
  },
  "jokes-and-collaboration": {
    worth:
      "Kurz und verständlich über eine Studie, für die Teambesprechungen gefilmt wurden: was auf ein Lachen folgte.",
  },
  "humor-in-teams": {
    worth:
      "Ein Kapitel darüber, was über Humor in Teams bekannt ist und was nicht. Für alle, die mehr als eine Meinung wollen.",
  },
  "laughing-with-or-at": {
    worth:
      "Eine Studie über Spiel und Humor in Besprechungen, die freundlichen Humor vom anderen unterscheidet. Den meisten genügt die Zusammenfassung.",
  },
  "fun-is-not-frivolous": {
    worth:
      "Warum gemeinsames Spielen ein Team zusammenhält, wenn der Druck kommt. Kurz, und mit einem Bild, das hängen bleibt.",
  },
  "wearing-many-hats": {
    worth:
      "Leute vom Improvisationstheater über „Ja, und“: ein Weg, beweglich zu bleiben, wenn sich der Plan ändert.",
  },
  "riez-davantage": {
    worth:
      "Ein Team und Forschende aus Montréal über das Lachen bei der Arbeit: wofür es gut ist und in welchem Maß.",
  },
  "improv-skills": {
    worth:
      "Drei Dinge, die ein Team vom Improvisationstheater übernehmen kann. Gut zu lesen vor einer Besprechung, in der ihr Ideen sucht.",
    contentNote: "Beginnt mit einem Hurrikan und dem, was er zerstört hat.",
  },
  "t-shaped-people": {
    worth:
      "Wie ein Team zurechtkommt, wenn jemand fehlt: Lern zuerst, was gleich neben deiner eigenen Arbeit liegt. Mit einer Tabelle, die zeigt, wo sich nur eine Person auskennt.",
  },
  "leaders-framework": {
    worth:
      "Warum zu der einen Art von Problem ein Plan passt und zu einer anderen das Ausprobieren. Gibt einem Team ein gemeinsames Wort für „Das kann noch niemand wissen“.",
  },
  "learning-from-failure": {
    worth:
      "Warum Fehlschlag nicht gleich Fehlschlag ist und wie ihr aus jeder Art lernt, ohne Schuld zu verteilen.",
  },
  "project-premortem": {
    worth:
      "Stellt euch vor, es ist schiefgegangen, und fragt dann, warum: So kommen Zweifel zur Sprache, bevor es zu spät ist. Kurz, von dem, der dem Verfahren den Namen gab.",
  },
  "postmortem-culture": {
    worth:
      "Wie Technikteams auf Ausfälle zurückblicken, ohne Schuld zu verteilen, und aufschreiben, was sie gelernt haben.",
  },
  "blameless-postmortems": {
    worth:
      "Warum es sich lohnt zu fragen, weshalb etwas damals sinnvoll schien, statt wer es war. Die Rückblicke vieler Teams gehen auf diesen Text zurück.",
  },
  "complex-systems-fail": {
    worth:
      "Achtzehn kurze Absätze, zuerst über Krankenhäuser geschrieben: warum es nie nur eine Ursache gibt. Danach fällt der Blick zurück milder aus.",
  },
  "retro-follow-through": {
    worth:
      "Zehn Gründe, warum Vereinbartes liegen bleibt, und zu jedem etwas, das ihr ausprobieren könnt.",
  },
  "the-checklist": {
    worth:
      "Wie eine kurze Liste die Arbeit auf Intensivstationen verändert hat und warum Fachleute sie nicht wollten. Ein langer Text, der im Gedächtnis bleibt.",
    contentNote: "Beschreibt schwere Krankheiten und die Behandlung auf Intensivstationen.",
  },
  "execution-debt": {
    worth:
      "Die Idee hinter einem Teil dieser App, in den Worten derer, die den Begriff geprägt haben: Was gemeldet wurde und was getan wurde, läuft auseinander.",
  },
  "emotional-intelligence-of-groups": {
    worth:
      "Wie eine Gruppe als Ganzes gut mit Gefühlen umgehen kann, über das hinaus, was Einzelne können.",
  },
  "what-makes-a-leader": {
    worth:
      "Der Artikel, der emotionale Intelligenz in der Arbeitswelt zum Begriff gemacht hat. Lies ihn, um zu sehen, aus welchen Teilen sie besteht.",
  },
  "ups-and-downs-at-work": {
    worth: "Kleine Dinge zum Ausprobieren, wenn an einem Arbeitstag die Gefühle hochschlagen.",
  },
  "desk-moves": {
    worth:
      "Warum etwas so Kleines wie ein anderer Schreibtisch Menschen aufwühlen kann und welche Bedürfnisse das berührt. Erklärt viel über Veränderungen.",
  },
  "daily-check-ins": {
    worth:
      "Wie ein verteiltes Team eine Besprechung beginnen kann: Alle sagen eine Zahl dafür, wie es ihnen geht. Und warum es mehr nicht sein muss.",
  },
  "behaviours-of-teams": {
    worth:
      "Die guten Gewohnheiten starker Teams, wie sie das Framework beschreibt, auf dem diese App beruht.",
  },
  "need-psychological-safety": {
    worth:
      "Was in uns vorgeht, wenn wir uns bei der Arbeit bedroht fühlen, und was ein Team vor einem schwierigen Gespräch tun kann.",
  },
  "what-is-psychological-safety": {
    worth:
      "Eine klare Erklärung für den Anfang. Sie sagt auch, was psychologische Sicherheit nicht heißt: nett zu sein.",
  },
  "speak-freely": {
    worth:
      "Warum offene Türen und anonyme Briefkästen oft nicht ans Licht bringen, was Menschen denken, und was mehr hilft.",
  },
  "neuroscience-of-trust": {
    worth:
      "Die Liste eines Forschers: was Menschen tun, wo viel Vertrauen herrscht. Nehmt sie als Sammlung von Ideen und prüft, welche zu euch passen.",
  },
  "perfect-team": {
    worth:
      "Die Geschichte, die das Thema aus der Forschung in die Büros getragen hat. Gut erzählt, mit Menschen aus Fleisch und Blut.",
    contentNote: "Erzählt von einer schweren Krankheit.",
  },
  "culture-of-safety": {
    worth:
      "Von einem Ingenieur, der bei Google Teams geschult hat: fünf Fragen an dein eigenes Team, und was mit Neuen geschieht, wo diese Sicherheit fehlt. Konkret, aus dem Arbeitsalltag.",
  },
  "vertrauen-im-team": {
    worth:
      "Was psychologische Sicherheit bedeutet, in klarem Deutsch, woran ihr sie in einem Team erkennt und was sie für eine Retrospektive bringt.",
  },
  "gesunde-teamkultur": {
    worth: "Wie Vertrauen in einem Team entsteht, dessen Leute sich nicht im selben Raum treffen.",
  },
  "disagreeing-more": {
    worth:
      "Was verloren geht, wo alle einer Meinung sind, und wie du dich daran gewöhnst zu widersprechen.",
  },
  "disagree-remote": {
    worth:
      "Warum eine Meinungsverschiedenheit leichter kippt, wenn sie schriftlich ausgetragen wird, und was Leute dagegen tun, die auf Distanz arbeiten.",
  },
  "ladder-of-inference": {
    worth:
      "Eine Folge zum Hören: wie schnell wir von dem, was wir gesehen haben, zu dem kommen, was für uns feststeht. In den Stufen dazwischen steckt der halbe Konflikt.",
  },
  "feedback-equation": {
    worth:
      "Was du gesehen hast, wozu es geführt hat, und eine Frage: eine Form für Rückmeldungen, die in einen Atemzug passt.",
  },
  "feedback-fallacy": {
    worth:
      "Zwei Autoren bezweifeln, dass es Menschen hilft, wenn ihnen gesagt wird, was an ihnen nicht stimmt. Gut zu lesen, wenn sich alle einig sind, dass Rückmeldung gut ist.",
  },
  "three-feedback-steps": {
    worth:
      "Situation, Verhalten, Wirkung: das Modell, das in vielen Schulungen vorkommt, von denen, die es lehren.",
  },
  "power-of-silence": {
    worth:
      "Was eine Pause in einem Gespräch bewirkt. Für alle, die leiten und gern jede Lücke füllen würden.",
  },
  "power-of-listening": {
    worth:
      "Warum es oft mehr verändert, wenn uns jemand zuhört, als wenn uns jemand sagt, was zu tun ist. Aus Studien über Gespräche bei der Arbeit.",
  },
  "relationships-not-chance": {
    worth:
      "Was Teams bewusst dafür tun, dass sich alle kennen, ob nah beieinander oder weit verstreut.",
  },
  "small-wins": {
    worth:
      "Aus Tausenden von Tagebucheinträgen: Gut wird ein Arbeitstag, wenn es ein Stück vorangeht. Das spricht dafür, auch Kleines zu feiern.",
  },
  "being-glue": {
    worth:
      "Über die Arbeit, die ein Team zusammenhält und die niemand bemerkt, und darüber, an wem sie hängen bleibt.",
  },
  "survey-fatigue": {
    worth:
      "Müde machen nicht die Fragen, sondern Antworten, auf die nichts folgt. Gut, nach jedem Puls daran zu denken.",
  },
  "how-resilience-works": {
    worth:
      "Was Menschen gemeinsam haben, die durch schwere Zeiten kommen. Ein älterer Text, auf dem andere noch immer aufbauen.",
    contentNote: "Stützt sich auf Geschichten von Krieg, Verfolgung und Verlust.",
  },
  "how-you-recharge": {
    worth:
      "Warum zum Durchhalten auch das Innehalten gehört. Ein guter Text, bevor ein Team darauf schaut, wie viel es zu tragen hat.",
  },
  "resilience-every-day": {
    worth:
      "Kleine Gewohnheiten der Aufmerksamkeit für den Arbeitstag, aus einer Zeitschrift über Achtsamkeit. Such dir eine der fünf aus.",
  },
  "leading-a-hybrid-team": {
    worth: "Gut zusammenarbeiten, wenn die einen im Raum sind und die anderen auf dem Bildschirm.",
  },
  "great-hybrid-meeting": {
    worth:
      "Acht Dinge, auf die zu achten ist, wenn ein Teil der Gruppe zugeschaltet ist, zuallererst der Ton. Lies das, bevor du eine Gruppe leitest, die nur halb im Raum ist.",
  },
  "newly-remote-workers": {
    worth:
      "Geschrieben, als auf einmal alle von zu Hause arbeiteten: was daran schwer ist und was in den ersten Wochen hilft.",
  },
  "democratizing-remote-work": {
    worth:
      "Wer Gehör fand, als alle auf dem Bildschirm waren, und wie das so bleibt, wenn einige in einen Raum zurückkehren.",
  },
  "remote-or-co-located": {
    worth: "Auf welche Arten Teams verteilt sein können und was jede davon ihnen abverlangt.",
  },
  "github-remote-work": {
    worth:
      "Was eine Firma, die schon lange auf Distanz gearbeitet hatte, an andere weitergab, die damit anfangen mussten.",
  },
  "covid-working-remotely": {
    worth:
      "Für Teams, die plötzlich von zu Hause arbeiten: worauf in den ersten Wochen zu achten ist. Dem Text ist sein Jahr anzumerken, doch die Fragen sind noch immer gut.",
    contentNote: "Handelt von den ersten Wochen einer Pandemie.",
  },
  "tips-remote-worker": {
    worth:
      "Eine lange Liste von jemandem, der seit Jahren von zu Hause arbeitet. Lass alle den einen Punkt heraussuchen, den sie sich von den anderen wünschen.",
  },
  "written-communication": {
    worth:
      "Warum erst gutes Schreiben es möglich macht, zu verschiedenen Zeiten zu arbeiten, und was es von allen verlangt.",
  },
  "pass-on-with-care": {
    worth:
      "Eine Checkliste für die letzten Tage, bevor du weg bist. Nimm sie, wie sie ist, oder als Anfang für eine eigene.",
  },
  "great-work-handover": {
    worth:
      "Was in eine Übergabe gehört, geschrieben für jede Art von Büroarbeit. Hilft denen, die bleiben, und dem Urlaub derer, die gehen.",
  },
  "ipass-training": {
    worth:
      "Wie in Krankenhäusern die Übergabe geschult wird und wie die Schulung ankam. Es zeigt: Das ist eine Fertigkeit, und sie lässt sich üben.",
    contentNote: "Es geht um Fehler in Krankenhäusern.",
  },

  "agile-retrospectives": {
    worth:
      "Ein Handbuch für alle, die den Rückblick eines Teams leiten, von der Eröffnung bis zum Abschluss.",
  },
  "resilient-management": {
    worth:
      "Ein kurzes Buch darüber, wie du Menschen in einem Team durch Veränderung und Belastung hilfst.",
  },
  "fearless-organization": {
    worth:
      "Was psychologische Sicherheit bei der Arbeit ist, was es kostet, wenn sie fehlt, und wie ihr anfangt: das Buch dazu, von der Forscherin, die dahintersteht.",
  },
  "dare-to-lead": {
    worth:
      "Mut als etwas, das sich üben lässt, mit Worten für Gespräche, die wir lieber aufschieben würden.",
    contentNote: "Es geht auch um Scham und Verletzlichkeit.",
  },
  "culture-code": {
    worth:
      "Geschichten von ganz verschiedenen Gruppen, die gut zusammenarbeiten, und was sie gemeinsam haben. Lässt sich leicht in Teilen lesen.",
  },
  "think-again": {
    worth: "Wie wir die eigene Meinung ändern und so fragen, dass andere ihre ändern können.",
  },
  "radical-candor": {
    worth:
      "Es gut mit jemandem meinen und offen sagen, was zu sagen ist, beides zugleich. Auf der Website steht genug für den Anfang.",
  },
  "humor-seriously": {
    worth:
      "Das Buch zum Vortrag: welche Arten von Humor es gibt, wo er wehtut und wie du deinen eigenen findest.",
  },
  "checklist-manifesto": {
    worth:
      "Was Leute im Cockpit, auf dem Bau und im Operationssaal über kurze Listen wissen, und wie du eine schreibst, die benutzt wird.",
    contentNote: "Beschreibt Operationen und schwere Krankheiten.",
  },
  "shape-up": {
    worth:
      "Wie eine Firma plant: Die Zeit steht fest, der Umfang ist beweglich. Kostenlos zu lesen und ein guter Gegensatz zu eurer eigenen Art.",
  },
  "remote-office-not-required": {
    worth:
      "Kurze Kapitel für und gegen die Arbeit auf Distanz, von Leuten, die früh damit angefangen haben.",
  },
  "year-without-pants": {
    worth:
      "Ein Manager fängt in einer Firma ohne Büros an und schreibt auf, was geschieht. Eher eine Erzählung als ein Handbuch.",
  },
  "distributed-teams": {
    worth:
      "Ein praktisches Buch über die Arbeit an vielen Orten, von jemandem, der Teams so geführt hat.",
  },
  "tech-led-culture": {
    worth:
      "Das Buch der Autorin, auf deren Framework diese App beruht, über die menschliche Seite der Arbeit mit Technologie.",
  },
  "right-kind-of-wrong": {
    worth:
      "Das spätere Buch der Forscherin über gutes Scheitern: welche Fehlschläge etwas lehren und welche sich vermeiden ließen.",
  },
  "emotional-agility": {
    worth: "Das Buch zum Vortrag der Autorin: Gefühle als Nachrichten und nicht als Befehle.",
  },
  "people-before-tech": {
    worth: "Das erste Buch der Autorin über Teams, in dem „Human Debt“ ausführlich erklärt wird.",
  },

  "working-agreements": {
    worth:
      "Eine Stunde, in der ein Team vereinbart, wie es zusammenarbeiten will, nah beieinander oder weit verstreut.",
  },
  "one-two-four-all": {
    worth:
      "Erst allein denken, dann zu zweit, zu viert und schließlich alle zusammen, damit jede Stimme Platz findet. Mit dieser Methode fangt ihr am besten an.",
  },
  "troika-consulting": {
    worth:
      "Zu dritt: Eine Person bittet um Hilfe, und die anderen beiden denken laut darüber nach, während die erste nur zuhört.",
  },
  "wise-crowds": {
    worth:
      "Reihum bringt jemand eine echte Frage mit, und eine kleine Gruppe denkt für diese Person nach. Für ein größeres Team als bei „Troika Consulting“.",
  },
  "making-space-triz": {
    worth:
      "Mit einem Lächeln fragen, wie die Sache ganz sicher schiefgeht, um zu sehen, womit ihr aufhören solltet.",
  },
  "fifteen-percent-solutions": {
    worth:
      "Was könntest du morgen tun, ohne jemanden zu fragen und ohne Geld? Das bringt ein Team in Bewegung, in dem alle auf jemand anderen warten.",
  },
  "impromptu-networking": {
    worth:
      "Kurze Gespräche mit wechselndem Gegenüber, um herauszufinden, was sich alle erhoffen und was sie geben können.",
  },
  "what-so-what-now-what": {
    worth:
      "In drei Schritten zurückblicken: was geschehen ist, was es bedeutet, was jetzt folgt. So kommen die Meinungen nicht vor den Tatsachen.",
  },
  "asynchronous-communication": {
    worth:
      "Wie eine Firma, die auf Distanz arbeitet, zurechtkommt, ohne dass alle gleichzeitig da sind.",
  },
  "informal-communication": {
    worth:
      "Viele kleine Möglichkeiten, sich ohne Anlass zu treffen, wenn es dafür keine Kaffeeküche gibt. Sucht euch eine aus und probiert sie einen Monat lang.",
  },
  "handbook-first": {
    worth:
      "Warum diese Firma erst aufschreibt und dann erzählt. Zeigt, was es braucht, damit Wissen nicht mit einer Person verschwindet.",
  },
  "communication-handbook": {
    worth:
      "Die öffentlichen Regeln einer Firma dafür, wie ihre Leute miteinander reden und einander schreiben. Um sich einen Satz zu borgen, nicht zum Abschreiben.",
  },
  "understand-team-effectiveness": {
    worth:
      "Was Google in der Studie über die eigenen Teams untersucht und gefunden hat, von denen, die sie gemacht haben. Mit Fragen, die du deinem Team stellen kannst.",
  },
  "health-monitor": {
    worth:
      "Anderthalb Stunden, in denen ein Team acht Seiten an sich selbst betrachtet. Etwas für zweimal im Jahr.",
  },
  "squad-health-check": {
    worth:
      "Karten und Farben, mit denen ein Team sagt, wie es ihm geht und wohin es sich bewegt. Für das Team gemacht und nicht für eine Rangliste.",
  },
  "retrospective-play": {
    worth:
      "Die schlichte Form, gemeinsam zurückzublicken, Schritt für Schritt und mit Zeitangaben. Gut, wenn noch niemand von euch einen Rückblick geleitet hat.",
  },
  "five-whys": {
    worth:
      "Nach dem Warum fragen, bis ihr hinter die erste Antwort kommt. Achtet darauf, dass am Ende eine Ursache steht und keine Person.",
  },
  daci: {
    worth:
      "Wer eine Entscheidung vorantreibt, wer sie trifft, wer gefragt wird und wer davon erfährt. Für Teams, in denen etwas zweimal entschieden wird oder nie.",
  },
  retromat: {
    worth:
      "Übungen für jeden Teil eines Rückblicks, mit jedem Klick neu zusammengestellt. Für den Fall, dass eure zur Gewohnheit geworden sind.",
  },
  "kudo-box": {
    worth:
      "Eine Schachtel, ein paar Karten und Dank untereinander. In einem Chat geht es genauso gut.",
  },
  "delegation-poker": {
    worth:
      "Ein Kartenspiel, das zeigt, wie verschieden Menschen „Du entscheidest“ verstehen. Sieben Stufen statt Ja und Nein.",
  },
  "moving-motivators": {
    worth:
      "Karten, die du danach ordnest, was dir wichtig ist, und verschiebst, wenn sich etwas ändert. So wird ein Gespräch über Veränderung persönlich, ohne dass jemand ausgefragt wird.",
  },
  "team-canvas": {
    worth:
      "Ein Blatt dafür, wozu ein Team da ist, wer was tut und wie es arbeiten will. Für ein neues Team oder eines, das sich verändert hat.",
  },
  "hyper-island-toolbox": {
    worth:
      "Eine Sammlung von Methoden für Gruppen, mit Schritten und Zeiten. Schau hier nach, wenn du etwas anderes brauchst als sonst.",
  },
  "check-in-questions": {
    worth:
      "Fragen für die ersten fünf Minuten, damit alle einmal gesprochen haben, bevor die Arbeit beginnt.",
  },
  "handoff-tool": {
    worth:
      "Was mitkommen muss, wenn Arbeit in andere Hände übergeht: die Fakten, was ungewiss ist und wer jetzt verantwortlich ist. Aus Krankenhäusern, und kurz.",
  },
  "ipass-tool": {
    worth:
      "Fünf Punkte für die Übergabe. Der letzte: Wer übernimmt, sagt noch einmal, was angekommen ist. Leicht auf die eigene Arbeit zu übertragen.",
  },
  "sbar-tool": {
    worth:
      "Situation, Hintergrund, Einschätzung, Empfehlung: eine Form, um schnell weiterzugeben, was die andere Person wissen muss und was du dazu denkst.",
  },
  "check-back-tool": {
    worth:
      "Etwas sagen, es wiederholen lassen, bestätigen, dass es stimmt. Die kleinste Art, zu prüfen, ob eine Nachricht angekommen ist.",
  },
  "two-challenge-rule": {
    worth:
      "Sprich Bedenken, auf die niemand eingegangen ist, ein zweites Mal aus. Die Regel kommt aus der Luftfahrt und gibt stillen Menschen etwas, worauf sie sich stützen können.",
  },
  "cus-tool": {
    worth:
      "Drei Sätze, mit denen jede und jeder anhalten kann, was gerade geschieht. Ein Team kann dafür eigene Worte vereinbaren.",
  },
  "desc-tool": {
    worth:
      "Eine Form für ein schwieriges Gespräch zu zweit: was geschehen ist, wie es mir damit geht, was ich vorschlage, was daraus folgt.",
  },
  "managing-incidents": {
    worth:
      "Wer was tut, wenn etwas schiefgeht, und wie ihr die Arbeit mittendrin so übergebt, dass niemand raten muss.",
  },
  "incident-response": {
    worth:
      "Das öffentliche Handbuch einer Firma für schlimme Nächte: davor, mittendrin und danach. Nimm den Teil über die Rollen, was auch immer deine Arbeit ist.",
  },
  "debriefing-guide": {
    worth:
      "Wie du einen Rückblick leitest, nachdem etwas schiefgegangen ist, und welche Fragen die Geschichte ans Licht bringen. Für alle, die einen leiten.",
  },
  "code-review-guide": {
    worth:
      "Wie die Leute in einer Firma gegenseitig ihre Arbeit prüfen: schnell, freundlich und bei dem, worauf es ankommt. Nützlich auch jenseits von Code.",
  },
  "conventional-comments": {
    worth:
      "Ein Etikett vor jedem Kommentar sagt, ob er ein Lob, eine Frage oder ein Muss ist. Bei schriftlicher Rückmeldung muss dann niemand mehr raten.",
  },
  "definition-of-done": {
    worth:
      "Eine Liste, auf die sich ein Team einigt, damit „fertig“ für alle dasselbe heißt. Kurz, mit den üblichen Fallen.",
  },

  "safe-workplace-tedx": {
    worth:
      "Warum Menschen sich bei der Arbeit zurückhalten und was es leichter macht, zu fragen, etwas zuzugeben und sich zu melden. Von der Forscherin, die den Begriff bekannt gemacht hat. Gut als erstes Video, das ihr zusammen anschaut.",
  },
  "strangers-into-a-team": {
    worth:
      "Wie Menschen, die sich kaum kennen, zusammenfinden, um etwas Neues zu lösen. Passt zu einem Team, dessen Mitglieder oft wechseln.",
  },
  "dare-to-disagree": {
    worth:
      "Was Widerspruch Gutes bringt und warum Menschen ihm trotzdem ausweichen. Wer gut widerspricht, erscheint hier als Hilfe und nicht als Bedrohung.",
    contentNote: "Erzählt von einer Studie über Kinder, die an Krebs gestorben sind.",
  },
  "on-being-wrong": {
    worth:
      "Wie es ist, sich zu irren, und wie wir gelassener darauf schauen können. Hilft, bevor ein Team über seine eigenen Fehler spricht.",
  },
  "power-of-vulnerability": {
    worth:
      "Sich ohne Rüstung zeigen, erzählt aus der Forschung und aus dem Leben. Viele kennen den Vortrag, und das macht den Einstieg in ein Gespräch leicht.",
    contentNote: "Es geht um Scham und darum, sich Hilfe zu suchen.",
  },
  "listening-to-shame": {
    worth:
      "Die Fortsetzung ihres Vortrags über Verletzlichkeit: was Scham mit Menschen macht, die gern etwas wagen würden. Eher für dich allein als für eine Besprechung.",
    contentNote: "Der ganze Vortrag handelt von Scham.",
  },
  "emotional-courage": {
    worth:
      "Schweren Gefühlen Raum geben, statt sie mit guter Laune zu überdecken. Der Vortrag gibt Worte für Tage, die nicht gut sind.",
    contentNote: "Es geht um Verlust und Trauer.",
  },
  "resilient-people-ted": {
    worth:
      "Drei Gewohnheiten, die einer Forscherin durch die schwerste Zeit ihres Lebens geholfen haben, jede klein genug zum Ausprobieren.",
    contentNote: "Es geht um den Tod eines Kindes.",
  },
  "stress-your-friend": {
    worth: "Ein anderer Blick auf Stress, und warum es dazugehört, auf andere zuzugehen.",
  },
  "measure-your-adaptability": {
    worth:
      "„Was wäre, wenn“ fragen, verlernen und erkunden, aus der Sicht einer Frau, die in Gründungsteams investiert. Kurz genug für den Anfang einer Besprechung.",
  },
  "better-conversation": {
    worth:
      "Kurze Regeln einer Radiomoderatorin, um so zu reden, dass andere zuhören, und um selbst zuzuhören. Jede lässt sich noch am selben Tag ausprobieren.",
  },
  "listen-better": {
    worth:
      "Kleine Übungen für Ohren und Aufmerksamkeit. Zuhören gilt hier als etwas, das sich üben lässt.",
  },
  "giver-or-taker": {
    worth:
      "Wie verschieden Menschen bei der Arbeit geben und nehmen, und was die bei Kräften hält, die geben.",
  },
  "good-life": {
    worth:
      "Was eine Studie über viele Jahrzehnte hinweg zu guten Bindungen zwischen Menschen sagt. Sie rückt eine Arbeitswoche ins rechte Verhältnis.",
  },
  "self-awareness-fix": {
    worth:
      "Warum es oft nicht hilft, über sich selbst nachzudenken, und welche Frage mehr hilft. Nützlich, bevor du eine Rückmeldung gibst oder um eine bittest.",
  },
  "leaders-make-you-feel-safe": {
    worth:
      "Warum Menschen aufeinander achtgeben, wo sie sich sicher fühlen. Die Rede ist von Führungskräften, und es gilt für alle, die heute eine Aktion leiten.",
    contentNote: "Beginnt mit einem Gefecht, in dem Menschen verwundet und getötet werden.",
  },
  "best-ideas-win": {
    worth:
      "Ein Investor darüber, einander offen zu sagen, was wir denken, und das zu messen. Es lohnt sich, darüber zu streiten: Wie viel davon würdet ihr wollen?",
  },
  "believing-you-can-improve": {
    worth:
      "Was das kleine Wort „noch“ verändert, wenn etwas nicht gelingt. Die Forschung hinter dem „Growth Mindset“, in den Worten der Forscherin selbst.",
  },
  "ei-for-engineers": {
    worth:
      "Eine Entwicklerin spricht vor Leuten aus ihrem Fach über Gefühle bei der Arbeit. Holt die ab, die meinen, das Thema sei nichts für sie.",
  },
  "vulnerability-better-leader": {
    worth:
      "Eine Gründerin erzählt, was sie bei der Arbeit jahrelang verborgen hat und was sich änderte, als sie damit aufhörte.",
    contentNote: "Erzählt von Schwangerschaft, Geburt und den schweren Wochen danach.",
  },
  "google-effective-teams": {
    worth:
      "Jemand, dessen eigenes Team Teil der Google-Studie war, erzählt, was sie ergeben hat und wie er es genutzt hat.",
  },
  "why-work-doesnt-happen": {
    worth:
      "Warum längere Zeiten ohne Unterbrechung im Büro selten sind und was ein Team lassen könnte. Ein guter Einstieg, um ruhige Stunden zu vereinbaren.",
  },
  "puzzle-of-motivation": {
    worth:
      "Warum Belohnungen dem Denken im Weg stehen können und was Menschen in ihrer Arbeit sonst noch suchen.",
  },
  "build-a-tower": {
    worth:
      "Ein Spiel mit Spaghetti und einem Marshmallow, und warum Kinder darin gut sind: Sie probieren früh und oft. Es macht Spaß, es danach selbst zu spielen.",
  },
  "celebrating-failure": {
    worth:
      "Wie es in einem Labor normal wird, ein Projekt zu beenden, und wie denen gedankt wird, die das tun. Das dreht um, was als mutig gilt.",
  },
  "trial-and-error": {
    worth:
      "Ein Ökonom darüber, sich weniger sicher zu sein und mehr zu testen. Passt zu einem Team, das gerade zwischen Meinungen wählen will.",
  },
  "happy-secret": {
    worth:
      "Ein schneller, lustiger Vortrag mit der Frage, ob uns gute Arbeit glücklich macht oder ob es umgekehrt ist.",
  },
  "why-we-laugh": {
    worth:
      "Eine Neurowissenschaftlerin über das Lachen: Meist geht es ums Zusammensein und viel weniger um Witze. Mit Tonbeispielen, bei denen es schwerfällt, nicht mitzulachen.",
    contentNote: "Erwähnt eine Beerdigung.",
  },
  "humor-seriously-ted": {
    worth:
      "Zwei Frauen, die an einer Business School Humor unterrichten, über mehr Leichtigkeit bei der Arbeit. Der kurze Weg ins Thema.",
  },
  "humor-at-work-tedx": {
    worth:
      "Ein Ingenieur, der davon lebt, Menschen zum Lachen zu bringen, über Humor als Teil guter Arbeit. Mit dem ganzen Text neben dem Video.",
  },
  "skill-of-humor": {
    worth:
      "Humor als etwas, das sich lernen lässt, mit Übungen aus dem Improvisationstheater. Video und Text auf einer Seite.",
  },
  "bad-meetings": {
    worth:
      "Ein lustiger Blick auf Besprechungen, die niemand braucht, und darauf, was du fragen kannst, bevor du eine Einladung annimmst.",
  },
  "conference-call": {
    worth:
      "Ein Sketch: alles, was in einer Telefonkonferenz schiefgeht, gespielt von Leuten in einem Raum. Etwas zum Lachen, bevor ihr vereinbart, wie es bei euch laufen soll.",
  },
  "video-conference-call": {
    worth:
      "Derselbe Witz mit Kameras. Lasst alle sagen, was sie wiedererkennen, und wählt dann eine Sache, die ihr anders macht.",
  },
  "the-expert": {
    worth:
      "Ein Sketch über jemanden, der weiß, dass es nicht geht, und kein Gehör findet. Er eröffnet ein Gespräch darüber, rechtzeitig Nein zu sagen.",
  },
  "not-about-the-nail": {
    worth:
      "Ein sehr kurzer Film über das Zuhören und das Ratgeben. Er sagt in ein, zwei Minuten, was eine Belehrung nicht sagen würde.",
  },
  "disagree-productively": {
    worth:
      "Was sich von Leuten abschauen lässt, die Debatten führen: nach dem Gemeinsamen suchen und die Idee von der Person trennen.",
  },
  "walk-from-no-to-yes": {
    worth:
      "Ein Vermittler darüber, einen Schritt zurückzutreten, und darüber, welche Rolle die Menschen rund um einen Konflikt spielen können.",
    contentNote: "Mit Beispielen aus bewaffneten Konflikten.",
  },
  "great-feedback": {
    worth:
      "Ein kurzes Rezept, um etwas Schwieriges so zu sagen, dass die andere Person damit etwas anfangen kann. Das lässt sich gleich danach leicht zu zweit üben.",
  },
  "forget-the-pecking-order": {
    worth:
      "Warum lauter Stars noch kein gutes Team sind und was die kleinen Hilfen zwischen Menschen wert sind.",
  },
  "heal-medicine": {
    worth:
      "Ein Chirurg über Arbeit, die für eine Person allein zu viel geworden ist: Crews, Checklisten und gute Übergaben. Nicht nur für Krankenhäuser.",
    contentNote: "Es geht um Krankenhäuser und schwere Krankheiten.",
  },
  "emotions-your-brain-creates": {
    worth:
      "Eine Forscherin darüber, warum Gesichter kein offenes Buch sind. Gut zu wissen, bevor du entscheidest, was jemand aus dem Team fühlt.",
    contentNote: "Beginnt mit einem Bombenanschlag und einem Todesurteil.",
  },
  "effective-remote-developer": {
    worth:
      "Was Menschen hilft, die nicht im Raum sind, damit sie gehört werden und Vertrauen bekommen. Erzählt von jemandem, der so arbeitet.",
  },
  "impression-management": {
    worth:
      "Wie die Angst, unwissend, negativ oder störend zu wirken, Menschen bei der Arbeit schweigen lässt. Von der Autorin des Frameworks, auf dem diese App beruht.",
  },
};
