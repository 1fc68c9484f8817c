import type { ActionTexts } from "../readers-playbook.ts";

/** Wenn dies, dann das: the texts of “If This, Then That” in German. */
export const ifThisThenThat: ActionTexts = {
  summary:
    "Wählt aus, was sich an eurem Plan ändern kann, und vereinbart vorher, was ihr dann tut.",
  why: "In 642 Tests schnitten Menschen, die Pläne der Form „Wenn dies geschieht, dann tue ich das“ machten, im Durchschnitt besser ab. Der Unterschied war klein bis mittelgroß. Werden Ergebnisse mitgezählt, die nie veröffentlicht wurden, sieht der Gewinn klein aus, und Pläne eines Teams wie dieser hier wurden nicht getestet.",
  who: "Alle, die am selben Plan arbeiten. Wer auf das Ergebnis wartet, ist ein willkommener Gast.",
  whenToUse: [
    "Ein Plan reicht über die nächsten Wochen, und vieles daran hängt von anderen ab.",
    "Letztes Mal kam eine Änderung spät und hat das Team überrascht.",
    "Leute halten an einer Arbeitsweise fest, weil es nun mal der Plan ist.",
  ],
  whenNotToUse: [
    "Die Änderung ist schon da. Dann entscheidet, was jetzt zu tun ist, ohne diese Aktion.",
    "Niemand im Raum darf den Plan ändern. Lade eine Person ein, die es darf.",
    "Du zweifelst am Plan selbst. Dafür ist „Was könnte schiefgehen?“ gemacht.",
  ],
  notice:
    "Wenn sich etwas ändert, sagt jemand „dafür haben wir einen Plan“, und das Umschwenken dauert Minuten statt Tage.",
  quietWay:
    "Dein „Wenn“ und deine Punkte haben keinen Namen. Statt im Paar zu arbeiten, kannst du ein „Dann“ allein zu Ende schreiben und von einem anderen Paar vorlesen lassen. Eine Sorge zu einem Plan passt in eine Zeile im Chat. Aussetzen kannst du jederzeit.",
  caution:
    "Manche Änderungen gehören zu einer Person: eine Krankheit, eine Geburt, eine Kündigung. Da genügt „wenn jemand von uns weg ist“, mehr nicht. Fangen Leute an zu raten, wer gemeint ist, sag: „Es kann jede und jeden von uns treffen, und der Plan ist derselbe.“",
  prepare: [
    "Schreib den Plan oder das Ziel, um das es geht, in einem Satz auf, den alle kennen.",
    "Überleg dir als Beispiel eine Änderung, die den Plan treffen würde. Nimm eine, an der niemand schuld ist.",
  ],
  steps: {
    "our-plan": {
      everybody:
        "Hört den Plan in einem Satz. Wenn ihr ihn anders versteht, sagt es jetzt. Das hilft schon.",
      leaderSays:
        "Pläne ändern sich, das ist normal. Umschwenken geht leichter, wenn wir vorher darüber nachgedacht haben. Darum machen wir heute ein paar kleine Pläne, alle von einer Art: Wenn dies passiert, dann tun wir das. Zuerst: Über welchen Plan reden wir? Ich würde es so sagen. (Lies deinen Satz vor.) Sieht das jemand anders?",
      ifSilent:
        "Frag alle: „Welches Wort darin könnte zweierlei heißen?“ Wenn es keines gibt, geh weiter.",
      ifOneDominates:
        "Sag: „Danke, diese Sicht schreibe ich auf. Hören wir noch eine andere, dann gehen wir weiter.“",
    },
    "what-may-change": {
      everybody:
        "Schreib allein ein oder zwei Notizen, die mit „Wenn …“ beginnen. Nenne eine Änderung, die wahrscheinlich genug ist, um darüber nachzudenken, und woran ihr sie merken würdet. Gute Änderungen zählen auch.",
      leaderSays:
        "Schreibt bitte allein ein oder zwei Notizen. Jede beginnt mit „Wenn“. Wenn die Lieferung zu spät kommt. Wenn jemand von uns eine Woche krank ist. Wenn die Kundschaft es früher will. Gute Änderungen zählen auch: wenn es besser läuft als gedacht. Schreibt dazu, woran wir es merken würden. Was dann zu tun ist, schreibt ihr noch nicht auf. Wir schauen hier auf die Arbeit, nicht darauf, wer etwas nicht schaffen könnte. Die Notizen erscheinen ohne Namen.",
      ifSilent:
        "Es ist still, weil alle nachdenken. Hilf nach der Hälfte mit zwei Fragen: „Was hat uns letztes Mal überrascht? Worauf warten wir bei anderen?“",
      ifOneDominates:
        "Redet jemand, sag: „Schreib es bitte in eine Notiz, dann bekommt es dieselbe Chance wie alles andere.“",
      remote: "Tipp den Anfang „Wenn …“ in den Chat und sag laut, wenn noch eine Minute bleibt.",
    },
    "dots-on-changes": {
      everybody:
        "Setzt eure drei Punkte auf Änderungen, die wahrscheinlich sind, viel schaden oder helfen würden und bei denen ihr etwas tun könnt.",
      leaderSays:
        "Lest bitte die Notizen und setzt eure drei Punkte. Sucht nach Änderungen, die gut möglich sind, die viel ausmachen würden und bei denen wir selbst etwas tun können. Ihr dürft auch mehr als einen Punkt auf eine Notiz setzen. Den Weltuntergang überlassen wir anderen, wir nehmen, was diesen Monat passieren kann.",
      ifSilent:
        "Die meiste Zeit geht hier ins Lesen. Frag nach einer Weile: „Was davon würde uns eine Woche kosten?“",
      ifOneDominates:
        "Wägt jemand die Notizen laut ab, sag: „Das können deine Punkte sagen. Über die obersten reden wir gleich.“",
    },
    "then-we": {
      everybody:
        "Nehmt zu zweit eine der obersten Notizen. Beendet den Satz: „Wenn …, dann …“. Das Erste, was ihr dann tut, muss klar und klein sein und ohne Besprechung gehen. Drückt auf „Ich bin so weit“, wenn euer Satz steht.",
      leaderSays:
        "Arbeitet jetzt zu zweit. Jedes Paar nimmt eine der obersten Notizen, möglichst jedes eine andere. Beendet den Satz: „Wenn das passiert, dann“. Sagt das Allererste, was wir tun würden, und wer es tun könnte. Es soll klein sein und keine große Besprechung brauchen. Schreibt es so auf, dass ihr es uns vorlesen könnt. Bei ungerader Zahl gibt es eine Dreiergruppe. Drückt auf „Ich bin so weit“, wenn ihr es habt.",
      ifSilent: "Geh von Paar zu Paar und frag: „Was würdet ihr in der ersten Stunde tun?“",
      ifOneDominates: "Sag nach der Hälfte zu allen Paaren: „Jetzt schreibt die andere Person.“",
      remote:
        "Nutze Gruppenräume für zwei, oder lass jedes Paar in einem privaten Chat schreiben. Ruf alle eine Minute früher zurück.",
    },
    "hear-the-plans": {
      everybody:
        "Jedes Paar liest seinen Satz vor. Die anderen stellen höchstens eine Frage: „Was würde uns daran hindern?“",
      leaderSays:
        "Hören wir uns die Pläne an. Jedes Paar liest seinen Satz vor, nur den Satz. Nach jedem ist Platz für eine einzige Frage: Was würde uns daran hindern, das zu tun? Das Paar darf die Worte gleich ändern. Welches Paar beginnt?",
      ifSilent:
        "Sag: „Es muss nicht fertig sein, ein halber Satz ist ein Anfang.“ Dann lies selbst einen vor, wenn dir ein Paar seinen leiht.",
      ifOneDominates: "Sag: „Eine Frage pro Plan, und das war sie. Das nächste Paar, bitte.“",
    },
    "choose-and-sign": {
      everybody:
        "Wählt einen oder zwei Pläne, auf die ihr euch verlassen wollt. Sagt zu jedem, an welchem Zeichen ihr merkt, dass es Zeit ist, und wer darauf achtet.",
      leaderSays:
        "Falls ein Plan noch nicht vorgelesen wurde, lest ihn jetzt bitte vor. Auf welchen wollen wir uns verlassen? Einer genügt, mehr als zwei sollten es nicht sein. Zu jedem brauche ich zwei Dinge von euch. An welchem Zeichen merken wir, dass es Zeit ist? Und dürfen alle hier den Plan starten, wenn sie das Zeichen sehen? Ich hoffe es. Macht das jemandem große Sorgen?",
      ifSilent:
        "Lies den Plan zur Notiz mit den meisten Punkten noch einmal vor und frag: „Können wir alle damit leben?“ Schau, ob genickt wird.",
      ifOneDominates:
        "Sag: „Ich sehe, dass dir dieser wichtig ist. Welchen würden andere wählen? Ein Wort im Chat genügt.“",
    },
    "who-does-what": {
      everybody:
        "Schreibt ins Panel, wer auf das Zeichen achtet oder den ersten Schritt vorbereitet, und bis zu welchem Tag. Jemand anderes bestätigt es.",
      leaderSays:
        "Wer schreibt unseren Plan dorthin, wo wir ihn alle finden, und bis zu welchem Tag? Wer achtet auf das Zeichen? Tragt es bitte ins Panel ein, zu jedem einen Namen und einen Tag. Jemand anderes bestätigt, dass es geschehen ist. Danke euch. Wenn die Änderung kommt, haben wir schon zusammen darüber nachgedacht.",
      ifSilent: "Sag: „Ich schreibe ihn bis morgen auf. Wer hat ein Auge auf das Zeichen?“",
      ifOneDominates:
        "Sag: „Das Aufpassen sollte nicht an einer Person hängen. Wer wechselt sich mit dir ab?“",
    },
  },
};
