import type { ActionTexts } from "../readers-playbook.ts";

/** Suche und biete: the texts of “Offers and Asks” in German. */
export const offersAndAsks: ActionTexts = {
  summary:
    "Ein kleiner Markt der Hilfe: was du geben kannst, was du brauchst, und ein Tag für jeden Treffer.",
  why: "Teams, die Angebote neben Gesuche stellen, berichten: Bitten fühlt sich weniger nach Betteln an, wenn alle in derselben Viertelstunde geben und nehmen. Sie berichten auch, dass ein nettes Angebot ohne Termin ein nettes Angebot bleibt. Deshalb endet hier jeder Treffer mit einem Tag.",
  who: "Das ganze Team, egal, wer welche Arbeit macht. Wer wenig Zeit hat, kann auch nur Gesuche mitbringen.",
  whenToUse: [
    "Ein neuer Abschnitt beginnt, und niemand weiß so recht, wer was gut kann.",
    "Einige gehen in Arbeit unter, während andere auf welche warten.",
    "Neue können etwas, was das Team noch nicht entdeckt hat.",
  ],
  whenNotToUse: [
    "Ihr seid alle weit über der Grenze. Dann streicht Arbeit, zu tauschen gibt es nichts mehr.",
    "Wer wem hilft, entscheidet eine Person, die nicht da ist.",
    "Ihr wollt nur eine schnelle Runde Bitten. „Eine Bitte frei“ passt in ein Stand-up.",
  ],
  notice:
    "Hilfe geht von einer Ecke des Teams in die andere, und sie kommt an dem Tag, an dem sie kommen sollte.",
  quietWay:
    "Angebote und Gesuche werden geschrieben. Du kannst eins im Chat nehmen oder es später der Leitung sagen, und im Paar kannst du, wenn du dran bist, auch zuhören. Eine Notiz genügt, und keine auch.",
  caution:
    "Vielleicht bekommt jemand kein Angebot, oder ein Gesuch nimmt niemand. Lass das nicht in der Luft hängen: Sag, dass du dafür nach Hilfe suchst, und mein es auch so.",
  prepare: [
    "Überleg dir etwas, das du in höchstens einer Stunde geben könntest, und etwas, das du brauchst. Klein und echt ist besser als großartig.",
    "Überleg, womit du zu jeder Person gehen würdest. Hat jemand im Paar kein Wort abbekommen, kannst du deins dazugeben.",
  ],
  steps: {
    "what-i-would-come-to-you-for": {
      everybody:
        "Zu zweit, je die halbe Zeit. Sagt der anderen Person, womit ihr zu ihr kommen würdet, mit einem kleinen Beispiel. Kennt ihr euch kaum, fragt: „Womit kommen Leute zu dir?“",
      leaderSays:
        "Heute machen wir einen kleinen Markt der Hilfe auf. Bevor wir tauschen, sehen wir nach, was wir haben. Geht bitte zu zweit zusammen. Sagt der anderen Person, womit ihr zu ihr kommen würdet und warum. Ein scharfes Auge, eine ruhige Stimme, dieser eine Trick mit den Tabellen. Kennt ihr euch kaum, dann fragt einfach: Womit kommen Leute zu dir? Wechselt, wenn die halbe Zeit um ist. Geht es nicht auf, tun sich drei zusammen. Ihr müsst nicht loben, seid nur genau. Drückt auf „Ich bin so weit“, wenn beide dran waren.",
      ifSilent:
        "Gib allen Paaren ein Beispiel: „Zu dir komme ich, wenn ich aus einem Brief nicht schlau werde.“",
      ifOneDominates:
        "Sag nach der halben Zeit zu allen: „Bitte wechselt jetzt, damit auch die andere Person etwas zu hören bekommt.“",
      remote:
        "Schick die Leute paarweise los, in Gruppenräume oder ans Telefon. Hol sie selbst zurück.",
    },
    "one-of-each": {
      everybody:
        "Schreib allein zwei Notizen. Eine beginnt mit „Ich biete …“, mit deinem Namen darin, damit die anderen dich finden. Eine beginnt mit „Ich suche …“ und braucht keinen Namen. Mach beides klein genug für ein oder zwei Stunden.",
      leaderSays:
        "Was könnt ihr geben, und was braucht ihr? Schreibt bitte zwei Notizen, von jeder Sorte eine. Die erste beginnt mit „Ich biete“. Schreibt euren Namen dazu, damit wir euch finden. Die zweite beginnt mit „Ich suche“. Sie braucht keinen Namen. Macht sie klein: höchstens ein, zwei Stunden. Ich biete an, einen Text zu lesen. Ich suche Gesellschaft, wenn ich das neue Programm ausprobiere. Ein kleines Gesuch macht anderen Mut zu ihrem. Ein Markt, auf dem alle verkaufen und niemand kauft, ist ein trauriger Ort. Wenn ihr diese Woche nichts zu geben habt, schreibt nur das Gesuch. Wenn ihr nichts braucht, schreibt nur das Angebot.",
      ifSilent:
        "Gut, alle schreiben. Kommen nur Angebote, sag: „An Angeboten sind wir reich. Was schiebt ihr auf eurer Liste immer wieder auf morgen?“",
      ifOneDominates:
        "Fangen zwei schon an zu tauschen, sag: „Der Markt hat noch nicht geöffnet. Noch zwei Minuten.“",
    },
    "the-market": {
      everybody:
        "Die Leitung liest jedes Gesuch vor. Sagt „nehm ich“, wenn ihr es übernehmen könnt, oder zeigt auf ein Angebot, das passt. Dann kommen die übrigen Angebote: Wer eins gebrauchen kann, sagt es. Einzelheiten klärt ihr nach der Besprechung. Ihr könnt auch nur zuhören und nach eurem Treffer schauen.",
      leaderSays:
        "Der Markt ist eröffnet. Ich lese die Gesuche vor, eins nach dem anderen. Wenn ihr eins übernehmen könnt, sagt „nehm ich“. Wenn ihr ein Angebot seht, das passt, ruft es in die Runde. Ist das Gesuch von euch, dürft ihr euch zu erkennen geben oder später zu der Person gehen, die hilft. Danach lese ich die Angebote vor, die noch niemand genommen hat. Davon dürft ihr eins nehmen, einfach weil ihr es gern hättet. Wir lösen jetzt nichts. Wir finden nur heraus, wer sich mit wem trifft. Findet ein Gesuch niemanden, nehme ich es mit nach Hause. Hier kommt das erste.",
      ifSilent:
        "Lass nach einem Gesuch eine Pause. Dann frag: „Wer kennt dafür jemanden außerhalb des Teams?“",
      ifOneDominates:
        "Ist immer dieselbe Hand zuerst oben, sag: „Zwei darfst du heute nehmen. Wähl gut, und lass den anderen auch etwas.“",
      remote:
        "Bitte alle, „nehm ich“ und ein Stichwort aus der Notiz zu tippen. So bleiben die Treffer im Blick.",
    },
    "pick-a-day": {
      everybody:
        "Wer hilft, schreibt den Treffer ins Panel: was, für wen, an welchem Tag. Wer die Hilfe bekommt, sagt später, ob es dazu gekommen ist. Soll das Gesuch unter euch bleiben, lasst diesen Namen weg.",
      leaderSays:
        "Ein nettes Angebot ohne Tag bleibt ein nettes Angebot. Sucht also bitte jetzt euren Treffer und macht einen Tag aus, diese oder nächste Woche. Wer hilft, schreibt es ins Panel. Wer die Hilfe bekommt, sagt uns später, ob es dazu gekommen ist. Wollt ihr euer Gesuch für euch behalten, dann lasst euren Namen weg und macht nur aus, wer es bestätigt. Heute kein Treffer? Dann sagt es mir, und ich suche einen. Danke fürs Tauschen.",
      ifSilent:
        "Schlag für alle hörbar deinen Kalender auf: „Ich helfe am Dienstag um zehn. Wer macht weiter?“ Ein Datum zieht andere nach.",
      ifOneDominates:
        "Bucht jemand fünf Treffer, sag: „Behalte die zwei, die du ohne Hast schaffst. Den Rest können andere übernehmen.“",
    },
  },
};
