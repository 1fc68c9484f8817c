import type { ActionTexts } from "../readers-playbook.ts";

/** Eine Bitte frei: the texts of “Ask Out Loud” in German. */
export const askOutLoud: ActionTexts = {
  summary: "Alle bitten das Team um etwas, das sie gebrauchen könnten, und hören, wer helfen kann.",
  why: "In einer Reihe von Studien sollten Leute andere um Hilfe bitten. Vorher schätzten sie viel zu niedrig, wie viele Ja sagen würden. Gefragt wurden dort oft Fremde. Dass ein Ja aus dem eigenen Team die nächste Bitte leichter macht, ist also eine naheliegende Vermutung, aber nicht bewiesen.",
  who: "Alle, die im letzten Stand-up waren. Am besten geht es, wenn auch Leute mit viel Erfahrung um etwas bitten.",
  whenToUse: [
    "Leute hängen tagelang fest, bevor jemand davon erfährt.",
    "Im Puls sieht es so aus, als falle es schwer, um Hilfe zu bitten.",
    "Neue sind dazugekommen und wissen noch nicht, wen sie fragen können.",
  ],
  whenNotToUse: [
    "Jemand von außerhalb schaut zu. Zum Bitten braucht ihr einen Raum für euch.",
    "Es gibt ein dringendes Problem, an dem alle sitzen. Löst zuerst das.",
    "Euch fehlt eine Auskunft und keine helfende Hand. Dafür ist „Was ich wissen muss“ gemacht.",
  ],
  notice: "Fragen kommen am ersten Tag statt am vierten, und sie kommen von mehr als zwei Leuten.",
  quietWay:
    "Schreib deine Bitte als Notiz und belass es dabei: Auf den Notizen steht kein Name. Sagt jemand „kann ich“, darfst du dieser Person unter vier Augen sagen, dass die Bitte von dir war. Auch mit „weiter“ warst du voll dabei.",
  caution:
    "Eine Bitte kann wie eine Beschwerde über jemanden klingen. Sag dann: „Machen wir daraus, was dir helfen würde“, und geh weiter.",
  prepare: [
    "Such dir eine echte eigene Bitte: etwas, das du wirklich nicht weißt oder allein nicht kannst. Du fängst an, und die anderen werden so offen sein wie du.",
    "Manche bitten selten um etwas. Halt eine Pause aus, und sieh dabei niemanden an.",
  ],
  steps: {
    "leader-asks-first": {
      everybody:
        "Hört euch die Bitte der Leitung an. Wenn ihr helfen könnt, sagt „kann ich“. Mehr braucht es vorerst nicht.",
      leaderSays:
        "Heute hat jede und jeder von uns eine Bitte frei. Wir hängen alle mal fest, und dann warten wir leicht zu lange, bis wir es sagen. Ich fange an. Das hier bräuchte ich. (Sag deine eigene Bitte in einem Satz.) Wenn ihr helfen könnt, sagt einfach „kann ich“.",
      ifSilent:
        "Sag: „Das eilt nicht, ihr könnt es mir auch später sagen.“ Bleibt es auf deine Bitte hin ruhig, macht das nichts. Du hast gezeigt, wie es geht.",
      ifOneDominates:
        "Fängt jemand an, es zu lösen, sag: „Toll, lass uns hinterher darüber reden, heute sammeln wir nur.“",
    },
    "write-one-ask": {
      everybody:
        "Schreib allein eine Notiz, die mit „Ich bräuchte …“ beginnt. Bitte um eine Antwort, ein zweites Paar Augen, eine Stunde, eine Entscheidung oder ein bisschen Geduld. Klein ist gut.",
      leaderSays:
        "Jetzt schreiben alle eine Bitte auf. Fangt mit den Worten „Ich bräuchte“ an. Das kann eine Antwort sein, ein zweites Paar Augen, eine Stunde Zeit von jemandem, eine Entscheidung oder etwas Ruhe, um eine Sache fertig zu machen. Kleine Bitten sind willkommen. Schreibt sie so, dass jemand heute noch Ja dazu sagen könnte. Niemand sieht sie, bevor ich alle Notizen zeige, und es stehen keine Namen darauf.",
      ifSilent:
        "Alle schreiben, also lass es still sein. Kommen nur wenige Notizen, sag: „Was habt ihr diese Woche zweimal nachgeschlagen?“",
      ifOneDominates: "Redet jemand, sag leise: „Geben wir allen zwei ruhige Minuten.“",
      remote:
        "Mikrofone stumm, solange alle schreiben. An der Zahl der Notizen siehst du, wann die meisten fertig sind.",
    },
    "ask-and-offer": {
      everybody:
        "Lest reihum eine Bitte vor, eure eigene oder eine von der Tafel. Wer helfen kann, sagt „kann ich“. Löst sie jetzt noch nicht. Ihr dürft aussetzen.",
      leaderSays:
        "Hier sind unsere Bitten. Wir gehen reihum. Lest eine vor, gern die eigene oder irgendeine von der Tafel. Wenn ihr helfen könnt, sagt „kann ich“. Löst es bitte nicht jetzt, und fragt nicht, wozu es gebraucht wird. Kann niemand helfen, dann sagen wir das und überlegen, wer außerhalb des Teams es könnte. Hat jemand anderes eure Bitte vorgelesen? Wenn ihr mögt, sagt später der Person, die hilft, dass die Bitte von euch war. Ihr könnt jederzeit aussetzen. Wer fängt an?",
      ifSilent:
        "Lies selbst eine Notiz vor und frag: „Wer kennt sich damit aus oder weiß, wer sich auskennt?“ Dann zähl bis zehn.",
      ifOneDominates:
        "Meldet sich bei jeder Bitte dieselbe Person, sag: „Danke dir. Die nächste lassen wir erst einmal für die anderen offen.“",
      remote:
        "Geh der Reihe nach durch die Liste der Personen. „Kann ich“ im Chat zählt als Angebot.",
    },
    "who-helps-whom": {
      everybody:
        "Wer „kann ich“ gesagt hat, schreibt es ins Panel: was, für wen, falls bekannt, und bis zu welchem Tag. Dass es geschehen ist, bestätigt später, wer darum gebeten hat, oder jemand anderes, nur nicht, wer geholfen hat.",
      leaderSays:
        "Jetzt halten wir die Angebote fest, damit sie nicht verloren gehen. Wenn ihr „kann ich“ gesagt habt, schreibt es bitte ins Panel: was ihr tut und bis zu welchem Tag. Nehmt eine Sache, nicht fünf. Wer darum gebeten hat, kann es später bestätigen. Ist eine Bitte übrig, die niemand genommen hat? Dann trage ich sie weiter und erzähle euch, was daraus geworden ist. Danke für eure Bitten.",
      ifSilent:
        "Such eine Bitte aus und sag: „Die übernehme ich, bis Donnerstag.“ Dann frag: „Welche fällt euch leicht?“",
      ifOneDominates:
        "Nimmt eine Person die meisten, sag: „Such dir bitte die wichtigste aus, und lass die anderen für uns.“",
    },
  },
};
