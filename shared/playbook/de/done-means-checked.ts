import type { ActionTexts } from "../readers-playbook.ts";

/** Fertig heißt geprüft: the texts of “Done Means Checked” in German. */
export const doneMeansChecked: ActionTexts = {
  summary:
    "Findet heraus, was ihr jeweils mit „fertig“ meint, und vereinbart, was es heißt und wer draufschaut.",
  why: "Teams, die aufschreiben, was „fertig“ heißt, berichten, dass weniger von der nächsten Person zurückkommt. Sie sagen auch: Eine Prüfung, die vorher vereinbart ist und der Arbeit von allen gilt, wird nicht so leicht als Misstrauen verstanden.",
  who: "Leute, die einander Arbeit übergeben. Ladet jemanden von dort ein, wo eure Arbeit hingeht, wenn sie „fertig“ ist. Dort wissen die Leute Dinge, die ihr nicht wisst.",
  whenToUse: [
    "Ihr hört öfter als einmal im Monat: „Ich dachte, das ist fertig.“",
    "Vieles wird fertig gemeldet, und nur auf weniges hat eine zweite Person geschaut.",
    "Arbeit kommt von denen zurück, die sie nutzen sollen.",
  ],
  whenNotToUse: [
    "Ihr prüft alles schon dreimal. Dann sucht lieber, was wegfallen kann.",
    "In Wahrheit geht es um die Arbeit einer einzigen Person, und alle wissen, um wessen. Sprich lieber mit ihr.",
  ],
  notice:
    "Die Leute sagen „Fertig, und jemand hat draufgeschaut“ oder „Fertig, noch hat niemand draufgeschaut“, und beides ist in Ordnung.",
  quietWay:
    "Zeig eine Zahl, schreib Notizen, setz Punkte. Wer zu zweit den Satz tippt, macht voll mit. Angeschaut wird heute nur Arbeit von der Leitung, von niemandem sonst.",
  caution:
    "Eine Prüfung kann klingen wie „Wir trauen euch nicht“. Sag früh, dass sie für alle gilt, und zuerst für die Leitung. Kommt ein alter Fall zur Sprache, bei dem alle wissen, von wem er ist, lenk um: „Was für eine Art Arbeit ist das? Bleiben wir bei der Art.“",
  prepare: [
    "Such eine fertige Arbeit von dir aus, etwas Alltägliches, das sich in zwei Minuten zeigen lässt. Die anderen schauen sie sich an, und gut möglich, dass sie ein Loch hat.",
    "Lies die fünf Arten von „fertig“ einmal laut, sie stehen im ersten Schritt.",
    "Überleg dir eine Art Arbeit, die das ganze Team oft macht, falls die Notizen zu weit auseinanderliegen.",
  ],
  steps: {
    "five-kinds-of-done": {
      everybody:
        "Hört die Geschichte von der Einladung. Bei welcher der fünf Zahlen würdet ihr „fertig“ sagen? Auf drei zeigt ihr die Zahl mit den Fingern oder tippt sie. Dann hört ihr eine niedrige und eine hohe Zahl. Ihr müsst keine zeigen.",
      leaderSays:
        "Heute nehmen wir uns ein kleines Wort vor: „fertig“. Stellt euch vor, jemand soll vierzig Gäste einladen. Eins: Der Brief ist geschrieben. Zwei: Eine zweite Person hat ihn gelesen. Drei: Er ist abgeschickt. Vier: Die Gäste haben geantwortet. Fünf: Die Gäste sind da und haben die Tür gefunden. Ab wann ist die Einladung fertig? Bei welcher Zahl sagt ihr ja? Eine richtige gibt es nicht. Ich zähle bis drei, und ihr zeigt die Finger. Eins, zwei, drei. (Sieh dich um.) Wer hat eine niedrige Zahl und erzählt uns, was da schon fertig ist? Und wer eine hohe? Ihr seht, warum wir manchmal aufeinander warten.",
      ifSilent:
        "Nenn deine eigene Zahl und wann sie zuletzt für dich galt. Dann frag: „Wer wäre damit nicht zufrieden?“",
      ifOneDominates: "Sag: „Das spricht gut für deine Zahl. Wen würde sie ärgern, und warum?“",
      remote:
        "Lass alle ihre Zahl gleichzeitig in den Chat schreiben. Lies dann vor, wie weit sie auseinanderliegen.",
    },
    "done-but": {
      everybody:
        "Schreibt allein ein oder zwei Notizen, die so beginnen: „Es galt als fertig, aber …“. Schreibt dazu, was für eine Art Arbeit es war. Nennt keine Leute und keinen Fall, der nur von einer einzigen Person sein kann. Eigene Fälle sind willkommen.",
      leaderSays:
        "Jetzt zu unserer eigenen Arbeit. Bitte schreibt ein oder zwei Notizen, nur ihr und das Panel. Beginnt mit „Es galt als fertig, aber“. Der Text war fertig, aber niemand hatte den Link ausprobiert. Die Bestellung war fertig, aber sie lag noch bei den Entwürfen. Schreibt dann dazu, was für eine Art Arbeit das ist: ein Text, eine Bestellung, eine Übergabe, eine Korrektur. Am besten sind eigene Fälle. Kann es nur eine einzige Person gewesen sein, nehmt einen anderen. Uns geht es um die Art der Arbeit, nicht darum, wer sie gemacht hat. Namen sind keine zu sehen, weder eure noch andere.",
      ifSilent:
        "Stör sie nicht. Gegen Ende sag: „Was kam zu euch zurück, das ihr schon abgehakt hattet?“",
      ifOneDominates:
        "Wenn jemand einen Fall laut erzählt, sag: „Was für eine Art Arbeit ist es? Schreib nur das auf, und dahinter das Wort ‚aber‘.“",
    },
    "dots-on-done-but": {
      everybody:
        "Setzt eure drei Punkte dorthin, wo ein „fertig“, das nicht fertig war, am meisten kostet, euch oder die Leute nach euch.",
      leaderSays:
        "Lest alle Notizen mit ihrem „aber“. Dann setzt eure drei Punkte dorthin, wo es am meisten kostet, wenn fertig nicht fertig ist. Vielleicht kostet es uns einen Tag. Vielleicht kostet es jemanden nach uns, und uns hat es nie jemand gesagt. Denkt an Arbeit, die wir jede Woche machen. Was in zehn Jahren einmal passiert ist, darf ruhen.",
      ifSilent: "Alle lesen, und so soll es sein. Melde dich nur, um die letzte Minute anzusagen.",
      ifOneDominates:
        "Sag: „Heb dir den Gedanken auf, gleich kannst du ihn in deinem Satz brauchen.“",
    },
    "the-done-line": {
      everybody:
        "Nehmt euch zu zweit die Art Arbeit von ganz oben und schreibt einen Satz: „Fertig ist es, wenn … damit … kann und … draufgeschaut hat.“ Sagt, wer was damit tun kann. Wer draufschaut, hat es nicht gemacht. Drückt auf „Ich bin so weit“, wenn eine müde Person es in zwei Minuten prüfen könnte.",
      leaderSays:
        "Die oberste Notiz zeigt uns die Art Arbeit. Schreibt dafür zu zweit einen Satz. Er geht so: Fertig ist es, wenn jemand damit etwas tun kann und jemand anderes draufgeschaut hat. Also nicht „Der Text ist gut“. Sondern: Fertig ist es, wenn neue Kundschaft den Preis findet und jemand aus dem Vertrieb draufgeschaut hat. Wer es gemacht hat, zählt dabei nicht. Über die eigenen Fehler lesen wir alle hinweg. Dann testet euren Satz: Könnte eine müde Person das am Freitag in zwei Minuten prüfen? Wenn nicht, macht ihn kürzer. Geht es mit den Paaren nicht auf, darf eines zu dritt sein. Drückt auf „Ich bin so weit“, wenn euer Satz steht.",
      ifSilent:
        "Frag ein Paar, das feststeckt: „Wer nutzt es als Erstes, und wofür?“ Das ist schon der halbe Satz.",
      ifOneDominates:
        "Bitte alle Paare zu tauschen: Wer bisher geredet hat, liest den Satz jetzt mit fremden Augen.",
      remote:
        "Lass die Paare ihren Satz in den Chat der Besprechung stellen, wenn er steht. Dann muss ihn niemand abschreiben.",
    },
    "try-it-on-mine": {
      everybody:
        "Wer leitet, zeigt etwas Fertiges von sich. Lest den Satz eines Paares vor, biegt ihn zurecht, wenn es sein muss, und prüft das Stück damit. Sagt, was ihr seht: „Der Satz hält“ oder „Hier hilft er nicht“. Getestet wird der Satz, nicht die Leitung.",
      leaderSays:
        "Auf dem Papier ist so ein Satz leicht. Probieren wir einen aus, und zwar an mir. Das hier habe ich fertig genannt. (Zeig es.) Welches Paar leiht mir seinen Satz? Ist er für eine andere Art Arbeit, dann biegt ihn ein wenig zurecht. Jetzt schaut alle hin. Kann die Person wirklich tun, was der Satz sagt? Wer hat draufgeschaut, außer mir? Sagt mir, was ihr findet, ich habe gut geschlafen. Und sagt mir auch etwas über den Satz. Ging es schnell? Hat er nach dem Falschen gefragt? Was würdet ihr an ihm ändern?",
      ifSilent:
        "Finde das Loch selbst: „Eines sehe ich schon. Seht ihr es auch?“ Sie werden es sehen.",
      ifOneDominates:
        "Sag: „Du hast viel gefunden. Wer sieht das hier zum ersten Mal? Hilft dir der Satz?“",
      remote:
        "Teile das Stück am Bildschirm und gib jemand anderem die Steuerung, zum Durchklicken.",
    },
    "our-line": {
      everybody:
        "Hört euch die Sätze an. Wählt einen für diese Art Arbeit und feilt an den Worten, bis ihn alle sagen können. Klärt dann, wer draufschaut: reihum oder die nächste Person in der Kette. Was ist zu klein, um geprüft zu werden?",
      leaderSays:
        "Bitte lest mir eure Sätze vor. (Hör zu.) Welchen nehmen wir? Wir dürfen uns ein Wort aus einem anderen leihen. Jetzt noch zwei Dinge. Wer schaut drauf? Das kann reihum gehen, oder die nächste Person in der Kette macht es. Es sollte nicht immer dasselbe Paar Augen sein. Und was ist zu klein für eine Prüfung? Sagen wir auch das, sonst prüfen wir am Ende noch den Kaffee. Dann lese ich unseren Satz vor, und ihr sagt mir, ob ihr euch auch in einer schlechten Woche daran halten könntet.",
      ifSilent:
        "Lies den kürzesten Satz zweimal vor und frag: „Was muss noch dazu, damit ihr euch darauf verlasst?“",
      ifOneDominates:
        "Sag: „Das letzte Wort dazu hätte ich gern von einer Person, die unsere Arbeit bekommt, und nicht von einer, die sie macht.“",
    },
    "who-looks-first": {
      everybody:
        "Ins Panel kommt: wessen nächste Arbeit mit dem Satz geprüft wird, wer draufschaut und bis wann. Und wer den Satz dorthin stellt, wo die Arbeit liegt.",
      leaderSays:
        "Nutzen wir ihn, solange er frisch ist. Wessen Arbeit ist die nächste, und wer schaut mit dem Satz in der Hand drauf? Dafür brauche ich einen Tag. Noch ein Name: Wer stellt den Satz dorthin, wo wir ihn beim Arbeiten sehen? Bis zu welchem Tag? Das alles kommt ins Panel. Und weil wir gerade dabei sind: Was dort steht, ist als erledigt gemeldet, wenn ihr es sagt, und fertig, wenn jemand draufgeschaut hat. Das gilt zuallererst für meine Zusagen. Danke. Ihr wart pingelig, und niemand musste den Kopf einziehen.",
      ifSilent:
        "Sag: „Mein nächstes Stück ist am Donnerstag so weit. Wer hat zwei Minuten, um draufzuschauen?“",
      ifOneDominates:
        "Bietet eine Person an, alles zu prüfen, sag: „Dann wärst du unser Nadelöhr, wenn auch ein freundliches. Nimm das erste, und wer nimmt das zweite?“",
    },
  },
};
