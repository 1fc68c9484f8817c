import type { ActionTexts } from "../readers-playbook.ts";

/** Der Blick von außen: the texts of “The View from Outside” in German. */
export const theViewFromOutside: ActionTexts = {
  summary:
    "Schreibt eurem Team wie die Leute von nebenan, und prüft dann eine der Vermutungen nach.",
  why: "Teams, die sich selbst mit der Stimme der Leute von nebenan schreiben, berichten, dass sie kleine Ärgernisse finden, die sie längst nicht mehr gesehen haben. Eine Vermutung darüber, was andere denken, bleibt eine Vermutung. Darum ist der letzte Teil eine Frage an einen wirklichen Menschen.",
  who: "Das Team unter sich. Nützlich sind alle, die viel mit Leuten draußen reden, und genauso alle, die es nie tun.",
  whenToUse: [
    "Andere Teams gehen um euch herum, und ihr wisst nicht recht, warum.",
    "Ihr glaubt, dass etwas gut läuft, und wer es nutzt, wurde seit Monaten nicht gefragt.",
    "Jemand ist von außen dazugekommen und weiß noch, wie ihr von dort ausgesehen habt.",
  ],
  whenNotToUse: [
    "Eine echte Beschwerde liegt auf dem Tisch. Beantwortet die, sie ist keine Vermutung.",
    "Ihr habt Streit mit den Leuten von nebenan. Dann würdet ihr sie nur als Bösewichte schreiben.",
  ],
  notice:
    "Bevor ihr etwas ändert, fragt eine Stimme: „Wie sieht das für die Leute von nebenan aus?“, und manchmal geht jemand von euch hin und fragt.",
  quietWay:
    "Die Postkarten sind geschrieben und tragen keine Unterschrift. Niemand muss eine vorlesen, das tun andere. „Wir wissen es“ und „Wir vermuten es“ kannst du als 1 und 2 tippen oder weglassen.",
  caution:
    "Es ist verlockend, die Leute von nebenan albern klingen zu lassen. Kippt eine Stimme in Spott, sag: „Dafür gibt es einen Grund. Welchen?“ Eine Karte, die auf eine Person von euch zielt, bleibt auf der Tafel, wird nicht vorgelesen und nicht besprochen.",
  prepare: [
    "Schreib drei Arten von Leuten auf, die euch von außen sehen: eine Person, die eure Arbeit nutzt, ein Team, das auf euch wartet, jemand Neues.",
    "Schreib zur Probe selbst eine Postkarte. Wenn du dabei ein wenig zusammenzuckst, ist sie ungefähr richtig.",
  ],
  steps: {
    "who-looks-in": {
      everybody:
        "Nennt Leute, die eure Arbeit von außen sehen: wer sie nutzt, wer nebenan sitzt, wer euch beliefert, die Nachtschicht, die Person, die zuletzt dazukam. Sucht euch aus, wer von ihnen ihr in den nächsten Minuten seid.",
      leaderSays:
        "Wir wissen, wie unsere Arbeit von hier drinnen aussieht. Wie sie durchs Fenster aussieht, davon haben wir keine Ahnung. Also gehen wir kurz nach draußen. Wer schaut zu uns herein? Drei stehen auf meiner Liste. (Lies sie vor.) Wer noch? Wenn ihr genug gehört habt, sucht euch in Gedanken jemanden davon aus. Für die nächsten Minuten seid ihr diese Person, mit ihrem schlechten Kaffee und ihrem vollen Postfach.",
      ifSilent:
        "Denk laut: „Wer muss auf uns warten? Wer räumt hinter uns auf? Wem würden wir als Erstes fehlen?“",
      ifOneDominates:
        "Sag: „Das sind die, mit denen du zu tun hast. Wer wäre es für eine Person mit einer anderen Aufgabe hier?“",
    },
    "postcards-to-us": {
      everybody:
        "Schreibt allein eine Postkarte an euer Team, als die Person, die ihr gewählt habt, in drei Zeilen. Beginnt damit, wer ihr seid: „Liebes Team, ich bin …“. Dazu eine Sache, über die ihr froh seid, und eine, die euch auf die Palme bringt.",
      leaderSays:
        "Ihr steht jetzt draußen. Schreibt eine Postkarte an dieses Team. Drei Zeilen reichen. Beginnt damit, wer ihr seid, als Rolle: Liebes Team, ich bin die Nachtschicht. Liebes Team, ich bin die Person, die auf eure Liste wartet. Dann schreibt eine Sache, über die ihr froh seid. Und eine, die euch auf die Palme bringt. Seid fair, aber nicht zu höflich. Ihr hattet einen langen Tag. Ihr schreibt darüber, was das Team tut, und nie über eine einzelne Person darin. Die Karten erscheinen ohne Unterschrift.",
      ifSilent:
        "Lass sie draußen in Ruhe. Zur Halbzeit sag: „Was musstet ihr uns zuletzt zweimal fragen?“",
      ifOneDominates:
        "Fängt jemand an zu erklären, warum etwas so ist, sag: „Die Person am Fenster hört das nicht. Was sieht sie?“",
      remote:
        "Lass alle erst eine Minute vom Bildschirm wegschauen. Es ist leichter, jemand anderes zu sein, wenn das eigene Gesicht nicht zu sehen ist.",
    },
    "read-in-their-voice": {
      everybody:
        "Lest eine Postkarte vor, ganz schlicht oder so, wie die Person draußen klingen würde. Das Team verteidigt sich nicht. Nach jeder zeigen alle gleichzeitig: ein Finger für „Wir wissen, dass das so ist“, zwei für „Wir vermuten es nur“.",
      leaderSays:
        "Die Post ist da. Nehmt eine Karte, irgendeine, und lest sie vor, schlicht oder so, wie diese Person klingen würde. Wir antworten nicht, und wir verteidigen uns nicht, auch wo wir recht haben. Nach jeder Karte zeigt ihr mir, was wir haben. Ein Finger heißt: Wir wissen, dass das so ist, jemand hat es uns gesagt. Zwei Finger heißen: Wir vermuten es nur. Ich rechne mit vielen Zweien. Wozu wir nicht kommen, das bleibt auf der Tafel. Wer nimmt die erste?",
      ifSilent:
        "Nimm die mildeste Karte, lies sie selbst vor und bitte um Finger. Danach liest sich die nächste leichter.",
      ifOneDominates:
        "Antwortet eine Person auf jede Karte, sag: „Die sind draußen, und das Glas ist dick. Nächste Karte.“",
      remote: "Alle tippen 1 oder 2 in den Chat, und zwar zugleich, sobald die Karte gelesen ist.",
    },
    "dots-on-is-it-true": {
      everybody:
        "Setzt eure drei Punkte auf die Karten, bei denen es am meisten ausmachen würde, ob sie stimmen. Auch Gutes, das ihr nur vermutet, darf Punkte bekommen.",
      leaderSays:
        "Jetzt zieht wieder eure eigenen Schuhe an. In der Tasche habt ihr drei Punkte, die braucht ihr jetzt. Sucht nicht die frechste Karte. Fragt bei jeder: Wenn das stimmen würde, würden wir etwas anders machen? Dann ist sie einen Punkt wert. Lob zählt auch. Es wäre gut zu wissen, ob sie wirklich mögen, was wir für beliebt halten.",
      ifSilent:
        "Punkte brauchen kein Gespräch. Schau auf die Uhr und gib ein Zeichen, wenn die Zeit fast um ist.",
      ifOneDominates:
        "Sagt jemand, dass eine Karte nicht stimmt, sag: „Kann sein. Ein Punkt darauf heißt, dass wir es herausfinden.“",
    },
    "the-question-we-ask": {
      everybody:
        "Nehmt die Karte mit den meisten Punkten. Einigt euch auf einen wirklichen Menschen, den ihr fragt, und auf eine offene Frage. Sie lässt sich in zwei Minuten beantworten, und niemand muss dabei höflich sein.",
      leaderSays:
        "Diese Karte will wissen, ob sie stimmt. Wen können wir fragen? Diesmal bitte mit Namen, einen wirklichen Menschen da draußen. Und was fragen wir? Auf „Bist du zufrieden mit uns?“ kommt ein Ja und ein Lächeln. Auf „Was musstest du uns zuletzt zweimal fragen?“ kommt eine Antwort. Suchen wir eine Frage von dieser Sorte. Dann sagt sie einmal laut und schaut, ob ihr sie selbst gern gestellt bekämt.",
      ifSilent:
        "Wirf eine schwache in die Runde und lass sie verbessern: „Hast du eine Rückmeldung für uns?“ Die mag niemand.",
      ifOneDominates:
        "Sag: „Du würdest so fragen. Wie würden andere fragen?“, und nimm zwei weitere Stimmen dazu, gesprochen oder getippt.",
    },
    "who-knocks": {
      everybody:
        "Tragt ein, wer diese Person fragt, bis zu welchem Tag, und wann ihr die Antwort in ihren Worten hört. Jemand anderes sorgt dafür, dass die Antwort wirklich bei euch ankommt.",
      leaderSays:
        "Wer geht hin und klopft an? Das kostet fünf Minuten und ein wenig Mut. Tragt euren Namen ins Panel ein und den Tag, an dem ihr fragt. Sagt dort, dass wir alle die Antwort hören werden, und bringt die Worte mit, keine Zusammenfassung. Sind sie nett, schreibt sie so auf. Sind sie es nicht, auch. Wer sorgt dafür, dass wir es alle zu hören bekommen? Das macht jemand anderes. Bis dahin ändern wir gar nichts. Wir haben ja nur Postkarten von uns selbst. Danke, ihr wart eine sehr gute Nachbarschaft.",
      ifSilent: "Biete an mitzugehen: „Ich komme mit und höre nur zu. An wessen Tür klopfen wir?“",
      ifOneDominates:
        "Meldet sich, wer sonst immer hingeht, sag: „Du kennst sie so gut, dass sie zu dir vielleicht höflich sind. Wer war noch nie dort?“",
    },
  },
};
