import type { ActionTexts } from "../readers-playbook.ts";

/** Gehaltene und verlorene Zusagen: the texts of “Commitments Kept and Lost” in German. */
export const promisesKeptAndLost: ActionTexts = {
  summary:
    "Seht, was aus den letzten Zusagen wurde, lernt, wie sie verloren gehen, und räumt die Liste auf.",
  why: "Teams, die sich ihre alten Zusagen noch einmal ansehen, berichten, dass die meisten verlorenen zu groß waren, keinen Tag hatten oder auf jemand anderen warteten. Laut zu sagen, dass eine losgelassen wird, fühlt sich erst seltsam an, und Leute berichten, dass sie bei der nächsten sorgfältiger sind.",
  who: "Alle, die etwas zugesagt haben, und alle, die es bestätigen sollten. Ist jemand nicht da, lass die Zusagen dieser Person liegen, bis sie zurück ist.",
  whenToUse: [
    "Die Liste der offenen Zusagen wird länger, und niemand schaut gern hin.",
    "Manches gilt als erledigt, und niemand hat es bestätigt.",
    "Nach fünf oder sechs Besprechungen, als Frühjahrsputz.",
  ],
  whenNotToUse: [
    "Alle offenen Zusagen sind von einer einzigen Person. Hilf ihr, ohne Publikum.",
    "Es gab eine Flut von Arbeit, und alle wissen, warum sich nichts bewegt hat. Räumt einfach die Liste auf.",
    "Jemand im Raum entscheidet über Gehälter oder Verträge und würde mitzählen. Mach es ohne diese Person oder gar nicht.",
  ],
  notice:
    "Die Zusagen werden weniger und kleiner, und „das hier schaffe ich nicht“ kommt vor dem Tag und nicht danach.",
  quietWay:
    "Dein Wort zu einer Zusage kannst du tippen oder vorher der Leitung sagen. Die Notizen handeln von Zusagen überhaupt und haben keine Namen. Loslassen braucht keinen Grund.",
  caution:
    "Auf dieser Liste stehen Namen, also kann es sich wie eine Prüfung anfühlen. Beginne mit einer, die du selbst verloren hast, und zähl nie zusammen, wer wie viele hat. Fängt jemand an, sich zu entschuldigen oder zu erklären, sag: „Gründe braucht es nicht, ein Wort genügt.“",
  prepare: [
    "Öffne die Zusagen der letzten Wochen im Panel oder im Überblick. Höchstens acht, die neuesten zuerst.",
    "Such eine von deinen, die verloren ging, und sei bereit, das mit einem Wort zu sagen.",
    "Hat jemand viele offene, sprich vor der Besprechung mit der Person, damit die Liste sie nicht erschreckt.",
  ],
  steps: {
    "the-roll-call": {
      everybody:
        "Die Leitung liest die Zusagen vor, eine nach der anderen. Wer sie gegeben hat, sagt ein Wort. „Gesehen“: erledigt, und jemand hat nachgesehen. „Erledigt“: Nachgesehen hat noch niemand. „Offen“: noch dabei. „Verloren“: untergegangen. Keine Gründe.",
      leaderSays:
        "Heute fragen wir, was aus unseren Zusagen geworden ist. Ich lese sie vor, und wer sie gegeben hat, sagt ein Wort. „Gesehen“ heißt: erledigt, und jemand hat nachgesehen. „Erledigt“ heißt: erledigt, aber nachgesehen hat noch niemand. „Offen“ heißt: Du bist noch dabei. „Verloren“ heißt: untergegangen. Nur das Wort, bitte, und kein Grund. Wir sind nicht vor Gericht. Aus den verlorenen gibt es mehr zu lernen, also ist uns jede etwas wert. Ich beginne mit meiner. (Lies sie vor und sag dein Wort.) Und jetzt die nächste auf der Liste.",
      ifSilent:
        "Kommt keine Antwort, sag „vorerst offen“, mach ein Zeichen daneben und lies weiter. Frag die Person später.",
      ifOneDominates:
        "Sprudeln die Gründe, sag: „Dein Wort war klar. Das Warum kommt gleich auf eine Notiz, ohne Namen.“",
      remote: "Zeig allen die Liste, und lass sie ihr Wort neben die eigene Zeile tippen.",
    },
    "carried-or-dropped": {
      everybody:
        "Allein: Schreib zwei Notizen über Zusagen, von hier oder anderswo. Eine beginnt mit „Sie wurde gehalten, weil sie …“. Die andere beginnt mit „Sie ging verloren, weil sie …“. Das „sie“ ist die Zusage. Wie war sie?",
      leaderSays:
        "Jetzt schauen wir auf die Zusagen und nicht auf die Menschen. Schreibt zwei Notizen, jede und jeder für sich. Die erste beginnt mit „Sie wurde gehalten, weil sie“. Die zweite beginnt mit „Sie ging verloren, weil sie“. Achtet auf das kleine Wort „sie“. Das ist die Zusage. Sie hatte einen Tag. Sie war zu groß für eine Woche. Sie hing an jemandem von draußen. Sie gehörte am Ende niemandem, weil sie allen gehörte. Denkt an die auf unserer Liste oder an irgendeine, die ihr je gegeben habt. Ich habe schon ein paar gute verloren. Auf den Notizen steht kein Name, und es soll auch keiner darin vorkommen.",
      ifSilent:
        "Warte. Bleibt es leer, frag nach Zusagen, die sich die Leute einmal selbst gegeben haben. Die gehen auf dieselbe Art verloren.",
      ifOneDominates:
        "Erzählt jemand die Geschichte einer Zusage, sag: „Schreib bitte auf, wie sie war, in einer Zeile. Wir lesen es gleich.“",
    },
    "what-they-had-in-common": {
      everybody:
        "Lest zuerst die Notizen zu „gehalten“ vor, dann die zu „verloren“. Von Zwillingen genügt einer. Ruft, welche zusammengehören. Gebt jeder Art einen kurzen Namen. Ergänzt etwas, oder hört nur zu.",
      leaderSays:
        "Lesen wir die Notizen vor, ausnahmsweise die gehaltenen zuerst. Wer nimmt die erste? Ruft beim Lesen, wenn zwei von derselben Art sind. Dann geben wir dieser Art einen Namen. Ich denke an Namen wie „der Riese“, „die ohne Tag“ oder „der Streuner“. Danach kommen die verlorenen. Wozu wir nicht kommen, das bleibt auf der Tafel. Wir vergleichen sie nicht mit der Liste, so gut es auch passen mag. Ich will nur zwei Dinge wissen. Was haben die gehaltenen, was den verlorenen fehlt? Und auf welche Art verlieren wir sie am häufigsten?",
      ifSilent:
        "Lies zwei vor, die sich ähneln, und frag: „Sind die von einer Art? Wie nennen wir sie?“",
      ifOneDominates:
        "Sag: „Den Namen schreibe ich auf. Passt er auch für die anderen?“ Und lass Platz für eine andere Stimme oder den Chat.",
    },
    "keep-shrink-hand-on-let-go": {
      everybody:
        "Geht durch, was offen oder verloren ist oder wo noch niemand nachgesehen hat. Wer es zugesagt hat, wählt: behalten, verkleinern, weitergeben oder loslassen. Die anderen können anbieten, es zu nehmen oder nachzusehen. Was losgelassen wird, darf im Panel von selbst verfallen. Nach einem Grund fragt niemand.",
      leaderSays:
        "Jetzt räumen wir die Liste auf. Ich lese vor, was noch offen oder verloren ist. Wer die Zusage gegeben hat, hat vier Wege. Du behältst sie. Du verkleinerst sie, bis sie in eine Woche passt. Du gibst sie weiter, wenn jemand sie will. Oder du lässt sie los, dann verfällt sie von selbst, und ich sage „du bist frei“. Loslassen ist hier kein Scheitern. Es ist besser als eine alte Zusage, die uns jede Woche anschaut. Wenn wir sie wirklich brauchen, kann jemand von uns das jetzt sagen und sie nehmen. Und was erledigt ist und noch nicht gesehen, braucht nur zwei freiwillige Augen. Fangen wir oben an.",
      ifSilent:
        "Lass vor aller Augen eine von deinen los, ohne einen Grund zu nennen. Die zweite fällt allen leichter.",
      ifOneDominates:
        "Sagt eine Person, was andere behalten sollen, antworte: „Wählen kann nur, wer es zugesagt hat. Was könntest du nehmen?“",
      remote:
        "Lass alle „behalten“, „verkleinern“, „weitergeben“ oder „loslassen“ neben die eigene Zeile tippen, und lies es vor, bevor du weitergehst.",
    },
    "promise-it-better": {
      everybody:
        "Tragt ins Panel ein, was verkleinert oder weitergegeben wurde oder einen neuen Tag braucht: klein, ein Name, ein Tag, eine Person, die nachsieht. Fragt euch vor dem Speichern: Sieht sie aus wie die gehaltenen?",
      leaderSays:
        "Was wir verkleinert oder weitergegeben haben, bekommt eine neue Zeile im Panel, und was einen neuen Tag braucht, auch. Ein Name, ein Tag und eine Person, die nachsieht. Bevor ihr sie eintragt, denkt an unsere Arten. Sieht sie aus wie die gehaltenen? Ist sie ein Riese, nehmt ein Stück davon. Hat sie keinen Tag, gebt ihr einen. Niemand muss heute etwas Neues zusagen. Eine kurze Liste, die stimmt, dafür sind wir hier. Danke für jedes ehrliche „verloren“.",
      ifSilent:
        "Sag: „Das hier ist meine, sie ist winzig und am Dienstag fällig.“ Dann frag, wer eine in dieser Größe hat.",
      ifOneDominates:
        "Sammelt jemand alle Streuner ein, sag: „Nimm bitte einen. Für die anderen finden wir jemanden, oder wir lassen sie los.“",
    },
  },
};
