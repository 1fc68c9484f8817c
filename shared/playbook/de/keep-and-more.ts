import type { ActionTexts } from "../readers-playbook.ts";

/** Weiter so und mehr davon: the texts of “Keep and More” in German. */
export const keepAndMore: ActionTexts = {
  summary: "Fragt zwei Menschen, womit ihr weitermachen sollt und wovon sie gern mehr hätten.",
  why: "Menschen berichten, dass Rückmeldung leichter anzunehmen ist, wenn sie selbst darum gebeten und selbst gewählt haben, worum es geht. Sie sagen auch, dass ein „Mehr davon“ ihnen für den nächsten Morgen etwas zu tun gibt, was eine Liste von Fehlern selten schafft.",
  who: "Leute, die einander seit einigen Wochen bei der Arbeit sehen. Mit einer geraden Zahl geht es am leichtesten, und eine Gruppe zu dritt ist in Ordnung.",
  whenToUse: [
    "Wie sie sich machen, erfahren die Leute einmal im Jahr, auf einem Formular.",
    "Niemand beschwert sich, niemand lobt, und ihr fragt euch, was das heißt.",
    "Eine Arbeit ist fertig, und die nächste beginnt mit denselben Leuten.",
  ],
  whenNotToUse: [
    "Gespräche über Gehalt, Beurteilungen oder Verträge stehen an. Freiwillig würde sich das nicht anfühlen.",
    "Zwei hier sind zerstritten und könnten in einem Paar landen.",
    "Die meisten von euch kennen sich erst seit letzter Woche. Ihr habt noch nicht genug voneinander gesehen.",
  ],
  notice:
    "Zwischen zwei Besprechungen fragt jemand „Ein Weiter so, ein Mehr davon?“, bekommt in einer Minute eine Antwort und sagt danke.",
  quietWay:
    "Zu zweit dürft ihr einander schreiben und still lesen. Du kannst nach etwas ganz Kleinem fragen, nur um ein „Weiter so“ bitten, nur geben oder ein Gespräch aussetzen. Einen Grund musst du nicht nennen.",
  caution:
    "Ein „Mehr davon“ kann zur Beschwerde mit Schleife werden. Sag den Leuten, dass sie einander mit „Das reicht für heute“ stoppen dürfen. Niemand bildet ein Paar mit der Person, die über das eigene Gehalt entscheidet. Wirkt jemand nach einem Gespräch verletzt, lass die Person aussetzen und geh danach auf sie zu.",
  prepare: [
    "Such eine Sache aus, die du für das Team tust und über die du wirklich gern etwas hören würdest. Du machst den Anfang, vor allen.",
    "Üb, eine Antwort zu hören und nur „danke“ zu sagen. Das ist schwerer, als es klingt.",
    "Überleg dir, wer allein übrig bleiben könnte und wie du dich dazusetzen würdest.",
  ],
  steps: {
    "watch-me-take-it": {
      everybody:
        "Die Leitung fragt nach einer Sache, die sie selbst tut. Gebt ein „Weiter so“ („Das hilft mir, mach weiter“) oder ein „Mehr davon“ („Davon hätte ich gern mehr“). Zwei oder drei Antworten reichen völlig.",
      leaderSays:
        "Was andere von unserer Arbeit halten, erfahren die meisten von uns nur durch Zufall. Heute fragen wir. Es gibt zwei Arten von Antwort. „Weiter so“ heißt: Das hilft mir, bitte mach weiter. „Mehr davon“ heißt: Davon hätte ich gern mehr. Eine dritte Art gibt es nicht, also bekommt niemand eine Liste von Fehlern. Ich fange an, und ihr könnt zusehen, wie ich es nehme. Ich würde gern hören, wie das hier bei euch ankommt. (Nenn eine Sache, die du tust.) Womit soll ich weitermachen, und wovon hättet ihr gern mehr? Ich werde danke sagen und vielleicht einmal nachfragen. Fange ich an, mich zu erklären, dann hustet bitte oder winkt.",
      ifSilent:
        "Mach es kleiner: „Dann nur ein ‚Weiter so‘, dafür bin ich nicht zu stolz.“ Kommt nichts, bedank dich und sag, dass du nächste Woche wieder fragst.",
      ifOneDominates: "Sag: „Eins kann ich heute tragen. Welches davon soll es sein?“",
    },
    "ask-me-about": {
      everybody:
        "Schreibt allein eine oder zwei Notizen: „Wie … ich?“ Wählt etwas, das andere euch tun sehen, etwa wie ihr erklärt, antwortet, plant oder übergebt. Keine Namen auf den Notizen.",
      leaderSays:
        "Worüber würdet ihr gern etwas hören? Schreibt es als Frage, vorn ein „Wie“ und dahinter ein „ich“. Wie erkläre ich etwas? Wie antworte ich, wenn ich es eilig habe? Wie leite ich eine Besprechung? Nehmt etwas, das andere sehen oder hören können. Wie klug ihr seid, sieht niemand, und danach fragen wir nicht. Gleich stehen alle Fragen ohne Namen da, und ihr dürft jede davon stellen, auch eine, die jemand anderes geschrieben hat.",
      ifSilent:
        "So soll es klingen. Kommen wenige Notizen, sag: „Was habt ihr diese Woche dreimal getan, und jemand war dabei?“",
      ifOneDominates:
        "Will jemand hören, was die anderen schreiben, sag: „In zwei Minuten darfst du die beste klauen. Noch nicht.“",
    },
    "first-partner": {
      everybody:
        "Such dir eine Person, mit der du zusammenarbeitest. Wähl eine Frage von der Tafel und stell sie. Die andere Person denkt eine Minute nach und gibt dir dann ein „Weiter so“ und ein „Mehr davon“, jedes mit einem echten Beispiel. Du sagst „danke“ und darfst einmal nachfragen. Zur Halbzeit tauscht ihr. Zu dritt teilt ihr euch die Zeit.",
      leaderSays:
        "Wählt eine von unseren Fragen, die ihr gern über euch selbst stellen möchtet. Dann sucht euch eine Person, die oft mit euch arbeitet. Fragt, und lasst ihr eine stille Minute zum Nachdenken. Dann sagt sie euch ein „Weiter so“ und ein „Mehr davon“. Beide brauchen ein Beispiel. „Du bist so nett“ tut gut, aber was macht ihr morgen damit? „Du hast mich angerufen, bevor du den Termin verschoben hast“ ist besser. Sagt danke, und fragt einmal nach, wenn ihr mögt. Erklärt nichts. Ihr dürft mit „Das reicht für heute“ aufhören. Wenn ich rufe, tauscht ihr. Nichts davon kommt in die Gruppe zurück, außer ihr bringt es selbst mit.",
      ifSilent:
        "Ein stilles Paar denkt vielleicht nach. Dauert es, flüstere: „Wann hat dir die andere Person zuletzt den Tag leichter gemacht?“",
      ifOneDominates:
        "Geh zur Halbzeit zu den Paaren und sag: „Jetzt fragt die andere Person.“ Warte, bis sie es tut.",
      remote:
        "Gruppenräume zu zweit oder einfach ein Anruf. Sag vorher, wann du die Halbzeit ansagst, und tu es mit einer Nachricht an alle Räume.",
    },
    "second-partner": {
      everybody:
        "Such dir eine zweite Person, die dich von einer anderen Seite sieht. Stell dieselbe Frage oder eine neue. Sag diesmal mit eigenen Worten, was du gehört hast, bevor du dich bedankst. Dann fragt die andere Person.",
      leaderSays:
        "Jetzt wechselt. Sucht euch eine Person, die euch in einem anderen Licht sieht: aus einer anderen Aufgabe, von einem anderen Ort oder nur ab und zu. Ihr dürft dieselbe Frage noch einmal stellen. Zwei Menschen können zwei verschiedene Dinge sehen, und beide können recht haben. Eins ist anders. Bevor ihr danke sagt, sagt ihr mit euren eigenen Worten, was ihr gehört habt. Stimmt es nicht, sagt es die andere Person noch einmal. Wir hören leicht das, wovor wir Angst hatten. Zur Halbzeit rufe ich wieder.",
      ifSilent:
        "Kennen sich zwei kaum, schlag vor: „Dann frag, wovon die andere Person bei dir gern mehr sehen würde.“",
      ifOneDominates:
        "Hält jemand eine Rede, beug dich hinüber und sag: „Und wie lautet die Kurzfassung? Die andere Person muss es ja wiedergeben.“",
    },
    "what-i-take-home": {
      everybody:
        "Erzählt in einer Runde eine Sache, mit der ihr weitermacht, oder eine, die euch überrascht hat, oder sagt nur „Meins bleibt bei mir“. Ihr müsst nicht sagen, von wem es kam.",
      leaderSays:
        "Alle sind zurück. Hören wir etwas Kurzes von jeder und jedem von euch. Es kann etwas sein, womit ihr weitermacht, weil ihr jetzt wisst, dass es hilft. Es kann eine Überraschung sein. Es können die Worte „Meins bleibt bei mir“ sein, und dann gehen wir einfach weiter. Bitte erzählt uns nicht, wer was gesagt hat. Ich fange mit meinem an. (Sag es, in wenigen Worten.)",
      ifSilent:
        "Biete der nächsten Person die kurze Form an: „Weiter so, Überraschung, oder bleibt es bei dir?“",
      ifOneDominates:
        "Sag: „Ich merke, du hast viel bekommen. Wähl das Stück, an das du am Montag noch denken willst.“",
      remote: "Eine Zeile im Chat zählt als Beitrag, und ein Daumen für „Bleibt bei mir“ genauso.",
    },
    "one-more-for-two-weeks": {
      everybody:
        "Wenn ihr mögt, tragt ihr ein „Mehr davon“ ein, das ihr zwei Wochen lang ausprobiert, so geschrieben, dass alle es lesen dürfen. Eine Person aus euren Gesprächen von heute bestätigt es. Niemand muss. Tragt auch ein, wer diese Aktion wieder auf den Plan bringt und wann.",
      leaderSays:
        "Ein „Mehr davon“, das niemand ausprobiert, war nur Gerede. Wenn ihr mögt, tragt eures ins Panel ein: was ihr in den nächsten zwei Wochen öfter tut. Schreibt es so, dass wir alle es lesen dürfen. Am besten bestätigt es die Person, mit der ihr gesprochen habt, denn sie merkt es zuerst. Ist eures privat, lasst es weg und probiert es still aus. Eins brauchen wir auf jeden Fall. Wer bittet uns in zwei Monaten, das noch einmal zu machen? Tragt euren Namen und einen Tag ein. Danke für jedes „Weiter so“. Das hören Menschen viel zu selten.",
      ifSilent:
        "Trag dein „Mehr davon“ aus dem ersten Schritt ein und lies es beim Tippen vor. Es ist ein gutes Vorbild, weil es klein ist.",
      ifOneDominates:
        "Zählt jemand vier auf, sag: „Fang mit dem an, das die andere Person schon bis Freitag bemerken würde.“",
    },
  },
};
