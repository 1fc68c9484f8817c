import { translated } from "./translated.ts";

const minutes = (count: number) => (count === 1 ? "1 minute" : `${count} minutes`);

/** The words with which the rest of a run is fitted into the time that is left. */
export const fitInWords = translated("fitIn", {
  trigger: "Less time than planned?",
  ask: "Fit the rest into the time that is left?",
  short: (left: number, needed: number) =>
    `The meeting ends in ${minutes(left)}, and what is left takes ${needed}.`,
  asked: "The run takes longer than the meeting. You can fit it in.",
  have: "How many minutes do you have?",
  haveHint: (needed: number) => `What is left takes ${minutes(needed)}.`,
  haveMissing: (most: number) => `Write a number from 1 to ${most}.`,
  fits: "This fits as it is.",
  becomes: (before: number, after: number) => `${after} of ${before} min`,
  fallsAway: "left out",
  changes: (shorter: number, gone: number) =>
    [
      ...(shorter > 0
        ? [shorter === 1 ? "1 step gets shorter" : `${shorter} steps get shorter`]
        : []),
      ...(gone > 0 ? [gone === 1 ? "1 step is left out" : `${gone} steps are left out`] : []),
    ].join(", "),
  tooLong: (least: number) =>
    `That is as short as it gets: ${minutes(least)}. You can move on to the next step at any time.`,
  confirm: "Fit it in",
  keep: "Keep it as it is",
});
