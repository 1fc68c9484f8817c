import type { ActionTexts } from "../readers-playbook.ts";

/** Wie wir verteilt arbeiten: the texts of “How We Work Apart” in German. */
export const howWeWorkApart: ActionTexts = {
  summary:
    "Seht, wie verschieden ihr dieselbe Nachricht lest, und einigt euch auf zwei oder drei Hausregeln.",
  why: "In einer Übersicht über 24 kontrollierte Studien änderte angeleitetes Zurückblicken bei Teams, die getrennt arbeiteten, weniger an dem, was sie taten. Wie sich das ausgleichen lässt, sagt sie nicht. Diese Aktion richtet sich darum nach dem, was Teams berichten: Sagt, was ihr erwartet, schreibt es auf, und schaut später noch einmal hin.",
  who: "Alle, die von mehr als einem Ort aus zusammenarbeiten, und sei es nur an einem Tag in der Woche. Sitzen einige beisammen, nehmen sie alle am eigenen Bildschirm teil.",
  whenToUse: [
    "Antworten kommen manchen zu spät und anderen zu schnell.",
    "Wer im Büro ist, weiß Dinge, von denen die zu Hause eine Woche später hören.",
    "Neue fragen, wie das hier gemacht wird, und bekommen drei verschiedene Antworten.",
  ],
  whenNotToUse: [
    "Die Firma entscheidet gerade, wer ins Büro zurückmuss. Wartet, bis das feststeht.",
    "Ihr sitzt jeden Tag alle in einem Raum. Dann gibt es Besseres, was ihr mit der Zeit anfangen könnt.",
  ],
  notice:
    "In weniger Nachrichten steht „Wollte nur fragen, ob du das gesehen hast“, und Leute gehen offline, ohne einen Grund zu nennen.",
  quietWay:
    "Zum Lehnen brauchst du keine Kamera: Tipp „vor“, „Mitte“ oder „zurück“. Auf den Notizen stehen keine Namen, und statt zu zweit kannst du eine Regel allein schreiben. Für ein Ja reicht dein Daumen, und von deinem Zuhause musst du nichts erzählen.",
  caution:
    "Für Arbeitszeiten und ausgeschaltete Kameras gibt es Gründe, die niemanden etwas angehen: Kinder, Gesundheit, eine kleine Wohnung, ein Gebet. Frag nicht nach dem Warum. Heißt es von jemandem, die Person sei langsam oder immer online, sag: „Wir machen die Regel, wir verteilen keine Noten.“",
  prepare: [
    "Such dir drei kleine Situationen aus eurem eigenen Alltag, oder nimm die drei aus dem ersten Schritt.",
    "Bitte alle, die beisammensitzen, den eigenen Bildschirm zu benutzen, damit alle im selben Boot sitzen.",
    "Bring in Erfahrung, was schon feststeht: Kernzeiten, Datenschutzregeln, Telefondienst. Daran könnt ihr nichts ändern.",
  ],
  steps: {
    "lean-in-lean-back": {
      everybody:
        "Hört drei kleine Situationen. Lehnt euch vor oder tippt „vor“ für „in der nächsten Stunde“. Bleibt in der Mitte oder tippt „Mitte“ für „heute“. Lehnt euch zurück oder tippt „zurück“ für „wenn es dir passt“. Nach jeder sagen zwei Leute, die mögen, warum.",
      leaderSays:
        "Wir vermuten viel übereinander. Heute tauschen wir ein paar Vermutungen gegen Regeln. Ich erzähle euch von einer Nachricht. Ihr zeigt oder tippt, wie bald ihr eine Antwort erwartet. Vorlehnen: in der nächsten Stunde. In der Mitte: heute. Zurücklehnen: wenn es dir passt. Im Chat heißt das: vor, Mitte oder zurück. Um vier am Nachmittag schreibt ihr: Kannst du dir das mal ansehen? (Schau in die Runde.) Wer ist vorn, und warum? Und wer ist hinten? Um neun am Abend schreibt ihr: Wo ist die Datei? Und zum Schluss fragt ihr etwas in unserem Kanal, ohne jemanden beim Namen zu nennen. (Hol nach jeder Nachricht zwei Stimmen ein.) Niemand liegt falsch. Wir haben einander nur nie gefragt.",
      ifSilent:
        "Sag, was du selbst erwartet hättest, und frag: „Wer hätte mich länger warten lassen?“",
      ifOneDominates:
        "Erklärt jemand den anderen, wie es sein sollte, sag: „Das wird vielleicht unsere Regel. Im Moment sammle ich nur, wie verschieden wir sind.“",
      remote:
        "Dieser Schritt ist für Bildschirme gemacht. Wer mit anderen in einem Raum sitzt, nimmt den eigenen, und jede Kamera darf aus bleiben.",
    },
    "apart-is": {
      everybody:
        "Schreib allein eine Notiz, die mit „Verteilt arbeiten ist gut, wenn …“ beginnt, und eine, die mit „Schwer wird es, wenn …“ beginnt. Denk an Nachrichten, Besprechungen, Übergaben, ans Neusein, ans Alleinsein. Keine Namen.",
      leaderSays:
        "Zum verteilten Arbeiten gehört mehr als Antworten. Schreibt also bitte, jede und jeder in der eigenen Ecke der Welt. Eine Notiz beginnt mit „Verteilt arbeiten ist gut, wenn“. Eine andere beginnt mit „Schwer wird es, wenn“. Denkt an eine normale Woche. Wann musstet ihr raten? Wann wart ihr die Letzten, die etwas erfuhren? Wann habt ihr mehr geschafft, als ihr im Büro geschafft hättet? Denkt an Besprechungen, in denen einige im Raum sitzen und andere in kleinen Kacheln. Ich zeige alle Notizen gleichzeitig, und wer sie geschrieben hat, bleibt unbekannt. Lasst auch die Namen von anderen weg.",
      ifSilent:
        "Am Bildschirm fühlt sich Stille länger an, als sie ist. Schau auf die Zahl der Notizen, und sag, wie viele schon da sind.",
      ifOneDominates:
        "Kommt ein Gespräch auf, schalte für alle sichtbar dein eigenes Mikrofon aus und schreib.",
      remote:
        "Solange alle schreiben, dürfen die Kameras aus sein. Macht eine Uhrzeit aus, zu der alle zurück sind.",
    },
    "stories-from-both-ends": {
      everybody:
        "Jemand liest eine „schwere“ Notiz vor. Dann erzählt, wer mag, wie dieselbe Sache vom anderen Ende aussieht: aus dem Büro, von zu Hause, aus einer anderen Zeitzone. Ein oder zwei Stimmen, dann die nächste Notiz. Du darfst auch nur zuhören.",
      leaderSays:
        "Alles Schwere hat noch ein anderes Ende. Ich würde gern beide sehen. Jemand nimmt eine Notiz, auf der „Schwer wird es, wenn“ steht. Dann sagt eine Person von uns, die oft am anderen Ende sitzt, wie es von dort aussieht. Zum Beispiel so: Ich warte auf eine Antwort. Am anderen Ende hat jemand drei Anrufe hintereinander. Oder so: Ich erfahre alles zuletzt. Am anderen Ende dachte jemand, du wüsstest es schon. Das ist kein Wettstreit darum, wer es schwerer hat. Nach ein oder zwei Stimmen nimmt jemand anderes eine Notiz. Und ab und zu nehmt bitte auch eine gute.",
      ifSilent:
        "Nimm eine Notiz über Besprechungen. Bei denen haben alle schon am einen oder am anderen Ende gesessen.",
      ifOneDominates:
        "Frag: „Wer war da schon einmal am anderen Ende?“, und lass jemanden von einem anderen Ort sprechen.",
      remote:
        "Frag zuerst die, die am weitesten weg sind, in Kilometern oder in Stunden. Sie kommen sonst meist zuletzt dran.",
    },
    "dots-on-house-rules": {
      everybody:
        "Setzt eure drei Punkte dorthin, wo eine einfache Regel helfen würde: um etwas Schweres leichter zu machen oder etwas Gutes zu schützen.",
      leaderSays:
        "Nicht für alles hier brauchen wir eine Regel. Manches musste nur einmal gesagt werden. Ihr habt drei Punkte. Setzt sie dorthin, wo euch eine einfache Regel die Woche leichter macht. Sie kann ein Rätselraten beenden. Sie kann auch etwas Gutes behüten, bevor es uns entgleitet. Zu viele Regeln sind schlimmer als gar keine, also wollen wir zwei oder drei.",
      ifSilent:
        "Die Leute lesen auf kleinen Bildschirmen. Gib ihnen die Zeit, und blättere selbst mit.",
      ifOneDominates:
        "Formuliert jemand schon die Regel, sag: „Heb sie dir auf. In einer Minute bekommst du ein Gegenüber dafür.“",
    },
    "one-rule-each": {
      everybody:
        "Zu zweit, am besten mit jemandem von einem anderen Ort. Nehmt eine der obersten Notizen, und schreibt eine Regel in einem Satz: „Wenn …, dann … wir …“. Schreibt einen Fall dazu, in dem sie nicht gilt. Dann drückt auf „Ich bin so weit“.",
      leaderSays:
        "Sucht euch bitte ein Gegenüber, möglichst eins, das nicht dort arbeitet, wo ihr arbeitet. Jedes Paar nimmt eine der obersten Notizen. Verschiedene Paare, verschiedene Notizen, soweit sie reichen. Jetzt schreibt eine Regel in einem Satz. Er beginnt mit „Wenn“, und dann kommt, was wir tun. Wenn es warten kann, dann schreiben wir „eilt nicht“ dazu. Wenn eine Person von uns am Bildschirm sitzt, dann sitzen wir alle am Bildschirm. Schreibt noch einen Fall dazu, in dem die Regel nicht gilt, denn so ist das Leben. Nehmt Wörter, die jemand Neues am ersten Tag versteht. Geht die Zahl nicht auf, gibt es eine Gruppe zu dritt. Tippt auf „Ich bin so weit“, wenn ihr sie habt.",
      ifSilent:
        "Schau vorbei und frag: „Was macht ihr zwei schon so, ohne dass ihr es je gesagt habt?“ Das ist vielleicht schon eine halbe Regel.",
      ifOneDominates:
        "Lass zur Halbzeit alle wissen: „Wer bisher getippt hat, liest ab jetzt nur noch vor.“",
      remote:
        "Können einige keinen Gruppenraum öffnen, tut es ein Anruf für jedes Paar. Sag, wann alle zurück sein sollen.",
    },
    "would-it-have-helped": {
      everybody:
        "Hört jede Regel einmal. Fragt: Hätte sie letzte Woche geholfen, und für wen macht sie es schwerer? Bessert ein Wort nach, wenn nötig. Dann Daumen: hoch für „Ich halte sie einen Monat lang ein“, quer für „Nur wenn …“. Behaltet höchstens zwei oder drei.",
      leaderSays:
        "Hören wir uns die Regeln an, je ein Satz. Zu jeder frage ich zwei Dinge. Hätte sie uns letzte Woche geholfen? Sagt mir, wo. Und für wen würde sie es schwerer machen? Denkt an alle mit anderen Arbeitszeiten oder mit einem vollen Haus. Ein Wort oder zwei können wir nachbessern. Dann bitte ich um die Daumen. Hoch heißt: Ich halte mich einen Monat lang daran. Quer heißt: nur wenn. Sagt uns das Wenn, und wir sehen, ob es sich erfüllen lässt. Wenn nicht, muss die Regel warten. Eine Regel, an die sich nur die meisten von uns halten, ist bloß ein Wunsch. Bei drei ist Schluss, auch wenn die vierte noch so schön ist.",
      ifSilent:
        "Prüf die Regel an dir selbst: „Letzten Mittwoch hätte ich sie zweimal gebrochen.“ Dann frag, wer noch.",
      ifOneDominates:
        "Bewacht jemand den genauen Wortlaut, sag: „Kannst du dreißig Tage damit leben? Dann darf sie ein bisschen rau bleiben.“",
      remote: "Zeig den Satz auf dem geteilten Bildschirm, und ändere ihn vor aller Augen.",
    },
    "on-the-door": {
      everybody:
        "Tragt ins Panel ein: wer die Regeln dorthin bringt, wo wir alle sie jeden Tag sehen, und bis wann. Und wer in einem Monat fragt, welche Regel wir behalten, ändern oder streichen. Zwei verschiedene Personen.",
      leaderSays:
        "Würden wir in einem Haus wohnen, dann hingen die Regeln an der Haustür. Tun wir aber nicht. Wo ist also unsere Tür? Vielleicht ganz oben in unserem Kanal, vielleicht auf der ersten Seite, die Neue bekommen. Wer hängt sie dort auf, und bis zu welchem Tag? Und wer kommt in einem Monat wieder und fragt: behalten, ändern oder streichen? Schreibt bitte beides ins Panel, zwei Namen. Jemand anderes sieht nach, ob sie wirklich an der Tür hängen. Danke, von meinem Ende an eures. Ich kann mir jetzt viel besser vorstellen, was passiert, nachdem ich auf Senden gedrückt habe.",
      ifSilent:
        "Such die Tür selbst aus, und frag dann nur noch: „Wer hängt sie dort bis morgen Mittag auf?“",
      ifOneDominates:
        "Kümmert sich immer dieselbe Person um alle eure Seiten, sag: „Die letzten fünf hast du aufgehängt. Wer ist heute dran?“",
    },
  },
};
