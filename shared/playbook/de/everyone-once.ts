import type { ActionTexts } from "../readers-playbook.ts";

/** Alle einmal: the texts of “Everyone Once” in German. */
export const everyoneOnce: ActionTexts = {
  summary:
    "Eine Frage, Zeit zum Nachdenken, und dann kommen alle einmal dran, ohne unterbrochen zu werden.",
  why: "Teams, in denen alle einmal drankommen und vorher Zeit zum Nachdenken haben, berichten, dass sie Leute hören, die selten zu Wort kommen. Sie sagen auch, dass es sich anfangs langsam anfühlt und dass sie danach weniger Gespräche brauchen.",
  who: "Das ganze Team, auch die Person, die sonst meist für alle spricht. Bei mehr als zehn wird die Zeit für jede und jeden zu kurz.",
  whenToUse: [
    "In euren Besprechungen reden drei, und die anderen schreiben mit.",
    "Eine Frage betrifft euch alle, und ihr wisst nur von einigen, was sie denken.",
    "Das halbe Team sitzt am Bildschirm und kommt jedes Mal zu spät zu Wort.",
  ],
  whenNotToUse: [
    "Die Antwort steht fest, und du willst sie nur mitteilen. Dann teil sie mit.",
    "Bei der Frage geht es um eine Person, die da ist. Sie säße da wie vor Gericht.",
  ],
  notice:
    "Im nächsten freien Gespräch sagt jemand: „Lasst uns erst alle nachdenken“, und eine Stimme meldet sich, die sonst selten zu hören ist.",
  quietWay:
    "Alle dürfen eine Notiz abgeben und sie als eigenen Beitrag von jemand anderem vorlesen lassen. Auch „weiter“ ist ein ganzer Beitrag. Sag „später“, wenn du am Ende noch einmal gefragt werden möchtest.",
  caution:
    "Eine halbe Minute ist kurz, wenn jemand stottert, gebärdet oder in einer anderen Sprache denkt. Gib allen so viel Zeit, wie die langsamste Person braucht, und unterbrich niemanden mitten im Satz. Geht es in einem Beitrag um eine Person, sag: „Sag es bitte so, dass es um die Arbeit geht.“",
  prepare: [
    "Wähle eine Frage ohne Ja oder Nein, auf die ihr alle antworten könnt. Zum Beispiel: „Was sollten wir diesen Monat nicht vergessen?“",
    "Sag sie dir laut vor. Musst du sie erklären, mach sie kürzer.",
    "Sieh dir die Liste der Personen an. Du gehst sie von unten durch und kommst selbst ganz zum Schluss. Hat eine Person mehr zu bestimmen als die anderen, ruf sie direkt vor dir auf.",
  ],
  steps: {
    "the-one-question": {
      everybody:
        "Hör dir die Frage zweimal an. Dann denk allein nach, und schreib deine Antwort in ein bis drei Sätzen auf. Sag, was du denkst, nicht, was die anderen wohl sagen werden.",
      leaderSays:
        "Heute gibt es nur eine Frage. Ich lese sie zweimal vor. (Lies sie, warte, lies sie noch einmal.) Bitte antwortet noch nicht. Nehmt euch Zeit zum Nachdenken und schreibt eure Antwort auf, höchstens drei Sätze. Vielleicht merkt ihr, dass euer erster Gedanke nicht der beste ist. Wir machen das, bevor jemand spricht, weil die erste Stimme im Raum die anderen mitziehen kann. Richtig oder falsch gibt es nicht. Wenn ihr später dran seid, könnt ihr eure Notiz vorlesen oder etwas ganz anderes sagen. Wenn ich die Notizen zeige, stehen keine Namen dabei.",
      ifSilent:
        "Es soll still sein. Schreib auch deine eigene Antwort auf, denn beobachtet zu werden hilft niemandem beim Denken.",
      ifOneDominates:
        "Kommt sofort eine Antwort, sag: „Das ist deine erste Zeile. Schreib sie auf, und schau, ob noch eine zweite kommt.“",
      remote: "Tipp die Frage in den Chat, damit sie beim Nachdenken zu sehen bleibt.",
    },
    "one-turn-each": {
      everybody:
        "Von unten nach oben sind alle auf der Liste einmal dran, jeweils eine halbe Minute. Lest eure Notiz vor, oder sprecht frei. Die anderen antworten nicht, auch nicht mit „Ja, aber“. Dann geht es weiter.",
      leaderSays:
        "Jetzt kommen alle einmal dran, und nur einmal. Ich gehe die Liste von unten nach oben durch, damit nicht immer dieselben anfangen. Ihr habt eine halbe Minute. Lest eure Notiz vor, oder sprecht frei. Jemand hat es schon gesagt? Dann sagt es mit euren eigenen Worten, denn so wissen wir, dass ihr zu zweit seid. Wir anderen hören nur zu. Keine Antwort, kein Witz, keine Hilfe. Nach jedem Beitrag zähle ich zwei Atemzüge, dann rufe ich den nächsten Namen auf. Wenn ihr nicht drankommen wollt, sagt „weiter“, und das war es schon. Wenn ihr mehr Zeit braucht, sagt „später“, dann frage ich euch am Ende. Ich komme zuletzt.",
      ifSilent:
        "Warte nach einem Namen drei langsame Atemzüge lang. Dann frag: „Weiter oder später?“ Beides ist in Ordnung.",
      ifOneDominates:
        "Ist die halbe Minute um, sag den Namen der Person und „danke“, dann den nächsten Namen. Mach es bei allen gleich, vom ersten Beitrag an.",
      remote:
        "In einer gemischten Besprechung kommen zuerst die Leute am Bildschirm dran, dann die im Raum.",
    },
    "what-i-heard": {
      everybody:
        "Nennt eine Sache, die ihr von jemand anderem gehört habt und die ihr angehen solltet. Das Eigene zählt nicht. Dann wählt zusammen eine dieser Sachen aus.",
      leaderSays:
        "Jetzt kommt die andere Hälfte. Was habt ihr von jemand anderem gehört, das wir angehen sollten? Bitte nichts Eigenes. Das muss eine andere Stimme tragen. Ruft es einfach in den Raum: Ich habe das gehört. (Nimm drei oder vier.) Wurde etwas mehr als einmal gesagt? Oder gab es etwas, das nur eine Person von uns gesehen hat und das wir nicht verlieren sollten? Wählen wir eine Sache, die wir angehen. Ich sage, was ich für unsere Wahl halte, und ihr sagt mir, wenn ich falschliege.",
      ifSilent:
        "Fang mit dem Beitrag an, der dir im Kopf geblieben ist: „Ich habe gehört, dass …, und darüber wüsste ich gern mehr.“",
      ifOneDominates:
        "Wirbt jemand für die eigene Sache, frag: „Wer hat das gehört und möchte es tragen?“",
    },
    "and-so": {
      everybody:
        "Schreibt im Panel den Satz „Und deshalb …“ zu Ende: wer bis zu welchem Tag was dafür tut. Wer es zuerst gesagt hat, sieht nach, ob es getan wurde.",
      leaderSays:
        "Ein Satz bleibt uns noch. Er beginnt mit „Und deshalb“, und wir machen ihn zu Ende. Wir haben das gehört, und deshalb tut wer was, bis zu welchem Tag? Schreibt es bitte mit eurem Namen ins Panel. Wer es zuerst gesagt hat, kann auch später nachsehen, ob es getan wurde. Danke, dass ihr einander habt ausreden lassen.",
      ifSilent:
        "Mach es kleiner: „Und deshalb stellt morgen jemand eine einzige Frage dazu. Wer würde fragen?“",
      ifOneDominates:
        "Will die Person, die es angesprochen hat, es auch selbst tun, sag: „Du hast uns den Gedanken gegeben. Wer packt mit an?“",
    },
  },
};
