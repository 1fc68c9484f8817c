import type { ActionTexts } from "../readers-playbook.ts";

/** Was dir Energie gibt: the texts of “What Gives You Energy” in German. */
export const whatGivesEnergy: ActionTexts = {
  summary:
    "Findet heraus, welches Stück einer Aufgabe Kraft raubt, und gebt einer Aufgabe ein besseres Zuhause.",
  why: "Teams, die ihre Vorlieben und Abneigungen vergleichen, berichten: Was für eine Person lästig ist, kann für eine andere die liebste Stunde sein. Sie berichten auch, dass oft nur ein Stück einer Aufgabe öde ist, und ein Stück lässt sich leichter verschieben als die ganze Arbeit.",
  who: "Leute, deren Aufgaben im Prinzip in andere Hände gehen könnten. Verschiedene Berufe sind kein Hindernis, die meisten von uns teilen mehr lästige Pflichten, als wir denken.",
  whenToUse: [
    "Die Aufgaben wurden vor langer Zeit verteilt, und seither hat niemand gefragt, ob es noch passt.",
    "Jede Woche bleiben dieselben Dinge bis zuletzt liegen, mit demselben Seufzer.",
    "Jemand kann eine Aufgabe sehr gut und hat genug von ihr.",
  ],
  whenNotToUse: [
    "Jemand ist erschöpft. Da hilft weniger Arbeit und nicht andere.",
    "Wer was tut, ist von oben festgelegt, bis in die letzte Zeile.",
    "Stellen sollen bald gestrichen oder zusammengelegt werden. Was Leute hier sagen, würde dafür benutzt.",
    "Nicht die Aufgaben machen euch müde, sondern der Rhythmus der Woche. Den sieht sich „Quellen und Sümpfe“ an.",
  ],
  notice:
    "Eine Aufgabe, die sonst bis Freitagnachmittag liegen blieb, ist am Dienstag fertig, und wer sie macht, macht sie gern.",
  quietWay:
    "Zu zweit könnt ihr einander auch schreiben, statt zu reden, oder du ordnest stattdessen allein deine zwei Notizen. Niemand muss eine Aufgabe abgeben: „Ich behalte meine“ ist eine gute Antwort, und ein Nicken zum Weitermachen auch.",
  caution:
    "Was die eine Person langweilt, kann der Stolz einer anderen sein. Redet darüber, was eine Aufgabe mit euch macht, nie darüber, was sie wert ist. Achte darauf, dass nicht die freundlichste Person mit allem Öden hinausgeht. Ist jemand dabei, der über Stellen entscheidet, bitte diese Person, mit einer eigenen Aufgabe anzufangen, und lass die anderen so wenig sagen, wie sie mögen.",
  prepare: [
    "Such in deiner eigenen letzten Woche eine Stunde, die geflogen ist, und eine, die gekrochen ist. Finde heraus, was genau darin steckte.",
    "Bring in Erfahrung, welche Aufgaben bleiben müssen, wo sie sind, wegen eines Gesetzes, einer Zulassung oder eines Versprechens.",
  ],
  steps: {
    "flew-and-crawled": {
      everybody:
        "Schau allein auf die letzte Woche zurück. Schreib eine Notiz, die mit „Die Zeit flog, als ich …“ beginnt, und eine, die mit „Die Zeit kroch, als ich …“ beginnt. Nenn die Aufgabe und eine Einzelheit. Die Leute darin lass weg.",
      leaderSays:
        "Es gibt Stunden bei der Arbeit, die sind vorbei, bevor ihr einmal aufschaut. Und es gibt welche, die haben neunzig Minuten. Heute finden wir heraus, woran das liegt, und bringen eine Aufgabe an einen besseren Ort. Schaut auf die letzte Woche zurück, alle für sich. Eine Notiz beginnt mit „Die Zeit flog, als ich“. Eine beginnt mit „Die Zeit kroch, als ich“. Was habt ihr da gemacht? Schreibt eine kleine Einzelheit dazu, denn „Besprechungen“ kann alles heißen. Schreibt über die Aufgabe und nicht über die Leute darin. Kein Geschmack ist falsch. Wer gern Tabellen ausfüllt, macht hier vielleicht jemanden sehr glücklich. Auf der Tafel steht euer Name nicht.",
      ifSilent:
        "Lass sie machen. Wirf zur Halbzeit ein paar einfache Wörter ein: „E-Mails. Testen. Eine Datei suchen. Der Monatsbericht.“",
      ifOneDominates:
        "Kommt eine Klage in Fahrt, sag: „Fang sie vorerst in einer Zeile ein. Im nächsten Schritt bekommst du jemanden, der es genau wissen will.“",
      remote:
        "Schlag vor, beim Schreiben in den Kalender zu schauen. Er erinnert sich besser an die letzte Woche als wir.",
    },
    "which-part-of-it": {
      everybody:
        "Zu zweit, und die Zeit teilt ihr gerecht. Erzähl von einer Stunde, die gekrochen ist. Dein Gegenüber fragt nur das, höchstens dreimal: „Welches Stück davon?“ Ist das Stück klein genug für einen Namen, sag noch, was eine andere Stunde zum Fliegen gebracht hat. Dann drückt auf „Ich bin so weit“.",
      leaderSays:
        "Werft einen Blick auf die Tafel. Dann sucht euch ein Gegenüber. Ihr teilt euch die Zeit, jede Person bekommt die Hälfte. Erzählt von einer Stunde, die gekrochen ist. Wer zuhört, hat eine Frage: Welches Stück davon? Fragt das zweimal. Fragt es dreimal. Oft ist es nicht die ganze Aufgabe. Es ist das Warten, oder das Formular am Ende, oder dass ihr damit allein seid. Habt ihr das Stück gefunden, erzählt, was eine andere Stunde zum Fliegen gebracht hat. Bitte gebt keine Ratschläge. Wollt ihr lieber nicht mehr sagen, sagt „genug“. Bleibt jemand von uns übrig, tut euch zu dritt zusammen. Drückt auf „Ich bin so weit“, wenn ihr beide gefragt worden seid.",
      ifSilent:
        "Setz dich zu einem Paar, das feststeckt, und lass dich selbst ausfragen. Nach einer Minute ist klar, wie es geht.",
      ifOneDominates:
        "Sag zur Halbzeit den Wechsel an, so laut, dass es auch die hören, die tief in einer Geschichte stecken.",
      remote:
        "Ein Telefonat oder ein Chat zu zweit ist so gut wie ein Gruppenraum, und manche reden besser ohne Bild.",
    },
    "more-and-less": {
      everybody:
        "Von allen ein Satz: „Gern hätte ich mehr …, und abgeben würde ich …“. Hört ihr eine Aufgabe, die ihr mögen würdet, hebt einen Finger oder tippt „ich“. Noch ist nichts ausgemacht. Der halbe Satz genügt, und ihr könnt weiterwinken, wenn ihr an der Reihe seid.",
      leaderSays:
        "Jetzt hätte ich gern einen Satz von jeder und jedem von euch. Er geht so: Gern hätte ich mehr hiervon, und abgeben würde ich das da. Seid genau. Nennt das Stück, das ihr gefunden habt, nicht die ganze Arbeit. Während andere reden, hört hin, ob etwas dabei ist, das euch Freude machen würde. Dann hebt einen Finger, damit wir es wissen. Ein Finger ist keine Zusage. Wollt ihr alles behalten, was ihr habt, dann sagt uns das. Meiner geht so. (Sag ihn.) Wer ist als Nächstes dran?",
      ifSilent:
        "Frag, worauf die anderen wetten würden: „Was, glaubt ihr, will ich nie im Leben hergeben?“ Das bricht das Eis, und nützlich ist es auch.",
      ifOneDominates:
        "Halt einen Finger hoch und sag: „Ein Satz, mehr Luxus ist heute nicht drin.“",
    },
    "a-better-home": {
      everybody:
        "Wählt eine Aufgabe oder ein Stück davon, und sagt, was damit geschieht. Ihr könnt tauschen, sie zu zweit machen, euch abwechseln oder das Stück weglassen, falls es niemand braucht. Beide Seiten müssen es wollen.",
      leaderSays:
        "Bringen wir eine Sache in Bewegung. Welche Aufgabe oder welches Stück davon würde jemand abgeben, und wer würde sich darüber freuen? Ich sehe vier Wege. Ihr tauscht. Ihr macht es zu zweit. Wir wechseln uns ab. Oder wir lassen das Stück weg, wenn es niemand braucht. (Hör zu, und such eine Sache aus.) Ich frage die Person, die sie nehmen würde: Magst du sie, oder bist du nur nett? Und ich frage die Person, die sie hergibt: Bist du froh, sie los zu sein? Mag hier niemand die Aufgabe, dann wechseln wir uns ab. Sie darf nicht für immer an einer Person kleben bleiben.",
      ifSilent:
        "Nimm die lästige Pflicht mit dem tiefsten Seufzer und frag: „Und wenn wir sie alle einmal eine Woche lang hätten?“",
      ifOneDominates:
        "Verteilt jemand Aufgaben an andere, sag: „Ja sagen können nur die zwei, die tauschen. Fragen wir sie.“",
    },
    "the-task-moves": {
      everybody:
        "Tragt den Umzug ins Panel ein: wer was an wen übergibt und bis zu welchem Tag. Benennt eine Person, die in zwei Wochen beide fragt, wie es ihnen damit geht.",
      leaderSays:
        "Eine Aufgabe, die umzieht, braucht einen Tag und eine kurze Einführung. Also: Wer übergibt sie, und bis zu welchem Tag? Was muss die Person gezeigt bekommen, die sie übernimmt? Tragt es bitte ins Panel ein, mit beiden Namen. Dann brauche ich noch eine Person. In zwei Wochen fragst du beide: Ist es jetzt besser? Ist es schlechter, darf die Aufgabe wieder zurück, und niemand hat verloren. Danke euch. Ich habe gelernt, dass uns ganz verschiedene Dinge langweilen, und das ist eine gute Nachricht.",
      ifSilent:
        "Biete dich selbst als freundlicher Besuch an: „In zwei Wochen komme ich vorbei und frage euch beide.“ Dann fehlt nur noch der Tag.",
      ifOneDominates:
        "Sammelt eine Person Aufgabe um Aufgabe ein, sag: „Erst muss etwas von deinem Tisch verschwinden. Was wäre das?“",
    },
  },
};
