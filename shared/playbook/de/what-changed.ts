import type { ActionTexts } from "../readers-playbook.ts";

/** Was hat sich geändert?: the texts of “What Changed?” in German. */
export const whatChanged: ActionTexts = {
  summary:
    "Tragt zusammen, was nicht mehr ist, wie es war, seht, wer es nicht wusste, und berichtigt, was veraltet ist.",
  why: "Teams berichten, dass viel von ihrer doppelten Arbeit von Neuigkeiten kommt, die nur die Hälfte erreicht haben, ohne bösen Willen. Zu fragen, was für wen neu ist, soll das ans Licht bringen, und eure Punkte werden zeigen, ob es gelingt.",
  who: "Alle, die an derselben Sache arbeiten. Wer gerade aus dem Urlaub zurück ist, ist hier ein Geschenk.",
  whenToUse: [
    "Termine, Leute oder Wünsche waren in Bewegung, und ihr hört verschiedene Fassungen des Plans.",
    "Einige von euch sitzen in Besprechungen, in denen die anderen nicht sind.",
    "Nach Feiertagen oder Ferien, oder am ersten Tag eines neuen Monats.",
  ],
  whenNotToUse: [
    "Es gibt eine einzige große schlechte Nachricht. Sie braucht eine eigene Besprechung, und überbringen sollte sie, wer es entschieden hat.",
    "Euer Plan ist einen Tag alt, und alle haben daran mitgearbeitet.",
  ],
  notice:
    "Neuigkeiten kommen an dem Tag an, an dem sie entstehen, oft mit den Worten „Das ist für euch vielleicht neu“.",
  quietWay:
    "Eine Notiz bringt deine Neuigkeit ohne deine Stimme, und ein Punkt sagt „das wusste ich nicht“, ohne dass du rot wirst. Fragt jemand, was es für dich heißt, ist „für mich nichts“ eine ganze Antwort.",
  caution:
    "Manche Neuigkeit gehört einer Person: eine Krankheit, eine Kündigung, ein Baby. Erzählen darf nur sie selbst. Auch Gerüchte bleiben draußen, und „Wer hat uns das verschwiegen?“ ebenso. Rutscht doch etwas heraus, sag: „Das darf die Person selbst erzählen, wir lassen es“, und nimm die nächste Notiz.",
  prepare: [
    "Schau auf deine Woche zurück, und such eine Änderung, von der du weißt und die anderen vielleicht nicht. Sie darf klein sein.",
    "Öffne vorher euren Plan, euer Board oder eure Liste, damit sich ein altes Datum gleich berichtigen lässt.",
  ],
  steps: {
    "it-used-to-be": {
      everybody:
        "Schreib allein ein oder zwei Notizen: „Bisher …, jetzt …“. Ein Datum, ein Preis, ein Werkzeug, ein Wunsch, jemand, den ihr fragen könnt. Nur, was du aus erster Hand weißt, und nichts Privates über andere.",
      leaderSays:
        "Seit wir zuletzt hingeschaut haben, hat sich einiges bewegt, und jede und jeder von uns hat etwas davon gesehen. Jetzt legen wir es zusammen. Schreibt bitte ein oder zwei Notizen, etwa so: Bisher war es der Zehnte, jetzt ist es der Fünfte. Bisher lagen die Schlüssel am Empfang, jetzt liegen sie im Büro. Klein ist gut. Wenn ihr glaubt, dass es alle wissen, schreibt es trotzdem auf. Nur, was ihr aus erster Hand wisst, und nichts aus dem Privatleben von jemandem. Euer Name erscheint nicht.",
      ifSilent:
        "Sag: „Schaut in eure gesendeten E-Mails. Was habt ihr jemandem draußen gesagt, das ihr uns nicht gesagt habt?“",
      ifOneDominates:
        "Verkündet jemand die Neuigkeit laut, sag: „Brandheiß. Tipp es bitte ein, in zwei Minuten steht es auf der Tafel.“",
    },
    "news-to-me": {
      everybody:
        "Setzt eure drei Punkte auf Notizen, von denen ihr nichts wusstet und die eure Arbeit berühren. Alles gewusst? Dann behaltet eure Punkte.",
      leaderSays:
        "Lest bitte die Notizen. Das hier ist eine seltsame Abstimmung. Ihr wählt nicht, was am besten ist. Ihr habt drei Punkte, und jeder heißt: Das wusste ich nicht, und es ist für mich wichtig. Das ist keine Schande, ihr wart beschäftigt. Habt ihr alles gewusst, dann lasst eure Punkte in der Tasche, auch das sagt uns etwas.",
      ifSilent: "Sie lesen, und genau darum geht es. Sag an, wenn noch eine halbe Minute bleibt.",
      ifOneDominates:
        "Sagt jemand „Das habe ich doch herumgeschickt“, antworte: „Hast du. Die Punkte sagen uns, ob es angekommen ist.“",
    },
    "what-it-touches": {
      everybody:
        "Nehmt die Notizen mit den meisten Punkten, eine nach der anderen. Wer Bescheid weiß, sagt in zwei Sätzen, was ist. Dann sagt, wer mag, was es berührt: „Für mich heißt das …“.",
      leaderSays:
        "Diese hier hat die meisten Punkte, einigen von uns war sie also neu. Wer weiß mehr und kann es uns in zwei Sätzen sagen? (Hör zu.) Und jetzt: Was berührt es? Beginnt mit „Für mich heißt das“. Vielleicht heißt es, dass eure Arbeit warten kann, oder dass sie es nicht kann. Vielleicht heißt es gar nichts, dann sagt das. Wir fragen nicht, warum es uns niemand gesagt hat. Wir holen nur auf. Nach zwei Minuten nehme ich die nächste Notiz.",
      ifSilent:
        "Sag, was es für deine eigene Woche heißt, auch wenn es wenig ist. Gibt es gar keine Punkte, freu dich, und frag, wer draußen es vielleicht noch nicht weiß.",
      ifOneDominates:
        "Wird ein Vortrag daraus, sag: „Jetzt wissen wir, was ist. Wer muss deshalb etwas anders machen?“",
      remote:
        "Wer zugeschaltet ist, kann „heißt Arbeit für mich“ oder „für mich nichts“ tippen, und du liest es vor.",
    },
    "what-is-out-of-date": {
      everybody:
        "Seht euch zusammen euren Plan oder euer Board an. Wählt eine oder zwei Stellen, an denen noch das Alte steht, und eine Person außerhalb des Teams, die das Neue erfahren sollte.",
      leaderSays:
        "Hier ist unser Plan. Wo erzählt er noch die alte Geschichte? Ich blättere, und ihr sagt „stopp“. (Seht zusammen nach.) Gut, welche Stelle oder welche zwei berichtigen wir zuerst? Und denkt an die, die nicht hier sind. Irgendwo da draußen arbeitet noch jemand auf das alte Datum hin. Wer ist das, und was muss diese Person von uns hören? Stimmt alles, dann sagen wir das und sind früher fertig.",
      ifSilent: "Lies drei Zeilen aus dem Plan vor, langsam. Jemand wird „nicht mehr“ sagen.",
      ifOneDominates:
        "Sag: „Du kennst den Plan gut. Ich frage die, die ihn am wenigsten benutzen: Was hätte euch in die Irre geführt?“",
      remote: "Teile den Plan am Bildschirm, und blättere langsam.",
    },
    "mend-and-tell": {
      everybody:
        "Tragt ins Panel ein, wer welche Zeile berichtigt und wer der Person draußen Bescheid gibt, heute oder morgen. Jemand, der es nicht wusste, prüft, ob es jetzt klar ist.",
      leaderSays:
        "Zwei kleine Aufgaben. Jemand von uns berichtigt den Plan. Jemand von uns gibt der Person Bescheid, die es noch nicht weiß. Wer macht was, und geht es noch heute? Tragt es bitte ins Panel ein. Fürs Nachsehen hätte ich gern jemanden, dem es neu war, falls du das sagen magst. Du merkst am besten, ob es jetzt klar ist. Danke euch. Ihr wisst mehr als vorhin, als wir uns hingesetzt haben, und ich auch.",
      ifSilent: "Sag: „Ich berichtige die Zeile, solange wir hier sitzen. Wer greift zum Telefon?“",
      ifOneDominates:
        "Will die Person, die die Neuigkeit gebracht hat, beides machen, sag: „Du hast es uns gesagt. Lass es jemanden weitersagen, der es gerade erst gehört hat.“",
    },
  },
};
