import type { DashboardView } from "#shared/dashboard/dashboard-view.ts";
import { german } from "#shared/words/de/german.ts";
import { busyQuarter } from "../../e2e/dashboard-samples.ts";
import { altered } from "../altered.ts";
import { type Story, shotOf } from "../story.ts";

const humour = german.playbookTitles["humour-workshop"]?.title ?? "";

/** The same app in German, whose words are longer. */
export const inGerman: Story = {
  title: "In German",
  async *tell({ open, team }) {
    const language = "de";
    const ana = await open("ana", { language });
    await ana.sees(humour);
    yield shotOf("Choosing", ana);
    await ana.press(humour);
    await ana.sees(german.panel.whyTitle);
    yield shotOf("An action", ana);
    await team.plan("small-bets");
    const leading = await open("ana", { language });
    await leading.sees(german.panel.startNote);
    yield shotOf("Planned, as its leader sees it", leading);
    await team.moves("startRun");
    const dana = await open("dana", { language });
    await dana.sees(german.run.stepOf(1, 6));
    yield shotOf("Talk, for its leader", leading);
    await team.goesTo("write");
    await dana.sees(german.run.onlyYou);
    yield shotOf("Writing alone, for a member", dana);
    await team.writes("dana", "Half the stand-up");
    await team.reveals();
    await team.goesTo("vote");
    await leading.sees(german.run.yourDots);
    yield shotOf("Dots, for its leader", leading);
    await team.goesTo("pairs");
    yield shotOf("Pairs, for its leader", leading);
    await team.goesTo("decide");
    await leading.sees(german.run.decide);
    yield shotOf("Deciding, for its leader", leading);
    await team.goesTo("commit");
    await dana.sees(german.run.promise);
    yield shotOf("Agreeing, for a member", dana);
    await team.goesTo("pulse");
    await dana.sees(german.pulse.lastTwoWeeks);
    yield shotOf("The pulse, for a member", dana);
    await leading.sees(german.run.pulse.toQuestions);
    yield shotOf("The pulse, for its leader", leading);
    await leading.press(german.run.end);
    await leading.sees(german.run.endConfirm);
    yield shotOf("The leader finishes the action", leading);
    await team.moves("endRun");
    await dana.sees(german.run.endedTitle);
    yield shotOf("The end of an action", dana);

    const before = altered<DashboardView>("**/dashboard", ({ now }) => busyQuarter(now));
    const home = await open("ana", { language, view: "personal", before });
    await home.sees(german.home.turn);
    yield shotOf("Home", home);
    await home.frame.getByRole("tab", { name: german.library.tabs.settings, exact: true }).click();
    await home.press(german.turns.meetEnter);
    yield shotOf("Settings, entering when the team meets", home);
    await home.frame.getByRole("tab", { name: german.library.tabs.dashboard, exact: true }).click();
    await home.frame.locator("[data-mark]").first().waitFor();
    yield shotOf("Dashboard", home);
    await home.frame.getByRole("tab", { name: german.library.tabs.library, exact: true }).click();
    await home.sees(humour);
    yield shotOf("Library", home);
    await home.press(german.library.resources);
    yield shotOf("What the library says", home);
    await home.frame.getByRole("tab", { name: german.library.tabs.about, exact: true }).click();
    yield shotOf("About this app", home);
  },
};
