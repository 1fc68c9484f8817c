import { FluentProvider, teamsLightTheme } from "@fluentui/react-components";
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import type { TeamSchedule } from "#shared/turns/team-schedule.ts";
import type { HomeTeam } from "#shared/views.ts";
import { words } from "#shared/words.ts";
import { LocaleContext } from "../dates.ts";
import { aHomeTeam } from "../testing/a-home-team.ts";
import { monday } from "../testing/a-team-handle.ts";
import { SchedulePart } from "./schedule-part.tsx";

afterEach(cleanup);

const schedule: TeamSchedule = {
  zone: "Europe/Berlin",
  remindAt: "10:00",
  meetings: [
    { id: "standup", conversationId: "meeting-1", days: [1, 4], at: "09:30", minutes: 30 },
  ],
};

const day = 24 * 60 * 60_000;

function scheduleOf(overrides: Partial<HomeTeam> = {}, answer = () => true) {
  const chosen: TeamSchedule[] = [];
  const choose = async (one: TeamSchedule) => {
    chosen.push(one);
    return answer();
  };
  const part = (team: Partial<HomeTeam>) => (
    <FluentProvider theme={teamsLightTheme}>
      <LocaleContext value="en-gb">
        <SchedulePart team={aHomeTeam(team)} now={monday} onChoose={choose} />
      </LocaleContext>
    </FluentProvider>
  );
  const { rerender } = render(part(overrides));
  return { chosen, push: (team: Partial<HomeTeam>) => rerender(part(team)) };
}

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const meeting = (number: number) =>
  within(screen.getByRole("group", { name: words.turns.meeting(number) }));
const setTime = (field: HTMLElement, value: string) =>
  fireEvent.change(field, { target: { value } });

test("without a schedule it says what the bot goes by", () => {
  scheduleOf();
  expect(screen.getByText(new RegExp(words.turns.meetOtherwise))).toBeDefined();
});

test("the meetings are told, when the next one is, and when whoever leads is reminded", () => {
  scheduleOf({ schedule, meetsAt: monday + day });
  expect(screen.getByText(/^Every Monday, Thursday at 0?9:30, for 30 minutes\.$/)).toBeDefined();
  expect(screen.getByText(/^The next one is on Tuesday,? 6 January/).textContent).toContain(
    words.turns.meetReminder("10:00"),
  );
  expect(screen.getByText(words.turns.meetZone("Europe/Berlin"))).toBeDefined();
});

test("[R117] the next meeting is told by the team's clock, which is named", () => {
  const meetsAt = Date.parse("2026-01-06T08:30:00Z");
  const { push } = scheduleOf({ schedule: { ...schedule, zone: "Asia/Calcutta" }, meetsAt });
  expect(screen.getByText(/at 14:00, Kolkata time\. /)).toBeDefined();
  push({ schedule: { ...schedule, zone: "UTC" }, meetsAt });
  expect(screen.getByText(/at 0?8:30 UTC\. /)).toBeDefined();
});

test("while the team meets, that is said in place of the next time", () => {
  const { push } = scheduleOf({ schedule, meetsAt: monday });
  expect(screen.getByText(/^Your team meets now\. It was planned for Monday/)).toBeDefined();
  expect(screen.queryByText(/^The next one/)).toBeNull();
  push({ schedule, meetsAt: monday + 1 });
  expect(screen.getByText(/^The next one/)).toBeDefined();
});

