import type { ActionTexts } from "../readers-playbook.ts";

/** Humor-Werkstatt: the texts of “Humour Workshop” in German. */
export const humourWorkshop: ActionTexts = {
  summary:
    "Lacht zusammen über die schrägen Momente eurer Arbeit und behaltet eine heitere Gewohnheit.",
  why: "In 54 gefilmten Besprechungen wurden Teams besser bewertet, in denen auf einen Scherz ein Lachen und der nächste Scherz folgten. Das galt nicht dort, wo Leute um ihre Stelle fürchteten. Es ist ein Zusammenhang und kein Beweis, und diese Werkstatt selbst wurde nicht geprüft.",
  who: "Das ganze Team. Niemand muss lustig sein, und wer erst seit letzter Woche dabei ist, kann bei jedem Schritt mitmachen.",
  whenToUse: [
    "Die letzten Wochen waren voll oder trocken, und das Team hat länger nicht zusammen gelacht.",
    "Ihr seid euch noch neu oder kennt euch nur vom Bildschirm.",
    "Das Team arbeitet gut und würde gern mit einem Lächeln auf seine eigenen Marotten schauen.",
  ],
  whenNotToUse: [
    "Leute fürchten um ihre Stelle, oder diese Woche gab es schlechte Nachrichten.",
    "Zwischen einigen im Team gibt es einen offenen Konflikt.",
    "Jemand im Team trauert, oder jemandem geht es nicht gut. Frag die Person vorher, oder wähle eine andere Aktion.",
    "Jemand anderes will das, du aber nicht. Auf Kommando kann niemand lachen.",
  ],
  notice:
    "Jemand erzählt ein Missgeschick mit einem Lächeln, statt es zu verstecken. Und wer einen Witz nicht verstehen konnte, bekommt ihn erklärt.",
  quietWay:
    "Alles geht auch schriftlich: Notizen und Punkte werden ohne Namen gezeigt. Alle dürfen jederzeit „weiter“ sagen, die Kamera auslassen oder nur zuhören, ohne einen Grund zu nennen.",
  caution:
    "Witze über eine Person können wehtun, auch nett gemeinte. Körper, Glaube, Herkunft, Alter, Geschlecht, Gesundheit, Akzente und alle, die nicht da sind, bleiben außen vor. Geht eine Notiz zu weit, sag: „Die lassen wir beiseite, wir lachen über Situationen.“ Sprich danach unter vier Augen mit allen, die es verletzt haben könnte.",
  prepare: [
    "Überleg dir einen schrägen Moment aus deiner Arbeit, der niemanden schlecht aussehen lässt, nur die Situation. Du fängst an.",
    "Lies „Achte darauf“ einmal durch. Entscheide jetzt, was du sagst, wenn eine Notiz von einer Person handelt.",
    "Wenn ihr nicht alle dieselbe Muttersprache habt, plan etwas mehr Zeit zum Vorlesen und Erklären ein.",
  ],
  steps: {
    "one-smile": {
      everybody:
        "Nennt reihum eine Kleinigkeit, über die ihr in letzter Zeit gelächelt habt, bei der Arbeit oder anderswo. Ein Satz genügt. Ihr könnt „weiter“ sagen.",
      leaderSays:
        "Willkommen. Heute schauen wir auf die komische Seite unserer Arbeit. Eine Regel gibt es: Wir lachen über Situationen, nie über Menschen. Ihr müsst nicht lustig sein, und ihr könnt jederzeit aussetzen oder nur zuhören, ganz ohne Grund. Wärmen wir uns auf. Erzählt eine Kleinigkeit, über die ihr in letzter Zeit gelächelt habt. Jeweils nur ein Satz. Ich fange an, dann gehen wir nach der Liste.",
      ifSilent:
        "Zähl im Kopf bis zehn. Dann erzähl noch etwas Kleines von dir und sag: „Ein Haustier, ein Tippfehler, eine Tasse Tee, alles zählt.“",
      ifOneDominates:
        "Lächle und sag: „Schön, das heben wir uns für später auf.“ Dann nenn die nächste Person auf der Liste.",
      remote:
        "Geh nach der Liste der Personen in der Besprechung, damit niemand übergangen wird. Auch wer es in den Chat tippt, war dran.",
    },
    "odd-moments": {
      everybody:
        "Schreib allein ein oder zwei schräge oder absurde Momente aus eurer Arbeit auf, jeden auf eine eigene Notiz. Sag, was die Situation war. Du selbst darfst darin vorkommen, andere dürfen nicht der Witz sein. Schreib so, dass auch jemand Neues es versteht.",
      leaderSays:
        "Jetzt schreiben wir, alle für sich. Denkt an Momente bei der Arbeit, die schräg oder absurd waren. Eine Besprechung über eine Besprechung. Ein Formular, mit dem ihr ein Formular beantragt. Etwas, das schiefging und heute lustig ist. Schreibt ein oder zwei auf, jeden auf eine eigene Notiz. Der Witz ist die Situation. Ihr selbst dürft darin vorkommen, über andere lachen wir nicht. Lasst Slang und Insiderwitze weg, damit alle mitkommen. Niemand sieht eine Notiz, bevor ich alle zeige, und dann stehen keine Namen dabei.",
      ifSilent:
        "Stille ist hier richtig, alle schreiben. Steht die Zahl der Notizen nach zwei Minuten noch auf null, sag: „Denkt an Programme, Formulare, Kalender, Räume, Passwörter.“",
      ifOneDominates:
        "Fängt jemand an, die eigene Geschichte zu erzählen, sag: „Heb sie bitte für den nächsten Schritt auf, wir schreiben noch.“",
      remote: "Mikrofone stumm, solange alle schreiben. Sag laut an, wenn noch eine Minute bleibt.",
    },
    "read-and-enjoy": {
      everybody:
        "Lest abwechselnd eine Notiz vor, egal welche. Ist es die eigene, könnt ihr eine halbe Minute dazu erzählen, wenn ihr mögt. Reagiert, wie ihr wollt: lachen, lächeln, eine Reaktion schicken oder nur zuhören.",
      leaderSays:
        "Hier sind alle unsere Notizen. Wir lesen sie abwechselnd vor. Nehmt, welche ihr mögt, es muss nicht die eigene sein. Wer sie geschrieben hat und mag, erzählt noch ein bisschen, höchstens eine halbe Minute. Wenn ihr nicht seht, was daran komisch ist, fragt: „Was war die Situation?“ Das ist eine gute Frage. Was wir nicht schaffen, bleibt auf der Tafel stehen. Und wenn niemand lacht, ist das auch in Ordnung. Lächeln geht auf viele Arten. Wer nimmt die erste?",
      ifSilent:
        "Lies die erste Notiz selbst vor, mit Bedacht, und frag dann: „Wer nimmt die nächste?“ Wenn niemand mag, lies selbst weiter.",
      ifOneDominates:
        "Sag: „Danke, die nächste würde ich gern von einer anderen Stimme hören.“ Dann warte, bis jemand anderes eine Notiz nimmt.",
      remote:
        "Sind die Mikrofone stumm, geht das Lachen verloren. Bitte um Reaktionen oder ein Wort im Chat, und lass nach jeder Notiz eine Pause.",
    },
    "dots-on-moments": {
      everybody:
        "Setz deine drei Punkte auf die Situationen, die immer wiederkommen und die ihr mit leichterem Herzen nehmen könntet. Mehrere Punkte auf einer Notiz sind in Ordnung.",
      leaderSays:
        "Einige dieser Momente kommen wieder. Ihr habt je drei Punkte. Setzt sie auf Situationen, die uns immer wieder begegnen und die wir beim nächsten Mal mit leichterem Herzen nehmen könnten. Das ist kein Preis für den besten Witz. Lest erst einmal in Ruhe. Solange ihr wählt, sieht niemand eure Punkte.",
      ifSilent:
        "Abstimmen ist still, also lass es so. Nach einer Minute sag: „Nehmt einfach euren ersten Gedanken.“",
      ifOneDominates:
        "Wirbt jemand für eine Notiz, sag: „Lasst uns erst still wählen, alle für sich, und gleich danach reden.“",
    },
    "one-light-habit": {
      everybody:
        "Seht euch die Situation mit den meisten Punkten an. Schlagt eine kleine heitere Gewohnheit fürs nächste Mal vor: ein Wort, ein Zeichen, ein Bild, eine Pause. Wählt eine, bei der alle hier gern mitmachen.",
      leaderSays:
        "Diese hier hat die meisten Punkte. Wie könnten wir ihr beim nächsten Mal mit einem Lächeln begegnen? Denkt an etwas Kleines: ein Codewort, ein Emoji, eine kurze Pause, ein Bild in unserem Chat. Es muss leicht sein, nicht mitzumachen, und niemand darf die Zielscheibe sein. Sammeln wir zwei oder drei Ideen. Dann frage ich euch alle: Könntet ihr damit gut leben? Wenn nicht, sagt es oder schreibt es nur mir, dann nehmen wir eine andere Idee.",
      ifSilent:
        "Biete selbst eine an: „Wir könnten ‚Bingo‘ sagen, wenn es wieder passiert.“ Dann frag: „Was wäre besser?“",
      ifOneDominates:
        "Sag: „Deine Idee habe ich. Bevor wir wählen, hätte ich gern noch eine von einer anderen Stimme oder aus dem Chat.“",
      remote:
        "Wählt eine Gewohnheit, die auch im Chat geht, damit auch alle etwas davon haben, die nicht im Raum sind.",
    },
    "who-does-what": {
      everybody:
        "Vereinbart, wer bis wann was tut, damit die Gewohnheit beginnt, und schreibt es mit Namen und Tag ins Panel. Jemand anderes bestätigt dann, dass es geschehen ist.",
      leaderSays:
        "Gleich haben wir es geschafft. Wer bringt unsere Gewohnheit in Gang, und bis zu welchem Tag? Schreibt es bitte ins Panel: eine Sache, ein Name, ein Tag. Eine genügt. Jemand anderes sieht später nach, ob es geschehen ist. Und danke. Es war schön, unsere Arbeit mit euch von der komischen Seite zu sehen.",
      ifSilent:
        "Übernimm es selbst: „Ich mache den Anfang, bis Freitag.“ Dann frag, wer dem Team sagt, ob es geklappt hat.",
      ifOneDominates:
        "Nimmt eine Person alles, sag: „Danke fürs Anbieten. Das hier geben wir jemand anderem, damit es uns allen gehört.“",
    },
  },
};
