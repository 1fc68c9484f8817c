import { fitInWords } from "#shared/words/fit-in.ts";
import { leadWords } from "#shared/words/lead.ts";
import { runWords } from "#shared/words/run.ts";
import { stepToolWords } from "#shared/words/step-tools.ts";
import { words } from "#shared/words.ts";
import { meetingThatEnds } from "../../e2e/meeting-that-ends.ts";
import { type Story, shotOf } from "../story.ts";

/** A run in which time, people and connections do not go as planned. */
export const troubles: Story = {
  title: "A run: time, lead and connection",
  async *tell({ open, team, room, server }) {
    await team.plan("humour-workshop");
    const { id: teamId, now } = await team.view();
    const schedule = meetingThatEnds(now + 12 * 60_000 + 30_000);
    await team.ask("ana", "chooseSchedule", { teamId }, schedule);
    await team.moves("startRun");
    const [ana, dana] = await Promise.all([open("ana"), open("dana")]);
    await ana.sees(fitInWords.confirm);
    yield shotOf("The run is longer than the meeting, for its leader", ana);
    await ana.press(fitInWords.keep);
    await ana.press(fitInWords.trigger);
    await ana.sees(fitInWords.ask);
    yield shotOf("The leader fits the rest in by hand", ana);
    await ana.press(fitInWords.keep);
    await ana.press(runWords.handOver);
    await ana.sees(runWords.handOverAsk);
    yield shotOf("The leader hands over", ana);
    await ana.press(words.panel.cancel);
    await team.moves("pauseRun");
    await dana.sees(runWords.paused);
    yield shotOf("Paused, for its leader", ana);
    yield shotOf("Paused, for a member", dana);
    await team.moves("resumeRun");

    await room.letPass(3);
    await dana.sees(leadWords.phases.nearly);
    yield shotOf("The step’s time is nearly over", dana);
    await room.letPass(1);
    await dana.sees(leadWords.phases.over);
    yield shotOf("The step’s time is over, for its leader", ana);
    await dana.press(runWords.takeLead);
    await dana.sees(runWords.takeLeadConfirm);
    yield shotOf("A member takes the lead when time is over", dana);
    await dana.press(words.panel.cancel);

    await dana.press(stepToolWords.lookAhead(2));
    await dana.sees(stepToolWords.lookingAt(2, 1));
    yield shotOf("A member looks ahead", dana);
    await dana.press(stepToolWords.backToTeam);
    await team.moves("advanceRun");
    await dana.sees(runWords.stepOf(2, 6));
    await ana.press(stepToolWords.lookBack(1));
    await ana.sees(stepToolWords.lookingAt(1, 2));
    yield shotOf("The leader looks back", ana);
    await ana.press(stepToolWords.backToTeam);
    await ana.press(runWords.endEarly);
    yield shotOf("The leader ends early", ana);
    await ana.press(words.panel.cancel);

    await server.kill();
    await dana.sees(words.panel.reconnecting);
    yield shotOf("The connection is lost", dana);
    await dana.types("A note that cannot be sent just now");
    await dana.press(runWords.addNote);
    await dana.sees(words.panel.notSent);
    yield shotOf("What was written is not sent", dana);
  },
};
