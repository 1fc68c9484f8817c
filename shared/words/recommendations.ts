import type { Band } from "../pulse/band.ts";
import { translated } from "./translated.ts";

const stands: Readonly<Record<Band, string>> = {
  low: "low",
  "rather-low": "rather low",
  "lower-half": "low or mixed",
  mixed: "mixed",
  "rather-high": "rather high",
  "upper-half": "mixed or high",
  high: "high",
};

/** Why an action is recommended, one sentence each. Made on the server, so no page has to load them. */
export const recommendationWords = translated("recommendations", {
  stands,
  component: (name: string, stands: string, isMost: boolean) =>
    isMost
      ? `${name} was ${stands} when your team last answered about it, and this action serves it most.`
      : `${name} was ${stands} when your team last answered about it, and this action serves it too.`,
  passedOver: (name: string, stands: string) =>
    `${name} was ${stands} when your team last answered about it, and no action of the last eight weeks was for it; this one is.`,
  signal: (name: string) => `“${name}” is worth a look, and this action works on it.`,
  followed: (name: string) =>
    `After you last ran it, ${name} had moved up by more than noise explains.`,
  moment: "It suits the kind of meeting that you have.",
  notTried: "You have not run this one in the last year: that is the only reason it is here.",
  nothingElse: "Nothing that is known about your team points to this one in particular.",
  beginning:
    "Nothing is known about your team yet, so take this as a place to start and not as advice.",
});
