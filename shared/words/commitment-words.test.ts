import { expect, test } from "vitest";
import { botMessageWords } from "./bot-messages.ts";
import { commandWords } from "./commands.ts";
import { dashboardWords } from "./dashboard.ts";
import { german } from "./de/german.ts";
import { homeWords } from "./home.ts";
import { panelWords } from "./panel.ts";

const english = {
  botMessages: botMessageWords,
  commands: commandWords,
  dashboard: dashboardWords,
  home: homeWords,
  panel: panelWords,
};

test.each([
  [
    "English",
    english,
    /reported(?: \S+)? as done/i,
    /^(?:\d )?confirmed\b/i,
    /lapsed: nobody confirmed it in time/i,
  ],
  [
    "German",
    german,
    /als erledigt gemeldet/i,
    /^(?:\d )?(?:von .+ )?bestätigt\b/i,
    /verfallen: niemand hat (?:es|sie) rechtzeitig best/i,
  ],
] as const)(
  "[R273] a commitment is told by its state in one wording everywhere, in %s",
  (...all) => {
    const [, { botMessages, commands, dashboard, home, panel }, claimed, verified, lapsed] = all;
    const { agenda, commitment } = botMessages;
    for (const said of [
      agenda.claimed("Ana"),
      agenda.youClaimed,
      commitment.says("Ana", "Bring cake"),
      commitment.confirmSummary,
      commitment.claimedTitle,
      commands.commitments.toConfirm,
      dashboard.commitments.claimed(2, 3),
      dashboard.openLine("Bring cake", "Ana", "9 January", true),
      home.toConfirm,
      panel.claimed("Ana"),
      panel.youClaimed,
    ]) {
      expect(said).toMatch(claimed);
    }
    expect(dashboard.openLine("Bring cake", "Ana", "9 January", false)).not.toMatch(claimed);
    for (const said of [
      commitment.confirmedTitle,
      panel.verified("Ana"),
      dashboard.commitments.verified(2, 0),
    ]) {
      expect(said).toMatch(verified);
    }
    for (const said of [panel.lapsed, dashboard.commitments.lapsed(1, 0)]) {
      expect(said).toMatch(lapsed);
    }
  },
);
