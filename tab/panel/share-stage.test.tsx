import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { words } from "#shared/words.ts";
import { aTeamHandle, renderInTeam } from "../testing/a-team-handle.ts";
import { ShareStage } from "./share-stage.tsx";

const press = () => userEvent.click(screen.getByRole("button", { name: words.panel.showOnStage }));

test("whoever may present shows the action to all, and hears that they do", async () => {
  renderInTeam(<ShareStage />, aTeamHandle({ shareToStage: async () => true }));
  await press();
  expect((await screen.findByRole("status")).textContent).toBe(words.panel.stageShown);
});

test("whoever may not present is told why nothing happened", async () => {
  renderInTeam(<ShareStage />, aTeamHandle({ shareToStage: async () => false }));
  await press();
  expect((await screen.findByRole("status")).textContent).toBe(words.panel.stageRefused);
});

test("where there is no stage, nothing is offered", () => {
  renderInTeam(<ShareStage />, aTeamHandle());
  expect(screen.queryByRole("button")).toBeNull();
});
