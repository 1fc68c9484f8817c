import type { Catalogue } from "../catalogue.ts";

const commitments = (count: number) =>
  count === 1 ? "1 Zusage ist offen" : `${count} Zusagen sind offen`;

export const botMessages: Catalogue["botMessages"] = {
  open: "Panel öffnen",

  agenda: {
    title: "Eure nächste Besprechung",
    titleNow: "Eure Besprechung läuft",
    begins: (when: string) => `Sie beginnt: ${when}.`,
    began: (when: string) => `Sie hat begonnen: ${when}.`,
    unplanned:
      "Als dies geschickt wurde, war keine Aktion geplant. Im Panel wählt ihr gemeinsam eine.",
    openTitle: "Offene Zusagen",
    noneOpen: "Keine Zusage ist offen.",
    promised: (owner: string, text: string) => `${owner}: ${text}`,
    due: (day: string) => `Bis ${day}.`,
    passed: (day: string) => `Der Tag ist vorbei: ${day}.`,
    claimed: (owner: string) => `Von ${owner} als erledigt gemeldet. Wer hat es gesehen?`,
    youClaimed:
      "Du hast es als erledigt gemeldet. Bestätigen können es alle anderen, die es gesehen haben.",
    more: (count: number) => `Und ${count} weitere in der App.`,
  },

  start: {
    title: "Eure Besprechung hat begonnen",
    open: (count: number) => `${commitments(count)}; das Panel zeigt sie zuerst.`,
    absent: "Wer leiten sollte, ist nicht da",
  },

  turn: {
    title: "Du leitest als Nächstes",
    titleNow: "Die Besprechung hat begonnen, und du leitest",
    summary: "Du leitest als Nächstes: was vorzubereiten ist und wie du aussetzt oder tauschst.",
    team: (name: string) => `In ${name}`,
    begins: (when: string) => `Die Besprechung beginnt: ${when}.`,
    unplanned:
      "Noch ist keine Aktion gewählt. Wähle eine im Panel, oder wählt gemeinsam in der Besprechung.",
    prepare: "Vorzubereiten",
    caution: "Achte darauf",
    sayFirst: "Was du zuerst sagst",
    swapLabel: "Tauschen mit",
    swapPlaceholder: "Wähle jemanden",
    accept: "Ich leite",
    pass: "Aussetzen",
    swap: "Tauschen",
    noSwap: "Wähle zuerst, mit wem du tauschst.",
    insteadTitle: "Möchtest du heute leiten?",
    insteadOf: (name: string) =>
      `${name} ist noch nicht in der Besprechung und behält den Platz in der Reihenfolge.`,
    standIn: "Ich leite heute",
    absent: {
      title: "Das Team macht diesmal ohne dich weiter",
      leads: (name: string) => `${name} leitet diesmal, und du behältst deinen Platz.`,
      back: "Jemand hat gesagt, dass du nicht da bist. Falls doch, drücke „Ich leite“, und du leitest, sofern die Aktion noch nicht begonnen hat.",
    },
    moved: {
      title: "Du leitest diesmal nicht",
      leads: (name: string) => `Jemand im Team hat die Reihenfolge geändert: ${name} leitet.`,
      nobody: "Jemand im Team hat die Reihenfolge geändert, und jetzt ist niemand an der Reihe.",
    },
    noNeed: "Wenn du lieber nicht möchtest, musst du nichts tun.",
    notForYou: "Diese Karte ist für jemand anderen.",
  },

  turnAnswered: {
    accepted: { title: "Danke, du leitest", forAll: "Wer leitet, steht fest" },
    acceptedForAll: (name: string) => `${name} leitet.`,
    passed: { title: "Du hast ausgesetzt", forAll: "Jemand hat ausgesetzt" },
    leadsInstead: (leader: string) => `${leader} leitet stattdessen.`,
    instead: (leader: string) =>
      `${leader} leitet stattdessen; du behältst deinen Platz für den Durchlauf danach.`,
    insteadForAll: (leader: string, name: string) =>
      `${leader} leitet stattdessen; ${name} behält den Platz für den Durchlauf danach.`,
    swapped: { title: "Du hast getauscht", forAll: "Zwei haben getauscht" },
    swappedWith: (other: string) => `Du hast mit ${other} getauscht.`,
    swappedForAll: (name: string, other: string) => `${name} hat mit ${other} getauscht.`,
    nobody: "Gerade könnte sonst niemand leiten.",
    undo: "Um es zurückzunehmen, öffne die Einstellungen auf der Startseite.",
  },

  commitment: {
    claimTitle: "Ist es erledigt?",
    claimSummary: "Eine Zusage von dir ist fällig: Ist sie erledigt?",
    confirmTitle: "Hast du gesehen, dass es erledigt ist?",
    confirmSummary: "Jemand hat etwas als erledigt gemeldet: Hast du es gesehen?",
    yours: (text: string) => `Du hast zugesagt: ${text}`,
    notYet: "Falls noch nicht, lass das so stehen. Es bleibt offen.",
    says: (owner: string, text: string) => `${owner} hat als erledigt gemeldet: ${text}`,
    notSeen:
      "Falls du es nicht gesehen hast, musst du nichts tun. Es bleibt als erledigt gemeldet, aber unbestätigt.",
    claim: "Es ist erledigt",
    confirm: "Ich habe gesehen, dass es erledigt ist",
    claimedTitle: "Als erledigt gemeldet",
    claimed: "Bestätigen können es jetzt alle anderen im Team, die es gesehen haben.",
    confirmedTitle: "Bestätigt",
    confirmed: "Es ist erledigt, und jemand anderes hat es gesehen.",
    takenBackTitle: "Eine Zusage wurde zurückgenommen",
    takenBackYours: "Es war deine Zusage. Sie steht bei niemandem mehr auf der Liste.",
    takenBackForYou: "Du hast darauf gewartet. Sie steht bei niemandem mehr auf der Liste.",
    takenBackNote: "Wenn es noch wichtig ist, sprecht darüber. Man kann es neu zusagen.",
  },

  pulse: {
    reminder: "Der Puls ist noch offen. Wenn du geantwortet hast, musst du nichts tun.",
  },

  forYou: "das ist für dich.",
};
