import { translated } from "./translated.ts";

/** What stands on the meeting's stage, which everybody looks at together; loaded with it. */
export const stageWords = translated("stage", {
  mirror: "This follows the team. Each of you takes part in your own panel.",
  noRunTitle: "No action is running yet",
  noRun: "Choose one together in the panel.",
  planned: (leader: string) => `It begins when ${leader} starts it.`,
  ended: "This action has ended. Thank you all.",
  writing: "Everybody writes alone. Nothing is shown until the leader shows all notes at once.",
  voting: "Everybody places dots in their own panel.",
  pulse: "Everybody answers alone, on their own screen.",
  agreed: (who: string, what: string, day: string) => `${who}: ${what}, by ${day}`,
});
