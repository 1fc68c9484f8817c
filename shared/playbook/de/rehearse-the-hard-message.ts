import type { ActionTexts } from "../readers-playbook.ts";

/** Schwere Worte proben: the texts of “Rehearse the Hard Message” in German. */
export const rehearseTheHardMessage: ActionTexts = {
  summary: "Übt zu zweit die ersten drei Sätze eines Gesprächs, das ihr lieber aufschieben würdet.",
  why: "Leute, die etwas Schweres einmal laut sagen, bevor es zählt, berichten, dass das echte Gespräch dann kürzer und freundlicher ist. Was die andere Person antwortet, lässt sich nicht proben. Zu helfen scheinen also die ersten paar Sätze und danach das Stillsein.",
  who: "Alle, die anderen etwas sagen müssen, was die vielleicht nicht gern hören, also wir alle. Kein Publikum, keine Aufzeichnung. Alle suchen sich selbst aus, mit wem sie üben, und niemand muss mit einer Person üben, die über das eigene Gehalt entscheidet.",
  whenToUse: [
    "Rückmeldungen kommen zu spät oder so in Watte gepackt, dass niemand sie findet.",
    "Leute fragen dich, was sie einer dritten Person sagen sollen.",
    "Ihr wollt darin besser werden, bevor ihr es braucht.",
  ],
  whenNotToUse: [
    "Es geht darum, dass jemandem geschadet wird, etwa durch Mobbing, Drohungen oder unerwünschte Berührungen. Das wird nicht hier geübt, dafür braucht es geschulte Hilfe.",
    "Zwei im Raum stecken mitten in einem Streit miteinander.",
    "Jemand wird dabei die Stelle oder eine Rolle verlieren. Dieses Gespräch hat eigene Regeln.",
  ],
  notice:
    "Innerhalb weniger Tage sagt jemand: „Ich habe etwas nicht ganz Leichtes für dich.“ Es dauert ein paar Sätze, und die zwei arbeiten weiter wie vorher.",
  quietWay:
    "Du kannst deine drei Sätze aufschreiben und sie dir von der anderen Person im Paar vorlesen lassen. Du kannst die ganze Zeit nur zuhören, gute Ohren werden hier gebraucht. Oder du lässt den Schritt zu zweit aus, und niemand fragt, warum.",
  caution:
    "Die Probe ist nicht das Gespräch selbst. Niemand sagt hier etwas, das für eine Person in dieser Besprechung bestimmt ist, und niemand spielt Leute aus der Arbeit, die andere erkennen würden. Zeigt eine Notiz auf jemanden, sag: „Die ist zu nah dran, wir lassen sie“, und geh weiter. Geht es einem Paar zu nahe, lass es aufhören, und frag die beiden danach, ohne die anderen, was sie brauchen.",
  prepare: [
    "Bereite ein Beispiel in drei Sätzen vor: was ich gesehen habe, wozu es geführt hat, worum ich bitte. Nimm ein harmloses, etwa eine Tasse, die in der Spüle stehen bleibt.",
    "Finde heraus, an wen sich Leute wenden können, falls etwas wirklich Ernstes hochkommt, das hierfür zu groß ist.",
    "Sieh dir den Ablauf des vierten Schritts an, damit du die Zeit ansagen kannst, ohne abzulesen.",
  ],
  steps: {
    "late-soft-sharp": {
      everybody:
        "Sprecht reihum den Satz zu Ende: „Wenn ich etwas Schweres zu sagen habe, kommt es meist zu …“. Spät, weich, scharf, lang oder gar nicht. Ein Wort genügt, und ihr könnt aussetzen.",
      leaderSays:
        "Wir alle mussten schon einmal etwas sagen, das die andere Person nicht hören wollte. Heute üben wir das, und zwar dort, wo nichts kaputtgehen kann. Zuerst eine schnelle Runde. Wenn ich etwas Schweres zu sagen habe, wie kommt es dann meist heraus? Zu spät, zu weich, zu scharf, zu lang oder gar nicht? Nur euer Wort. Hier ist meins. (Sag es.) Ihr könnt heute aussetzen, so oft ihr mögt.",
      ifSilent:
        "Leg ein zweites Wort von dir dazu: „Und wenn ich müde bin, dann so.“ Dann geh weiter, die Runde darf kurz bleiben.",
      ifOneDominates:
        "Sag: „Dein Wort behalte ich, und ich sammle weiter.“ Dann frag die nächste Person nach ihrem.",
      remote: "Alle tippen ihr Wort und schicken es ab, wenn du es sagst. Lies die Wörter vor.",
    },
    "hard-to-say": {
      everybody:
        "Schreib allein zwei oder drei Situationen auf, in denen es bei der Arbeit schwerfällt, den Mund aufzumachen. Schreib sie so, dass sie in jedem Team vorkommen könnten: keine Namen, nichts, was auf jemanden hier zeigt.",
      leaderSays:
        "Jetzt sammeln wir, was wir üben können. Schreibt zwei oder drei Situationen auf, in denen es schwerfällt zu sagen, was gesagt werden muss. Solche, die in jedem Team vorkommen könnten. Arbeit, die oft zu spät kommt. Ein Witz, der nicht lustig ist. Nein sagen zu einem Kundenwunsch. Nach oben sagen, dass der Plan ein Loch hat. Jemand, der anderen ins Wort fällt. Ändert bitte die Einzelheiten, damit niemand hier gemeint sein kann. Die Notizen erscheinen ohne eure Namen. Habt ihr jemandem von uns wirklich etwas zu sagen, dann gehört es nicht hierher. Es verdient ein eigenes Gespräch, später.",
      ifSilent:
        "Lass es still sein. Sind es nach der halben Zeit erst wenige Notizen, sag: „Welche Mail habt ihr geschrieben und nie abgeschickt?“",
      ifOneDominates:
        "Erzählt jemand einen Fall, in dem Leute vorkommen, geh sanft dazwischen: „Der ist zu nah dran. Kannst du ihn so aufschreiben, dass es jedes Büro der Welt sein könnte?“",
      remote:
        "Sieh noch einmal nach, dass keine Aufzeichnung und keine automatische Mitschrift läuft, und sag es allen.",
    },
    "three-sentences": {
      everybody:
        "Die Notizen bleiben für den nächsten Schritt auf der Tafel. Hört euch das Beispiel der Leitung an: was ich gesehen habe, wozu es geführt hat, worum ich bitte. Dann helft, es besser zu machen. Was hätte wehgetan? Was war unklar?",
      leaderSays:
        "Etwas Schweres passt in drei Sätze. Was ich gesehen habe. Wozu es geführt hat. Worum ich bitte. Dann höre ich auf, und das ist das Schwere daran. Hier ist ein kleines Beispiel. (Sag deine drei Sätze, dann sei drei Sekunden lang still.) Achtet darauf, was fehlt. Kein „immer“, kein „du bist“ und kein langer Anlauf. Jetzt sagt mir, wie es besser wird. Wenn ich das zu euch gesagt hätte, was hätte wehgetan? Was wüsstet ihr immer noch nicht?",
      ifSilent:
        "Sag dasselbe mit Absicht schlecht, lang und schwammig. Dann wissen alle sofort, was zu verbessern ist.",
      ifOneDominates:
        "Sag: „Das nehme ich mit. Und wie klingt es, wenn der Tag gerade richtig schlecht war? Jemand anderes, bitte.“",
    },
    "say-it-twice": {
      everybody:
        "Zu zweit. Nehmt euch jeweils eine Situation von der Tafel. Denkt eine Minute nach. Sagt eure drei Sätze. Wer zuhört, sagt nur: „Das war klar. Das hat wehgetan. Das wüsste ich gern.“ Sagt sie noch einmal, besser. Wechselt nach der halben Zeit. Zu dritt schaut eine Person zu, und ihr teilt euch die Zeit.",
      leaderSays:
        "Sucht euch jemanden zum Üben. Nehmt beide eine Situation von der Tafel, oder erfindet eine. Zuerst denkt ihr beide eine Minute nach. Dann sagt eine Person die drei Sätze, als säße der Mensch da, um den es geht. Wer zuhört, spielt nicht mit und widerspricht nicht, sondern sagt drei Dinge: Das war klar, das hat wehgetan, das wüsste ich gern. Dann noch einmal, ein bisschen besser. Auf das zweite Mal kommt es uns an. Nach der halben Zeit rufe ich, und ihr wechselt. Seid ihr zu dritt, teilt euch die Zeit, und eine Person schaut zu. Kommt euch eine Situation zu nah, nehmt eine andere. Ihr dürft jederzeit aufhören, und was ihr zu zweit sagt, bleibt dort.",
      ifSilent:
        "Hat ein Paar noch nicht angefangen, leih ihm dein eigenes kleines Beispiel. Für den ersten Versuch taugt alles.",
      ifOneDominates:
        "Sag nach der halben Zeit zu allen: „Bitte wechselt jetzt. Wer bisher gesprochen hat, hört ab hier zu.“",
      remote:
        "Gruppenräume gehen gut, das ist etwas für zwei. Schick nach der halben Zeit eine Nachricht in alle Räume und noch eine, wenn eine Minute bleibt.",
    },
    "how-we-want-to-hear-it": {
      everybody:
        "Sagt oder tippt etwas, das es euch leichter macht, Schweres zu hören. Dann wählt eine Sache, an die ihr euch in diesem Team haltet. Niemand muss sagen, warum es die eigene ist.",
      leaderSays:
        "Willkommen zurück. Ich frage nicht, was ihr einander gesagt habt. Jetzt drehen wir es um. Irgendwann hat jemand von uns etwas Schweres für euch. Was macht es leichter, das zu hören? Für manche ist es ein Gespräch, bei dem sonst niemand in der Nähe ist. Für manche ist es vorher eine Zeile im Chat: Hast du zehn Minuten für etwas nicht ganz Leichtes? Manche wollen es schriftlich, damit sie es zweimal lesen können. Lasst uns ein paar hören. Dann schlage ich eine Sache vor, die zu uns allen passen könnte. Passt sie nicht zu euch, sagt es, dann nehmen wir eine andere.",
      ifSilent:
        "Sag, was es bei dir ist: „Fangt nicht mit einem Witz an, da werde ich nervös.“ Dann warte auf die anderen.",
      ifOneDominates:
        "Sag: „Jetzt weiß ich, wie ich es dir sage. Und wie sage ich es den anderen?“ Dann warte auf eine andere Stimme.",
    },
    "what-we-hold-to": {
      everybody:
        "Macht zwei Einträge im Panel: wer aufschreibt, was ihr gewählt habt, und wer euch in einem Monat fragt, ob ihr euch daran gehalten habt. Ein eigenes Gespräch gehört nicht ins Panel. Wenn ihr mögt, sagt nur der Person aus eurem Paar den Tag.",
      leaderSays:
        "Zwei Dinge kommen ins Panel. Wer schreibt auf, was wir gewählt haben, an einem Ort, den alle sehen, und bis zu welchem Tag? Und wer fragt uns in einem Monat, ob wir es wirklich getan haben? Das ist ein anderer Name und ein anderer Tag. Nun zu dem Gespräch, das ihr vielleicht aufgeschoben habt. Es kommt nicht ins Panel. Wenn es hilft, sagt der Person aus eurem Paar den Tag, aber nicht, um wen es geht. Sie darf euch einmal fragen, ob es stattgefunden hat, und ein Ja oder Nein genügt. Ihr schuldet es niemandem. So etwas zu üben ist seltsam, und ihr habt es versucht. Danke dafür.",
      ifSilent:
        "Übernimm das Aufschreiben selbst, und frag, wer für den Monat darauf einen Kalender offen hat. Nach den eigenen Gesprächen frag gar nicht.",
      ifOneDominates:
        "Fängt jemand an zu erzählen, mit wem das Gespräch sein wird, sag: „Das bleibt zwischen euch beiden. Pass gut darauf auf.“",
    },
  },
};
