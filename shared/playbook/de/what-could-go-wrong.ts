import type { ActionTexts } from "../readers-playbook.ts";

/** Was könnte schiefgehen?: the texts of “What Could Go Wrong?” in German. */
export const whatCouldGoWrong: ActionTexts = {
  summary:
    "Ein Jahr ist um, und der Plan ist gescheitert. Erzählt die Geschichte, und ändert dann ihren Anfang.",
  why: "Teams, die es ausprobieren, berichten, dass Zweifel leichter herauskommen, wenn das Scheitern schon feststeht: Ein Zweifel ist dann eine Antwort. Eine Studie nennen wir dafür nicht. Urteilt also danach, ob ihr heute etwas hört, das bisher niemand gesagt hatte.",
  who: "Alle, die den Plan ausführen werden. Auch wer gerade erst davon gehört hat, ist nützlich und sieht noch, was seltsam ist.",
  whenToUse: [
    "Ein Plan ist fast beschlossen, und alle wirken ein wenig zu zufrieden.",
    "An den nächsten Monaten hängt viel, und noch lässt sich der Kurs ändern.",
    "Ein Plan ist halb umgesetzt, und ihr schaut zurück, wie es läuft.",
  ],
  whenNotToUse: [
    "Der Plan lässt sich nicht mehr ändern. Dann macht es nur traurig.",
    "Es geht gerade jetzt schief. Helft zuerst.",
    "Die Person, der der Plan gehört, hat nicht zugestimmt, Zweifel daran zu hören. Frag sie vorher.",
  ],
  notice:
    "Sorgen tauchen auf, solange sie noch billig sind, und wer eine mitbringt, erntet ein Nicken und kein Seufzen.",
  quietWay:
    "Die Geschichte lässt sich allein mit Notizen erzählen. Anzeichen und Entscheidungen kannst du als Zeile oder Zahl in den Chat tippen, und niemand muss eine Schlagzeile liefern.",
  caution:
    "Manche werden in der traurigen Geschichte ihre eigene Arbeit hören. Sag immer „der Plan“, nie „du“ oder „ihr“. Unter wenigen ist leicht zu erraten, von wem eine Notiz ist, also rätsle nicht laut darüber. Zeigt eine Notiz auf eine Person, sag: „Hier geht es um eine Person, das lassen wir ruhen“, und sprich später allein mit ihr.",
  prepare: [
    "Bring den Plan in einen Satz, mit dem Tag, an dem er fertig sein soll.",
    "Denk dir eine trockene Schlagzeile über sein Ende aus, damit alle sehen, wie kurz sie sein darf.",
    "Falls der Plan von dir ist, üb, auf einen Zweifel „danke“ zu sagen, ohne eine Antwort hinterher.",
  ],
  steps: {
    "a-year-from-now": {
      everybody:
        "Hört euch die Szene an, und stellt sie euch zehn Sekunden lang vor. Dann nennt die Schlagzeile, die eine Zeitung darüber drucken würde, in wenigen Worten. Drei oder vier Schlagzeilen genügen, es gibt keine Runde.",
      leaderSays:
        "Springen wir nach vorn. Wir sind ein Jahr weiter. Das war unser Plan. (Sag ihn in einem Satz.) Er hat nicht geklappt. Es war nicht bloß ein bisschen Verspätung. Es ging richtig schief, und die Leute wissen es. Niemand von uns war leichtsinnig. Stellt es euch zehn Sekunden lang vor. (Zähl.) Und jetzt: Wie lautet die Schlagzeile in der Zeitung? Meine wäre die hier. (Sag sie.) Wer noch eine hat, sagt oder tippt sie. Drei oder vier reichen.",
      ifSilent:
        "Lies eine zweite Schlagzeile vor, noch trockener als die erste. Dann geh weiter, der nächste Schritt braucht keine Schlagzeilen.",
      ifOneDominates:
        "Sag: „Das ist schon der ganze Artikel. Jetzt will ich nur die großen Buchstaben darüber.“ Dann geh weiter.",
      remote:
        "Schlagzeilen dürfen in den Chat. Lies ein paar vor, und sag nichts darüber, wer keine geschrieben hat.",
    },
    "it-went-wrong-because": {
      everybody:
        "Schreib allein zwei Notizen, die mit „Es ging schief, weil …“ beginnen. Schreib, als wäre es geschehen. Was getan wurde, was liegen blieb und schlichtes Pech, das alles zählt. Lass Namen weg.",
      leaderSays:
        "Wir bleiben in jenem Jahr. Der Plan ging schief, und ihr wart dabei, also wisst ihr, warum. Schreibt es auf, alle für sich, in zwei Notizen. Fangt an mit „Es ging schief, weil“. Vielleicht war der Anfang zu spät. Vielleicht wollte niemand das Ding haben. Vielleicht dachten zwei von uns: Das macht doch die andere Person. Wenn ihr eine Sorge habt, die ihr nie ausgesprochen habt, ist sie hier gut aufgehoben. Ihr seid damit nicht gegen den Plan. Ihr beantwortet nur meine Frage. Bitte lasst Namen weg. Später zeige ich alle Notizen auf einmal, und sie verraten nicht, von wem sie sind.",
      ifSilent:
        "Die Finger bewegen sich, also warte. Nach drei Minuten öffne zwei Türen: „Was haben wir gehofft, ohne es zu prüfen? Was haben wir aufgeschoben?“",
      ifOneDominates:
        "Erklärt jemand allen, warum es nicht schiefgehen wird, sag: „In dieser Geschichte ging es schief. Was steht auf deiner Notiz?“",
      remote:
        "Sag nach der halben Zeit, wie viel Zeit noch bleibt, und lass die Leute ihre Kameras ausschalten.",
    },
    "we-could-have-seen-it": {
      everybody:
        "Eine Person liest irgendeine Notiz vor. Wer mag, nennt dazu das erste kleine Anzeichen: „Wir hätten es sehen können, als …“. Dann sucht sich die nächste Person eine Notiz aus. Nur zuhören ist in Ordnung.",
      leaderSays:
        "Hier ist die ganze traurige Geschichte. Jemand von uns nimmt eine Notiz und liest sie vor. Dann dürfen alle sagen, woran wir es hätten merken können. Zum Beispiel: Wir hätten es sehen können, als auf unsere dritte Mail keine Antwort kam. Ein Anzeichen genügt, dann nimmt jemand anderes eine Notiz. Erzählen zwei Notizen dasselbe, nehmen wir sie als eine. Streitet bitte nicht darüber, ob das je passieren würde. In dieser Geschichte ist es passiert. Was wir nicht schaffen, bleibt auf der Tafel. Wer liest die erste vor?",
      ifSilent:
        "Nimm die schlichteste Notiz, lies sie vor und nenn selbst ein Anzeichen. Das erste muss nicht schlau sein.",
      ifOneDominates:
        "Sag: „Du siehst viele Anzeichen. Mal hören, wer noch eins gesehen hat“, und lass die Pause stehen.",
    },
    "dots-on-regret": {
      everybody:
        "Setz deine drei Punkte auf das, was du am meisten bereuen würdest: Wir haben es heute gesehen, wir hätten etwas tun können, und wir haben es nicht getan.",
      leaderSays:
        "Jetzt kommen wir zurück ins Heute. Noch ist nichts schiefgegangen. Jede und jeder von uns hat drei Punkte. Denkt euch ein Jahr voraus, mit einer dieser Notizen in der Hand. Ihr sagt: Wir wussten es, und wir haben es laufen lassen. Welche Notiz wäre das? Setzt eure Punkte dorthin. Alle auf eine ist erlaubt. Bitte macht es still.",
      ifSilent:
        "Gut, lass sie abwägen. Wenn die meisten ihre Punkte gesetzt haben, sag, dass noch eine halbe Minute bleibt.",
      ifOneDominates:
        "Rechnet jemand laut vor, wohin die Punkte gehören, sag: „Bereuen würden wir alle etwas anderes. Behalten wir es noch eine Minute für uns.“",
    },
    "prevent-watch-accept": {
      everybody:
        "Nehmt die zwei obersten Notizen, eine nach der anderen. Zeigt einen Finger für „verhindern“, zwei für „hinsehen“, drei für „hinnehmen“. Einigt euch auf eins, und sagt, was ihr als Erstes tun würdet.",
      leaderSays:
        "Nehmen wir die Notiz ganz oben. Es gibt drei ehrliche Antworten. Eins: Wir verhindern es und sagen, wie. Zwei: Wir sehen hin und sagen, worauf wir achten. Drei: Wir nehmen es hin, weil es die Mühe nicht wert ist, und grübeln nicht weiter. Zeigt es mir mit den Fingern: eins, zwei oder drei. (Schau in die Runde.) Ich möchte eine Person mit einer niedrigen Zahl hören und eine mit einer hohen. Dann nehmen wir, womit die meisten von uns leben können. Nach der halben Zeit gehe ich mit euch zur zweiten Notiz.",
      ifSilent:
        "Nenn die häufigste Zahl und frag: „Wenn wir dabei bleiben, was passiert am ersten Tag?“",
      ifOneDominates:
        "Sag: „Deine Zahl ist klar. Ich würde gern eine Stimme mit einer anderen Zahl hören.“",
      remote:
        "Zahlen im Chat gehen gut: Zähl bis drei, dann drücken alle zusammen die Eingabetaste.",
    },
    "before-it-happens": {
      everybody:
        "Schreibt ins Panel, was ihr verhindern oder wo ihr hinsehen wollt, jeweils mit einem Namen und einem Tag. Sagt, wer nachsieht, ob es getan wurde.",
      leaderSays:
        "Wir haben ein seltenes Glück. Wir kennen die Geschichte, bevor sie passiert. Wer tut das Erste, das wir genannt haben, und bis wann? Wenn wir irgendwo hinsehen wollen, wer sieht zuerst hin, und an welchem Tag? Schreibt es bitte ins Panel, jeweils mit einem Namen, und sagt uns, wer sonst noch nachsieht. Hat eure Sorge keine Punkte bekommen, dann behaltet sie. Ihr dürft sie jederzeit wieder mitbringen. Danke, dass ihr über einen Plan, den wir mögen, Unbequemes gesagt habt.",
      ifSilent:
        "Übernimm das Hinsehen selbst: „Ich sehe an jedem Monatsersten hin. Wer übernimmt das Verhindern?“",
      ifOneDominates:
        "Sag: „Du hast den Plan schon halb gerettet. Lass uns anderen auch eine Rettung übrig.“",
    },
  },
};
