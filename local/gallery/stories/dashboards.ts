import type { Page } from "playwright-core";
import type { DashboardView } from "#shared/dashboard/dashboard-view.ts";
import { dashboardWords } from "#shared/words/dashboard.ts";
import { words } from "#shared/words.ts";
import { busyQuarter, emptyQuarter } from "../../e2e/dashboard-samples.ts";
import type { Panel } from "../../e2e/panel.ts";
import { altered, refused } from "../altered.ts";
import { type Story, shotOf } from "../story.ts";

const { asTable, nothing, periods } = dashboardWords;
const view = "personal";

async function opensDashboard(panel: Panel): Promise<Panel> {
  await panel.frame.getByRole("tab", { name: words.library.tabs.dashboard }).click();
  return panel;
}

const of = (quarter: (now: number) => DashboardView) =>
  altered<DashboardView>("**/dashboard", ({ now }) => quarter(now));

/** What a team did and saw over time. */
export const dashboards: Story = {
  title: "Dashboard",
  async *tell({ open, team }) {
    await team.view();
    const fresh = await opensDashboard(await open("ana", { view, before: of(emptyQuarter) }));
    await fresh.sees(nothing);
    yield shotOf("A new team", fresh);
    const busy = await opensDashboard(await open("ana", { view, before: of(busyQuarter) }));
    await busy.frame.locator("[data-mark]").first().waitFor();
    yield shotOf("A busy quarter", busy);
    await busy.frame.getByText(asTable).click();
    yield shotOf("A busy quarter, with the table behind the chart", busy);
    await busy.frame
      .getByRole("combobox", { name: dashboardWords.component })
      .selectOption("resilience");
    await busy.frame.getByRole("radio", { name: periods.month }).check();
    yield shotOf("A busy month", busy);
    const before = async (page: Page) => {
      const error = { code: "unavailable", message: words.errors.unavailable };
      await refused("**/dashboard", 503, error)(page);
      await refused("**/signals", 503, error)(page);
      await refused("**/recommendations", 503, error)(page);
    };
    const unread = await opensDashboard(await open("ana", { view, before }));
    await unread.sees(words.errors.unavailable);
    yield shotOf("A dashboard that cannot be read", unread);
  },
};
