import type { ActionTexts } from "../readers-playbook.ts";

/** Was ich wissen muss: the texts of “What I Need to Know” in German. */
export const whatINeedToKnow: ActionTexts = {
  summary:
    "Sagt, auf welches fehlende Stück euer nächster Schritt wartet, und findet heraus, woher es kommt.",
  why: "Wer andere fragt, worauf sie warten, berichtet: Oft ist es eine Kleinigkeit, und wer sie hat, wusste nichts davon. Zu sagen, wofür ihr es braucht, scheint zu helfen, denn dann kann die andere Person den Teil schicken, auf den es ankommt.",
  who: "Leute, deren Arbeit zusammenhängt. Gibt es eine Person, die vieles entscheidet, ist sie in dieser Besprechung richtig.",
  whenToUse: [
    "Arbeit steht still, und als Grund heißt es: „Ich warte noch auf Bescheid.“",
    "Leute erfahren durch Zufall, was ihnen jemand hätte sagen sollen.",
    "Ihr beginnt eine Woche, in der ihr alle aufeinander angewiesen seid.",
  ],
  whenNotToUse: [
    "Alle wollen ein und dasselbe wissen, und es liegt bei der Führung. Geh hin und frag dort.",
    "Das fehlende Stück ist privat oder geheim. Dann sag, dass es so ist und bis wann es mehr gibt.",
  ],
  notice:
    "Nachrichten werden kürzer und sagen, wofür sie sind. „Das weiß noch niemand, ich sage es euch am Dienstag“ gilt als gute Antwort.",
  quietWay:
    "Schreib in eine Notiz, was du brauchst, und überlass das Vorlesen der Leitung. Hinweise, wo es zu finden ist, kannst du tippen. Heute nichts zu brauchen ist eine vollständige Antwort.",
  caution:
    "„Warum hat mir das niemand gesagt?“ liegt vielleicht in der Luft. Die Frage kann berechtigt sein, und sie gehört auf einen anderen Tag. Sag: „Erst einmal sorgen wir dafür, dass du es bekommst.“",
  prepare: [
    "Sieh dir deinen eigenen nächsten Schritt an. Was fehlt dir, und was machst du damit, sobald du es hast?",
    "Überleg dir zwei Dinge, die andere vielleicht von dir hören wollen. Bring sie mit.",
  ],
  steps: {
    "so-that-i-can": {
      everybody:
        "Schreibt allein eine Notiz mit beiden Hälften, über das, was euch am meisten aufhält: „Ich muss wissen, …, damit ich … kann“. Nennt eine Tatsache, einen Termin, eine Entscheidung oder einen Wunsch. Schreibt den Tag dazu, bis zu dem es hilft, wenn es einen gibt.",
      leaderSays:
        "Bitte schaut, was auf eurer Liste als Nächstes dran ist. Was müsst ihr wissen, bevor ihr es gut machen könnt? Vielleicht einen Termin. Vielleicht, was jemand wirklich will, oder wer das letzte Wort hat, oder ob etwas überhaupt noch geplant ist. Nehmt das, was euch am meisten aufhält, und schreibt es in zwei Hälften. Ich muss dies wissen, damit ich das tun kann. Die zweite Hälfte ist wichtig. Sie sagt uns, wie viel Antwort ihr braucht. Muss sie bis zu einem bestimmten Tag da sein, schreibt den Tag dazu. Die Notizen kommen hier ohne euren Namen an. Schreibt ihn also hinein, wenn euch jemand die Antwort bringen soll.",
      ifSilent:
        "Lass es still. Bleibt die Zahl der Notizen stehen, sag: „Was macht ihr in der Zwischenzeit, weil das andere nicht geht?“",
      ifOneDominates:
        "Antwortet jemand, bevor es eine Notiz gibt, sag: „Bitte heb die Antwort auf, wir brauchen sie gleich. Erst die Liste.“",
    },
    "three-drawers": {
      everybody:
        "Wer leitet, liest jede Notiz vor. Ruft ihre Schublade: „hier“, wenn ihr in einem Satz antworten könnt, und tut es gleich. „Woanders“, wenn ihr wisst, wer es weiß. „Noch nicht“, wenn es heute niemand wissen kann. Notizen, zu denen ihr nicht kommt, bekommen ihre Antwort schriftlich.",
      leaderSays:
        "Ich lese die Notizen einzeln vor, und wir haben drei Schubladen. Die erste heißt „hier“. Ihr wisst es, also sagt ihr es uns in einem Satz, und es ist erledigt. Die zweite heißt „woanders“. Ihr wisst es nicht, aber ihr wisst, wer es weiß. Sagt den Namen. Die dritte heißt „noch nicht“. Heute kann das niemand wissen. Das kommt vor und ist keine Schande. Immer nur ein Satz, damit wir durchkommen. Möchten zwei von euch nach einer Antwort eine Stunde weiterreden, dann gern im Anschluss. Also, hört zu.",
      ifSilent:
        "Lies die zweite Hälfte noch einmal: „Jemand kann das erst tun, wenn die Antwort da ist. Wer ist am nächsten dran?“",
      ifOneDominates:
        "Wird eine Antwort lang, heb einen Finger für „ein Satz“, lächle und lies die nächste Notiz vor.",
      remote:
        "Teile die Tafel am Bildschirm und tipp gleich zu jeder Notiz ihre Schublade. Daraus wird die Liste.",
    },
    "what-goes-on-meanwhile": {
      everybody:
        "Klärt zu allem, was woanders liegt oder noch niemand wissen kann, zwei Dinge: Wann hört ihr etwas, und wovon geht ihr bis dahin aus? Beginnt mit dem, was die meisten von euch aufhält.",
      leaderSays:
        "Die erste Schublade ist leer. Jetzt die beiden anderen. Was davon hält die meisten von uns auf? Fangen wir damit an. Wann hören wir etwas? Auch „Am Dienstag sage ich euch, dass ich es immer noch nicht weiß“ ist eine gute Antwort. Und wovon gehen wir bis dahin aus? Nehmen wir etwas, womit wir leben können, falls es sich als falsch herausstellt. Käme uns ein Irrtum teuer zu stehen, dann warten wir und sagen das auch.",
      ifSilent:
        "Schlag eine Annahme vor: „Wollen wir bis Dienstag so tun, als bliebe alles, wie es war?“ Ein Nein sagt dir mehr als ein Ja.",
      ifOneDominates:
        "Sag: „Du würdest darauf wetten. Wen von euch trifft es am meisten, wenn es nicht stimmt? Was sagst du?“",
    },
    "who-brings-it": {
      everybody:
        "Tragt ein, wer wem welches Stück bringt und bis zu welchem Tag. Wer es gebraucht hat, bestätigt später, dass es da ist und zum Weitermachen reicht.",
      leaderSays:
        "Wer bringt welches Stück? Tragt es ins Panel ein: das Stück, euren Namen und den Tag. Findet ihr nur heraus, dass es länger dauert, ist auch das eine Nachricht, also bringt sie an dem Tag. Wer es gebraucht hat, bestätigt, dass es angekommen ist und dass es gereicht hat. Habt ihr eine Notiz ohne Namen geschrieben, und das soll so bleiben, dann nehme ich die Antwort entgegen und sage sie allen. Danke. Ein paar von euch können jetzt weiterarbeiten.",
      ifSilent:
        "Nimm, was dir am nächsten liegt: „Danach frage ich heute Nachmittag. Was liegt auf eurem Weg?“",
      ifOneDominates:
        "Führen alle Wege zu einer Person, sag: „Alle Wege führen zu dir, und du hast deine eigene Arbeit. Was davon darf jemand anderes herausfinden?“",
    },
  },
};
