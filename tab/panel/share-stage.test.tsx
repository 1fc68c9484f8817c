import { FluentProvider, teamsLightTheme } from "@fluentui/react-components";
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { aRun } from "#shared/testing/builders.ts";
import { words } from "#shared/words.ts";
import { aHost } from "../testing/a-host.ts";
import { aLine, aServer } from "../testing/a-server.ts";
import { ana, aRunOnStep, aRunView, aTeamAction, aTeamView } from "../testing/a-team-handle.ts";
import { openPanel } from "./open-panel.ts";
import { TeamPanel } from "./team-panel.tsx";

afterEach(cleanup);

/** Ana's panel, with what Teams says when she shows the step on the stage. */
function anaShares(run = aRunOnStep(0), shareToStage?: () => Promise<boolean>) {
  const view = aTeamView({ current: aRunView({ run }) });
  const server = aServer({
    openTeam: () => view,
    readTeam: () => view,
    readTime: () => ({ now: view.now }),
    readTeamAction: () => aTeamAction(),
  });
  const world = { api: server.api, openLive: aLine().open };
  const host = aHost({ userId: ana.userId, shareToStage });
  render(
    <FluentProvider theme={teamsLightTheme}>
      <TeamPanel host={host} open={() => openPanel(host, "19:meeting@thread.v2", world)} />
    </FluentProvider>,
  );
}

const press = async () =>
  userEvent.click(await screen.findByRole("button", { name: words.panel.showOnStage }));
/** What the frame says, where it is in sight: it can be dismissed there. */
const said = async () => {
  const dismiss = await screen.findByRole("button", { name: words.panel.dismiss });
  return dismiss.closest("[role=status]")?.textContent;
};

test("[R254] whoever may present shows the action to all, and reads in the frame that they do", async () => {
  anaShares(aRunOnStep(0), async () => true);
  await press();
  expect(await said()).toBe(words.panel.stageShown);
});

test("[R254] whoever may not present is told why nothing happened", async () => {
  anaShares(aRunOnStep(0), async () => false);
  await press();
  expect(await said()).toBe(words.panel.stageRefused);
});

test("[R254] before a run the leader finds it beside the button that starts", async () => {
  anaShares(aRun(), async () => true);
  const start = await screen.findByRole("button", { name: words.panel.start });
  const beside = within(start.parentElement ?? start);
  expect(beside.getByRole("button", { name: words.panel.showOnStage })).toBeDefined();
  expect(screen.getAllByRole("button", { name: words.panel.showOnStage })).toHaveLength(1);
});

test("where there is no stage, nothing is offered", async () => {
  anaShares();
  await screen.findByText(words.panel.youLead);
  expect(screen.queryByRole("button", { name: words.panel.showOnStage })).toBeNull();
});
