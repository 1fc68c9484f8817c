import type { ActionTexts } from "../readers-playbook.ts";

/** Gebrauchsanleitung für mich: the texts of “How to Work with Me” in German. */
export const howToWorkWithMe: ActionTexts = {
  summary:
    "Schreibt die kurze Anleitung, die euch hätte beiliegen sollen, und lasst euer Gegenüber sie vorstellen.",
  why: "Teams, die solche Anleitungen austauschen, berichten von weniger kleinen Missverständnissen, etwa wenn eine kurze Nachricht für eine gereizte gehalten wird. Was Leute über sich selbst schreiben, ist nicht die ganze Wahrheit. Darum taugt es am besten als Anfang, und nach ein paar Wochen schaut ihr noch einmal darauf.",
  who: "Das ganze Team. Auch wer seit Jahren da ist, schreibt eine Anleitung. Seid ihr mehr als acht, dann stellt einander in einem einzigen Satz vor.",
  whenToUse: [
    "Jemand ist neu dazugekommen, oder aus zwei Teams ist eins geworden.",
    "Ihr arbeitet am Bildschirm und kennt einander als kleine Bilder.",
    "Ein langes Stück Arbeit beginnt, und ihr werdet die guten Tage der anderen brauchen.",
  ],
  whenNotToUse: [
    "Zwischen einigen von euch ist Ärger. Was jemand hier erzählt, könnte gegen diese Person verwendet werden.",
    "Niemand ist neu, und ihr habt das erst vor Kurzem gemacht. Lest einfach die alten Anleitungen noch einmal.",
    "Gespräche über Gehalt oder Verträge stehen an, oder wer darüber entscheidet, ist dabei. Eine ehrliche Zeile könnte jemandem schaden.",
  ],
  notice:
    "Jemand schickt eine Nachricht so, wie die andere Person es mag, und niemand muss zweimal sagen, dass Anrufe ohne Vorwarnung ein Graus sind.",
  quietWay:
    "Du wählst, welche Zeilen du zu Ende schreibst und wer sie hört. In der Runde redet dein Gegenüber für dich, oder du schickst deine Zeile schriftlich, oder du sagst „weiter“. Du kannst dein Blatt auch für dich behalten und beim Gespräch zu zweit aussetzen.",
  caution:
    "In einer Anleitung geht es um Arbeit. Gesundheit, Familie und Glaube gehen niemanden etwas an, außer jemand spricht von sich aus davon, und keine Zeile braucht einen Grund. Und eine Anleitung ist kein Freibrief: „Ich bin halt grob“ ist keine Art zu arbeiten. Kommt so etwas, frag: „Und was wünschst du dir dann von uns?“",
  prepare: [
    "Schreib deine eigenen fünf Zeilen, eine davon ohne Hochglanz, etwa eine Angewohnheit, die anderen auffällt. Nimm, was ruhig zitiert werden darf.",
    "Leg einen Ort für die Anleitungen fest, den nur das Team öffnen kann.",
    "Frag vorher die Person, die zuletzt dazugekommen ist, ob ihr das recht ist und wen sie gern als Gegenüber hätte.",
  ],
  steps: {
    "my-own-guide": {
      everybody:
        "Hört die Anleitung der Person, die leitet. Stellt eine Frage dazu, wenn ihr mögt. Sonst muss noch niemand etwas erzählen.",
      leaderSays:
        "Ein Toaster kommt mit Gebrauchsanleitung. Menschen nicht, und dabei sind sie schwieriger zu bedienen. Also finden wir es durch Ausprobieren heraus, und das dauert Jahre. Heute machen wir das etwas schneller. Jede und jeder von uns schreibt fünf Zeilen: So arbeitet es sich gut mit mir. Was drinsteht, entscheidet ihr, und auch, wer es zu hören bekommt. Es geht um die Arbeit. Euer Privatleben bleibt privat. Damit ihr seht, was ich meine, hier ist meine. (Lies deine fünf Zeilen vor.) Eine davon habe ich nicht gern geschrieben, und gerade die ist nützlich. Möchtet ihr mich etwas dazu fragen?",
      ifSilent:
        "Erzähl, wie du auf eine deiner Zeilen gekommen bist. Dann geh weiter, Fragen kommen oft später.",
      ifOneDominates:
        "Begutachtet jemand deine Anleitung Zeile für Zeile, sag: „In fünf Minuten hast du eine eigene. Darauf freue ich mich schon.“",
    },
    "five-lines": {
      everybody:
        "Schreib allein auf Papier zu Ende, was du magst: „Ich arbeite am besten, wenn …“, „Bescheid sagst du mir am liebsten …“, „Dass ich zu viel um die Ohren habe, merkst du daran, dass …“, „Frag mich nach …“, „Ich lerne noch …“. Dann schreib hier eine Zeile als Notiz, eine, die alle lesen dürfen.",
      leaderSays:
        "Nehmt ein Blatt oder eine leere Seite. Auf eurem Bildschirm stehen fünf Satzanfänge. Schreibt die zu Ende, die euch gefallen, und lasst die anderen weg. Seid genau. „Ich mag klare Kommunikation“ passt auf jeden Menschen der Welt. „Schreib mir bitte, bevor du anrufst“ hilft mir. Und auch: „Wenn ich still werde, denke ich nach, ich bin nicht sauer.“ Euer Blatt bleibt bei euch. Am Ende sucht ihr eine Zeile aus, die hier alle lesen dürfen, und schreibt sie in eine Notiz. Die Notizen erscheinen alle zusammen, und ich frage nicht, welche von wem ist.",
      ifSilent:
        "Wunderbar, das sind langsame Sätze. Frag nach vier Minuten: „Was macht die Person richtig, die euch bei der Arbeit am besten kennt?“",
      ifOneDominates:
        "Liest jemand die eigenen Zeilen schon vor, sag: „Das möchte ich gleich von deinem Gegenüber hören. Heb es so lange auf.“",
      remote: "Kameras aus ist hier eine gute Idee. Stell die fünf Satzanfänge in den Chat.",
    },
    "in-twos-tell-me": {
      everybody:
        "Zu zweit, mit einer Person, die du noch nicht gut kennst. Erzähl deinem Gegenüber von deinen Zeilen, von so vielen, wie du magst. Wer zuhört, fragt: „Wie sieht das an einem normalen Tag aus?“ Und am Ende: „Was darf ich weitergeben?“ Jede Person hat die halbe Zeit.",
      leaderSays:
        "Da sind unsere Zeilen. Seht sie euch an, und dann sucht euch ein Gegenüber: die Person hier, die ihr am wenigsten kennt. Erzählt einander, was auf eurem Blatt steht. Welche Zeilen, das bestimmt ihr. Wer zuhört, hat eine gute Frage: Wie sieht das an einem normalen Tag aus? Und bevor ihr wechselt, noch eine andere: Was davon darf ich weitergeben? Ihr stellt euer Gegenüber nachher nämlich uns allen vor, in ein paar Sätzen, und nur mit dem, wozu ihr ein Ja bekommen habt. Bleibt niemand mehr für euch übrig, geht zu dritt zusammen und teilt euch die Zeit. Die Halbzeit sage ich an.",
      ifSilent:
        "Schau vorbei und leih ihnen eine Frage: „Was war dein bester Arbeitstag hier, und wer hatte Anteil daran?“",
      ifOneDominates:
        "Sag zur Halbzeit dazu: „Das Blatt wendet sich. Wer bisher gefragt hat, wird jetzt gefragt.“",
      remote:
        "Schick jedes Paar in einen eigenen Gruppenraum. Ein Telefonat oder ein Chat zu zweit ist genauso gut.",
    },
    "meet-my-partner": {
      everybody:
        "Stellt reihum euer Gegenüber vor, in zwei oder drei Sätzen, mit dem, was ihr weitergeben dürft. Schließt mit: „Von jetzt an …“. Euer Gegenüber darf es zurechtrücken. Wer lieber nicht vorgestellt werden möchte, sagt „weiter“.",
      leaderSays:
        "Jetzt lernen wir uns kennen, und zwar über andere. Ihr stellt euer Gegenüber vor, zwei oder drei Sätze, nicht mehr. Sagt nur, was ihr weitergeben dürft. Zum Schluss kommt ein Satz von euch selbst, der mit „Von jetzt an“ beginnt. Von jetzt an schreibe ich, bevor ich anrufe. Von jetzt an nehme ich es nicht persönlich, wenn jemand die Wand anschaut. Wer vorgestellt wird, darf zurechtrücken, was schief angekommen ist. Wollt ihr es auslassen, sagt „weiter“, und wir gehen einfach zur nächsten Person. Ich behalte die Zeit im Auge, damit die Letzten so viel bekommen wie die Ersten. Wer möchte jemanden vorstellen?",
      ifSilent:
        "Stell dein eigenes Gegenüber vor, mit Wärme und einer nützlichen Einzelheit. Dann lass dein Gegenüber wählen, wer als Nächstes dran ist.",
      ifOneDominates:
        "Hak am Ende des nächsten Satzes ein: „Und was machst du von jetzt an?“ Mit dieser Frage endet jede Rede.",
      remote:
        "Wer gerade vorgestellt wird, kann dazu die Kamera anschalten. Der Satz „Von jetzt an …“ kann in den Chat.",
    },
    "one-thing-for-all": {
      everybody:
        "Was habt ihr mehr als einmal gehört? Und wo passen zwei Anleitungen nicht zusammen, etwa bei Lerchen und Eulen? Wählt eine kleine Sache, die ihr deshalb von jetzt an alle tut.",
      leaderSays:
        "Was habt ihr mehr als einmal gehört? Und wo passen zwei Anleitungen nicht zusammen? Vielleicht ist jemand von uns um sieben am wachsten und jemand anderes nach dem Mittagessen. Da macht niemand etwas falsch, es braucht nur einen Plan. Wählen wir eine kleine Sache, die den meisten von uns das Leben leichter macht. Das kann die Uhrzeit einer Besprechung sein. Oder ein Wort am Anfang einer Nachricht, das sagt, wie eilig sie ist. Was würdet ihr wählen?",
      ifSilent:
        "Zeig auf die Tafel: „Bei drei davon geht es um Störungen. Was könnten wir da tun?“ Nimm, was wirklich dort steht.",
      ifOneDominates:
        "Sag: „Das würde sehr gut zu deiner Anleitung passen. Zu wessen Anleitung würde es nicht passen?“",
    },
    "where-the-guides-live": {
      everybody:
        "Tragt ein, wer den Ort für die Anleitungen einrichtet und wer mit der kleinen Sache anfängt, die ihr gewählt habt. Dazu, wer in sechs Wochen fragt, was nicht mehr passt. Zu jedem gehört ein Tag. Ob ihr eure eigene Anleitung dazulegt, entscheidet ihr.",
      leaderSays:
        "Drei kleine Aufgaben, dann sind wir fertig. Wer richtet für die Anleitungen eine Seite ein, die nur wir öffnen können, und bis wann? Eure legt ihr dazu oder auch nicht, ganz wie ihr mögt. Wer fängt mit der kleinen Sache an, die wir gewählt haben? Und wer fragt uns in sechs Wochen, was wir inzwischen anders schreiben würden? Bitte tragt euren Namen und einen Tag ins Panel ein, und sagt, wer nachschaut. Kommt jemand Neues, zeigen wir erst unsere Anleitungen, bevor wir um eine bitten. Danke für das Kleingedruckte.",
      ifSilent:
        "Frag: „Was von den dreien würde neuen Leuten am meisten helfen?“ Dann such erst dafür jemanden.",
      ifOneDominates:
        "Nimmt eine Person alle drei, sag: „Behalte die, die dir am meisten fehlen würde. Für die anderen zwei finde ich Leute.“",
    },
  },
};
