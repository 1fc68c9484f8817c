import type { Catalogue } from "../catalogue.ts";

const minutes = (count: number) => (count === 1 ? "1 Minute" : `${count} Minuten`);

export const lead: Catalogue["lead"] = {
  minutesLeft: (count: number) => `Noch ${minutes(count)} in diesem Schritt.`,
  timeIsUp: "Die Zeit dieses Schritts ist um. Die Leitung geht weiter, wenn das Team so weit ist.",
  timeOverNote: "Kommt in Ruhe zum Ende. Die Leitung geht weiter, wenn ihr so weit seid.",
  phases: { nearly: "Fast zu Ende", last: "Letzte Momente", over: "Die Zeit ist um" },
  sound: "Ein leiser Ton für mich",
  soundHint:
    "Eine Minute, bevor ein Schritt endet, und wenn seine Zeit um ist, nur auf diesem Gerät. Er bleibt aus, bis du ihn einschaltest, denn vielleicht sitzt ihr zu mehreren in einem Raum.",
  readySeen: "Alle sehen, wer so weit ist.",
  readyCounted: "Alle sehen, wie viele fertig sind, aber nicht, wer.",
  readyNames: (names: readonly string[], others: number) => {
    const all = new Intl.ListFormat("de").format([
      ...names,
      ...(others > 0 ? [`${others} weitere`] : []),
    ]);
    return names.length === 1 ? `${all} ist so weit` : `${all} sind so weit`;
  },
  allReady: (members: number) => `Alle ${members} sind so weit`,
  leaderGone: (name: string) =>
    `Das Panel von ${name} ist gerade nicht verbunden. Alle können die Leitung übernehmen.`,
};
