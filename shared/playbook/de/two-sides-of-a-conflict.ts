import type { ActionTexts } from "../readers-playbook.ts";

/** Zwei Seiten eines Konflikts: the texts of “Two Sides of a Conflict” in German. */
export const twoSidesOfAConflict: ActionTexts = {
  summary:
    "Ein Tauziehen, das immer wiederkommt: Seht, was jedes Ende schützt, und einigt euch auf einen Tausch.",
  why: "Teams berichten, dass viele zähe Streitigkeiten bei der Arbeit ein Tauziehen zwischen zwei guten Dingen sind, etwa zwischen Tempo und Sorgfalt. Zu hören, was das andere Ende schützt, kühlt die Gemüter, sagen sie. Auch falle ein Ja zu einem Tausch für ein paar Wochen leichter als zu einem für immer.",
  who: "Leute von beiden Enden und einige aus der Mitte. Ein Konflikt zwischen zwei Personen ist hier nicht gemeint.",
  whenToUse: [
    "Derselbe Streit kommt jeden Monat in neuen Kleidern wieder.",
    "Zwei Aufgaben, Orte oder Schichten ziehen in verschiedene Richtungen, und alle haben ein Stück weit recht.",
    "Manche sagen inzwischen „die da“ und meinen andere aus demselben Team.",
  ],
  whenNotToUse: [
    "Zwei Menschen haben einander verletzt. Das braucht ein ruhiges Gespräch und vielleicht eine geschulte dritte Person.",
    "Es geht um Mobbing, Diskriminierung oder eine gebrochene Regel. Da gibt es keine zwei Seiten, die tauschen könnten.",
    "Heute wurde jemand angeschrien, oder ein Ende ist eine einzelne Person. Lass eine Nacht vergehen, und lass niemanden allein gegen alle anderen stehen.",
  ],
  notice:
    "Das Tauziehen wird nach seinen zwei guten Enden benannt und nicht nach den Leuten, und jemand vom einen Ende spricht für das andere.",
  quietWay:
    "Beide Enden werden in Notizen beschrieben, und du musst nie sagen, wo du stehst. Zu zweit zählt auch ein geschriebenes Angebot, und mit einer Person, die du lieber meidest, musst du nicht zusammensitzen. Du darfst die ganze Zeit von der Mitte aus zuschauen.",
  caution:
    "Hat ein Ende weniger zu sagen als das andere, dann lass das Ende, das mehr zu sagen hat, zuerst etwas anbieten. Alte Geschichten werden herauswollen. Sagt jemand „immer machst du“, dann unterbrich sofort und ruhig: „Was wolltest du schützen?“ Werden die Stimmen laut, ruf drei Minuten Pause aus und frag jedes Ende, ob es weitergehen soll. Ein Nein von einem der beiden genügt: Hör dort auf, bedanke dich, und such eine geschulte Person, die es an einem anderen Tag leitet.",
  prepare: [
    "Such die zwei guten Wörter für die Enden des Seils: schnell und sorgfältig, frei und abgestimmt, neu und bewährt. Klingt eines deiner Wörter schlecht, such weiter.",
    "Sprich am Tag davor mit je einer Person von beiden Enden. Frag beide, ob die zwei Wörter fair sind und ob sie selbst dazu bereit sind.",
    "Sei ehrlich, was dein eigenes Ende angeht. Ziehst du selbst kräftig, bitte jemanden aus der Mitte, zu leiten.",
    "Würdest du zum ersten Mal leiten, wähle eine leichtere Aktion, oder bitte eine Person, die schon geleitet hat, sich neben dich zu setzen.",
  ],
  steps: {
    "name-the-rope": {
      everybody:
        "Hört euch die zwei Wörter an. Zeigt dann alle auf einmal, mit den Händen oder im Chat, wo ihr meistens zieht: links, rechts oder beide Hände für die Mitte. Ihr könnt es auch lassen. Braucht eines der Wörter einen besseren Namen?",
      leaderSays:
        "In diesem Team gibt es ein Seil, und wir ziehen schon eine ganze Weile daran. An einem Ende steht das hier, am anderen steht das da. (Lies deine zwei Wörter vor.) Ich habe mit Absicht zwei gute Wörter gesucht. Wir brauchen beides, und darum ist es immer noch da. Heute muss niemand gewinnen. Wir reden von den Enden, nicht von Leuten, und von jetzt, nicht vom letzten Jahr. Auf drei zeigt ihr mir, wo ihr meistens zieht. Linke Hand, rechte Hand oder beide für die Mitte. Hände unten ist auch in Ordnung. Eins, zwei, drei. Und jetzt: Sind die Wörter fair, oder braucht eines einen besseren Namen?",
      ifSilent:
        "Frag jedes Ende der Reihe nach: „Würdet ihr euch dieses Wort an die Tür schreiben?“ Schütteln sie den Kopf, dann sucht zusammen ein anderes.",
      ifOneDominates:
        "Fängt eine alte Geschichte an, sag: „Das war ein Ruck am Seil. Heute möchte ich mir das Seil selbst ansehen.“",
    },
    "what-each-end-guards": {
      everybody:
        "Schreibt allein zu jedem Ende eine Notiz, und beginnt sie mit dem Wort dieses Endes: „Sorgfältig: bewahrt uns davor …“, „Schnell: hat Angst, dass …“. Schreibt für das Ende, das nicht eures ist, so freundlich wie für das eigene.",
      leaderSays:
        "Wer an einem Seil zieht, hat etwas festzuhalten. Das schreiben wir jetzt auf, für beide Enden. Beginnt jede Notiz mit dem Wort ihres Endes, damit wir sie auseinanderhalten können. Dann schreibt ihr, was dieses Ende schützt oder wovor es Angst hat. Sorgfältig: bewahrt uns davor, nachts hochzuschrecken. Schnell: hat Angst, dass niemand auf uns wartet. Nehmt natürlich unsere eigenen Wörter. Eine Notiz für jedes Ende genügt. Die bessere schenkt ihr dem Ende, das nicht eures ist. Auf den Notizen stehen keine Namen, also sieht niemand, wer für welches Ende geschrieben hat.",
      ifSilent:
        "Die meisten denken gerade an das andere Ende, und das braucht Zeit. Stockt es, sag: „Was ginge hier schief, wenn dieses Ende losließe?“",
      ifOneDominates:
        "Sagt jemand, für das andere Ende gebe es nichts zu schreiben, antworte: „Dann genügt eine einzige Notiz. Such das Kleinste, das stimmt.“",
      remote:
        "Lass die zwei Wörter auf dem Bildschirm stehen, links und rechts, während alle schreiben.",
    },
    "hear-both-ends": {
      everybody:
        "Erst werden alle Notizen des einen Endes vorgelesen, dann alle des anderen. Nach jeder Hälfte gibt es eine Frage an die, die dort ziehen: „Ist es das, was ihr schützt? Fehlt etwas?“ Von gegenüber antwortet niemand.",
      leaderSays:
        "Wir lesen erst das eine Ende, und zwar ganz, und dann das andere. Beim Vorlesen wechseln wir uns ab, und kommentiert wird nicht. Ist ein Ende fertig, frage ich die, die dort ziehen: Ist es das, was ihr schützt, und fehlt etwas? Sie dürfen antworten, und von gegenüber erwidert niemand etwas. Vielleicht liegt euch schon eine Antwort auf der Zunge. Bitte behaltet sie noch. In diesem Teil wird jedes Ende bis zum letzten Wort gehört. Wer liest die erste Notiz vom linken Ende?",
      ifSilent:
        "Lies das Ende mit weniger Notizen selbst vor, langsam, damit es so viel wiegt wie das andere.",
      ifOneDominates:
        "Antwortet jemand von gegenüber, heb beide Hände: „Ich weiß. Behalte es noch, dafür ist Platz, wenn wir zu zweit reden.“",
      remote:
        "Nimm zwei Leute zum Vorlesen, eine Person für jedes Ende. Die anderen bleiben stummgeschaltet, bis du fragst, was fehlt.",
    },
    "dots-on-what-must-not-break": {
      everybody:
        "Setzt eure drei Punkte auf das, was nicht kaputtgehen darf, worauf auch immer ihr euch einigt. Mindestens ein Punkt geht an das Ende, das nicht eures ist.",
      leaderSays:
        "Alles können wir nicht schützen. Also, was darf nicht kaputtgehen? Jede und jeder von uns hat drei Punkte. Setzt sie auf die Notizen, auf die wir achten müssen, auch wenn es uns etwas kostet. Eine Regel gibt es: Mindestens ein Punkt geht an das Ende, an dem ihr nicht zieht. Wer in der Mitte steht, ist ganz frei. Es sind eure Punkte, und niemand prüft das nach.",
      ifSilent: "Nach so vielen Worten tut die Stille gut. Gib ihnen die ganze Zeit.",
      ifOneDominates:
        "Zählt jemand die Punkte für das eigene Ende, sag: „Wir nehmen von jedem Ende die oberste Notiz, da kann niemand durch Zählen gewinnen.“",
    },
    "i-could-live-with": {
      everybody:
        "Tut euch zu zweit oder zu dritt zusammen, möglichst mit beiden Enden. Alle machen je ein Angebot: „Ich könnte damit leben, dass …, wenn …“. Die erste Hälfte ist ein Geschenk an das andere Ende, die zweite schützt, was nicht kaputtgehen darf. Versucht, einen Tausch zu finden, dem beide Enden zustimmen könnten. Ihr wählt selbst, mit wem ihr zusammensitzt.",
      leaderSays:
        "Tut euch bitte zu zweit oder zu dritt zusammen, möglichst gemischt, damit beide Enden dabei sind. Jede und jeder macht ein Angebot in einem Satz: Ich könnte damit leben, dass, und dann: wenn. Ich könnte damit leben, dass es halb fertig rausgeht, wenn es oben draufsteht. Ich könnte mit der zweiten Prüfung leben, wenn sie einen Tag dauert und keine Woche. Die erste Hälfte muss ein echtes Geschenk sein. Sie soll euch ein bisschen was kosten. Die zweite Hälfte schützt, was die Punkte bekommen hat. Dann schaut, ob es einen Tausch gibt, dem beide Enden zustimmen könnten. Findet ihr keinen, bringt uns den Satz mit, der am nächsten dran war. Wenn ihr ihn habt, drückt auf „Ich bin so weit“.",
      ifSilent:
        "Setz dich dazu und frag reihum: „Was kostet dich am wenigsten und würde den anderen viel bedeuten?“",
      ifOneDominates:
        "Stellt jemand nur Forderungen, sag: „Das ist die zweite Hälfte. Wie heißt die erste?“",
      remote:
        "Misch die Gruppenräume von Hand und nicht nach Zufall. Bitte jede Gruppe, ihren Satz in den Chat zu stellen, wenn sie zurückkommt.",
    },
    "a-trade-for-three-weeks": {
      everybody:
        "Hört, was getauscht werden soll. Wählt einen Tausch aus, den ihr drei Wochen lang probiert. Fragt jedes Ende: Was bekommt ihr, was gebt ihr? Gibt ein Ende nichts oder bekommt es nichts, bessert nach.",
      leaderSays:
        "Lasst uns hören, was ihr tauschen wollt, in je einem Satz. (Hör zu.) Welchen Tausch probieren wir, drei Wochen lang und nicht länger? Wenn wir einen haben, frage ich das linke Ende: Was gebt ihr, und was bekommt ihr? Dann das rechte Ende: Was gebt ihr, und was bekommt ihr? Heißt eine Antwort „nichts“, dann bessern wir den Tausch nach. Begeistert muss niemand sein. Aber alle sollen damit leben können, bis wir wieder draufschauen. Könnt ihr das? Sagt es, wenn nicht, und sagt uns, was fehlt.",
      ifSilent:
        "Nimm den kleinsten Tausch und frag: „Was könnte in drei Wochen schlimmstenfalls passieren?“ Oft ist es auszuhalten.",
      ifOneDominates:
        "Sag: „Ich habe gehört, was dein Ende braucht. Jetzt möchte ich aus der Mitte hören, was fair aussieht.“",
    },
    "who-holds-which-end": {
      everybody:
        "Tragt ein, was jedes Ende tut, mit Name und Tag. Jedes Ende bestätigt, was das andere gegeben hat. Tragt auch ein, wer den Termin in den Kalender setzt, an dem ihr in drei Wochen wieder draufschaut.",
      leaderSays:
        "Ein Tausch hat zwei Hälften, also kommen zwei Zeilen ins Panel. Was tut das linke Ende, wer kümmert sich darum, und bis zu welchem Tag? Und dasselbe für das rechte Ende. Jedes Ende bestätigt dann, was das andere getan hat. Dazu eine dritte Zeile: Wer lädt uns ein, in drei Wochen wieder draufzuschauen? Das Seil wird noch da sein, so sind Seile. Aber jetzt wissen wir, was daran hängt. Danke, dass ihr drangeblieben seid, leicht war das nicht. Ich bleibe noch ein bisschen hier, falls jemand reden möchte.",
      ifSilent:
        "Bitte jedes Ende um ein Paar Hände: „Es sind drei Wochen. Wer von euch würde sich um eure Hälfte kümmern?“",
      ifOneDominates:
        "Übernimmt eine Person beide Hälften, sag: „Dann ist es ein Gefallen und kein Tausch. Wer nimmt die andere Hälfte?“",
    },
  },
};
