import type { ActionTexts } from "../readers-playbook.ts";

/** Für wen machen wir das?: the texts of “Who Is It For?” in German. */
export const whoIsItFor: ActionTexts = {
  summary:
    "Erinnert euch an die Menschen, denen eure Arbeit hilft, und lasst einen davon selbst zu Wort kommen.",
  why: "In einem Feldexperiment warben Leute am Telefon Spenden für einen Fonds ein. Wer kurz einen Studenten traf, dem der Fonds geholfen hatte, blieb danach weit ausdauernder dran. Wer nur seinen Brief las, nicht. Das war ein einziger Arbeitsplatz und eine einzige Art von Arbeit. Nehmt eine echte Begegnung also als etwas, das einen Versuch wert ist.",
  who: "Das ganze Team. Am meisten haben die davon, die weit weg von der Kundschaft arbeiten: Auch Leute in anderen Teams zählen zu den Menschen, denen ihr helft.",
  whenToUse: [
    "Die Arbeit fühlt sich an wie eine Liste von Tickets, und Leute fragen, wozu das gut ist.",
    "Weniger Leute als früher antworten beim Puls oder reden in Besprechungen mit.",
    "Bei einem langen Stück Arbeit ist kein Ende in Sicht.",
  ],
  whenNotToUse: [
    "Das Team hat viel zu viel zu tun. Nehmt erst etwas von der Liste.",
    "Die Menschen, für die ihr arbeitet, sind gerade wütend. Löst ihr Problem, bevor ihr sie einladet.",
    "Für ein Treffen fehlt die Zeit, oder ihr dürft es nicht. Dann bleibt es bei einem netten Gespräch.",
  ],
  notice:
    "Wenn ihr über den Plan redet, sagt jemand, was er für einen wirklichen Menschen bedeuten wird.",
  quietWay:
    "Schreib deine Notiz und setz deine Punkte, beides ist ohne Namen. Zu zweit darfst du einfach zuhören oder stattdessen allein die Tafel lesen. In der Gruppe ist „weiter“ völlig in Ordnung.",
  caution:
    "Manche Arbeit hilft Menschen, die nie etwas davon merken, und das kann wehtun. Fällt jemandem niemand ein, sag: „Dann finden wir es heraus, das ist eine Notiz wert“, und heitere die Person nicht auf.",
  prepare: [
    "Denk an einen Menschen, dem die Arbeit des Teams vor Kurzem geholfen hat, und daran, was das für ihn verändert hat.",
    "Bring in Erfahrung, ob ihr Leute von außerhalb in eine Besprechung einladen dürft. Jemand aus einem anderen Team geht immer.",
  ],
  steps: {
    "why-we-ask": {
      everybody:
        "Hört euch das Beispiel der Leitung an. Dann sagt in ein oder zwei Wörtern, wer wohl benutzt, was wir machen. Ihr könnt aussetzen.",
      leaderSays:
        "In vollen Wochen sehen wir Aufgaben und keine Menschen. Heute fragen wir, für wen unsere Arbeit da ist. Nicht, um uns kurz gut zu fühlen. Wir wollen einen dieser Menschen treffen. Ich erzähle euch von jemandem, dem unsere Arbeit geholfen hat. (Erzähl es in drei Sätzen.) Jetzt eine schnelle Runde: Wer benutzt, was wir machen? Ein oder zwei Wörter genügen, und ihr könnt aussetzen.",
      ifSilent:
        "Frag: „Wer würde bei uns anrufen, wenn wir morgen aufhören würden zu arbeiten?“ Dann warte, mit freundlichem Gesicht.",
      ifOneDominates:
        "Sag: „Gut, das ist eine Gruppe. Wen gibt es noch?“, und warte auf eine andere Stimme oder eine Zeile im Chat.",
    },
    "somebody-we-helped": {
      everybody:
        "Schreib allein ein oder zwei Notizen: Wem hat unsere Arbeit geholfen, und was hat das für diese Menschen verändert? Weißt du es nicht, schreib: „Ich wüsste gern, wie es … mit … geht“. Lass Privates weg.",
      leaderSays:
        "Schreibt jetzt bitte, alle für sich. Denkt an eine Person oder eine Gruppe, der unsere Arbeit geholfen hat. Schreibt, wer es war und was es für sie verändert hat. Jemand aus dem Team nebenan zählt auch. Es muss keine große Geschichte sein. Und wenn ihr es nicht wisst, ist auch das eine Notiz wert. Dann beginnt mit „Ich wüsste gern“. Lasst Privates bitte weg. Die Notizen erscheinen alle zusammen, ohne Namen.",
      ifSilent:
        "Beim Schreiben ist es still. Bleibt die Zahl der Notizen niedrig, sag: „Denkt an den letzten Dank, die letzte Beschwerde, die letzte Frage, die bei uns ankam.“",
      ifOneDominates:
        "Erzählt jemand eine Geschichte, sag: „Heb sie für den nächsten Schritt auf, da will ich sie hören.“",
      remote: "Mikrofone stumm, solange alle schreiben. Sag laut an, wenn noch eine Minute bleibt.",
    },
    "in-twos": {
      everybody:
        "Zu zweit, zwei Minuten für jede Person: Erzählt von einem Menschen oder einer Gruppe auf der Tafel. Wer zuhört, stellt eine Frage: „Woher wissen wir das?“ Drückt auf „Ich bin so weit“, wenn ihr fertig seid.",
      leaderSays:
        "Sucht euch jetzt ein Gegenüber. Jede Person hat zwei Minuten. Erzählt von einem Menschen oder einer Gruppe auf unserer Tafel, aus eurer eigenen Notiz oder aus einer anderen. Wer zuhört, stellt eine einzige Frage: „Woher wissen wir das?“ Das ist keine Prüfung. Es zeigt uns, wo wir nur raten. Geht es mit den Paaren nicht auf, macht eine Gruppe zu dritt. Drückt im Panel auf „Ich bin so weit“, wenn ihr fertig seid.",
      ifSilent:
        "Sag zu allen: „Wenn ihr nicht wisst, womit ihr anfangen sollt: Welche Notiz hat euch neugierig gemacht?“",
      ifOneDominates:
        "Sag zur Halbzeit laut: „Bitte wechselt jetzt, damit die andere Person spricht.“",
      remote:
        "Öffne Gruppenräume für je zwei, oder lass die Paare einander in einem Chat zu zweit schreiben.",
    },
    "dots-on-people": {
      everybody:
        "Setzt eure drei Punkte auf die Menschen, von denen ihr am liebsten etwas hören würdet, fünf Minuten lang und persönlich.",
      leaderSays:
        "Von wem würden wir gern etwas hören? Setzt bitte eure drei Punkte. Denkt an jemanden, der fünf Minuten zu uns kommen könnte oder bei dem wir vorbeischauen dürften. Das kann jemand sein, der mit unserer Arbeit zufrieden ist. Es kann auch jemand sein, der sie gern besser hätte. Beide helfen uns zu sehen, wofür wir das machen.",
      ifSilent:
        "Abgestimmt wird still. Sag nach einer Minute: „Auf wen seid ihr am neugierigsten?“",
      ifOneDominates: "Sag: „Lasst uns erst wählen, alle für sich, und gleich danach reden.“",
    },
    "how-we-meet": {
      everybody:
        "Nehmt die Notiz mit den meisten Punkten. Macht drei Dinge aus. Um welche Person geht es? Wie treffen wir sie? Welche eine Frage stellen wir?",
      leaderSays:
        "Das hier hat die meisten Punkte. Jetzt machen wir Ernst daraus. Drei Fragen. Welche Person genau? Wie treffen wir uns: ein kurzer Anruf, ein Besuch, fünf Minuten in unserer nächsten Besprechung? Und welche eine Frage möchten wir stellen? Macht es der Person leicht, und macht es ihr leicht, Nein zu sagen. Sie tut uns einen Gefallen. Und wenn sie nicht kann, wer wäre unsere zweite Wahl? Ein Brief ist schön, aber wir wollen einen Menschen treffen.",
      ifSilent:
        "Biete einen Anfang an: „Fünf Minuten in unserer nächsten Besprechung, und wir fragen: Was hat sich dadurch für dich verändert?“ Dann frag die anderen, was dagegenspricht.",
      ifOneDominates:
        "Sag: „Du kennst sie gut. Was möchten wir anderen gern fragen?“, und nimm noch zwei Stimmen dazu.",
    },
    "who-invites": {
      everybody:
        "Schreibt ins Panel, wer die Person einlädt und bis zu welchem Tag. Jemand anderes bestätigt, dass die Einladung hinausgegangen ist.",
      leaderSays:
        "Wer schreibt die Einladung, und bis zu welchem Tag? Tragt es bitte mit Namen und Datum ins Panel ein. Eine zweite Person kann sich um die Frage kümmern, die wir stellen. Jemand anderes bestätigt später, dass es geschehen ist. Danke euch. Ich freue mich darauf, diese Person mit euch zu treffen.",
      ifSilent: "Sag: „Ich schreibe sie bis morgen. Wer liest sie, bevor sie hinausgeht?“",
      ifOneDominates:
        "Sag: „Danke fürs Anbieten. Könnte es jemand mit dir zusammen machen, der die Person noch nie getroffen hat?“",
    },
  },
};
