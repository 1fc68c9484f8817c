import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { words } from "#shared/words.ts";
import { aTeamHandle, renderInTeam } from "../testing/a-team-handle.ts";
import { SettingsLink } from "./settings-link.tsx";

const press = () =>
  userEvent.click(screen.getByRole("button", { name: words.home.settingsOf("Team One") }));

test("the way to the settings leads to those of this team", async () => {
  const opened: string[] = [];
  const openHome = async (part: string) => opened.push(part) > 0;
  renderInTeam(<SettingsLink />, aTeamHandle({ openHome }));
  await press();
  expect(opened).toEqual(["settings/team-1"]);
  expect(screen.getByRole("status").textContent).toBe("");
});

test("where Teams does not open them, it is said where they are", async () => {
  renderInTeam(<SettingsLink />, aTeamHandle({ openHome: async () => false }));
  await press();
  expect((await screen.findByRole("status")).textContent).toBe(words.home.settingsRefused);
});

test("where it is not known how to get there, no way is offered", () => {
  renderInTeam(<SettingsLink />, aTeamHandle());
  expect(screen.queryByRole("button")).toBeNull();
});
