import type { Frame, Page } from "playwright-core";
import type { HomeTeam, HomeView } from "#shared/views.ts";
import { aboutWords } from "#shared/words/about.ts";
import { settingsWords } from "#shared/words/settings.ts";
import { words } from "#shared/words.ts";
import { fullTeam, idleTeam, meetingTeam, withTeam } from "../../e2e/turn-samples.ts";
import { altered, refused } from "../altered.ts";
import { type Story, shotOf } from "../story.ts";

const { turns, home } = words;
const view = "personal";

type Change = (team: HomeTeam, view: HomeView) => HomeTeam;
const full: Change = (team, { me, now }) => fullTeam(team, me, now);

/** Ana's Home with another team than the sample's, in which nobody can pass. */
const homeWith = (change: Change) => async (page: Page) => {
  const inView = (seen: HomeView) => withTeam(seen, (team) => change(team, seen));
  await altered<HomeView>("**/api/home", inView)(page);
  const error = { code: "conflict", message: words.errors.passedTwice };
  await refused("**/turns/pass", 409, error)(page);
};

/** The sample team twenty times, each under another name. */
function twenty({ teams: [team] }: HomeView): HomeTeam[] {
  if (!team) return [];
  return Array.from({ length: 20 }, (_, n) =>
    n === 0
      ? team
      : { ...team, id: `team-${n}`, name: `${team.name} ${n + 1}`, commitments: [], rounds: [] },
  );
}

/** The personal tab of people whose teams have done something, or have much to tell. */
export const homes: Story = {
  title: "Home",
  async *tell({ open, team }) {
    await team.view();
    const settled = await open("dana", { view });
    await settled.shows("settings");
    await settled.sees(settingsWords.forTeamNote);
    yield shotOf("Settings", settled);
    await settled.press(home.changeMeasuring);
    await settled.press(home.raiseThreshold);
    await settled.press(turns.meetEnter);
    yield shotOf("Settings, choosing how the team meets and is asked", settled);
    const stored = await open("dana", { view });
    await stored.shows("settings");
    await stored.press(settingsWords.exportOwnMake);
    await stored.sees(settingsWords.exportReady);
    await stored.press(settingsWords.eraseTrigger);
    yield shotOf("Settings, with a file of what is stored, and what being erased means", stored);
    await stored.press(settingsWords.eraseGoOn);
    await stored.sees(settingsWords.eraseSureNote);
    yield shotOf("Settings, asked the second time whether to be erased", stored);
    await stored.page.route("**/api/own/erase", (route) =>
      route.fulfill({ json: { askedAt: Date.now() } }),
    );
    await stored.press(settingsWords.eraseConfirm);
    await stored.sees(/^You are being erased/);
    yield shotOf("Settings, once somebody is being erased", stored);
    await team.plan("humour-workshop");
    await team.moves("startRun");
    await team.goesTo("commit");
    const soon = new Date(Date.now() + 2 * 24 * 60 * 60_000).toISOString().slice(0, 10);
    await team.promises("ana", "Say bingo when a meeting plans a meeting", soon);
    await team.promises("dana", "Ask for the oddest moment of the week", soon);
    const on = await open("dana", { view });
    await on.sees(home.onNow);
    yield shotOf("While a run is on", on);
    await team.goesTo("pulse");
    await team.ask(
      "ana",
      "openRound",
      { teamId: (await team.view()).id, runId: (await team.run()).id },
      {},
    );
    await team.moves("endRun");
    const after = await open("dana", { view });
    await after.sees(home.openPulses);
    yield shotOf("After a run, with the pulse open", after);

    const busy = await open("ana", { view, before: homeWith(full) });
    await busy.sees(home.youLeadNext);
    yield shotOf("A team of twelve with long names", busy);
    await busy.press(turns.pass);
    await busy.press(turns.passConfirm);
    await busy.sees(words.errors.passedTwice);
    await busy.press(turns.swap);
    yield shotOf("A pass that is refused, and a swap", busy);
    await busy.shows("settings");
    await busy.sees(settingsWords.forTeamNote);
    await opens(busy.frame, turns.order);
    await opens(busy.frame, turns.changes);
    yield shotOf("Settings of a team of twelve, with much that was changed", busy);
    await busy.press(/^Days away of Maximiliane/);
    await busy.press(turns.awayConfirm);
    await busy.press(/^Swap María/);
    await busy.press(turns.meetChange);
    await busy.press(turns.addMeeting);
    await busy.press(turns.meetSave);
    await busy.sees(turns.needDays);
    yield shotOf("All that can be asked in the settings, at once", busy);
    const meeting = await open("ana", {
      view,
      before: homeWith((one, seen) => meetingTeam(full(one, seen), seen.now)),
    });
    await meeting.sees(/^Your team meets now/);
    yield shotOf("While the team meets and somebody leads", meeting);
    const idle = await open("ana", { view, before: homeWith((one) => idleTeam(one)) });
    await idle.sees(turns.meetsUnknown);
    yield shotOf("A team in which nobody could lead", idle);
    const many = await open("ana", {
      view,
      before: altered<HomeView>("**/api/home", (seen) => ({ ...seen, teams: twenty(seen) })),
    });
    await many.sees("Parcel tracking");
    yield shotOf("Twenty teams, a line each", many);
    await opens(many.frame, "Parcel tracking 2");
    await many.sees(home.nothingPromised);
    yield shotOf("Twenty teams, one of them opened", many);
    await idle.shows("about");
    await idle.sees(aboutWords.privacyTitle);
    yield shotOf("About this app", idle);
  },
};

async function opens(frame: Frame, title: string) {
  await frame.getByText(title, { exact: true }).first().click();
}
