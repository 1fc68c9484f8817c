import type { ActionTexts } from "../readers-playbook.ts";

/** Die andere Seite vertreten: the texts of “Argue the Other Side” in German. */
export const argueTheOtherSide: ActionTexts = {
  summary:
    "Sprecht für die Sicht, die ihr nicht teilt, bis alle, die sie teilen, sagen: „Genau das ist es.“",
  why: "Menschen, die für die andere Seite sprechen müssen, berichten, dass sie dort mindestens einen Grund finden, der vorher nicht bei ihnen angekommen war. Nur wenige ändern auf der Stelle ihre Meinung, und darum geht es auch nicht. Es geht darum, dass beide Seiten über dasselbe streiten.",
  who: "Alle, die zu der Frage eine Meinung haben, und eine oder zwei Personen, die keine haben. Es klappt auch, wenn ihr alle zur selben Seite neigt.",
  whenToUse: [
    "Ihr habt dreimal über dieselbe Entscheidung geredet, mit denselben Worten.",
    "Es gibt zwei gute Wege, und für jeden sind ein paar von euch.",
    "Ihr blickt auf eine Entscheidung zurück, und die Hälfte von euch würde sie heute anders treffen.",
  ],
  whenNotToUse: [
    "Die Frage ist, wer jemand ist, woran jemand glaubt oder wie jemand behandelt wird. Dagegen soll niemand sprechen müssen.",
    "Es ist entschieden und bleibt so.",
    "Eine Seite ist nur eine einzige Person. Sie säße dort allein.",
    "Es ist keine Entscheidung, sondern ein Tauziehen, das nie endet. Dafür ist „Zwei Seiten eines Konflikts“ gemacht.",
  ],
  notice:
    "In einem hitzigen Moment sagt jemand „Lass mich sehen, ob ich dich richtig verstehe“, und die andere Person sagt ja.",
  quietWay:
    "Zu zweit darfst du deine Gründe aufschreiben und weiterreichen oder sagen, dass du nur zuhörst. In der Gruppe ist es eine echte Aufgabe, auf das zu hören, was fehlt. Und „Genau das ist es“ kann ein Daumen sein.",
  caution:
    "Für die andere Seite zu sprechen kann in Spott abrutschen. Wird eine Stimme spöttisch, sag: „Sag es so, dass alle nicken, die dafür sind.“ Steht jemand mit einer Tür allein da, wähl du diese Tür. Wer für eine Seite nicht sprechen kann, darf das sagen und mitschreiben.",
  prepare: [
    "Such eine offene Frage mit zwei echten Antworten, die hier beide von vernünftigen Leuten vertreten werden. Fass jede in einen Satz.",
    "Schick die zwei Sätze an eine Person von jeder Seite, und ändere die Worte, bis beide sagen: „Ja, das sind wir.“",
    "Stell dich darauf ein, für die Seite zu sprechen, die dir weniger gefällt. Das Urteil ist heute nicht deine Aufgabe.",
  ],
  steps: {
    "two-doors": {
      everybody:
        "Hört die Frage und ihre zwei Antworten: die linke Tür und die rechte Tür. Sagt in einer schnellen Runde „links“, „rechts“ oder „beides“, wenn euch beide recht sind, ohne Gründe. Merkt euch eure Tür.",
      leaderSays:
        "Wir haben eine Frage, die immer wiederkommt. Hier ist sie. (Lies die Frage vor.) Es gibt zwei Türen. Auf der linken steht dies, auf der rechten das. (Lies beide Sätze vor.) Vor jeder stehen vernünftige Leute. Wir beginnen mit einer schnellen Runde, ohne Gründe. Links, rechts, oder geht für euch beides? Sagt nur das eine Wort und merkt es euch. Ihr braucht es eine Weile nicht, denn gleich geht ihr durch die andere Tür.",
      ifSilent:
        "Sag „Auf drei“ und zähl. Dann sagen alle gleichzeitig ihr Wort oder zeigen es mit der Hand.",
      ifOneDominates:
        "Kommen Gründe mit, sag: „Ich wollte nur die Tür. Die Gründe kannst du gleich brauchen, von der anderen Seite.“",
      remote: "Alle tippen L, R oder B und senden es auf drei.",
    },
    "in-their-coat": {
      everybody:
        "Tut euch zu zweit zusammen, am besten einmal links und einmal rechts. Sprecht für die Tür der anderen Person, als wäre es eure: was sie bringt, was sie schützt, was von dort aus Sorgen macht. Die andere Person ergänzt, was fehlt. Dann tauscht ihr. Habt ihr dieselbe Tür gewählt, sammelt ihr gemeinsam, was für die andere spricht.",
      leaderSays:
        "Sucht euch, wenn es geht, eine Person von der anderen Tür. Jetzt wechselt ihr auf deren Seite. Erzählt der Person, warum ihre Tür die richtige ist, als wäre es euch ernst. Was bringt sie uns? Was bewahrt sie? Was würde euch Sorgen machen, wenn wir die andere nähmen? Die andere Person achtet darauf, was fehlt, und ergänzt es. Fertig seid ihr erst, wenn sie sagt: Genau das ist es. Dann tauscht. Habt ihr beide dieselbe Tür gewählt, sammelt ihr gemeinsam, was für die andere spricht. Wer „beides“ gesagt hat, nimmt irgendeine Seite. Bleibt jemand übrig? Dann geht zu dritt zusammen. Nach der halben Zeit sage ich euch, dass ihr tauschen sollt.",
      ifSilent:
        "Gib einem Paar, das feststeckt, den ersten Satz: „Ich bin dafür, weil wir letztes Mal …“, und lass das Paar ihn beenden.",
      ifOneDominates:
        "Kämpft jemand weiter für die eigene Tür, sag: „Deine Seite bekommst du in ein paar Minuten zurück. Was ist gut an der anderen?“",
      remote:
        "Teile die Gruppenräume nach den Buchstaben im Chat ein, ein L mit einem R, wo immer es aufgeht.",
    },
    "you-got-it": {
      everybody:
        "Jede Tür bekommt die halbe Zeit. Nur wer sie nicht gewählt hat, spricht für sie, immer ein oder zwei Sätze. Dann sagen alle, die sie gewählt haben, „Genau das ist es“, oder nennen die eine Sache, die gefehlt hat. Das Wort „aber“ macht Pause.",
      leaderSays:
        "Wir beginnen mit der linken Tür. Ich möchte nur von Leuten hören, die sie nicht gewählt haben. Was spricht für sie? Je ein oder zwei Sätze, so gut ihr könnt. Das Wort „aber“ hat Pause. Wenn nichts mehr kommt, frage ich alle, die sie gewählt haben: Ist es genau das? Oder fehlt noch eine Sache, die wichtigste? Nach der halben Zeit machen wir dasselbe mit der rechten Tür. Vielleicht hört ihr eure eigene Sicht besser gesagt, als ihr sie selbst gesagt hättet.",
      ifSilent:
        "Sprich zwei Sätze lang für die Tür, die du nicht gewählt hast, und frag alle, die dafür sind: „War das fair?“ Haben alle dieselbe Tür gewählt, lass diese aus und geh zur anderen.",
      ifOneDominates:
        "Baut jemand die eigene Seite lang und breit aus, sag: „Ist das die eine Sache, die gefehlt hat? Dann sag die.“",
      remote:
        "Ruf die Leute nach ihrem Buchstaben auf: „Alle mit R, was spricht für links?“ Der Daumen für „Genau das ist es“ kann eine Reaktion sein.",
    },
    "what-i-see-now": {
      everybody:
        "Ihr habt eure eigene Sicht zurück. Schreibt allein zwei Notizen: „Ich hatte nicht gesehen, dass …“ und „Was ich weiter brauche, egal welche Tür wir nehmen, ist …“. Lasst Namen weg.",
      leaderSays:
        "Ihr bekommt eure eigene Sicht zurück. Bevor jemand spricht, schreiben wir. Zwei Notizen bitte. Die erste beginnt: Ich hatte nicht gesehen, dass. Habt ihr ehrlich nichts Neues gesehen, schreibt, was euch daran überrascht hat, wie es gesagt wurde. Die zweite beginnt: Was ich weiter brauche, egal welche Tür wir nehmen, ist. Also nicht, welche Tür, sondern was dahinter stimmen muss. Beide kommen auf die Tafel, und niemand kann sehen, von wem sie sind.",
      ifSilent:
        "Stille ist hier genau richtig. Bitte eine Minute vor Schluss um die zweite Notiz: Mit der geht es weiter.",
      ifOneDominates:
        "Geht die Debatte wieder los, sag: „Beide Türen sind drei Minuten lang zu. Schreib auf, was du dahinter brauchst.“",
    },
    "left-right-or-between": {
      everybody:
        "Lest, was ihr alle weiter braucht. Gibt es eine Tür oder eine Mischung aus beiden, die euch das meiste davon gibt? Wenn ja, wählt sie. Wenn nicht, klärt, was ihr herausfinden müsst, oder wer entscheidet und bis wann.",
      leaderSays:
        "Seht euch an, was wir weiter brauchen. Ich lese es vor. (Lies die Notizen vor, die mit „Was ich weiter brauche“ beginnen.) Jetzt vergesst, wer wo gestanden hat. Welche Tür gibt uns das meiste davon? Gibt es eine dritte, von beiden etwas, oder erst die eine und dann die andere? Können wir es klären, dann tun wir es jetzt. Wenn nicht, ist das in Ordnung. Dann sagt mir, was wir herausfinden müssten oder wer entscheiden soll, und bis wann. Aber bitte kein viertes Gespräch mit denselben Worten.",
      ifSilent:
        "Bitte um Handzeichen: „Wer könnte auch durch die andere Tür gehen, wenn noch eine Sache dazukommt? Welche Sache?“",
      ifOneDominates:
        "Sag: „Du hast deine Lieblingstür. Was würdest du den anderen geben, damit sie mitkommen?“",
    },
    "what-follows": {
      everybody:
        "Ins Panel kommt: die erste Sache hinter der Tür, die ihr gewählt habt, oder das, was ihr herausfinden müsst. Dazu ein Name, ein Tag und wer draufschaut. Wenn es geht, nehmt eine Person von jeder Seite.",
      leaderSays:
        "Was immer wir geklärt haben, es braucht einen Anfang. Wer macht ihn, und bis wann? Bitte tragt es ins Panel ein. Und wer schaut drauf? Es würde mich freuen, wenn die zwei von verschiedenen Türen kommen. Schreibt auch eine Zeile dazu, warum wir so gewählt haben, damit wir es in sechs Monaten noch wissen. Danke. Manche von euch haben so gut für die andere Seite gesprochen, dass mir fast bange wurde.",
      ifSilent:
        "Frag jemanden von der anderen Tür: „Würdest du darauf aufpassen, damit dein Anliegen nicht verloren geht?“",
      ifOneDominates:
        "Will die Seite, die sich durchgesetzt hat, alles haben, sag: „Gebt ein Stück davon an die andere Tür. So hält es.“",
    },
  },
};
