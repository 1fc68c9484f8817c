import { expect, test } from "vitest";
import { comparisonDays, writtenDays } from "../privacy/retention.ts";
import { aboutWords } from "./about.ts";
import { commandWords } from "./commands.ts";
import { about } from "./de/about.ts";
import { commands } from "./de/commands.ts";

test("[R188] About and the bot say for how long whoever runs the server could see more than the team does", () => {
  const english = [aboutWords.privacy, commandWords.privacy.lines];
  const german = [about.privacy, commands.privacy.lines];
  const days = (lines: readonly string[]) => lines.join(" ").match(/\d+(?= (days|Tage))/g);
  for (const lines of [...english, ...german]) {
    expect(days(lines)?.toSorted()).toEqual([`${comparisonDays}`, `${writtenDays}`]);
  }
});
