import type { ActionTexts } from "../readers-playbook.ts";

/** Damit würde ich aufhören: the texts of “One Thing I Would Stop” in German. */
export const oneThingIWouldStop: ActionTexts = {
  summary:
    "Nennt eine Gewohnheit, die niemandem hilft, hört, was für sie spricht, und schaltet sie eine Weile ab.",
  why: "Teams berichten, dass manche Gewohnheiten vor allem deshalb weiterleben, weil niemand den Anfang machen und sie nutzlos nennen will. Nach ihrer Erfahrung macht eine Notiz das erste Wort leichter. Und ein Blick darauf, wozu eine Gewohnheit gut ist, bewahrt, was jemand braucht.",
  who: "Alle, die mit den Gewohnheiten leben. Es hilft, wenn eine oder einer von euch etwas abschalten darf.",
  whenToUse: [
    "Die Kalender sind voll, und ihr hört immer wieder: „Das haben wir schon immer so gemacht.“",
    "Ihr wollt etwas Neues anfangen und braucht Platz dafür.",
    "Leute verdrehen die Augen über einen Bericht, eine Liste oder eine Besprechung und machen trotzdem mit.",
  ],
  whenNotToUse: [
    "Es werden gerade Stellen gestrichen. „Aufhören“ klingt dann nach etwas anderem.",
    "Was dich stört, ist die Art einer Person. Das ist keine Gewohnheit des Teams.",
    "Zu viel ist die Arbeit dieser Woche. Dafür ist „Eins muss weg“ gemacht.",
    "Es geht fast nur um Besprechungen. „Welche Besprechungen bleiben?“ gibt ihnen mehr Zeit.",
  ],
  notice:
    "Eine Sache ist weg, kaum jemand vermisst sie, und das nächste „Brauchen wir das noch?“ kommt früher.",
  quietWay:
    "Mit einer Notiz und drei Punkten bist du voll dabei. Ein Wort zur Verteidigung kannst du tippen, und mit einem Kopfschütteln setzt du aus.",
  caution:
    "Jemand hat die Gewohnheit einmal eingeführt und sitzt vielleicht mit im Raum. Geh davon aus, dass sie damals eine gute Idee war. Handelt eine Notiz in Wahrheit von einer Person, übergeh sie: „Das ist keine Gewohnheit des Teams.“",
  prepare: [
    "Such dir eine Gewohnheit aus, die von dir stammt oder die du magst und die du trotzdem auf der Tafel sehen könntest.",
    "Finde heraus, womit das Team von sich aus aufhören darf und was Gesetz, Sicherheit oder ein Versprechen an die Kundschaft ist.",
  ],
  steps: {
    "i-would-stop": {
      everybody:
        "Schreib allein eine Notiz zu Ende, höchstens zwei: „Ich würde aufhören mit …, und das gäbe uns …“. Nenn etwas, das ihr als Team tut, nicht etwas, das eine Person tut.",
      leaderSays:
        "Heute werden wir etwas los. Bitte schreibt diesen Satz auf einer Notiz zu Ende: „Ich würde aufhören mit“. Dann schreibt dazu, was uns das gäbe: eine Stunde, etwas Ruhe, eine Liste weniger. Es kann eine Besprechung sein, ein Bericht, ein Formular, eine Regel, eine Mail, die an alle geht. Es darf sogar dieses Stand-up sein. Schreibt darüber, was wir tun, nicht darüber, wie jemand ist. Es war einmal eine gute Idee, sonst hätten wir es nicht. Das Panel lässt euren Namen von der Notiz weg.",
      ifSilent:
        "Alle denken nach. Lass einen Satz in die Stille fallen: „Was würden wir bei einem Umzug nicht mitnehmen?“",
      ifOneDominates:
        "Beschwert sich jemand laut, sag: „Schreib es auf eine Notiz, mit der Stunde, die es uns gäbe. Das macht es stark.“",
    },
    "dots-on-nobody-would-miss": {
      everybody:
        "Setz deine drei Punkte auf das, womit ihr einfach aufhören dürft und was wohl nur wenige vermissen würden.",
      leaderSays:
        "Da sind sie. Nehmt eure drei Punkte und setzt sie dorthin, wo zweierlei stimmt. Wir dürfen damit aufhören, ohne jemanden zu fragen. Und wäre es morgen weg, würde es kaum jemand merken. Schaut auch auf die kleinen Sachen. Sie summieren sich.",
      ifSilent: "Mehr als eine stille Minute braucht es nicht. Sag Bescheid, wenn sie fast um ist.",
      ifOneDominates:
        "Nimmt jemand eine Notiz in Schutz, sag: „Merk dir den Gedanken. Gleich kommt die Verteidigung, und die braucht dich.“",
    },
    "in-its-defence": {
      everybody:
        "Die Notiz ganz oben wird fair angehört. Wer mag, sagt oder tippt etwas zu ihrer Verteidigung: „Gedacht war es für …“ oder „Wer es braucht, ist …“. Danach eine Minute dafür, was es euch kostet. Zuhören genügt.",
      leaderSays:
        "Bevor wir mit dem aufhören, was ganz oben steht, hören wir es fair an. Wer verteidigt es? Fangt an mit „Gedacht war es für“ oder mit „Wer es braucht, ist“. Jeweils nur ein Satz. Ihr dürft es auch verteidigen, wenn ihr einen Punkt daraufgesetzt habt. Danach haben wir eine Minute dafür, was es uns kostet. Wir suchen nicht, wer damit angefangen hat. Ich möchte nur wissen, was kaputtginge, wenn es weg wäre.",
      ifSilent:
        "Sag selbst etwas dafür: „Ohne diese Liste wüsste ich nicht, wer gerade weg ist.“ Frag, was es noch gibt.",
      ifOneDominates:
        "Sag: „Danke, das zählt. Was spricht noch dafür?“ Und lass Raum für eine andere Stimme.",
      remote:
        "Eine Zeile im Chat zählt genauso. Lies alle vor, bevor du die Verteidigung beendest.",
    },
    "stop-halve-keep": {
      everybody:
        "Wählt: zwei Wochen damit aufhören, zwei Wochen nur die Hälfte machen oder es behalten und wissen, warum. Braucht jemand einen Teil davon, sagt, wie dieser Teil trotzdem ankommt.",
      leaderSays:
        "Jetzt wählen wir. Entweder wir hören zwei Wochen damit auf und schauen, wer sich meldet. Oder wir machen die Hälfte: halb so lang, halb so oft, halb so viele Leute. Oder wir behalten es, und jetzt wissen wir, warum. Ich sage die drei noch einmal, und ihr hebt bei einem die Hand. (Zähl.) Fehlt dann jemandem etwas, das gebraucht wird? Dann klären wir, wie es trotzdem ankommt. Zwei Wochen sind nicht für immer.",
      ifSilent:
        "Schlag die Hälfte vor: „Und wenn wir es nur jedes zweite Mal machen?“ Dazu lässt sich am leichtesten Ja sagen.",
      ifOneDominates:
        "Sag: „Ich sehe eine entschlossene Hand. Was würde zwei Wochen für dich erträglich machen?“ Dann zähl noch einmal.",
      remote:
        "Lass „aufhören“, „halb“ oder „behalten“ in den Chat tippen, damit keine Hand am Bildschirm übersehen wird.",
    },
    "who-switches-it-off": {
      everybody:
        "Ins Panel kommt, wer es abschaltet und allen Bescheid sagt, die daran gewöhnt sind, und bis zu welchem Tag. Und wer nach zwei Wochen nachsieht, ob es jemand vermisst hat.",
      leaderSays:
        "Von selbst hört nichts auf. Wer nimmt es aus dem Kalender oder von der Liste und sagt allen Bescheid, die daran gewöhnt sind? Tragt bitte euren Namen und den Tag ins Panel ein. Und wer fragt in zwei Wochen herum, ob es jemand vermisst hat? Das ist ein zweiter Name. Wenn wir es behalten, schreibt jemand von uns auf, wozu es gut ist. Solche Arbeit mag ich, hinterher ist es weniger. Danke.",
      ifSilent: "Sag: „Ich schicke morgen den Abschiedsgruß. Wer hat die Hand am Schalter?“",
      ifOneDominates:
        "Sag: „Du hast es gefunden, also gönn jemand anderem die Freude, es abzuschalten.“",
    },
  },
};
