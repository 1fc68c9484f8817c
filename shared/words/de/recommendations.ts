import type { Catalogue } from "../catalogue.ts";

export const recommendations: Catalogue["recommendations"] = {
  stands: {
    low: "niedrig",
    "rather-low": "eher niedrig",
    "lower-half": "niedrig oder gemischt",
    mixed: "gemischt",
    "rather-high": "eher hoch",
    "upper-half": "gemischt oder hoch",
    high: "hoch",
  },
  component: (name: string, stands: string, isMost: boolean) =>
    isMost
      ? `${name} stand ${stands}, als euer Team zuletzt dazu geantwortet hat, und diese Aktion dient dem am meisten.`
      : `${name} stand ${stands}, als euer Team zuletzt dazu geantwortet hat, und diese Aktion dient auch dem.`,
  passedOver: (name: string, stands: string) =>
    `${name} stand ${stands}, als euer Team zuletzt dazu geantwortet hat, und keine Aktion der letzten acht Wochen war dafür; diese ist es.`,
  signal: (name: string) => `„${name}“ ist einen Blick wert, und diese Aktion arbeitet daran.`,
  followed: (name: string) =>
    `Nachdem ihr sie zuletzt durchgeführt hattet, war ${name} mehr gestiegen, als Schwankung erklärt.`,
  moment: "Sie passt zu der Art von Besprechung, die ihr habt.",
  notTried: "Die habt ihr im letzten Jahr nicht gemacht, nur darum steht sie hier.",
  nothingElse: "Nichts, was über euer Team bekannt ist, spricht gerade für diese.",
  beginning: "Über euer Team ist noch nichts bekannt, nehmt das also als Anfang und nicht als Rat.",
};
