import { humourWorkshop } from "#shared/playbook/actions/humour-workshop.ts";
import { libraryWords as library } from "#shared/words/library.ts";
import { words } from "#shared/words.ts";
import { type Story, shotOf } from "../story.ts";

/** Browsing, searching and reading in the library. */
export const libraries: Story = {
  title: "Library",
  async *tell({ open, team }) {
    await team.view();
    const home = await open("ana", { view: "personal" });
    const { frame } = home;
    await frame.getByRole("tab", { name: library.tabs.library }).click();
    await home.sees(humourWorkshop.title);
    yield shotOf("Browsing", home);
    const opensFilters = () =>
      frame
        .locator("summary")
        .filter({ hasText: /^Filters/, visible: true })
        .click();
    await opensFilters();
    await frame.getByLabel(library.component, { exact: true }).selectOption("courage");
    await frame.getByLabel(library.time).selectOption("15");
    await frame.getByLabel(library.moment).selectOption("hard-time");
    await home.sees(library.filters(3));
    yield shotOf("Filtered", home);
    const searches = (query: string) =>
      frame.getByRole("searchbox", { name: library.searchActions }).fill(query);
    await searches("laugh");
    await home.sees(/^Found: /);
    yield shotOf("Found", home);
    await searches("xqzzyv");
    await home.sees(library.nothingFound("xqzzyv"));
    yield shotOf("Nothing found", home);
    await home.press(library.clearSearch);
    await searches("laugh");
    const found = frame.getByRole("region", { name: library.foundActions });
    await found.getByRole("button", { name: humourWorkshop.title, exact: true }).click();
    await home.sees(words.panel.resourcesTitle);
    yield shotOf("An action", home);
    await home.press(library.openPreparation);
    await home.sees(library.stepsTitle);
    yield shotOf("A preparation card", home);
    await home.press(library.back);
    await home.press(library.back);
    await searches("");
    await home.press(library.resources);
    await home.sees(/things to read or watch$/);
    await opensFilters();
    yield shotOf("To read and watch", home);
  },
};
