import type { ActionTexts } from "../readers-playbook.ts";

/** Eine Annahme prüfen: the texts of “Test an Assumption” in German. */
export const testAnAssumption: ActionTexts = {
  summary: "Findet etwas, wovon ihr alle ausgeht, und seht nach, ob es stimmt.",
  why: "Leute, die nachsehen, ob stimmt, wovon alle ausgehen, berichten, dass ein einziger Anruf oder eine Zahl oft wochenlanges Reden beendet. Zuerst zu fragen, was zu sehen wäre, wenn es nicht stimmt, soll davor bewahren, nur das zu finden, was ihr euch erhofft habt.",
  who: "Die Leute, die auf dieselben Annahmen bauen. Wer neu ist, hört sie am besten heraus. Frag also, was den Neuen aufgefallen ist.",
  whenToUse: [
    "Ein Plan stützt sich auf Sätze, die mit „sicher“ oder „die werden schon“ beginnen.",
    "Zwei von euch streiten über etwas, was sich einfach nachsehen ließe.",
    "Niemand weiß mehr, wann ihr zuletzt die Leute gefragt habt, für die ihr arbeitet.",
  ],
  whenNotToUse: [
    "Ihr müsst in der nächsten Stunde entscheiden. Entscheidet, und seht danach nach.",
    "Die Annahme handelt davon, was eine Kollegin oder ein Kollege denkt oder fühlt. Frag die Person freundlich und unter vier Augen.",
  ],
  notice: "Du hörst „Wissen wir das, oder glauben wir das?“, und es ist nicht als Angriff gemeint.",
  quietWay:
    "Notizen und Punkte gehen ohne ein Wort, und auch ein Hinweis lässt sich tippen. Oder du hörst nur zu: Niemand wird namentlich nach einem Hinweis gefragt.",
  caution:
    "Eine Annahme kommt oft aus jemandes Arbeit. Wird es persönlich, sag: „Wir prüfen den Satz, nicht die Person, die ihn gesagt hat.“ Aus einem Blick auf die Tatsachen darf kein Blick über jemandes Schulter werden: Wenn das droht, nimm eine andere Annahme.",
  prepare: [
    "Such etwas, wovon du ausgegangen bist und was dann nicht stimmte. Je kleiner und komischer, desto besser.",
    "Bring den Plan oder die Arbeit mit, in der ihr gerade steckt, damit alle wissen, worum es geht.",
  ],
  steps: {
    "we-take-it-for-granted": {
      everybody:
        "Allein: Vervollständige diesen Satz ein- oder zweimal: „Wir gehen davon aus, dass …“. Denk an Kundschaft, Zeit, Werkzeuge, andere Teams, Regeln. Es muss nicht falsch sein. Es genügt, dass eine Weile niemand nachgesehen hat.",
      leaderSays:
        "Ich bin einmal fest von etwas ausgegangen. (Erzähl deins in zwei Sätzen.) Unsere Arbeit steht auf vielen solchen Annahmen, und die meisten tragen. Suchen wir die paar, bei denen niemand nachgesehen hat. Schreibt eine Notiz oder zwei, allein. Beginnt mit „Wir gehen davon aus, dass“. Dass sie lesen, was wir schicken. Dass die Zahlen am Ersten kommen. Dass die anderen von der Änderung wissen. Ihr müsst es nicht für falsch halten. Schreibt bitte über Tatsachen und nicht darüber, wie jemand im Team ist. An den Notizen ist nicht zu erkennen, wer sie geschrieben hat.",
      ifSilent:
        "Lies eine Zeile eures Plans vor und frag: „Was muss wahr sein, damit das klappt?“ Dann sei wieder still.",
      ifOneDominates:
        "Ist sich jemand ganz sicher, dass es stimmt, sag: „Gut. Schreib es trotzdem auf, dann sehen wir, wer nachgesehen hat.“",
    },
    "dots-on-thin-ice": {
      everybody:
        "Setzt eure drei Punkte zu Annahmen, die viel von eurer Arbeit tragen und bei denen niemand von euch mit eigenen Augen nachgesehen hat.",
      leaderSays:
        "Schaut euch an, worauf wir stehen. Setzt eure drei Punkte dorthin, wo zwei Dinge zusammenkommen. Viel von unserer Arbeit ruht darauf. Und niemand von uns hat nachgesehen. Wir haben es nur gehört. Etwas kann wahrscheinlich sein und trotzdem dünnes Eis. Wenn ihr die Antwort seit letzter Woche kennt, braucht es keinen Punkt.",
      ifSilent: "Alle lesen und wägen ab. Sag, wenn noch eine halbe Minute bleibt.",
      ifOneDominates:
        "Verbürgt sich jemand für eine Notiz, frag: „Hast du es gesehen oder gehört?“ Und lass weiter abstimmen.",
    },
    "suppose-the-opposite": {
      everybody:
        "Nehmt die oberste Notiz und dreht sie um: Angenommen, sie stimmt nicht. Was würdet ihr sehen, hören oder finden? Wer einen Hinweis hat, sagt oder tippt ihn, vier oder fünf genügen. Sagt auch, wenn ihr so einen Hinweis schon gesehen habt.",
      leaderSays:
        "Drei Minuten lang spielen wir Detektiv. Hier liegen die meisten Punkte. Nehmen wir an, das Gegenteil stimmt. Ich sage es andersherum. (Sag es.) Wenn das so wäre, was würden wir sehen? Was würden uns die Leute fragen, was würden wir finden, welche Zahl wäre seltsam? Vier oder fünf Hinweise genügen, sagt sie oder tippt sie. Und wenn euch so ein Hinweis schon begegnet ist, ist jetzt ein guter Moment, es zu erzählen. Ich will noch nicht wissen, wer recht hat. Ich will wissen, wo wir nachsehen müssen.",
      ifSilent:
        "Denk laut: „Wenn niemand unsere Mails liest, müssten die Leute weiter nach dem fragen, was darin steht. Tun sie das?“",
      ifOneDominates:
        "Sag: „Das ist eine Spur, die behalte ich. Wer würde an ganz anderer Stelle suchen?“",
      remote: "Sammle die Hinweise im Chat, und lass jemand anderen sie vorlesen.",
    },
    "the-smallest-look": {
      everybody:
        "Wählt den kleinsten Blick, der zeigen könnte, dass ihr falschliegt: eine Person fragen, eine Zahl nachschlagen, einmal zuschauen. Vereinbart, was ihr „stimmt“ und was ihr „stimmt nicht“ nennen würdet, bevor jemand losgeht.",
      leaderSays:
        "Wie finden wir es heraus, möglichst bis morgen? Keine Umfrage und kein Projekt. Wir fragen eine Person. Wir schlagen eine Zahl nach. Wir stellen uns hin und schauen einmal zu. Was davon würde uns am schnellsten zeigen, ob wir falschliegen? (Einigt euch auf eins.) Und jetzt das, was leicht vergessen wird. Was nennen wir „stimmt“, und was nennen wir „stimmt nicht“? Sagen wir es, bevor wir nachsehen. Hinterher passt jede Antwort zu dem, was wir ohnehin dachten.",
      ifSilent:
        "Leg zwei auf den Tisch: „Ich könnte dort jemanden anrufen oder einen Tag lang zählen. Was würdet ihr glauben?“",
      ifOneDominates:
        "Wird aus dem Blick immer mehr, sag: „Das ist eine schöne Studie. Was schaffen wir vor dem Mittagessen?“",
    },
    "go-and-see": {
      everybody:
        "Tragt ins Panel ein, wer nachsieht, was, bis zu welchem Tag, und was als „stimmt nicht“ zählt. Jemand anderes hört die Antwort zuerst und fragt: „Was hast du gesehen?“",
      leaderSays:
        "Wer geht hin und sieht nach, und bis zu welchem Tag? Schreibt im Panel dazu, was als „stimmt nicht“ zählt. Am besten geht eine Person, der jede Antwort recht ist. Und wer hört die Antwort zuerst? Diese Person fragt nur eins: Was hast du gesehen? Und nicht: Was meinst du? Wenn es stimmt, bauen wir mit besserem Gefühl darauf. Wenn nicht, wissen wir es früh, und niemand muss sich allein geirrt haben. Danke, dass ihr mit so viel Sorgfalt gezweifelt habt.",
      ifSilent: "Sag: „Ich rufe morgen vor zehn an. Wer will hören, was sie gesagt haben?“",
      ifOneDominates:
        "Will die Person gehen, die sich am sichersten ist, sag: „Nimm jemanden mit, der sich nicht sicher ist.“",
    },
  },
};
