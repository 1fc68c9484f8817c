import type { Page } from "playwright-core";
import type { TeamView } from "#shared/views.ts";
import { leadWords } from "#shared/words/lead.ts";
import { runWords } from "#shared/words/run.ts";
import { words } from "#shared/words.ts";
import { holdCalls } from "../../e2e/panel.ts";
import { altered } from "../altered.ts";
import { type Story, shotOf } from "../story.ts";
import { idOf } from "../team-at-work.ts";

const calls = "**/api/teams/**";

/** From now on the server refuses every call of this page. */
function shutOut(page: Page, status: number, code: string): Promise<unknown> {
  const json = { error: { code, message: "Refused." } };
  return page.route(calls, (route) => route.fulfill({ status, json }));
}

const longTitle =
  "Agree on the one experiment that each of us can begin before the next long weekend";

/** Every step is called by one long title. */
const underLongTitles = altered<TeamView>(/\/api\/teams$/, (view) => {
  const { current } = view;
  if (!current) return view;
  const steps = current.run.steps.map((step) => ({ ...step, title: longTitle }));
  return { ...view, current: { ...current, run: { ...current.run, steps } } };
});

/** What somebody typed that was not sent, whoever is shut out, and a leader who is gone. */
export const leftBehind: Story = {
  title: "A run: unsent, shut out, too late",
  async *tell({ open, team, room }) {
    await team.plan("small-bets");
    await team.moves("startRun");
    await team.goesTo("write");
    const [ana, dana] = await Promise.all([open("ana"), open("dana")]);
    await dana.types("Half a thought");
    await shutOut(dana.page, 404, "not-found");
    await dana.press(runWords.addNote);
    await dana.sees(words.panel.outOfTeam);
    yield shotOf("A member who is no longer in the team, with what they typed", dana);
    await dana.page.unroute(calls);
    await dana.seesNoMore(words.panel.outOfTeam);
    await ana.sees(runWords.onlyYou);
    await shutOut(ana.page, 401, "unauthenticated");
    await ana.press(runWords.pause);
    await ana.sees(words.panel.signedOut);
    yield shotOf("A leader of whom Teams no longer says who they are", ana);
    await ana.page.unroute(calls);
    await ana.seesNoMore(words.panel.signedOut);

    for (const person of ["ben", "chidi"] as const) await team.writes(person, "Half the stand-up");
    await team.reveals();
    await dana.frame.getByRole("textbox", { name: runWords.lateNote }).waitFor();
    yield shotOf("A late note", dana);
    const held = await holdCalls(ana.page, "**/advance");
    await ana.press(/^Next: /);
    await held.first;
    await team.moves("advanceRun", "ben");
    held.letGo();
    await ana.sees(words.panel.did.advance("Ben"));
    yield shotOf("Somebody else was faster", ana);
    await ana.press(words.panel.dismiss);
    const [leading, one] = await Promise.all([
      open("ana", { before: underLongTitles }),
      open("dana", { before: underLongTitles }),
    ]);
    await Promise.all([leading, one].map((panel) => panel.sees(runWords.yourDots)));
    yield shotOf("Dots under a long title, for the leader", leading);
    yield shotOf("Dots under a long title, for a member", one);

    const run = await team.run();
    const place = { teamId: (await team.view()).id, runId: run.id };
    const command = { commandId: crypto.randomUUID(), expectedVersion: run.version };
    await team.ask("ana", "handOverRun", place, { ...command, toId: idOf("ben") });
    await room.letPass(1);
    await dana.sees(leadWords.leaderGone("Ben"));
    yield shotOf("The leader is gone, for a member", dana);
    await dana.press(runWords.takeLead);
    await dana.press(runWords.takeLeadConfirm);
    await dana.sees(runWords.youLead);
    await dana.press(runWords.endEarly);
    await dana.press(runWords.endConfirm);
    await dana.sees(runWords.unsentTitle);
    yield shotOf("What was not sent when the run ended", dana);
    await dana.press(runWords.toCommitments);
    await dana.sees(runWords.promiseUnsent);
    yield shotOf("It becomes a commitment", dana);
  },
};

/** A vote on notes that were never shown. */
export const nothingToVoteOn: Story = {
  title: "A run: nothing to vote on",
  async *tell({ open, team }) {
    await team.plan("small-bets");
    await team.moves("startRun");
    await team.goesTo("vote");
    const [ana, dana] = await Promise.all([open("ana"), open("dana")]);
    await Promise.all([ana, dana].map((panel) => panel.sees(/nothing to vote on/)));
    yield shotOf("Nothing to vote on, for its leader", ana);
    yield shotOf("Nothing to vote on, for a member", dana);
    await team.goesTo("decide");
    await ana.sees(runWords.decide);
    yield shotOf("Deciding without notes, for its leader", ana);
  },
};