test("a first meeting is entered with its days, time, length and zone", async () => {
  const { chosen } = scheduleOf();
  await press(words.turns.meetEnter);
  expect(screen.getByLabelText(words.turns.remindAt)).toHaveProperty("value", "09:00");
  expect(screen.queryByRole("combobox", { name: words.turns.where })).toBeNull();
  await userEvent.click(meeting(1).getByRole("checkbox", { name: "Thursday" }));
  await userEvent.click(meeting(1).getByRole("checkbox", { name: "Monday" }));
  setTime(meeting(1).getByLabelText(words.turns.startsAt), "14:15");
  await userEvent.selectOptions(
    meeting(1).getByRole("combobox", { name: words.turns.lasts }),
    words.turns.lastsMinutes(45),
  );
  await userEvent.selectOptions(
    screen.getByRole("combobox", { name: words.turns.zone }),
    "Europe/Berlin",
  );
  await press(words.turns.meetSave);
  const [saved] = chosen;
  expect(saved).toEqual({
    zone: "Europe/Berlin",
    remindAt: "09:00",
    meetings: [
      {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        conversationId: "meeting-1",
        days: [1, 4],
        at: "14:15",
        minutes: 45,
      },
    ],
  });
  expect(document.activeElement).toBe(screen.getByRole("button", { name: words.turns.meetEnter }));
});

test("the zone is this browser's to begin with, and a meeting lasts 15 to 240 minutes", async () => {
  scheduleOf();
  await press(words.turns.meetEnter);
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  expect(screen.getByRole("combobox", { name: words.turns.zone })).toHaveProperty("value", zone);
  const lengths = meeting(1).getByRole("combobox", { name: words.turns.lasts });
  const values = [...lengths.querySelectorAll("option")].map(({ value }) => Number(value));
  expect([values[0], values.at(-1), values.length]).toEqual([15, 240, 16]);
});

test("what is missing is said in its field before anything is sent, and has the focus", async () => {
  const { chosen } = scheduleOf();
  await press(words.turns.meetEnter);
  expect(screen.queryByText(words.turns.needDays)).toBeNull();
  await press(words.turns.meetSave);
  expect(screen.getByText(words.turns.needDays)).toBeDefined();
  expect(document.activeElement).toBe(meeting(1).getByRole("checkbox", { name: "Monday" }));
  await userEvent.click(meeting(1).getByRole("checkbox", { name: "Monday" }));
  expect(screen.queryByText(words.turns.needDays)).toBeNull();
  await press(words.turns.meetSave);
  expect(document.activeElement).toBe(meeting(1).getByLabelText(words.turns.startsAt));
  setTime(meeting(1).getByLabelText(words.turns.startsAt), "09:30");
  setTime(screen.getByLabelText(words.turns.remindAt), "");
  await press(words.turns.meetSave);
  expect(document.activeElement).toBe(screen.getByLabelText(words.turns.remindAt));
  expect(chosen).toEqual([]);
});

test("zones are chosen by today's names, and an old one that is stored is shown by its new name", async () => {
  const old = { ...schedule, zone: "Europe/Kiev" };
  const { chosen } = scheduleOf({ schedule: old });
  expect(screen.getByText(words.turns.meetZone("Europe/Kyiv"))).toBeDefined();
  await press(words.turns.meetChange);
  const zones = screen.getByRole("combobox", { name: words.turns.zone });
  expect(zones).toHaveProperty("value", "Europe/Kyiv");
  const names = [...zones.querySelectorAll("option")].map(({ value }) => value);
  expect(names).toContain("Asia/Kolkata");
  expect(names).not.toContain("Asia/Calcutta");
  await press(words.turns.meetSave);
  expect(chosen).toEqual([old]);
});

const mondayOf = (number: number) => meeting(number).getByRole("checkbox", { name: "Monday" });

test("a meeting that I add has the focus in its first field", async () => {
  scheduleOf({ schedule });
  await press(words.turns.meetChange);
  await press(words.turns.addMeeting);
  expect(document.activeElement).toBe(mondayOf(2));
});

test("once a meeting is removed, the focus is in the one in its place, and it is heard", async () => {
  scheduleOf({ schedule });
  await press(words.turns.meetChange);
  await press(words.turns.addMeeting);
  await press(words.turns.addMeeting);
  const heard = () => screen.getAllByRole("status").map(({ textContent }) => textContent);
  await press(words.turns.removeMeeting(2));
  expect(document.activeElement).toBe(mondayOf(2));
  expect(heard()).toContain("Meeting 2 is removed. 2 are left.");
  await press(words.turns.removeMeeting(2));
  expect(document.activeElement).toBe(mondayOf(1));
  expect(heard()).toContain("Meeting 2 is removed. One is left.");
  await press(words.turns.removeMeeting(1));
  const add = screen.getByRole("button", { name: words.turns.addMeeting });
  expect(document.activeElement).toBe(add);
  expect(heard()).toContain("Meeting 1 is removed. None are left.");
});

