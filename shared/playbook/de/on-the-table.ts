import type { ActionTexts } from "../readers-playbook.ts";

/** Was auf den Tisch gehört: the texts of “On the Table” in German. */
export const onTheTable: ActionTexts = {
  summary:
    "Bringt eine Sache aus der Arbeit zur Sprache, über die niemand redet, und hört jede Seite.",
  why: "40 Beschäftigte wurden gefragt, warum sie Bedenken für sich behalten hatten. Kein Grund kam häufiger vor als die Angst, in schlechtem Licht dazustehen. Zuerst zu schreiben, ohne Namen, soll diese Angst kleiner machen, aber dieser Teil ist hier nicht geprüft worden.",
  who: "Nur Mitglieder des Teams, damit alle frei sprechen können. Seid ihr drei oder weniger, ist allen klar, wer was geschrieben hat.",
  whenToUse: [
    "Die Besprechungen laufen glatt, aber richtig geredet wird erst danach.",
    "Im Puls sagen Leute, dass sie etwas zurückhalten.",
    "Ein Plan ist sehr schnell beschlossen, und niemand stellt eine Frage.",
  ],
  whenNotToUse: [
    "Beim Ungesagten geht es darum, wie sich eine Person verhält. Das braucht ein Gespräch unter vier Augen und die richtige Hilfe.",
    "Es gibt viele kleine ungesagte Dinge und kein großes. „Sag es in einem Satz“ ist leichter.",
    "Eine Person wäre dabei, die über Gehalt oder Stellen entscheidet. Kaum jemand könnte sagen, dass das stört, also macht es ohne sie.",
  ],
  notice:
    "Jemand sagt in der Besprechung, was sonst erst danach gesagt wurde, und die Antwort ist eine Frage und keine Verteidigung.",
  quietWay:
    "Schreib deine Notiz und setz deine Punkte: Beides trägt keinen Namen. In der Runde darfst du „weiter“ sagen oder „Was ich sehe, steht auf der Tafel“.",
  caution:
    "In einem kleinen Team errät vielleicht jemand, von wem eine Notiz ist. Sag das am Anfang, und frag nie, wer es war. Nennt eine Notiz eine Person, lies sie nicht vor: „Wir reden über die Arbeit. Diese hier lege ich beiseite.“ Fangen zwei an zu streiten, brich ab: „Das braucht mehr Zeit und eine Person, die hilft.“ Vereinbart dann nur noch, wer diese Hilfe sucht.",
  prepare: [
    "Such eine eigene ungesagte Sache aus der Arbeit, damit du weißt, wie es sich anfühlt, sie aufzuschreiben.",
    "Entscheide, was du mit einer Notiz machst, die eine Person nennt: nicht vorlesen und später unter vier Augen sprechen.",
    "Lies die Worte zu „Jede Seite“ einmal laut, das ist das Herz der Aktion.",
  ],
  steps: {
    "how-we-talk": {
      everybody:
        "Hört euch die drei Regeln an. Nickt oder tippt „ja“, wenn ihr sie einhalten könnt, oder sagt, was ihr stattdessen brauchen würdet. Ihr könnt es auch der Leitung allein schreiben.",
      leaderSays:
        "Jedes Team hat Dinge, die niemand laut sagt. Heute legen wir eins davon auf den Tisch. Drei Regeln. Wir sprechen über die Arbeit, nicht über Menschen. Wir fragen nie, wer eine Notiz geschrieben hat. Was hier gesagt wird, bleibt hier. Dafür bürgen kann ich nicht, und wir sind wenige, vielleicht errät also jemand, von wem etwas ist. Bitte schreibt nur, wozu ihr stehen könnt. Könnt ihr diese Regeln einhalten? Ein Nicken oder ein Ja im Chat genügt. Wenn nicht, sagt, was ihr braucht, oder schreibt es mir.",
      ifSilent:
        "Nimm Schweigen nicht als Ja. Sag: „Wenn dir etwas fehlt, schreib mir“, und warte eine halbe Minute.",
      ifOneDominates:
        "Sag: „Danke, ich habe es notiert. Von den anderen bitte einen Daumen oder eine Zeile an mich.“",
      remote:
        "Vergewissere dich, dass die Besprechung weder aufgezeichnet noch transkribiert wird, und sag das laut.",
    },
    "one-unsaid-thing": {
      everybody:
        "Schreibt allein in einer Notiz diesen Satz zu Ende: „Wir reden nicht über …“. Und dann, wenn ihr könnt: „und das kostet uns …“. Bleibt bei der Arbeit, ohne Namen.",
      leaderSays:
        "Jetzt schreiben wir, jede und jeder allein. Bitte schreibt diesen Satz zu Ende: „Wir reden nicht über“. Wenn ihr könnt, schreibt dazu, was es uns kostet. Es kann ein Plan sein, an den wir nicht glauben, eine Regel, an die sich niemand hält, ein Risiko, eine Gewohnheit. Lasst Namen weg. Fällt euch nichts ein, schreibt, was ihr gern besser verstehen würdet. Alle Notizen werden auf einmal gezeigt und ohne Namen.",
      ifSilent:
        "Jetzt ist Stille gut. Nach zwei Minuten sag: „Denkt an das letzte Gespräch, das ihr gleich nach einer Besprechung hattet. Worum ging es da?“",
      ifOneDominates:
        "Wenn jemand spricht, sag: „Bleiben wir noch kurz beim Schreiben, damit alle dieselbe Chance haben.“",
      remote:
        "Sag, dass die Kameras für diese Minuten ausgehen dürfen, und schalte deine zuerst aus.",
    },
    "dots-on-the-table": {
      everybody:
        "Lest alle Notizen still. Setzt eure drei Punkte auf das, was euch am meisten helfen würde, wenn ihr heute darüber redet.",
      leaderSays:
        "Das ist es also, worüber wir nicht reden. Bitte lest still und ohne Kommentare. Dann setzt eure drei Punkte. Die Frage ist: Was würde uns am meisten helfen, wenn wir heute darüber reden? Wir nehmen nur ein Thema. Die anderen sind nicht verloren, wir können darauf zurückkommen.",
      ifSilent:
        "Lass es still. Wenn die meisten gelesen haben, sag: „Bei welcher Notiz wärt ihr erleichtert, wenn wir darüber reden? Die nehmt.“",
      ifOneDominates:
        "Wenn jemand eine Notiz erklärt, sag: „Danke, jetzt lass bitte die Notizen sprechen.“",
    },
    "every-side": {
      everybody:
        "Sagt der Reihe nach, was ihr seht: „Von meinem Platz aus …“. Zwei oder drei Sätze, eine halbe Minute. Die anderen hören zu und antworten nicht. Ihr dürft aussetzen.",
      leaderSays:
        "Das ist unser Thema. Wir hören jetzt jede Seite davon. Eine Person nach der anderen, je zwei oder drei Sätze, eine halbe Minute. Bitte beginnt mit „Von meinem Platz aus“. Während jemand spricht, hören wir anderen nur zu. Noch keine Antworten und noch keine Lösungen. Ihr dürft aussetzen, und ihr dürft am Ende noch dazukommen. Ich frage nicht, von wem die Notiz ist. Wer möchte anfangen?",
      ifSilent:
        "Fang selbst an, mit zwei ehrlichen Sätzen. Dann sag: „Von eurem Platz aus sieht es vielleicht anders aus. Was seht ihr?“",
      ifOneDominates:
        "Heb die Hand und sag: „Das war dein Teil, danke. Ich möchte hören, wie es vom nächsten Platz aussieht.“",
      remote: "Lies am Anfang vor, wer nach wem spricht, damit niemand um eine Lücke kämpfen muss.",
    },
    "next-step": {
      everybody:
        "Sagt, was dieses Thema ein Stück voranbringen würde: eine Frage, die ihr stellt, etwas, das ihr nachschaut, etwas, das ihr ausprobiert. Wählt gemeinsam einen Schritt.",
      leaderSays:
        "Danke, ich habe mehrere Seiten gehört. Wir müssen es heute nicht lösen. Welcher einzelne Schritt bringt es voran? Wir könnten jemanden fragen, etwas nachsehen oder zwei Wochen lang etwas ausprobieren. Hören wir zwei Ideen und nehmen wir eine, bei der niemand ernste Bedenken hat.",
      ifSilent:
        "Frag: „Was müssten wir wissen, bevor wir entscheiden können?“ Das herauszufinden ist ein guter Schritt.",
      ifOneDominates: "Sag: „Diese Idee habe ich. Was wäre eine andere?“, und warte zehn Sekunden.",
    },
    "who-does-what": {
      everybody:
        "Schreibt den Schritt ins Panel: wer was bis zu welchem Tag macht. Jemand anderes bestätigt später, dass es geschehen ist.",
      leaderSays:
        "Wer geht diesen Schritt, und bis zu welchem Tag? Bitte schreibt es ins Panel, ein Name und ein Tag. Jemand anderes bestätigt es später. Und eins gilt weiter: Was hier gesagt wurde, bleibt hier, nur der Schritt geht hinaus. Danke. Es gehört etwas dazu, das auf den Tisch zu legen.",
      ifSilent: "Sag: „Ich übernehme das erste Stück davon, bis Montag. Wer geht mit?“",
      ifOneDominates:
        "Sag: „Du hast hier schon viel eingebracht. Wer sonst möchte den Schritt übernehmen?“",
    },
  },
};
