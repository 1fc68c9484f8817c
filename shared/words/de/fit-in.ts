import type { Catalogue } from "../catalogue.ts";

const minutes = (count: number) => (count === 1 ? "1 Minute" : `${count} Minuten`);

export const fitIn: Catalogue["fitIn"] = {
  trigger: "Weniger Zeit als geplant?",
  ask: "Den Rest an die verbleibende Zeit anpassen?",
  short: (left: number, needed: number) =>
    `Die Besprechung endet in ${minutes(left)}, und was noch kommt, dauert ${needed}.`,
  asked: "Der Durchlauf dauert länger als die Besprechung. Du kannst ihn anpassen.",
  have: "Wie viele Minuten habt ihr?",
  haveHint: (needed: number) => `Was noch kommt, dauert ${minutes(needed)}.`,
  haveMissing: (most: number) => `Schreibe eine Zahl von 1 bis ${most}.`,
  fits: "Das passt, wie es ist.",
  becomes: (before: number, after: number) => `${after} von ${before} Min.`,
  fallsAway: "entfällt",
  changes: (shorter: number, gone: number) =>
    [
      ...(shorter > 0
        ? [shorter === 1 ? "1 Schritt wird kürzer" : `${shorter} Schritte werden kürzer`]
        : []),
      ...(gone > 0 ? [gone === 1 ? "1 Schritt entfällt" : `${gone} Schritte entfallen`] : []),
    ].join(", "),
  tooLong: (least: number) =>
    `Kürzer geht es nicht: ${minutes(least)}. Du kannst jederzeit zum nächsten Schritt weitergehen.`,
  confirm: "Anpassen",
  keep: "So lassen",
};