test("there are up to five meetings, each of which can be taken out again", async () => {
  const { chosen } = scheduleOf({ schedule });
  await press(words.turns.meetChange);
  for (let count = 1; count < 5; count++) await press(words.turns.addMeeting);
  expect(screen.queryByRole("button", { name: words.turns.addMeeting })).toBeNull();
  for (let count = 5; count > 1; count--) await press(words.turns.removeMeeting(count));
  expect(screen.queryByRole("group", { name: words.turns.meeting(2) })).toBeNull();
  await press(words.turns.meetSave);
  expect(chosen).toEqual([schedule]);
});

test("a team with several conversations says in which it meets", async () => {
  const conversations = ["meeting-1", "channel-2"];
  const { chosen } = scheduleOf({ schedule, conversations });
  expect(screen.getByText(/for 30 minutes, in Conversation 1\.$/)).toBeDefined();
  await press(words.turns.meetChange);
  await userEvent.selectOptions(
    meeting(1).getByRole("combobox", { name: words.turns.where }),
    words.turns.conversation(2),
  );
  await press(words.turns.meetSave);
  expect(chosen[0]?.meetings[0]?.conversationId).toBe("channel-2");
});

test("a meeting in a conversation that the team no longer has goes to the first one", async () => {
  const { chosen } = scheduleOf({ schedule, conversations: ["channel-2"] });
  await press(words.turns.meetChange);
  await press(words.turns.meetSave);
  expect(chosen[0]?.meetings[0]?.conversationId).toBe("channel-2");
});

test("what I typed outlasts that the tab is read again, and a refusal", async () => {
  const { push } = scheduleOf({ schedule }, () => false);
  await press(words.turns.meetChange);
  setTime(meeting(1).getByLabelText(words.turns.startsAt), "11:00");
  push({ schedule: { ...schedule } });
  await press(words.turns.meetSave);
  expect(meeting(1).getByLabelText(words.turns.startsAt)).toHaveProperty("value", "11:00");
  expect(screen.queryByText(words.turns.changedMeanwhile)).toBeNull();
});

test("where somebody else saved another one meanwhile, that is said, and theirs can be taken", async () => {
  const { push, chosen } = scheduleOf({ schedule });
  await press(words.turns.meetChange);
  setTime(meeting(1).getByLabelText(words.turns.startsAt), "11:00");
  const theirs = { ...schedule, remindAt: "08:00" };
  push({ schedule: theirs });
  setTime(meeting(1).getByLabelText(words.turns.startsAt), "11:15");
  expect(screen.getByText(words.turns.changedMeanwhile)).toBeDefined();
  await press(words.turns.startAnew);
  expect(document.activeElement).not.toBe(document.body);
  expect(meeting(1).getByLabelText(words.turns.startsAt)).toHaveProperty("value", "09:30");
  await press(words.turns.meetSave);
  expect(chosen).toEqual([theirs]);
});

test("all of it can be done by keyboard", async () => {
  const { chosen } = scheduleOf({ schedule });
  const user = userEvent.setup();
  await user.tab();
  await user.keyboard("{Enter}");
  await user.tab();
  expect(document.activeElement).toBe(meeting(1).getByRole("checkbox", { name: "Monday" }));
  await user.keyboard(" ");
  screen.getByRole("button", { name: words.turns.meetSave }).focus();
  await user.keyboard("{Enter}");
  expect(chosen[0]?.meetings[0]?.days).toEqual([4]);
  expect(document.activeElement).toBe(screen.getByRole("button", { name: words.turns.meetChange }));
});
