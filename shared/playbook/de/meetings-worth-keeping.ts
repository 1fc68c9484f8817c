import type { ActionTexts } from "../readers-playbook.ts";

/** Welche Besprechungen bleiben?: the texts of “Meetings Worth Keeping” in German. */
export const meetingsWorthKeeping: ActionTexts = {
  summary:
    "Leert in Gedanken euren Kalender, und holt nur die Besprechungen zurück, die euch fehlen würden.",
  why: "Teams berichten, dass Besprechungen leicht dazukommen und selten wegfallen, bis kaum noch jemand sagen kann, wozu jede da ist. Wer mit einem leeren Kalender anfängt, sagt: Es ist leichter, eine Besprechung zurückzuverlangen, als gegen eine zu sprechen.",
  who: "Leute, die dieselben regelmäßigen Besprechungen haben. Wer zu den Besprechungen einlädt, sollte dabei sein und vorher davon wissen.",
  whenToUse: [
    "Vor lauter Reden über die Arbeit bleibt keine Zeit für die Arbeit.",
    "Leute sitzen in Besprechungen und machen nebenher anderes, und niemand könnte sagen, was sie verpasst haben.",
    "Das Team ist gewachsen oder hat sich verändert, und die Besprechungen sind geblieben, wie sie waren.",
  ],
  whenNotToUse: [
    "Zu den meisten eurer Besprechungen laden Leute von außerhalb ein. Fang bei der Person an, die am häufigsten einlädt.",
    "Ihr trefft euch einmal in der Woche und wisst trotzdem nicht, was die anderen tun. Vielleicht braucht ihr mehr, nicht weniger.",
    "Wer zu den meisten dieser Besprechungen einlädt, hat nicht zugestimmt, etwas darüber zu hören. Frag diese Person zuerst.",
  ],
  notice:
    "Eine Besprechung endet früher, weil sie ihre Arbeit getan hat, und Leute lassen eine aus, ohne sich schlecht dabei zu fühlen.",
  quietWay:
    "Geurteilt wird nur in Notizen und mit Punkten. Die Antwort auf eine Einladung ist ein Wort, gesprochen oder getippt, und statt zu zweit zu arbeiten, kannst du allein drei Zeilen schreiben.",
  caution:
    "Für manche ist eine Besprechung die einzige Stunde, in der sie Menschen sehen. Das ist ein guter Grund, sie zurückzuwollen, also lächle nicht darüber. Und wer zu einer Besprechung eingeladen hat, hat es gut gemeint: Redet über die Stunde und nicht über diese Person.",
  prepare: [
    "Schreib die Besprechungen auf, die jede Woche oder jeden Monat wiederkommen. Nimm bei jeder die Leute mal die Stunden mal die Termine im Monat: Das ist ihr Preis.",
    "Stell die Liste so hin, dass alle sie während der Besprechung sehen können.",
    "Sag denen, die zu diesen Besprechungen eingeladen haben, was du vorhast und dass nichts hinter ihrem Rücken gestrichen wird.",
  ],
  steps: {
    "the-price-list": {
      everybody:
        "Hört, welche Besprechungen wir haben und wie viele Stunden jede uns alle im Monat kostet. Sagt es, wenn eine fehlt. Meinungen kommen später, hochgezogene Augenbrauen sind erlaubt.",
      leaderSays:
        "Heute finden wir heraus, welche unserer Besprechungen sich lohnen, und mit einer oder zwei fangen wir neu an. Ich habe eine Preisliste gemacht. Darauf stehen die Besprechungen, die immer wiederkommen. Der Preis steht in Stunden: wie lange eine dauert, mal wie viele von uns dort sitzen, mal wie oft im Monat. Ich lese euch die Liste ohne Kommentar vor. (Lies die Liste vor.) Fehlt eine? Auch diese Besprechung hier hat einen Preis. (Sag ihn.) Ein hoher Preis heißt nicht, dass etwas schlecht ist. Manches Teure ist es wert. Ich möchte nur, dass wir wissen, was wir bezahlen.",
      ifSilent:
        "Rechne die ganze Liste zusammen und sag die Summe. Dann sei einen Augenblick still, das wirkt von selbst.",
      ifOneDominates:
        "Fängt jemand an zu urteilen, sag: „Heb dir das bitte für deine Notizen auf. Urteilen könnt ihr gleich.“",
      remote: "Teil die Liste auf dem Bildschirm, und lass sie bis zum Ende dort.",
    },
    "ask-it-back": {
      everybody:
        "Stell dir vor, heute Nacht werden alle unsere Besprechungen gelöscht. Schreib allein zwei oder drei Notizen, jede zu einer Besprechung: „Ich will … zurück, denn ich gehe hinaus mit …“ oder „Ich würde … ziehen lassen, wenn …“.",
      leaderSays:
        "Stellt euch vor: Heute Nacht wird aus Versehen unser ganzer Kalender gelöscht. Welche Besprechungen würdet ihr zurückverlangen? Schreibt für jede eine Notiz: Ich will diese zurück, denn ich gehe mit etwas hinaus. Womit? Mit einem Plan, einer Antwort, einem Lachen. Und welche würdet ihr ziehen lassen? Schreibt: Die würde ich ziehen lassen, wenn. Ein Wenn gibt es fast immer. Wenn ich es stattdessen lesen könnte. Wenn ich wüsste, wen ich frage. Höchstens drei Notizen, auf jeder eine Besprechung. Niemand sieht euch beim Schreiben zu, und später stehen die Notizen da, ohne dass ein Name dabei ist.",
      ifSilent:
        "Lass sie eine Weile auf die weiße Woche schauen. Dann lies die Namen der Besprechungen noch einmal vor, langsam.",
      ifOneDominates:
        "Witzelt jemand, es könnten alle weg, sag: „Auch die, in der du letzte Woche gelacht hast? Schreib deine Wenns auf.“",
    },
    "what-the-board-shows": {
      everybody:
        "Lest die Notizen. Dann sagt etwas, das euch auffällt: „Ich hätte nicht gedacht, dass …“. Noch keine Antworten. Will niemand eine Besprechung, fragt, wer außerhalb dieses Raums sie brauchen könnte.",
      leaderSays:
        "Lest bitte eine Minute lang. (Warte.) Manche Besprechungen wollen viele zurück. Manche, so scheint es, will niemand. Manche will eine Person von uns, aus einem Grund, den die anderen nicht kannten. Was fällt euch auf? Sagt eine Sache, die mit „Ich hätte nicht gedacht, dass“ beginnt. Wir erklären nichts, und wir verteidigen nichts. Falls es eine Besprechung gibt, die niemand zurückwollte, habe ich eine Frage: Wer ist nicht hier und braucht sie vielleicht? Ihr dürft auch einfach nur lesen.",
      ifSilent:
        "Sag, was du selbst nicht gedacht hättest, am besten über eine Besprechung, die du leitest.",
      ifOneDominates:
        "Erklärt jemand die eigene Besprechung, sag: „Danke, dass du sie aufgebaut hast. Die Gründe auf der Tafel können dir bei der nächsten Fassung helfen.“",
      remote:
        "Bitte jemanden, die Notizen für alle vorzulesen, die per Telefon dabei sind oder die Tafel nicht sehen können.",
    },
    "dots-on-meetings": {
      everybody:
        "Setzt eure drei Punkte auf Notizen zu Besprechungen, bei denen sich eine Änderung am meisten lohnt: in Stunden, oder darin, wie ihr euch fühlt, wenn ihr hinausgeht.",
      leaderSays:
        "Ihr habt je drei Punkte. Wo würde sich eine Änderung am meisten lohnen? Vielleicht bei einer teuren Besprechung, die kürzer sein könnte. Vielleicht bei einer guten, die noch besser werden könnte. Vielleicht bei einer, aus der ihr mit Kopfweh hinausgeht. Auf Notizen zu solchen Besprechungen gehören eure Punkte. Mehr als zwei ändern wir heute nicht. Wählt also, was ihr nächsten Monat schon spüren würdet.",
      ifSilent:
        "Die Hände sind beschäftigt, alles ist gut. Schau schon einmal, welche Notizen von derselben Besprechung handeln, das brauchst du gleich.",
      ifOneDominates:
        "Fragt jemand, wie die anderen abstimmen, sag: „Das weißt du in zwei Minuten. Bis dahin bleibt es ein Geheimnis.“",
    },
    "a-new-invitation": {
      everybody:
        "Nehmt zu zweit eine der beiden obersten Besprechungen. Schreibt für sie eine neue Einladung mit drei Zeilen: „Du gehst hinaus mit …“, „Du wirst gebraucht, wenn …“, „Wir hören auf, sobald …“. Reicht statt der Besprechung ein Text, schreibt seine ersten Zeilen. Dann drückt auf „Ich bin so weit“.",
      leaderSays:
        "(Zähl die Punkte auf Notizen zur selben Besprechung zusammen.) Diese zwei liegen vorn. (Nenn sie.) Geht bitte zu zweit zusammen, notfalls einmal zu dritt, und achtet darauf, dass beide Besprechungen drankommen. Schreibt eine neue Einladung, als hätte es die Besprechung nie gegeben, in drei Zeilen. Du gehst hinaus mit. Du wirst gebraucht, wenn. Wir hören auf, sobald. Die zweite ist die mutige: Sie sagt, wer wegbleiben darf. In der dritten geht es ums Ziel und nicht um die Uhr: sobald jede und jeder von uns weiß, was zuerst zu tun ist. Soll es gar keine Besprechung mehr sein, schreibt die Nachricht, die an ihre Stelle tritt. Drückt auf „Ich bin so weit“, wenn ihr sie abschicken könntet.",
      ifSilent:
        "Hilf nur bei der ersten Zeile: „Ich gehe zur Tür hinaus und habe …, ja, was?“ Die anderen zwei sind leichter.",
      ifOneDominates:
        "Geh herum und frag jedes Paar: „Wer von euch würde da hingehen?“ Dann warte auf die zweite Antwort.",
      remote:
        "Lass alle Paare in ein gemeinsames Dokument schreiben, dann stehen am Ende alle Einladungen auf einer Seite.",
    },
    "accept-or-decline": {
      everybody:
        "Jedes Paar liest seine Einladung vor. Alle anderen antworten wie im Kalender: „annehmen“, „vielleicht“ oder „ablehnen“, gesprochen oder getippt. Ein „Vielleicht“ und ein „Ablehnen“ sagen, was fehlt. Wählt, welche Einladung hinausgeht, für vier Wochen.",
      leaderSays:
        "Jetzt kommt die Post. Jedes Paar liest seine Einladung vor, nur die drei Zeilen. Wir anderen antworten wie im Kalender. Annehmen, vielleicht oder ablehnen. Bitte ehrlich. Ihr lehnt drei Zeilen ab und nicht die, die sie geschrieben haben. Nach jeder Einladung frage ich ein „Vielleicht“ und ein „Ablehnen“: Was bräuchte es für ein Ja? (Hör zu.) Welche Einladung schicken wir ab? Höchstens eine für jede Besprechung, für vier Wochen. Geht etwas verloren, das jemand von uns zurückhaben wollte, wo kommt es dann hin? Und wenn ihr immer noch ablehnt, werdet ihr dort vielleicht einfach nicht gebraucht.",
      ifSilent:
        "Antworte als Erstes, und sei wählerisch: „Vielleicht. Ich weiß noch nicht, womit ich hinausgehe.“ Das macht anderen Mut.",
      ifOneDominates:
        "Feilscht jemand um jedes Wort, sag: „Sie gilt vier Wochen und nicht ein Leben lang. Würdest du sie für so lange annehmen?“",
      remote: "Bitte um das eine Wort im Chat, und lies vor, wie viele es von jedem gibt.",
    },
    "send-it": {
      everybody:
        "Tragt ins Panel ein: wer den Kalender ändert und die neue Einladung schickt, bis zu welchem Tag, und wer vorher gefragt wurde, falls die alte Einladung von jemand anderem kam. Noch ein Name: wer nach vier Wochen fragt, ob wir es so behalten.",
      leaderSays:
        "Eine alte Besprechung ist stärker als eine neue Idee, also lasst uns bald handeln. Wer nimmt den alten Termin heraus und schickt den neuen, und bis zu welchem Tag? Hat eine Person dazu eingeladen, die nicht hier ist: Wer spricht vorher mit ihr? Und dann, in vier Wochen: Wer liest uns die drei Zeilen noch einmal vor und fragt, ob wir sie behalten wollen? Gebt mir bitte für jedes einen Namen und einen Tag im Panel. Nach meiner Liste war diese Besprechung nicht billig. Ich glaube, das können wir wieder hereinholen. Danke euch.",
      ifSilent:
        "Öffne auf dem geteilten Bildschirm den Kalender, so dass der alte Termin zu sehen ist, und frag: „Wer nimmt den heraus?“",
      ifOneDominates:
        "Will die Person, die zur alten Besprechung eingeladen hat, alles allein machen, sag: „Lass jemanden von deinen Gästen mit abschicken.“",
    },
  },
};
