import type { ActionTexts } from "../readers-playbook.ts";

/** Gemeinsam zurückblicken: the texts of “Look Back Together” in German. */
export const lookBackTogether: ActionTexts = {
  summary:
    "Geht eine Arbeit noch einmal durch, findet, was euch überrascht hat, und ändert eine Sache.",
  why: "In 24 kontrollierten Studien mit 4.339 Menschen schnitten Teams, die zum gemeinsamen Zurückblicken angeleitet wurden, danach besser ab, und der Unterschied war mittelgroß. Größer sah er dort aus, wo Menschen sich selbst einschätzten. Verlasst euch also mehr auf das, was ihr zählen könnt, als darauf, wie es sich angefühlt hat.",
  who: "Alle, die an der Arbeit mitgewirkt haben. Leute aus anderen Teams, die dabei waren, sind willkommen.",
  whenToUse: [
    "Etwas ist abgeschlossen: ein Release, eine Veranstaltung, eine große Lieferung, ein Ausfall.",
    "Es ging gut, und ihr wollt wissen, warum.",
    "Denselben Ärger hattet ihr jetzt zum zweiten Mal.",
  ],
  whenNotToUse: [
    "Jemand wird für das beurteilt, was passiert ist. Lernen und Urteilen passen nicht in dieselbe Besprechung.",
    "Die Leute sind noch erschöpft. Erst schlafen, dann innerhalb von ein, zwei Wochen zurückblicken.",
    "Etwas ging kaputt, und alle erzählen es anders. „Ein Zeitstrahl ohne Schuldige“ nimmt sich dafür eine Stunde.",
  ],
  notice:
    "Wenn diese Art Arbeit das nächste Mal ansteht, läuft eine Sache anders, und die Leute können sagen, warum.",
  quietWay:
    "Schreib mehr Notizen, statt zu sprechen. Sie werden ohne Namen gezeigt, und wer leitet, kann sie vorlesen. Du darfst in jeder Runde aussetzen.",
  caution:
    "Aus dem Zurückblicken kann eine Suche danach werden, wer es war. Jedes Mal, wenn du einen Namen zusammen mit einem Fehler hörst, frag: „Was sprach damals dafür, es so zu machen?“",
  prepare: [
    "Such eine Arbeit mit klarem Anfang und Ende aus. Schreib dir drei oder vier Tage oder Momente daraus auf.",
    "Bring etwas mit, das dich überrascht hat, am besten an deinem eigenen Anteil.",
    "Lies einmal, was unter „Achte darauf“ steht. Die Frage darin ist heute dein nützlichstes Werkzeug.",
  ],
  steps: {
    "what-happened": {
      everybody:
        "Erzählt die Geschichte gemeinsam, von Anfang bis Ende: Was ist wann passiert? Nur Tatsachen, noch keine Gründe. Ergänzt, was die anderen nicht sehen konnten.",
      leaderSays:
        "Wir blicken auf eine Arbeit zurück, damit es beim nächsten Mal leichter geht. Wir suchen nicht, wer es war. Wir alle haben getan, was mit unserem Wissen von damals sinnvoll war. Zuerst erzählen wir gemeinsam die Geschichte. Was ist passiert, und wann? Fürs Erste nur Tatsachen, keine Gründe. Ich fange mit dem ersten Tag auf meiner Liste an. (Erzähl es.) Was kam dann? Ergänzt, was die anderen von ihrem Platz aus nicht sehen konnten.",
      ifSilent:
        "Nenn den nächsten Tag auf deiner Liste und frag: „Wer war dabei? Was habt ihr gesehen?“",
      ifOneDominates:
        "Sag: „Danke, das ist eine Sicht. Wer hat diesen Moment von einer anderen Seite gesehen?“",
      remote: "Teile deine Liste am Bildschirm und ergänze sie, während die anderen erzählen.",
    },
    "what-surprised-us": {
      everybody:
        "Schreibt allein zwei Notizen. Beginnt mit „Ich hatte erwartet …, aber …“ oder mit „Es ging gut, weil …“. Mindestens eine handelt von etwas, das gut ging.",
      leaderSays:
        "Jetzt schreibt ihr, jede und jeder allein. Wo ist es anders gekommen, als ihr dachtet? Beginnt mit „Ich hatte erwartet“, und dann kommt „aber“. Bitte schreibt mindestens eine Notiz über etwas, das gut ging, und beginnt sie mit „Es ging gut, weil“. Wir lernen aus beidem. Am nützlichsten sind Überraschungen am eigenen Anteil. Zwei Notizen reichen völlig. Sie erscheinen alle auf einmal, ohne Namen.",
      ifSilent:
        "Schreiben ist still. Kommen wenige Notizen, sag: „Wo habt ihr gewartet? Was habt ihr zweimal gemacht? Was war leichter als befürchtet?“",
      ifOneDominates:
        "Wenn jemand erklärt, sag: „Bitte schreib es auf, damit es nicht verloren geht.“",
      remote: "Stell die beiden Satzanfänge und deine Liste in den Chat, während alle schreiben.",
    },
    "it-made-sense": {
      everybody:
        "Lest reihum eine Notiz vor, über die ihr gern reden würdet. Fragt bei jeder Überraschung: „Was sprach damals dafür, es so zu machen?“ Wer etwas darüber weiß, antwortet. Niemand muss sagen, welche Notiz die eigene ist.",
      leaderSays:
        "Wir gehen reihum. Bitte lest eine Notiz vor, über die ihr gern reden würdet. Zu allen kommen wir nicht, sie bleiben auf der Tafel. Bei einer Überraschung stellen wir immer dieselbe Frage: Was sprach damals dafür, es so zu machen? Einen Grund gab es. Vielleicht wusste jemand etwas nicht, oder die Zeit war knapp, oder das Werkzeug war unklar. Das wollen wir finden. Bei den guten Notizen fragen wir: Wie bekommen wir das wieder hin? Niemand muss sagen, welche Notiz die eigene ist.",
      ifSilent: "Lies eine Notiz vor, die von dir sein könnte, und beantworte die Frage für sie.",
      ifOneDominates:
        "Sag: „Ich würde gern hören, wie es von weiter weg aussah.“ Dann warte, und schau auch in den Chat.",
      remote:
        "Wer vorgelesen hat, ruft die nächste Person auf. So wandert die Reihe von selbst weiter.",
    },
    "dots-on-lessons": {
      everybody:
        "Setzt eure drei Punkte auf die Notizen, aus denen ihr für das nächste Mal am meisten lernen könnt.",
      leaderSays:
        "Wo ist am meisten zu lernen? Bitte setzt eure drei Punkte. Sucht nicht den schlimmsten Moment. Sucht die Notiz, bei der uns eine kleine Änderung das nächste Mal am meisten hilft. Auch etwas, das gut ging, darf eure Punkte bekommen, wenn wir es mit Absicht wieder so machen sollten.",
      ifSilent: "Lass ihnen Zeit zum Weiterlesen. Kurz vor Schluss frag: „Was davon kommt wieder?“",
      ifOneDominates:
        "Wenn jemand sagt, was die Lehre daraus ist, antworte: „Setz einen Punkt darauf, gleich sehen wir, wer das auch so sieht.“",
    },
    "one-change": {
      everybody:
        "Schlagt zur Notiz mit den meisten Punkten vor, was ihr beim nächsten Mal anders macht. Wählt eine Änderung und sagt, woran ihr seht, ob sie geholfen hat.",
      leaderSays:
        "Wir nehmen die Notiz mit den meisten Punkten. Was machen wir beim nächsten Mal anders? „Besser aufpassen“ hilft uns nicht. Denkt an etwas, das wir sehen können: eine Liste, eine Frage, die wir stellen, eine Person, der wir Bescheid geben, einen Schritt, der früher kommt. Hören wir drei Ideen. Dann wählen wir eine. Und woran sehen wir, ob sie geholfen hat? Suchen wir etwas, das wir zählen oder beobachten können.",
      ifSilent:
        "Frag: „Was könnten wir so ändern, dass es auch an einem schlechten Tag klappt?“ Dann warte, und zwar etwas länger, als angenehm ist.",
      ifOneDominates:
        "Sag: „Das ist eine Idee. Bevor wir wählen, hätte ich gern noch zwei, von anderen.“",
    },
    "who-does-what": {
      everybody:
        "Schreibt ins Panel, wer die Änderung umsetzt und bis zu welchem Tag. Jemand anderes bestätigt später, dass es geschehen ist.",
      leaderSays:
        "Wer sorgt dafür, dass diese Änderung kommt, und bis zu welchem Tag? Bitte schreibt es ins Panel: eine Sache, ein Name, ein Tag. Jemand anderes bestätigt es später. Gibt es eine zweite kleine Sache, die jemand von uns tun will, schreibt sie dazu. Aber nehmen wir uns nicht mehr vor, als wir halten können. Danke. Wir wissen jetzt ein bisschen mehr als am Anfang.",
      ifSilent: "Sag: „Ich nehme die erste Hälfte, bis Freitag. Wer nimmt die zweite?“",
      ifOneDominates:
        "Sag: „Auf deiner Liste steht schon viel. Wer könnte das mit frischen Augen machen?“",
    },
  },
};
