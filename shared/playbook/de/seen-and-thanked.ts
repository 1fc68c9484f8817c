import type { ActionTexts } from "../readers-playbook.ts";

/** Danke, das hab ich gesehen: the texts of “Seen and Thanked” in German. */
export const seenAndThanked: ActionTexts = {
  summary:
    "Dankt einander für etwas, das jemand wirklich getan hat, und schickt einen Dank auf Reisen.",
  why: "Leute berichten, dass ihnen ein Dank für eine bestimmte Tat länger bleibt als allgemeines Lob, weil sie daran merken, dass jemand hingesehen hat. Teams, in denen reihum alle einen Dank bekommen, sagen, dass er auch die erreicht, deren Arbeit keinen Lärm macht.",
  who: "Leute, die seit mindestens ein paar Wochen Seite an Seite arbeiten. Auch wer neu ist, kann einen Dank bekommen, für eine Frage oder einen Gruß.",
  whenToUse: [
    "In letzter Zeit ist viel fertig geworden, und niemand ist stehen geblieben, um es anzusehen.",
    "Manche Arbeit fällt erst auf, wenn sie fehlt.",
    "Der Ton ist knapp geworden, ohne dass jemand böse ist.",
  ],
  whenNotToUse: [
    "Zwischen einigen von euch ist Ärger. Ein Dank klänge unecht, also klärt erst das.",
    "Diese Woche geht es um Gehälter oder Beurteilungen. Es klänge wie eine Abstimmung.",
    "Leute haben um Hilfe oder um Ruhe gebeten und sie nicht bekommen. Ein Dank an ihrer Stelle hätte einen bitteren Beigeschmack.",
  ],
  notice:
    "Mitten an einem normalen Tag sagt jemand, was jemand anderes getan hat und was dadurch möglich wurde.",
  quietWay:
    "Ein geschriebener Dank ist ein ganzer Dank. Fällt dir nichts ein, dann schreib nichts: Die Leitung hat für alle einen in Reserve. Möchtest du deine Notiz nicht laut hören, sag es der Leitung vorher oder im Chat, dann bleibt sie auf der Tafel.",
  caution:
    "Für manche ist es schwer auszuhalten, wenn ihnen vor anderen gedankt wird. Mach es kurz, und bitte niemanden, sich sichtbar zu freuen. Hat jemand keine Notiz oder eine seltsame, lies eine eigene für diese Person vor: Bring für alle eine in Reserve mit. Mach keine Witze darüber, wer wie viele Notizen hat.",
  prepare: [
    "Überleg dir für jedes Mitglied eine Tat, die du selbst gesehen hast, und schreib sie auf. Das ist deine Reserve, falls eine Notiz fehlt.",
    "Schreib eine Liste aller, die da sein werden, damit du sie in den Chat kopieren kannst. So haben alle dieselbe Reihenfolge.",
  ],
  steps: {
    "simply-there": {
      everybody:
        "Wer etwas weiß, nennt eine Sache, die einfach da war, als sie gebraucht wurde, und um die sich jemand gekümmert haben muss. Nur die Sache, noch keine Namen. Drei oder vier genügen, eine Runde gibt es nicht.",
      leaderSays:
        "Gute Arbeit hat einen Fehler. Ist sie gut gemacht, dann sieht sie kaum jemand. Die Liste ist aktuell. Der Raum ist gebucht. Wer eben noch wütend am Telefon war, ist wieder ruhig. Nach solcher Arbeit wollen wir uns einmal umsehen. Was war in letzter Zeit einfach da, genau als ihr es gebraucht habt? Nennt die Sache in ein paar Worten, und lasst den Namen vorerst weg. Bei mir war es das hier. (Nenn es.) Noch drei oder vier, dann reicht es.",
      ifSilent:
        "Schau dich um und nenn, was du siehst: das offene Dokument, den Link, der funktioniert, die sauberen Tassen.",
      ifOneDominates:
        "Sag: „Dahinter steckt eine Tat, heb sie für deine Notiz auf. Wer hat noch etwas?“",
    },
    "when-you-i-could": {
      everybody:
        "Schreib allein zwei Notizen. Die erste ist für die Person, die in der Liste unter dir steht, und wer ganz unten steht, nimmt die Person ganz oben. Die zweite ist für jemanden, den du dir aussuchst. Beginne mit dem Namen, dann: „Als du …, konnte ich …“. Eine Tat, die du gesehen hast.",
      leaderSays:
        "Jede und jeder von uns schreibt zwei Notizen. Die erste ist für die Person, die in unserer Liste unter euch steht. (Lies die Liste vor.) Wer ganz unten steht, nimmt die Person ganz oben, so bekommen alle eine. Die zweite Notiz ist für jemanden, den ihr euch aussucht. Beginnt mit dem Namen. Dann schreibt: Als du dies getan hast, konnte ich jenes tun. Zum Beispiel: Als du am Telefon geblieben bist, konnte ich pünktlich nach Hause. Kleine Taten sind am besten. Ist eure Person neu, dankt ihr für eine Frage oder einen Gruß. Fällt euch nichts ein, lasst es, ich habe eine in Reserve. Die Tafel verrät nicht, wer was geschrieben hat, aber an der Liste lässt es sich erraten.",
      ifSilent:
        "Die Leute denken nach, lass sie. Zur Halbzeit biete drei Hilfen an: „Was hat die Person fertig gemacht? Was hat sie verhindert? Auf wen hat sie gewartet?“",
      ifOneDominates:
        "Fängt jemand an, laut zu danken, sag: „Schreib das bitte in die Notiz, damit eine andere Stimme es vorlesen kann.“",
      remote: "Kopier die Liste in den Chat, denn jeder Bildschirm sortiert die Leute anders.",
    },
    "read-by-another": {
      everybody:
        "Die Leitung ruft die Namen der Liste nacheinander auf. Jemand liest eine Notiz für diese Person vor, aber keine selbst geschriebene. Wer sie bekommt, sagt „danke“ und sonst nichts. Ein Nicken genügt auch. Die übrigen Notizen stehen auf der Tafel, zum Behalten.",
      leaderSays:
        "Da sind sie. Ich rufe unsere Namen auf, einen nach dem anderen. Hört ihr einen Namen, dann sucht eine Notiz an diese Person und lest sie vor. Nehmt eine, die ihr nicht geschrieben habt. Ist es euer eigener Name, müsst ihr nur nicken oder „danke“ sagen. Ihr müsst nicht sagen, dass es doch nicht der Rede wert war. Vorerst eine Notiz für jeden Namen. Die anderen könnt ihr auf der Tafel lesen, so oft ihr wollt. Wer hat eine für den ersten Namen?",
      ifSilent:
        "Lies sie selbst vor. Frag beim nächsten Namen noch einmal, wer dafür die Stimme leiht, und lies weiter, wenn niemand mag.",
      ifOneDominates:
        "Hängt jemand eine Rede an, warte auf den ersten Punkt und ruf den nächsten Namen auf.",
      remote:
        "Sag vor jedem Namen, wer als Nächstes liest, damit Zeit bleibt, das Mikrofon einzuschalten.",
    },
    "a-thank-you-travels": {
      everybody:
        "Denkt an jemanden außerhalb des Teams, dessen Tat uns die Tage leichter gemacht hat. Wählt eine oder zwei Personen. Tragt ein, wer ihnen dankt, wofür und bis zu welchem Tag.",
      leaderSays:
        "Wir haben einander gedankt. Wer fehlt noch? Denkt an Leute außerhalb dieses Teams. Wer hält das System am Laufen? Wer macht die Räume sauber? Suchen wir eine oder zwei Personen aus. Wer von uns erzählt ihnen, was sie getan haben und was dadurch für uns möglich wurde? Ein Anruf, ein Besuch oder drei geschriebene Zeilen, alles ist recht. Schreibt es bitte mit einem Tag ins Panel. Jemand anderes bestätigt, dass es angekommen ist. Und danke, von mir, für heute. (Nenn noch eine Tat, die du gerade eben gesehen hast.)",
      ifSilent:
        "Frag: „Wen würden wir als Erstes anrufen, wenn gar nichts mehr ginge?“ Nehmt diese Person.",
      ifOneDominates:
        "Will die höflichste Person im Team ihnen allen schreiben, sag: „Lass es von jemandem kommen, von dem sie es nicht erwarten.“",
    },
  },
};
