import type { ActionTexts } from "../readers-playbook.ts";

/** Wieder auf die Beine kommen: the texts of “Back on Our Feet” in German. */
export const backOnOurFeet: ActionTexts = {
  summary:
    "Nach einem Rückschlag: Seht, was verloren ist und was noch steht, und nehmt die erste Stufe.",
  why: "In 24 kontrollierten Studien schnitten Teams, die beim Zurückschauen angeleitet wurden, danach besser ab, und der Unterschied war mittelgroß. Größer sah er dort aus, wo Leute sich selbst einschätzten. Genau diese Schritte nach einem Rückschlag sind nicht geprüft.",
  who: "Alle, die es getroffen hat. Leiten darf auch eine Person, die nicht dabei war, wenn es den anderen recht ist.",
  whenToUse: [
    "Etwas, wofür ihr gearbeitet habt, ist gescheitert: ein Angebot, ein Start, ein Kundenauftrag, eine Abstimmung.",
    "Ein Projekt wurde von oben gestoppt, und die Arbeit von Monaten liegt in einer Schublade.",
    "Ein paar Tage sind vergangen, und die Stimmen werden immer noch leiser, wenn die Rede darauf kommt.",
  ],
  whenNotToUse: [
    "Es stürzt gerade noch mehr ein. Schlaft darüber, und macht das hier später in der Woche.",
    "Du willst herausfinden, wie es dazu kam. Dafür ist „Ein Zeitstrahl ohne Schuldige“ gemacht.",
    "Jemand wurde schwer verletzt oder ist gestorben. Das braucht geschulte Leute und viel mehr Zeit.",
  ],
  notice:
    "Der Rückschlag wird mit normaler Stimme beim Namen genannt, und der nächste Versuch hat ein Datum.",
  quietWay:
    "Eine Hand oder eine Zahl sagt es ohne Worte, und du musst keine von beiden zeigen. Die Notizen haben keine Namen. Zu zweit ist eine alte, harmlose Geschichte so gut wie eine große, du darfst auch nur zuhören, und du darfst aussetzen.",
  caution:
    "Vielleicht glaubt jemand, selbst schuld zu sein, und vielleicht glauben das auch andere. Kommt ein Vorwurf oder eine Entschuldigung, sag: „Das bekommt seine eigene Zeit. Heute suchen wir festen Boden.“ Schreib der Person am nächsten Morgen, oder schau bei ihr vorbei.",
  prepare: [
    "Fass in einen schlichten Satz, was geschehen ist, ohne ein „weil“ darin. Du wirst ihn vorlesen.",
    "Such eine Sache, die noch steht, falls sonst niemand eine sieht.",
    "Denk an ein altes eigenes Missgeschick, von dem du ruhig erzählen kannst, und daran, was dich wieder auf die Beine gebracht hat.",
  ],
  steps: {
    "from-floor-to-ceiling": {
      everybody:
        "Hört in einem Satz, was geschehen ist. Dann zeigt mit einer Hand oder einer Zahl, wie hoch ihr euch gerade fühlt: 0 ist der Boden, 10 die Decke. Wer mag, sagt drei Wörter dazu. Nichts zu zeigen ist auch in Ordnung.",
      leaderSays:
        "Danke, dass ihr da seid. Ich sage einmal, was geschehen ist, damit es gesagt ist. (Lies deinen Satz vor.) Manche von uns hat es vielleicht mehr getroffen als andere. Heute fragen wir nicht, wie es dazu kam oder wer was getan hat. Wir fragen, wie wir wieder auf die Beine kommen. Wenn ihr mögt, zeigt, wo ihr seid. Haltet eine Hand so hoch, wie ihr euch fühlt, vom Boden bis über den Kopf. Oder tippt eine Zahl, 0 für den Boden und 10 für die Decke. Ihr könnt es auch lassen. (Zeig deine Höhe, und schau in die Runde.) Möchte jemand drei Wörter dazu sagen? Eine richtige Höhe gibt es nicht, und niemand muss heute weiter nach oben.",
      ifSilent:
        "Sag deine drei Wörter, und lass es dabei. Im nächsten Schritt wird geschrieben, dafür braucht niemand in Stimmung zu sein.",
      ifOneDominates:
        "Fängt die ganze Geschichte an, sag: „Ich sehe, wie nah es noch ist. Fürs Erste drei Wörter, den Rest brauchst du gleich zum Schreiben.“",
      remote: "Zahlen im Chat gehen für alle, auch für die Leute im Raum. Lies keine davon vor.",
    },
    "lost-and-standing": {
      everybody:
        "Schreib allein eine Notiz, die mit „Verloren:“ beginnt, und eine oder zwei, die mit „Steht noch:“ beginnen. Verloren ist vielleicht ein Termin, eine Hoffnung, Geld, Schlaf, Vertrauen. Noch steht vielleicht ein Werkzeug, ein Können, treue Kundschaft, ein Witz, über den ihr zusammen lacht.",
      leaderSays:
        "Nach einem Sturm geht ihr ums Haus. Ihr schaut, was weg ist, und ihr schaut, was noch steht. Genau das machen wir jetzt mit Notizen, alle für sich. Macht eine Notiz, die mit „Verloren“ beginnt. Das kann etwas Handfestes sein, ein Vertrag oder ein Termin. Es kann eine Hoffnung sein, oder ein Stück Glaube an uns selbst. Dann macht eine oder zwei, die mit „Steht noch“ beginnen. Was können wir immer noch? Wer glaubt noch an uns? Was haben wir gebaut, das heil ist? Macht es nicht schöner, als es ist. Findet ihr nur eine Sache, schreibt die eine. Wenn die Notizen erscheinen, steht euer Name nicht darauf.",
      ifSilent:
        "Gib ihnen Zeit, das schreibt sich nicht leicht. Frag nach einer Weile: „Was würde jemand von außen bei euch noch stehen sehen?“",
      ifOneDominates:
        "Denkt jemand laut über die Gründe nach, sag: „Schreib unter ‚Verloren‘, was es dir genommen hat. Die Gründe können warten.“",
    },
    "first-the-lost": {
      everybody:
        "Die Leitung liest die Notizen mit „Verloren“ vor, nach jeder ein Atemzug. Niemand antwortet. Dann die mit „Steht noch“: für jede eine andere Stimme, wie es kommt. Auch Zuhören ist Mitmachen.",
      leaderSays:
        "Zuerst lese ich, was verloren ist. Nach jeder Notiz hole ich einmal Luft. Bitte antwortet nicht, tröstet niemanden, und rückt nichts zurecht. Fürs Erste hören wir es nur. (Lies sie langsam vor.) Das war die eine Seite. Jetzt das, was noch steht. Das lese nicht ich, das möchte ich mit euren Stimmen hören. Nehmt euch eine Notiz, an die ihr auch selbst glaubt, jedes Mal jemand anderes. Es muss nicht die eigene sein. Eine nach der anderen, ohne feste Reihenfolge. Ist euch eine zu rosig, überlasst sie anderen. Was niemand nimmt, bleibt auf der Tafel. Und ihr dürft auch nur zuhören.",
      ifSilent:
        "Lies selbst die erste Notiz mit „Steht noch“. Dann frag: „An welche davon glaubt ihr auch?“, und schau niemanden an.",
      ifOneDominates:
        "Will jemand einen Verlust gleich reparieren, sag leise: „Lass es einen Moment lang verloren sein“, und lies die nächste.",
      remote:
        "Lass in der zweiten Hälfte alle ihr Mikrofon anschalten und sprechen, wie es kommt. Zwei auf einmal machen hier nichts.",
    },
    "the-last-time-you-got-up": {
      everybody:
        "Zu zweit. Eine Person erzählt von einem älteren Rückschlag, von der Arbeit oder anderswo, und vor allem davon, wie sie wieder auf die Beine kam. Die andere achtet darauf, was geholfen hat, und sagt es in einem Satz zurück: „Auf die Beine gebracht hat dich …“. Dann wechselt ihr. Drückt auf „Ich bin so weit“, wenn beide dran waren.",
      leaderSays:
        "Niemand von uns fällt zum ersten Mal. Setzt euch bitte zu zweit zusammen. Eine Person erzählt von einem älteren Rückschlag: von einer Stelle, aus der nichts wurde, von einem Kuchen, der zusammenfiel, irgendetwas. Bleibt beim Fallen kurz und beim Aufstehen länger. Wer zuhört, sammelt: Was hat geholfen? Ein Mensch, ein Spaziergang, ein Plan, ein lautes Lied? Am Ende sagt ihr es zurück: Auf die Beine gebracht hat dich das. Nach der halben Zeit wechselt ihr. Nehmt eine Geschichte, mit der euch wohl ist. Wer keine erzählen mag, hört einfach zu. Zu dritt ist auch in Ordnung. Drückt auf „Ich bin so weit“, wenn alle ihren Satz bekommen haben.",
      ifSilent:
        "Leih dem Paar dein eigenes Missgeschick, und lass die zwei finden, was dich auf die Beine gebracht hat. Dann sind sie dran.",
      ifOneDominates:
        "Sag nach der halben Zeit zu allen: „Wechselt jetzt bitte, damit ihr beide gehört werdet.“",
      remote:
        "Ein Telefonat bei einem kurzen Spaziergang passt hier gut. Vereinbart auf die Minute, wann alle zurück sind.",
    },
    "the-first-stair": {
      everybody:
        "Sagt, was euch oder euer Gegenüber auf die Beine gebracht hat und auch hier helfen könnte. Dann führt den Satz zu Ende: „Innerhalb einer Woche könnten wir …“. Nehmt von allem, was genannt wird, die niedrigste Stufe: die, die ihr auch an einem schlechten Tag schafft.",
      leaderSays:
        "Was hat euch damals auf die Beine gebracht? Ruft es einfach in die Runde: ein Spaziergang, eine Liste, ein Mensch. (Hör zu.) Manches davon könnte auch hier helfen. Jetzt denkt an eine lange Treppe und an ihre niedrigste Stufe. Sie bringt uns nicht dorthin zurück, wo wir waren. Sie bringt einen Fuß vom Boden. Führt bitte den Satz zu Ende: Innerhalb einer Woche könnten wir. Es darf sich auf etwas stützen, das noch steht. (Sammle ein paar.) Ich nehme die niedrigste davon. Könnten wir sie an einem schlechten Tag nehmen, mit wenig Schlaf? Wenn nicht, halbieren wir sie, bis es geht. Dann ist das unsere erste Stufe.",
      ifSilent:
        "Nimm eine Sache aus den Notizen mit „Steht noch“ und frag: „Was könnten wir damit in einer Stunde anfangen?“",
      ifOneDominates:
        "Rennt jemand die ganze Treppe hinauf, sag: „Die Aussicht von da oben gefällt mir. Worauf steht dein erster Fuß?“",
    },
    "stair-and-handrail": {
      everybody:
        "Ins Panel: wer die erste Stufe nimmt, bis zu welchem Tag, und wer das Geländer ist. Das Geländer fragt am Tag davor nach, hilft mit und bestätigt, dass die Stufe genommen ist.",
      leaderSays:
        "Wer nimmt die erste Stufe, und bis zu welchem Tag? Der Name kommt ins Panel. Und zu einer Stufe gehört ein Geländer. Wer ist das? Als Geländer fragst du am Tag davor, wie es läuft. Du hilfst, wenn du gebraucht wirst, und du sagst uns, wenn es geschafft ist. Es braucht also zwei von uns, und niemand steigt allein. Wie das alles gekommen ist, können wir uns an einem anderen Tag ansehen, wenn wir mögen. Niemand muss sich jetzt schon besser fühlen. Danke, dass ihr dabeigeblieben seid.",
      ifSilent:
        "Biete dich für den leichteren Teil an: „Ich kann das Geländer sein. Das kostet nur eine Frage am Tag davor.“",
      ifOneDominates:
        "Greift eine Person nach allem, sag: „Du kannst das Geländer sein. Wer sonst nimmt die Stufe?“",
    },
  },
};
