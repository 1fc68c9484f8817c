import type { ActionTexts } from "../readers-playbook.ts";

/** Zeig’s mir in fünf Minuten: the texts of “Teach Me in Five” in German. */
export const teachMeInFive: ActionTexts = {
  summary:
    "Wünscht euch etwas, was jemand im Team kann, und lernt es gleich, mit den eigenen Händen.",
  why: "Leute, die einander bei der Arbeit etwas beibringen, berichten: Fünf Minuten mit den eigenen Händen bleiben länger hängen als eine Stunde Zuschauen. Und wer etwas beibringt, sagt: Dabei merke ich, was ich sonst immer auslasse, denn genau dort geht es beim Lernen nicht weiter.",
  who: "Leute, die Verschiedenes tun, oder dasselbe auf verschiedene Weise. Auch wer neu ist, kann etwas beibringen und bringt Kniffe von anderswo mit.",
  whenToUse: [
    "Etwas Nützliches können nur eine oder zwei Personen.",
    "Du hast gesehen, wie jemand im Team in einer Sekunde schafft, wofür du eine Stunde brauchst.",
    "Lange hat das Team nur Arbeit abgeliefert, und niemand hat etwas gelernt.",
  ],
  whenNotToUse: [
    "Was die Leute lernen wollen, braucht Tage, etwa eine Sprache oder ein Handwerk.",
    "Beim Lernen ginge es hier an echte Kundendaten oder an eine laufende Maschine.",
    "Eine ganze Arbeit wechselt die Hände. Da reichen fünf Minuten nicht, probt die Übergabe für sich.",
  ],
  notice:
    "Ist jemand weg, steht die Arbeit nicht mehr still, und „zeig mal“ ist zu hören, ohne dass jemand rot wird.",
  quietWay:
    "Wünsche und Punkte brauchen kein Wort. Du kannst Hände oder Stimme sein oder zuschauen, und wer zuschaut, schreibt die Schritte auf. Im Paar kannst du aufschreiben, was du behalten hast, statt es zu erzählen. Niemand muss auf den Lernstuhl.",
  caution:
    "Es ist seltsam, langsam zu sein, während andere zuschauen. Wird der Raum ungeduldig oder witzelt darüber, sag: „Wir sind hier, um langsam zu sein.“ Wer lernt, darf den Stuhl jederzeit weitergeben.",
  prepare: [
    "Prüf, ob ein Bildschirm oder ein Tisch da ist, auf dem sich etwas zeigen lässt und auf dem nichts Privates ist.",
    "Hab selbst eine Lektion im Ärmel, falls sich niemand zum Erklären meldet.",
    "Überleg dir, wie du eine Lektion nach fünf Minuten beendest, auch eine schöne.",
  ],
  steps: {
    "show-me-how": {
      everybody:
        "Allein: Schreib ein oder zwei Notizen, die mit „Zeig mir, wie du …“ beginnen. Wünsch dir etwas Kleines, was jemand hier kann: eine Abkürzung, einen Satz für ein schwieriges Telefonat, eine Art, eine Liste zu sortieren. Es muss in fünf Minuten passen.",
      leaderSays:
        "Heute lernen wir etwas, gleich hier. Schreibt ein oder zwei Wünsche auf, jede und jeder für sich. Beginnt mit „Zeig mir, wie du“. Denkt daran, wann ihr jemandem über die Schulter geschaut und gedacht habt: Moment, wie ging das? Wie du eine Mail vom letzten Jahr findest. Wie du am Telefon jemanden beruhigst. Wie du diesen Karton faltest. Vielleicht meint ihr, ihr müsstet das längst wissen. Umso besser, das werden wir heute los. Es muss in fünf Minuten passen, also wünscht euch ein Stück und nicht den ganzen Kuchen. Ihr könnt dazuschreiben, wessen Kniff es ist. Euer eigener Name bleibt draußen.",
      ifSilent:
        "Warte eine Minute. Dann: „Worum bittet ihr jedes Mal jemand anderen, wenn es vorkommt?“",
      ifOneDominates:
        "Bietet jemand schon eine Lektion an, sag: „Du bekommst deine Klasse. Erst finden wir heraus, was sie sich wünscht.“",
    },
    "dots-on-wishes": {
      everybody: "Wählt mit euren drei Punkten: Was wollt ihr nächste Woche selbst können?",
      leaderSays:
        "Das ist unser Stundenplan, und er ist zu voll. Wählt mit euren drei Punkten. Gebt sie dem, was ihr nächste Woche gern selbst könntet. Wenn ihr es schon könnt, überlasst es den anderen. Und wenn ihr es könnt und gern beibringen würdet, könnt ihr das gleich anbieten.",
      ifSilent: "Alle wählen gerade. Sag einmal, dass ein Punkt niemanden auf den Lernstuhl setzt.",
      ifOneDominates:
        "Sagt jemand, etwas sei leicht, antworte: „Gut, dann passt es in fünf Minuten“, und lass weiter wählen.",
    },
    "teacher-and-hands": {
      everybody:
        "Klärt für den obersten Wunsch, oder für die obersten zwei, wenn Zeit ist, wer erklärt und wessen Hände es tun. Wer erklärt, ist die Stimme. Die Hände gehören einer Person, die es noch nicht kann und gern möchte. Kann niemand es beibringen, nehmt den nächsten Wunsch.",
      leaderSays:
        "Das hier steht ganz oben. Wer kann es gut genug, um es zu erklären, und ist unsere Stimme? Ihr müsst darin nicht die Besten sein. Und wer leiht uns ein Paar Hände, die das noch nie getan haben? Der Lernstuhl ist der Ehrenplatz, denn dort wird am meisten gelernt. Sagt nur Ja, wenn ihr wollt. Wenn wir Zeit für zwei Lektionen haben, besetzen wir auch gleich die Plätze für die zweite. Stimme und Hände, nehmt bitte Platz. Wir anderen kommen näher.",
      ifSilent:
        "Setz dich selbst auf den Lernstuhl. Oft ist es dann der Platz der Stimme, der sich als Nächstes füllt.",
      ifOneDominates:
        "Könnte eine Person alles beibringen, sag: „Du bekommst eine Lektion. Für die andere möchte ich eine neue Stimme.“",
    },
    "first-lesson": {
      everybody:
        "Die Stimme spricht und fasst nichts an. Wer lernt, macht es und sagt dabei laut, was die Hände tun. Die anderen schreiben die Schritte auf. Geht es nicht weiter, wartet zwei Atemzüge, bevor ihr helft. Nach fünf Minuten ist Schluss.",
      leaderSays:
        "Hier sind die Regeln unserer Schule. Die Stimme spricht nur und lässt die Finger davon. Wer lernt, macht alles selbst und sagt uns dazu: „Jetzt mache ich das.“ Wenn es stockt, warten wir zwei Atemzüge. Dann sagt die Stimme das nächste kleine Stück, nicht die nächsten drei. Alle anderen schreiben die Schritte auf, als müssten sie es morgen allein tun. Kein Seufzen und kein „das ist doch ganz einfach“. Nach fünf Minuten läute ich, egal, wo wir sind. Liebe Stimme, fang bitte damit an, wofür es gut ist.",
      ifSilent:
        "Fehlen der Stimme die Worte, frag: „Wo schaust du zuerst hin? Was machst du dann?“",
      ifOneDominates:
        "Übernimmt jemand, der zuschaut, sag: „Jetzt haben wir zwei Stimmen, und das ist eine zu viel. Schreib es für uns auf.“",
      remote:
        "Den Bildschirm teilt, wer lernt, und nicht, wer erklärt. Vorher wird geschlossen, was privat ist. So geht es langsamer, und genau darum geht es.",
    },
    "second-lesson": {
      everybody:
        "Eine neue Stimme, neue Hände, dieselben Regeln. Wer lernt, darf diesmal jederzeit „langsamer“ oder „warum?“ sagen, und die Stimme antwortet, bevor es weitergeht.",
      leaderSays:
        "Plätze tauschen. Unsere nächste Stimme und unsere nächsten Hände, bitte. Die Regeln sind dieselben. Die Stimme lässt die Hände ruhen, die anderen schreiben mit, und ich habe die Glocke. Eins kommt dazu. Wer lernt, darf „langsamer“ oder „warum“ sagen, so oft es hilft, und die Stimme antwortet darauf zuerst. Wenn die Antwort auf „warum“ heißt „das haben wir schon immer so gemacht“, dürfen wir ein wenig lachen und schreiben es auf. Los geht’s.",
      ifSilent:
        "Frag die Person, die lernt: „Was, glaubst du, passiert, wenn du da drückst?“ Raten bringt die Hände in Bewegung.",
      ifOneDominates:
        "Greift die Stimme selbst zu, sag: „Lass es einmal schiefgehen, wenn es nicht schadet. So etwas bleibt im Kopf.“",
      remote: "Gib den Bildschirm an die neuen Hände weiter, bevor die Uhr dieses Schritts läuft.",
    },
    "tell-the-one-who-was-away": {
      everybody:
        "Zu zweit: Eine Person spielt jemanden aus dem Team, der heute weg war. Die andere erklärt eine Lektion in ein paar Schritten. Wer weg war, darf eine Sache fragen. Dann tauscht. Prüft mit eurer Mitschrift, was gefehlt hat, und drückt auf „Ich bin so weit“.",
      leaderSays:
        "Jetzt finden wir heraus, was hängen geblieben ist. Tut euch bitte zu zweit zusammen, Stimmen und Hände gut gemischt. Eine Person tut so, als wäre sie heute weg gewesen. Die andere erklärt, was wir gelernt haben, in ein paar Schritten und ohne zu spicken. Eine Rückfrage ist erlaubt. Dann tauscht. Danach schaut in eure Mitschrift. Der Schritt, den ihr beide vergessen habt, ist der, den wir fett schreiben sollten. Bei ungerader Zahl können zwei weg gewesen sein. Drückt auf „Ich bin so weit“, wenn ihr den fetten Schritt kennt.",
      ifSilent:
        "Setz dich zu einem Paar, das feststeckt: „Ich war weg. Wo klicke ich?“ Dann sei schwer von Begriff.",
      ifOneDominates:
        "Sag nach der Hälfte zu allen: „Jetzt war die andere Person weg. Bitte tauscht.“",
      remote:
        "Im Gruppenraum kann eine Person die Mitschrift teilen, wenn beide es ohne versucht haben.",
    },
    "do-it-alone-once": {
      everybody:
        "Tragt ins Panel ein, wer es allein macht, an einer echten Arbeit, und bis zu welchem Tag. Die Stimme wird gefragt, ob es geklappt hat. Und wer räumt die Mitschrift für alle anderen auf?",
      leaderSays:
        "Was nicht innerhalb einer Woche benutzt wird, ist weg. Wer macht es also allein, an einer echten Arbeit, und bis zu welchem Tag? Es muss nicht die Person vom Lernstuhl sein. Die Stimme bestätigt, dass es geklappt hat, oder kommt helfen. Schreibt das bitte ins Panel. Einen Namen brauchen wir noch: Wer macht die Mitschrift lesbar, mit dem fetten Schritt in Fett? Die Wünsche ohne Lektion bleiben auf unserer Liste. Danke an unsere Stimmen, und eine tiefe Verbeugung vor den Händen.",
      ifSilent:
        "Sag: „Ich versuche es am Montag und sage euch ehrlich, wie es lief. Wer macht es mit mir?“",
      ifOneDominates:
        "Bietet die Stimme an, es zu machen, sag: „Du kannst es schon. Wir suchen jemanden, der es noch nicht kann.“",
    },
  },
};
