import type { ActionTexts } from "../readers-playbook.ts";

/** Eins muss weg: the texts of “Drop One Thing” in German. */
export const dropOneThing: ActionTexts = {
  summary:
    "Nehmt ein Stück Arbeit aus einer übervollen Woche, und sagt es denen, die darauf warten.",
  why: "Teams berichten, dass in einer zu vollen Woche ohnehin etwas herunterfällt, meist ohne dass jemand wählt und ohne ein Wort. Es helfe, sagen sie, das offen auszusuchen und der Person, die darauf wartet, Bescheid zu geben, bevor der Tag da ist.",
  who: "Die Leute, die sich die Arbeit der Woche teilen. Gut zu wissen ist vorher, wer einen Termin verschieben darf.",
  whenToUse: [
    "Es ist Dienstag, und ihr seht schon, dass es bis Freitag nicht reicht.",
    "Etwas Dringendes ist obendrauf gekommen, und nichts ist dafür weggefallen.",
    "Alles auf der Liste ist als wichtig markiert.",
  ],
  whenNotToUse: [
    "Jede Woche ist so. Dann reicht es nicht, wenn eins wegfällt, und ihr müsst länger darüber reden, wie viel ihr annehmt.",
    "Was ihr loswerden wollt, ist eine Gewohnheit, etwa eine Besprechung oder ein Bericht. Dafür ist „Damit würde ich aufhören“ gemacht.",
    "Niemand von euch darf etwas verschieben. Bitte die Person dazu, die es darf.",
  ],
  notice: "„Das wird später“ kommt Tage vor dem Termin, und wer darauf wartet, kann noch planen.",
  quietWay:
    "Was bei dir bleiben muss, kannst du in den Chat schreiben, und deine Notiz sagt, was warten könnte. Zu zweit darfst du deinen Satz tippen und es dabei belassen. Über deine eigene Arbeit entscheidest du, und ein Nein braucht keinen Grund.",
  caution:
    "Eine Notiz kann verraten, um wessen Arbeit es geht, und eine volle Liste sagt nichts darüber, wie gut jemand arbeitet. Wird die Liste einer einzelnen Person zum Thema, sag: „Das kann die Person selbst sagen. Welche andere Notiz haben wir?“",
  prepare: [
    "Schau auf deine eigene Liste, und such eine Sache, die du loslassen würdest. Halt sie bereit, falls die Tafel leer bleibt.",
    "Bring in Erfahrung, welche Termine wirklich feststehen: durch ein Gesetz, durch einen Vertrag oder durch einen Zug, der abfährt.",
  ],
  steps: {
    "this-one-stays": {
      everybody:
        "Nennt in einer schnellen Runde das eine Stück Arbeit auf eurer Liste, das diese Woche geschehen muss, was auch immer sonst liegen bleibt. Fünf Wörter. Ihr könnt aussetzen.",
      leaderSays:
        "Diese Woche ist voller, als sie lang ist. Eins muss also weg, und wir suchen es lieber aus, als dass wir es verlieren. Aber vorher: Was bleibt? Nennt das eine Stück auf eurer Liste, das diese Woche geschehen muss, komme, was wolle. Nur eins, in ungefähr fünf Wörtern. Ich weiß, dass es noch andere gibt. Sagt „weiter“, wenn ihr mögt. Ich fange an.",
      ifSilent:
        "Frag statt der Leute die Liste: Teil eure Aufgabenliste auf dem Bildschirm und sag: „Was davon muss einen Zug erwischen?“",
      ifOneDominates:
        "Hat jemand vier Dinge, die geschehen müssen, frag: „Wenn nur eins von den vieren fertig wird, welches?“",
    },
    "it-could-wait": {
      everybody:
        "Schreib allein ein oder zwei Notizen: „… könnte warten, wenn …“. Nimm Arbeit aus dieser Woche, am besten deine eigene. Sag, was dafür stimmen müsste, etwa „wenn Kim es bis Mittwoch weiß“.",
      leaderSays:
        "Jetzt in Ruhe, alle für sich. Was könnte warten? Nehmt etwas aus dieser Woche, am besten von eurer eigenen Liste. Und schreibt dazu, was es braucht: Es könnte warten, wenn die Kundschaft es von uns erfährt. Es könnte warten, wenn wir die erste Hälfte schicken. Ich frage nicht, was unwichtig ist. Das meiste ist wichtig, und es passt trotzdem nicht hinein. Auf den Notizen stehen keine Namen, aber eine Aufgabe verrät euch vielleicht. Schreibt nur, was euch nichts ausmacht.",
      ifSilent:
        "Sag leise: „Was steht nächste Woche sowieso auf der Liste, wenn wir ehrlich sind?“",
      ifOneDominates:
        "Klagt jemand über die Menge, nick und sag: „Ja. Deshalb sitzen wir hier. Was davon könnte warten?“",
      remote: "Sag deutlich an, wann das Schreiben zu Ende ist, auch mit einem Wort im Chat.",
    },
    "later-less-other-hands": {
      everybody:
        "Lest die Notizen. Wählt ein Stück Arbeit und einen Weg: später (wann), weniger (welcher Teil), andere Hände (wessen) oder gar nicht. Das letzte Wort hat, wessen Arbeit es ist.",
      leaderSays:
        "Das hier könnte warten. Was davon gäbe uns am meisten Luft und würde am wenigsten schaden? Haben wir es, dann wählen wir den Weg. Später, und an welchem Tag dann? Weniger, und welchen Teil schicken wir dann? Andere Hände, und wessen sind frei? Oder gar nicht? Ist es eure Arbeit, habt ihr das letzte Wort, und ein Nein ist in Ordnung. Dann nehmen wir das nächste Stück. Ich möchte, dass wir eine Sache richtig loslassen und nicht fünf ein bisschen.",
      ifSilent:
        "Leg dein eigenes Stück auf den Tisch: „Das hier würde ich loslassen. Tut das jemandem weh?“",
      ifOneDominates:
        "Verteidigt jemand jedes Stück, frag: „Wenn wir alles behalten, was kommt dann ganz von selbst zu spät?“ Dann hör dir zwei andere an.",
    },
    "the-honest-sentence": {
      everybody:
        "Findet zu zweit den Satz für die Person, die wartet: was sich ändert, was sie bekommt und wann. Keine langen Gründe. Drückt auf „Ich bin so weit“, wenn er nach euch klingt.",
      leaderSays:
        "Da draußen wartet jemand darauf. Findet bitte zu zweit, was wir dieser Person sagen. Was ändert sich? Was bekommt sie, und wann? Zwei Sätze, keine Liste von Gründen und höchstens eine Entschuldigung. Überlegt, wie ihr es selbst gern hören würdet. Bleibt jemand übrig, geht zu dritt zusammen. Drückt auf „Ich bin so weit“, wenn ihr es habt, und hebt die beste Fassung für die Person auf, die es sagen wird.",
      ifSilent:
        "Gib den Anfang vor: „Du solltest das am Freitag bekommen. Du bekommst es am …“ Den Rest finden sie.",
      ifOneDominates: "Sag in den Raum: „Der zweite Satz gehört der anderen Person.“",
      remote: "Bei so wenig Zeit ist ein Chat zu zweit besser als Gruppenräume.",
    },
    "who-tells-them": {
      everybody:
        "Tragt ins Panel ein: wer es der Person sagt, die wartet, heute oder morgen, und wer den Termin oder die Aufgabe dort verschiebt, wo wir alle es sehen. Jemand anderes von uns bestätigt, dass die Nachricht angekommen ist.",
      leaderSays:
        "Weg ist es erst, wenn die Person, die wartet, es gehört hat. Wer sagt es ihr, heute oder spätestens morgen? Nimm bitte den besten Satz mit. Und wer verschiebt es auf unserer Liste, damit niemand von uns aus Versehen daran arbeitet? Zwei Namen, zwei Tage, ins Panel. Jemand von den anderen sieht nach, ob die Nachricht angekommen ist. Und dann ist es runter von der Liste, auch am Donnerstagabend zu Hause. Danke euch.",
      ifSilent: "Biete an, zusammen anzurufen: „Ich wähle, du redest, oder lieber andersherum?“",
      ifOneDominates:
        "Will die mutigste Person jeden Anruf übernehmen, sag: „Am besten kommt es von der Person, die dort schon bekannt ist. Wer ist das?“",
    },
  },
};
