import type { ActionTexts } from "../readers-playbook.ts";

/** Erst widersprechen: the texts of “Disagree First” in German. */
export const disagreeFirst: ActionTexts = {
  summary:
    "Der Nein-Stuhl wandert, je eine halbe Minute für alle, die ihn nehmen. Dann erst sagt das Team Ja.",
  why: "Leute, die sich in dieser Rolle abwechseln, berichten: Gegen einen Plan zu sprechen ist leichter, wenn es eine halbe Minute lang die eigene Aufgabe ist. Ein Zweifel, der nur gespielt ist, kann ein Spiel bleiben. Deshalb wird das Team am Ende gefragt, ob ein echter übrig ist.",
  who: "Alle, die beim Plan mitzureden haben oder mit ihm leben müssen. Wer ihn gemacht hat, ist auch dabei.",
  whenToUse: [
    "Eine Entscheidung steht an, und bisher habt ihr alle nur genickt.",
    "Das Zweifeln übernehmen immer dieselben ein oder zwei Leute, und du möchtest die Last verteilen.",
    "Vereinbartes wird später von Leuten gekippt, die nie ganz einverstanden waren.",
  ],
  whenNotToUse: [
    "Zwei streiten schon über diesen Plan. Das würde Öl ins Feuer gießen.",
    "Die Entscheidung ist anderswo gefallen und steht fest.",
    "Wer den Plan gemacht hat, hört erst jetzt von dieser Aktion. Frag einen Tag vorher.",
    "Es gibt zwei Pläne, und für jeden sind ein paar von euch. Dafür ist „Die andere Seite vertreten“ gemacht.",
  ],
  notice:
    "Jemand mag einen Plan und nennt ungefragt seine schwache Stelle. Und wer ihn gemacht hat, sagt: „Erzähl mehr.“",
  quietWay:
    "Eine Notiz auf der Tafel kann für dich auf dem Stuhl sitzen: Die Leitung liest sie vor. Wählen kannst du auch im Chat, und den Stuhl darfst du ohne ein Wort weitergeben.",
  caution:
    "Hinter dem Plan steht ein Mensch mit Gefühlen. Fängt ein Satz mit „du“ an, halt ihn freundlich auf: „Sag es so, dass es um den Plan geht.“ Frag nach der Besprechung die Person, die ihn gemacht hat, wie es für sie war.",
  prepare: [
    "Wähle einen Plan, der echt und noch offen ist. Frag die Person, die ihn gemacht hat, ob sie einverstanden ist, und sag ihr, dass sie zuletzt spricht.",
    "Bitte jemand anderen, den Plan nachher in drei Sätzen zu erzählen.",
    "Bereite deine eigene halbe Minute gegen ihn vor. Du eröffnest den Nein-Stuhl, oder jemand anderes, falls der Plan von dir ist.",
  ],
  steps: {
    "in-borrowed-words": {
      everybody:
        "Eine Person, die den Plan nicht gemacht hat, erzählt ihn in drei Sätzen: was, warum, bis wann. Wer ihn gemacht hat, darf eine Sache berichtigen.",
      leaderSays:
        "Bevor wir uns einig werden, widersprechen wir, alle und mit Absicht. Zuerst: Reden wir überhaupt von derselben Sache? Ich bitte eine Person, die diesen Plan nicht gemacht hat, ihn uns zu erzählen. Was wollen wir tun? Warum? Bis wann? Drei Sätze. Wenn dabei etwas falsch ist, lernen wir etwas. Danach darf die Person, die ihn gemacht hat, eine Sache berichtigen. (Sieh die Person an, die du gebeten hast.) Magst du?",
      ifSilent:
        "Erzähl ihn selbst, mit einer ehrlichen Lücke: „Und hier bin ich nicht sicher, was wir gemeint haben.“ Lass die Person sie füllen, die den Plan gemacht hat.",
      ifOneDominates:
        "Erzählt die Person, die den Plan gemacht hat, alles noch einmal, sag: „Fürs Erste eine Berichtigung. Der Nein-Stuhl gehört zum Schluss dir.“",
    },
    "best-case-against": {
      everybody:
        "Schreib allein eine Notiz: den besten Einwand gegen diesen Plan. Auch dann, wenn du den Plan liebst. Nenn, was am Plan schwach ist, nicht an den Leuten, die ihn gemacht haben.",
      leaderSays:
        "Ein paar Minuten lang sind wir jetzt alle kritisch. Schreibt eine Notiz mit dem besten Einwand gegen den Plan. Nicht mit dem lautesten, mit dem besten. Das kann die Zeit sein, das Geld, die Leute, die damit leben müssen, oder eine bessere Idee, die wir liegen lassen. Wenn ihr den Plan mögt, macht ihr auch mit. Vielleicht wisst ihr am besten, wo er wackelt. Seid hart zum Plan und sanft zu allen, die ihn gemacht haben. Wenn die Notizen dann dastehen, sehen wir nicht, wer es so meint und wer nur die Hausaufgabe gemacht hat.",
      ifSilent:
        "Lass sie nachdenken. Nach der halben Zeit frag in die Stille: „Was würden die Vorsichtigsten aus unserer Kundschaft sagen?“",
      ifOneDominates:
        "Verteidigt jemand den Plan schon jetzt, sag: „Heute sind ein paar Minuten lang sogar die Fans dagegen. Schreib deinen besten Einwand.“",
      remote:
        "Sag an, wann die Stille anfängt und wann sie aufhört. Am Bildschirm sieht niemand, dass die anderen noch schreiben.",
    },
    "seat-of-no": {
      everybody:
        "Sprecht nacheinander bis zu einer halben Minute gegen den Plan, mit irgendeiner Notiz von der Tafel. Alle anderen dürfen nur „sprich weiter“ sagen. Dann gebt den Stuhl weiter: Sagt einen Namen, oder fragt, wer ihn möchte. Ihr dürft auch nur eine Notiz vorlesen oder den Stuhl sofort weitergeben.",
      leaderSays:
        "Wir haben einen Nein-Stuhl, und der wandert. Wenn ihr darauf sitzt, sprecht eine halbe Minute gegen den Plan. Nehmt eure eigene Notiz oder irgendeine andere. Wir anderen dürfen nur zwei Wörter sagen: „Sprich weiter.“ Keine Antwort, auch keine gute. Wenn der Plan von euch ist, schreibt mit, was ihr hört, und setzt euch zuletzt auf den Stuhl. Die letzte Minute ist für euch reserviert. Wenn ihr fertig seid, gebt den Stuhl weiter. Sagt einen Namen, oder fragt, wer ihn haben möchte. Ihr dürft ihn auch sofort weitergeben. Ich fange an, damit ihr seht, dass er nicht beißt.",
      ifSilent:
        "Bleibt der Stuhl leer, lies an seiner Stelle zwei Notizen von der Tafel vor und biete ihn noch einmal an.",
      ifOneDominates:
        "Steh auf, oder heb die Hand in die Kamera, und sag: „Der Stuhl wandert weiter. Wem gibst du ihn?“",
      remote:
        "Wer gesprochen hat, tippt den nächsten Namen in den Chat, damit der Stuhl nie verloren geht.",
    },
    "stay-bend-check": {
      everybody:
        "Hört von der Person, die den Plan gemacht hat, was für sie neu war. Dann wählt: Ihr lasst den Plan, ihr ändert eine Sache daran, oder ihr prüft eine Sache, bevor ihr anfangt. Sagt es, wenn ein echter Zweifel bleibt.",
      leaderSays:
        "Der Stuhl ist leer, und wir sind wieder wir selbst. Zuerst eine Frage an die Person, die den Plan gemacht hat. Was hast du gehört, woran du noch nicht gedacht hattest? (Hör zu.) Jetzt gibt es drei Wege. Wir lassen den Plan, wie er ist. Wir ändern eine Sache daran. Oder wir prüfen eine Sache, bevor wir anfangen. Welcher soll es sein? Und wenn euch ein echter Zweifel bleibt, sagt es bitte jetzt, oder schreibt es in den Chat. Dieser Teil war nie ein Spiel.",
      ifSilent:
        "Biete den Mittelweg an: „Wenn wir eine Sache ändern müssten, welche würde uns am wenigsten kosten?“ Bitte um einen Daumen oder ein Wort im Chat.",
      ifOneDominates:
        "Sag: „Dich habe ich in beiden Rollen gehört. Jetzt hätte ich gern zwei andere Stimmen, ob lang oder kurz.“",
    },
    "what-we-do-about-it": {
      everybody:
        "Schreibt ins Panel, was geändert oder geprüft wird, von wem und bis wann. Bleibt der Plan, schreibt seinen ersten Schritt auf. Nennt ein zweites Paar Augen.",
      leaderSays:
        "Schreiben wir es auf. Wenn wir etwas ändern, wer ändert es? Wenn wir etwas prüfen, wer macht das? Wenn der Plan bleibt, was ist sein erster Schritt, und wer geht ihn? Ein Name, ein Tag, ins Panel. Wer ist das zweite Paar Augen? Wir haben Nein gesagt, auf jede Art, die wir kennen. Jetzt ist unser Ja mehr wert. Danke euch, und ein besonderer Dank an die Person, von der der Plan ist.",
      ifSilent:
        "Frag: „Wer würde nach einem eigenen Blick darauf besser schlafen?“ Wenn sich niemand meldet, übernimm es selbst.",
      ifOneDominates:
        "Landet alles bei der Person, die den Plan gemacht hat, sag: „Du hast den Plan mitgebracht. Lass jemand anderen die Änderung mitbringen.“",
    },
  },
};
