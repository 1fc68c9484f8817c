import { FluentProvider, teamsLightTheme } from "@fluentui/react-components";
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import type { TeamSchedule } from "#shared/turns/team-schedule.ts";
import { words } from "#shared/words.ts";
import { LocaleContext } from "../dates.ts";
import { aHomeTeam } from "../testing/a-home-team.ts";
import { monday } from "../testing/a-team-handle.ts";
import { SchedulePart } from "./schedule-part.tsx";

afterEach(cleanup);

const schedule: TeamSchedule = {
  zone: "Europe/Berlin",
  remindAt: "10:00",
  meetings: [{ id: "standup", conversationId: "meeting-1", days: [1], at: "09:30", minutes: 30 }],
};

test("two meetings at once in one conversation are not sent: the second says so and has the focus", async () => {
  const chosen: TeamSchedule[] = [];
  const choose = async (one: TeamSchedule) => chosen.push(one) > 0;
  render(
    <FluentProvider theme={teamsLightTheme}>
      <LocaleContext value="en-gb">
        <SchedulePart team={aHomeTeam({ schedule })} now={monday} onChoose={choose} />
      </LocaleContext>
    </FluentProvider>,
  );
  const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
  await press(words.turns.meetChange);
  await press(words.turns.addMeeting);
  const second = within(screen.getByRole("group", { name: words.turns.meeting(2) }));
  await userEvent.click(second.getByRole("checkbox", { name: "Monday" }));
  const time = second.getByLabelText(words.turns.startsAt);
  fireEvent.change(time, { target: { value: "09:45" } });
  await press(words.turns.meetSave);
  expect(second.getByText(words.turns.atOnce)).toBeDefined();
  expect(screen.getAllByText(words.turns.atOnce)).toHaveLength(1);
  expect(document.activeElement).toBe(time);
  expect(chosen).toEqual([]);
  fireEvent.change(time, { target: { value: "10:00" } });
  await press(words.turns.meetSave);
  expect(chosen).toHaveLength(1);
});
