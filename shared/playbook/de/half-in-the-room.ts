import type { ActionTexts } from "../readers-playbook.ts";

/** Halb im Raum: the texts of “Half in the Room” in German. */
export const halfInTheRoom: ActionTexts = {
  summary:
    "Tauscht die Plätze zwischen Raum und Bildschirm und repariert, was eine Seite nie bemerkt hat.",
  why: "In einer Auswertung von 24 kontrollierten Studien änderte das angeleitete Zurückblicken weniger an dem, was Teams taten, wenn sie sich online trafen. Über Besprechungen, die halb und halb sind, sagt sie nichts, und die Prüfung hier ist nicht erprobt. Nutzt sie also, um zu sehen, was auf dem Weg zum Bildschirm verloren geht.",
  who: "Ein Team, von dem heute einige im Raum sitzen und einige am Bildschirm. Auf jeder Seite sollte mindestens eine Person sein.",
  whenToUse: [
    "Die einen sitzen immer im Raum, die anderen hängen immer an der Wand.",
    "Wer am Bildschirm ist, spricht zuletzt oder nur auf Nachfrage.",
    "Ihr seid umgezogen, habt die Bürotage geändert oder eine neue Kamera bekommen.",
  ],
  whenNotToUse: [
    "Ihr seid heute alle in einem Raum oder alle am Bildschirm. Dann gibt es nichts zu tauschen.",
    "Ihr entscheidet demnächst, wer von zu Hause arbeiten darf. Dann würden alle ihren Platz verteidigen, statt ihn sich anzusehen.",
  ],
  notice:
    "Jemand im Raum sagt „Moment, am Bildschirm ist eine Hand oben“, bevor du es tust, und Seitengespräche werden für alle wiederholt.",
  quietWay:
    "Du musst den Platz nicht wechseln: Bleib sitzen und schau zu. Notizen und Punkte sagen es ohne deinen Namen, und der Chat zählt die ganze Zeit so viel wie eine Stimme.",
  caution:
    "Wo jemand arbeitet, hat Gründe: Gesundheit, Kinder, ein langer Weg, ein volles Zuhause. Niemand muss die eigenen erklären, das Zimmer zeigen oder die Kamera anmachen. Wir prüfen den Aufbau, nicht die Wahl. Sind nur ein oder zwei am Bildschirm, lassen sich ihre Notizen leicht erraten. Sag ihnen also, dass eine allgemeine Notiz genügt.",
  prepare: [
    "Wähle eine leichte, echte Frage, die das Team in drei Minuten klären kann, etwa den Tag eurer nächsten Planung.",
    "Frag ein oder zwei Leute aus dem Raum, ob sie hinausgehen und sich mit eigenem Gerät und Kopfhörern dazuschalten würden. Der Flur oder ein anderes Zimmer genügt. Es spart Zeit, wenn sie schon vor dem Start stumm dabei sind.",
    "Frag eine Person am Bildschirm, ob sie in diesen drei Minuten das Gespräch führen würde.",
  ],
  steps: {
    "what-i-see-from-here": {
      everybody:
        "Reihum, der Bildschirm zuerst: Sagt in einem Satz, was ihr gerade von den anderen seht und hört. Ihr könnt es auch tippen oder aussetzen.",
      leaderSays:
        "Wir sind in einer Besprechung und an zwei Orten. Heute finden wir heraus, wie verschieden die beiden sind. Erst sind alle am Bildschirm dran, dann der Raum. Sagt uns in einem Satz, was ihr von eurem Platz aus seht und hört. Etwa so: Ich sehe sechs Köpfe und eine Kanne, und ich höre einen Stuhl. Höflich müsst ihr dabei nicht sein. Ihr müsst auch nicht sagen, warum ihr seid, wo ihr seid, und die Kamera darf aus bleiben.",
      ifSilent:
        "Beschreib, was du selbst siehst, und etwas, was du nicht sehen kannst: „Ich weiß nicht, wer da lacht.“",
      ifOneDominates:
        "Sag: „Das ist ein guter Blick. Was sieht die Person, die am weitesten von dir weg ist?“",
      remote:
        "Lies die Namen am Bildschirm der Reihe nach vor, damit allen das Wort angeboten wird.",
    },
    "trade-places": {
      everybody:
        "Ein oder zwei Leute gehen aus dem Raum und schalten sich mit ihrem eigenen Gerät dazu. Jemand am Bildschirm führt das Gespräch. Redet drei Minuten über die Frage, die die Leitung mitgebracht hat, so wie ihr es immer tut. Achtet darauf, was euch entgeht.",
      leaderSays:
        "Jetzt tauschen wir. (Nenne die Leute, die Ja gesagt haben.) Ihr nehmt euer Gerät, geht hinaus und schaltet euch von draußen dazu. Bitte mit Kopfhörern. Und du am Bildschirm führst in den nächsten drei Minuten das Gespräch. Unsere Frage ist diese. (Lies sie vor.) Wir anderen benehmen uns wie immer, nicht besser. Wenn du vom Bildschirm aus führst: Siehst du, wer etwas sagen will? Wenn du draußen bist: Kommst du zu Wort? Wenn du im Raum sitzt: Schaust du überhaupt zum Bildschirm? Ich schaue auf die Uhr und halte den Mund. Wenn die Zeit um ist, kommen alle zurück.",
      ifSilent:
        "Lass die Stille diesmal stehen. Sie gehört zu dem, was wir uns ansehen. Nach zwanzig Sekunden gib die Frage an die Person, die das Gespräch führt.",
      ifOneDominates:
        "Greif nicht ein, solange es nicht unfreundlich wird. Wer gehört wird und wer nicht, genau das sollen alle merken.",
      remote:
        "Kann niemand aus dem Raum gehen, drehen ihm zwei Leute den Rücken zu und machen nur über ihr eigenes Gerät mit.",
    },
    "from-the-other-chair": {
      everybody:
        "Beginn allein ein oder zwei Notizen mit „Am Bildschirm …“ oder „Im Raum …“. Schreib, was du nicht sehen, hören oder tun konntest, oder was es leicht gemacht hat. Es darf von heute sein oder von anderen Tagen.",
      leaderSays:
        "Willkommen zurück, ihr alle. Wie war es drüben? Sagt es noch nicht, schreibt es auf. Ein oder zwei Notizen, bitte. Beginnt mit „Am Bildschirm“ oder mit „Im Raum“, damit wir wissen, um welche Seite es geht. Was war nicht zu hören? Wann wolltet ihr etwas sagen und habt es gelassen? Was ging besser als gedacht? Schreibt über Kabel, Kameras, Gewohnheiten und darüber, wer wann drankommt, nicht über Menschen. Niemand sieht, wer was geschrieben hat.",
      ifSilent:
        "Sag: „Wer hat zuerst gesprochen? Wer zuletzt? Gab es einen Witz, der es nicht durch die Wand geschafft hat?“",
      ifOneDominates:
        "Sprudelt jemand nach der Rückkehr los, sag: „Schnell, in eine Notiz damit, solange es frisch ist.“",
    },
    "read-across": {
      everybody:
        "Wer im Raum ist, liest die Notizen über den Bildschirm vor. Wer am Bildschirm ist, liest die Notizen über den Raum vor. Nach jeder gibt es eine Hand oder einen Daumen für „Das kenne ich“. Niemand verteidigt sich, repariert wird später.",
      leaderSays:
        "Wir lesen über Kreuz. Wenn du im Raum sitzt, liest du eine Notiz vor, die mit „Am Bildschirm“ beginnt. Wenn du am Bildschirm bist, nimmst du eine aus dem Raum. Lies sie so, als wäre es dir passiert. Nach jeder Notiz frage ich: Wer kennt das? Dann hebt die Hand oder schickt einen Daumen. Es reizt, gleich zu erklären, warum das so ist, oder es sofort zu reparieren. Haltet das bitte noch zurück, das kommt bald. Was wir nicht vorlesen, ist weiter auf der Tafel zu sehen.",
      ifSilent:
        "Beginne mit der kleinsten Notiz, bitte um Handzeichen und frag dann: „Wann ging es jemandem von euch so?“",
      ifOneDominates:
        "Erklärt jemand die Technik, sag: „Genau das will ich später wissen. Aber erst: Wer kennt dieses Gefühl auch?“",
    },
    "dots-on-the-repair": {
      everybody:
        "Denkt an die Seite, auf der ihr selten seid. Setzt eure drei Punkte dorthin, wo eine Reparatur den Leuten dort am meisten helfen würde.",
      leaderSays:
        "Ihr habt drei Punkte, und ich bitte euch, sie für die anderen auszugeben. Wer meistens im Raum ist, denkt an den Bildschirm. Wer meistens am Bildschirm ist, denkt an den Raum. Welche Notiz müssten wir reparieren, damit die nächste Besprechung für die anderen besser wird?",
      ifSilent: "Das ist gut so. Gib für die letzte halbe Minute ein Zeichen.",
      ifOneDominates:
        "Fängt der Raum an zu diskutieren, sag: „Am Bildschirm kommt davon nur die Hälfte an. Erst die Punkte, bitte.“",
    },
    "one-repair": {
      everybody:
        "Wählt eine Sache, die sich ohne Geld reparieren lässt: wo ihr sitzt, wer auf den Bildschirm schaut, wer wann drankommt. Die Seite, der es helfen soll, sagt, ob es das tut. Probiert es gleich aus, wenn es geht.",
      leaderSays:
        "Welche Notiz ist uns am wichtigsten? Nehmen wir die und suchen eine Reparatur, die wir bis zur nächsten Besprechung schaffen. Gekauft wird nichts. Wir können einen Stuhl verrücken, die Kamera umstellen, einer Person die Aufgabe geben, auf den Bildschirm zu achten, oder den Bildschirm zuerst reden lassen. Eine Regel gibt es: Die Seite, der es helfen soll, hat das letzte Wort. Würde euch das helfen, oder sieht es nur von hier aus so aus? Wenn wir es gleich jetzt eine Minute lang ausprobieren können, tun wir das.",
      ifSilent:
        "Dreh dein eigenes Gerät um, rück zwei Stühle und frag den Bildschirm: „Besser oder schlechter?“",
      ifOneDominates:
        "Sag: „Die Idee aus dem Raum habe ich. Jetzt warte ich auf eine vom Bildschirm.“ Und warte dann wirklich.",
      remote: "Hier spricht der Bildschirm zuerst. Der Raum beginnt nach zwei Stimmen von dort.",
    },
    "before-the-next-meeting": {
      everybody:
        "Tragt ins Panel ein, wer die Reparatur vor eurer nächsten Besprechung einrichtet, mit dem Tag. Jemand von der anderen Seite bestätigt, ob es etwas geändert hat.",
      leaderSays:
        "Wer richtet das ein, bevor wir uns wieder treffen? Schreib bitte deinen Namen und den Tag ins Panel. Und wer auf der anderen Seite sagt uns, ob es etwas gebracht hat? Ich meine eine ehrliche Antwort, kein „war schon gut so“. Hat es nicht geholfen, nehmen wir es zurück und versuchen das Nächste. Danke an alle, die hinausgegangen und wiedergekommen sind, und an die Stimme, die uns von der Wand aus geführt hat.",
      ifSilent:
        "Sag: „Ich komme fünf Minuten früher und stelle die Kamera um. Wer am Bildschirm sagt mir, wann sie richtig steht?“",
      ifOneDominates:
        "Will die Person mit dem Werkzeug alles übernehmen, sag: „Zeig jemandem von uns, wie es geht, dann klappt es auch an deinem freien Tag.“",
    },
  },
};
