import type { ActionTexts } from "../readers-playbook.ts";

/** Museum der kleinen Pannen: the texts of “Museum of Small Failures” in German. */
export const smallFailuresAloud: ActionTexts = {
  summary:
    "Stellt kleine Pannen aus, jede mit einem Schildchen, und hängt ein Warnschild für die Nächsten auf.",
  why: "Teams, die von kleinen Pannen erzählen, sagen oft, dass das Erzählen von Mal zu Mal leichter wird und dass ein „ich auch“ erleichtert. Sie merken auch: Eine Falle, die nur eine Person kennt, ist eine Falle für alle anderen. Darum kommt am Ende ein Warnschild hin.",
  who: "Leute mit allen möglichen Aufgaben und jeden Alters. Am besten ist das Museum, wenn auch von denen etwas darin hängt, die am längsten da sind.",
  whenToUse: [
    "Es läuft gut, und so kostet es wenig, über das zu reden, was nicht gut lief.",
    "Jemand ist neu und soll früh sehen, dass hier niemand perfekt ist.",
    "Fehler werden still weggeräumt, und andere fallen in dasselbe Loch.",
  ],
  whenNotToUse: [
    "In den letzten Tagen ist etwas Großes schiefgegangen. Das braucht ein eigenes Gespräch, ohne Witze.",
    "In dieser Woche geht es um Beurteilungen, Gehälter oder Verträge.",
    "Jemand hier hat vor Kurzem wegen eines kleinen Fehlers Ärger bekommen. Wie immer du es nennst, das hier würde sich wie eine Falle anfühlen.",
  ],
  notice:
    "Ein Satz beginnt mit „das ist was fürs Museum“, und jemand anderem bleibt dasselbe erspart.",
  quietWay:
    "Die Führung liest alle Schildchen vor, du musst also nie sprechen. Zwinkere, heb die Hand oder schick ein Zeichen für „ich auch“, oder sieh dich einfach um. Ein leeres Schildchen heißt aussetzen, und Hände, die unten bleiben, heißen dasselbe.",
  caution:
    "Klein heißt: Es hat eine Stunde gekostet, einen roten Kopf oder etwas Papier. Stellt sich ein Schildchen als schwer heraus, lies nicht mit komischer Stimme weiter. Sag: „Das hier ist größer als unser Museum, danke dafür“, und finde später einen leisen Weg, Hilfe anzubieten.",
  prepare: [
    "Such eine wahre Panne von dir aus, die nicht lange her ist und in der niemand glänzt. Eine große alte Geschichte, die gut ausgeht, zählt nicht.",
    "Bitte jemanden mit klarer Stimme, die Führung zu übernehmen. Zeig der Person, was unter „Achte darauf“ steht.",
  ],
  steps: {
    "the-first-exhibit": {
      everybody:
        "Hört euch die Panne der Leitung an. Tröstet nicht, und gebt keinen Rat. Wenn sie erzählt ist, nickt, und sie kommt ins Museum.",
      leaderSays:
        "Willkommen im Museum der kleinen Pannen. Es öffnet heute, und ich bringe das erste Stück mit. (Erzähl deine Panne in vier Sätzen: was du wolltest, was du getan hast, was dabei herauskam, was du jetzt weißt.) Bitte muntert mich nicht auf, mir geht es gut. Und keinen Rat, der Moment ist vorbei. Ich bitte nur um ein Nicken, dann kommt es ins Museum. (Warte einen Moment.) So gehen wir hier mit jedem Stück um. Es ist etwas zum Anschauen und für niemanden ein Makel.",
      ifSilent: "Stille ist hier Respekt. Sag: „Dann hängt es jetzt an der Wand“, und geh weiter.",
      ifOneDominates:
        "Übertrumpft jemand gleich deine Geschichte, sag: „Die müssen wir haben. Gib ihr bitte in den nächsten Minuten ein Schildchen.“",
    },
    "write-the-label": {
      everybody:
        "Allein: Schreib ein Schildchen. Es hat drei Teile: wie das Stück heißt, woraus es gemacht ist und was es allen beibringt, die davorstehen. Nur eine eigene Panne, und eine kleine.",
      leaderSays:
        "Jetzt füllt ihr die Säle. Denkt an eine kleine Panne von euch aus den letzten Wochen. Sie hat eine Stunde gekostet, oder einen roten Kopf. Schreibt das Schildchen dazu, wie es im Museum an der Wand hängt. Zuerst ein Name für das Stück. Dann, woraus es gemacht ist. Dann, was es allen beibringt, die davorstehen. So zum Beispiel. Name: Die Mail an alle. Gemacht aus: einem falschen Klick und hundert Antworten. Die Lehre: Vor dem Senden in die oberste Zeile schauen. Bringt nur eigene Stücke, niemand gibt her, was anderen gehört. Signiert wird nichts, die Schildchen hängen hier ohne Namen.",
      ifSilent:
        "Kunst braucht Ruhe. Bleiben die Wände leer, sag: „Was habt ihr zweimal gemacht, weil es beim ersten Mal schiefging?“",
      ifOneDominates:
        "Liest jemand das eigene vor, sag: „Gleich gehen die Türen auf. Bis dahin hängt es unter einem Tuch.“",
      remote:
        "Die Kameras dürfen hier aus sein. Zähl im Chat herunter, damit alle wissen, wann die Türen aufgehen.",
    },
    "the-guided-tour": {
      everybody:
        "Die Führung liest die Schildchen vor, eins nach dem anderen. Ist euch dasselbe passiert, hebt die Hand. Die Führung sagt, wie viele Hände es sind, und geht weiter. Niemand fragt, von wem es ist.",
      leaderSays:
        "Die Türen sind offen, und hier ist unsere Führung. Bitte geh mit uns durch die Säle, ein Schildchen nach dem anderen. Wir anderen sind zu Besuch. Wenn ein Stück aussieht wie etwas, was ihr auch schon getan habt, hebt die Hand. Keine Geschichte, nur die Hand. Die Führung zählt laut, und wir gehen weiter. Wir fragen nicht, wer ein Stück gemacht hat. Wer seins signieren will, darf sagen „das ist von mir“, und wir nicken mit Respekt. Sind es heute zu viele, bleibt der Rest auf der Tafel, und ihr könnt ihn selbst besuchen.",
      ifSilent:
        "Keine Hand ist auch ein Ergebnis. Die Führung kann sagen: „Dann ist es ein seltenes Stück“, und zum nächsten gehen.",
      ifOneDominates:
        "Erklärt jemand ein Stück, lass die Führung sagen: „Fragen sind im Museumscafé willkommen.“",
      remote:
        "Die gehobene Hand in der Besprechung genügt. Lass die Führung zwei Atemzüge warten, bevor sie zählt.",
    },
    "a-sign-at-the-trap": {
      everybody:
        "Nehmt das Stück mit den meisten Händen. Welches Warnschild würde die Nächsten warnen, und wo muss es hängen, damit sie es rechtzeitig sehen? Einigt euch auf die Worte, die darauf stehen.",
      leaderSays:
        "Welches Stück hatte die meisten Hände? (Frag die Führung.) Dann ist das kein Ausrutscher einer einzelnen Person, sondern eine Falle im Boden. Da kommt ein Warnschild hin. Was soll darauf stehen, in höchstens zehn Wörtern? Und wo hängt es, damit wir es vor dem Hineinfallen sehen und nicht danach? Im Formular, an der Tür, ganz oben auf der Seite? Noch besser: Können wir das Loch zumachen? Gebt mir eine Idee, und dann eine bessere.",
      ifSilent:
        "Gab es auf dem Rundgang gar keine Hände, nimm das Stück, das uns am meisten kosten würde. Beginne sein Warnschild: „Bevor du hier klickst …“. Dann lass andere es zu Ende schreiben.",
      ifOneDominates:
        "Sag: „Schönes Warnschild. Würden es auch Leute verstehen, die noch nicht hineingefallen sind? Wer kann das sagen?“",
    },
    "who-puts-it-up": {
      everybody:
        "Schreibt ins Panel, wer das Warnschild aufhängt oder das Loch zumacht und bis zu welchem Tag. Nennt auch, wer zu Besuch kommt und nachsieht, ob es da ist.",
      leaderSays:
        "Ein Warnschild in unseren Köpfen warnt niemanden. Wer hängt es auf oder macht das Loch zu, und an welchem Tag? Bitte ab damit ins Panel. Und wer kommt zu Besuch vorbei und sagt uns, dass es dort hängt? Für heute schließt das Museum. Wenn ihr nächste Woche etwas Kleines kaputt macht, versteckt es nicht. Wir haben noch viel Wand frei. Danke, dass ihr uns eure Stücke geliehen habt.",
      ifSilent:
        "Sag: „Ich hänge es bis Mittwoch auf. Wer kommt vorbei und sagt uns, ob es rechtzeitig zu sehen ist?“",
      ifOneDominates:
        "Sag: „Danke. Magst du zu Besuch kommen und nachsehen, damit jemand anderes es aufhängen kann?“",
    },
  },
};
