import type { ActionTexts } from "../readers-playbook.ts";

/** Plan B in zehn Minuten: the texts of “Plan B in Ten” in German. */
export const planBInTen: ActionTexts = {
  summary: "Nehmt eurem Plan eine Stütze weg, und findet in zehn Minuten einen anderen Weg.",
  why: "Leute, die in einer ruhigen Stunde einen zweiten Weg gesucht haben, berichten: Brauchen sie ihn, ist der erste Schreck kürzer. Und ein grober Plan, den sie hatten, habe ihnen mehr genützt als ein feiner, für den nie jemand Zeit fand.",
  who: "Alle, die die Arbeit machen. Zu viert seid ihr zwei Paare und probiert zwei Wege aus, zu zehnt seid ihr zwei Paare und zwei Gruppen zu dritt.",
  whenToUse: [
    "Euer Plan hängt an einem Werkzeug, einem Termin, einem Raum oder einer Unterschrift.",
    "Gerade ist es ruhig, und bald beginnt die volle Zeit.",
    "Kleine Überraschungen werfen euch länger aus der Bahn, als sie sollten.",
  ],
  whenNotToUse: [
    "Die Stütze ist wirklich weg, seit heute Morgen. Dann braucht ihr einen Plan und keine Übung.",
    "Ihr wollt viele Risiken auf einmal durchgehen. Das macht „Was könnte schiefgehen?“. Hier geht es um ein einziges, und es geht schnell.",
  ],
  notice:
    "Wenn etwas ausfällt, ist der erste Satz „Welchen Weg nehmen wir?“ und nicht „Wer hat die Nummer vom Support?“",
  quietWay:
    "Auf den Notizen stehen keine Namen, und gewählt wird mit einer Zahl. Möchtest du nicht in der kleinen Gruppe reden, dann plane allein auf einem der Wege und lass jemand anderen vorlesen, oder setz hier aus.",
  caution:
    "Nehmt Dinge weg, keine Menschen. „Was, wenn beim Testen jemand fehlte?“ klingt harmlos, bis du die Person bist, die testet. Taucht auf einer Notiz eine Person auf, sag: „Unsere Leute behalten wir“, und nimm eine andere Notiz.",
  prepare: [
    "Such das Stück Arbeit aus, über das ihr redet: eins, das in den nächsten Wochen fällig ist.",
    "Schreib die vier Wege so auf, dass alle sie sehen: kleiner, später, geborgt, von Hand.",
  ],
  steps: {
    "we-lean-on": {
      everybody:
        "Beende allein in ein oder zwei Notizen den Satz „Wir stützen uns auf …“. Nenn Dinge, die einfach funktionieren müssen: ein Werkzeug, einen Termin, eine Lieferfirma, einen Raum, einen Zugang, eine Antwort von irgendwo. Keine Namen von Leuten.",
      leaderSays:
        "Jeder Plan stützt sich auf etwas, das funktionieren muss. Wir bemerken es kaum, bis es weg ist. Es geht um diese Arbeit. (Nenn sie.) Worauf stützt sie sich? Schreibt bitte ein oder zwei Notizen, alle für sich, und beginnt mit „Wir stützen uns auf“. Ein Werkzeug, ein Termin, ein Raum, eine Lieferfirma, eine Antwort aus einem anderen Büro. Schreibt Dinge auf und keine Menschen, wir wollen ja niemanden loswerden. In ein paar Minuten zeige ich die Notizen, ohne Namen.",
      ifSilent:
        "Schau dich laut im Raum um: „Strom. WLAN. Das Gebäude. Der große Auftrag.“ Das bringt die Leute in Gang.",
      ifOneDominates:
        "Fängt jemand an, alles aufzuzählen, sag: „Lass den anderen auch noch etwas. Deine besten zwei, schriftlich.“",
    },
    "pull-one-out": {
      everybody:
        "Lest eine halbe Minute lang die Notizen. Wählt die eine Sache, die wir für den Rest dieser Übung wegnehmen. Nehmt eine, die wirklich ausfallen könnte und ohne die wir noch nie auskommen mussten.",
      leaderSays:
        "Darauf also stützen wir uns. Lest bitte eine halbe Minute lang. (Warte.) Eine dieser Stützen ist ab sofort weg. Es ist Montagmorgen, sie funktioniert nicht, und es dauert zwei Wochen, bis sie es wieder tut. Welche soll es sein? Nehmt eine, die wehtäte, ohne dass die Welt untergeht. Die erste, die zwei von euch nennen, ist weg.",
      ifSilent:
        "Zieh selbst eine weg: „Dann nehme ich den Zugang weg.“ Protestiert fünf Sekunden lang niemand, ist er weg.",
      ifOneDominates:
        "Sagt jemand, das hier falle nie aus, lächle und sag: „Dann ist es genau das Richtige.“",
      remote: "Was im Chat als Erstes zweimal dasteht, ist weg.",
    },
    "four-roads": {
      everybody:
        "Nehmt zu zweit oder zu dritt den Weg, den ihr bekommt: kleiner (die Hälfte davon), später (mit welchem Datum), geborgt (von wem) oder von Hand (Stift, Papier, Telefon). Plant nur euren Weg: was wir am Montag tun und was es kostet. Habt ihr beides, drückt auf „Ich bin so weit“.",
      leaderSays:
        "Die Stütze ist weg, und die Uhr läuft. Tut euch zu zweit zusammen, oder zu dritt, wenn wir viele sind. Jede Gruppe bekommt von mir einen Weg. (Verteil sie am Ende.) Kleiner: Wir machen nur die Hälfte. Welche? Später: um wie viel, und wer muss es wissen? Geborgt: Wer hat so etwas? Von Hand: mit Stift, Papier und Telefon. Bleibt auf eurem Weg, auch wenn ein anderer schöner aussieht. Zwei Dinge möchte ich von euch: was wir am Montag tun und was es uns kostet. Grob ist richtig. Los.",
      ifSilent:
        "Frag eine Gruppe, die feststeckt, wie es auf ihrem Weg am albernsten ginge. Das Brauchbare wohnt oft gleich nebenan.",
      ifOneDominates:
        "Ruf zur Halbzeit: „Jetzt wechseln, die zweite Hälfte schreibt jemand anderes.“",
      remote:
        "Verteil die Wege namentlich, bevor du die Gruppenräume öffnest, damit nicht zufällig zwei Gruppen denselben nehmen.",
    },
    "onto-the-shelf": {
      everybody:
        "Jede Gruppe erzählt ihren Weg in einem Atemzug: den Montag und den Preis. Dann wählt mit einer Zahl, welcher als unser Plan B ins Regal kommt. Hübsch muss er nicht sein.",
      leaderSays:
        "Die Zeit ist um, Stifte hinlegen. Jede Gruppe hat einen Atemzug. Was tun wir am Montag, und was ist der Preis? (Hör zu.) Ich nummeriere sie. Zeigt jetzt alle eine Zahl, mit den Fingern oder im Chat: den Weg, den ihr nehmen würdet. Passen zwei Wege gut zusammen, dann sagt es. Der Weg, der am häufigsten gezeigt wird, kommt ins Regal. Es ist nicht das, was wir wollen. Es ist das, was wir haben, und das ist viel mehr als nichts.",
      ifSilent: "Frag: „Welchen davon könnten wir anfangen, ohne jemanden zu fragen?“ Nehmt den.",
      ifOneDominates:
        "Feilt jemand am eigenen Weg weiter, sag: „Er ist nur fürs Regal. Politur kostet extra.“",
    },
    "a-test-drive": {
      everybody:
        "Ein Plan B, den niemand ausprobiert hat, ist ein Wunsch. Tragt ins Panel ein: wer einen kleinen Teil davon ausprobiert, an welchem Tag, und wer nachsieht, ob er gehalten hat.",
      leaderSays:
        "Jetzt braucht unser Plan B eine kurze Probefahrt. Nicht mit allem, nur mit einem kleinen Teil. Dort anrufen, wo wir uns so etwas leihen könnten. Einen Auftrag von Hand erledigen. Nachsehen, ob sich die alte Liste noch öffnen lässt. Wer probiert das aus, und an welchem Tag? Und wer sieht nach, ob es gehalten hat? Beide Namen kommen ins Panel. Hat es nicht gehalten, haben wir das bei ruhigem Wetter gelernt. Danke euch. Ihr dürft eure Stütze wiederhaben.",
      ifSilent:
        "Sag: „Ich mache den einen Anruf. Wer schreibt den Weg dort auf, wo wir ihn auch ohne die Stütze finden?“",
      ifOneDominates:
        "Sag: „Diesen Plan hast du gemacht. Es ist die bessere Probe, wenn jemand anderes ihn ausprobiert.“",
    },
  },
};
