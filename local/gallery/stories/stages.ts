import type { Frame } from "playwright-core";
import { runWords } from "#shared/words/run.ts";
import { stageWords } from "#shared/words/stage.ts";
import type { Panel } from "../../e2e/panel.ts";
import type { Shot, Story } from "../story.ts";

/** The meeting’s stage, which everybody looks at together. */
export const stages: Story = {
  title: "Stage",
  async *tell({ open, team, room }) {
    await team.view();
    room.startMeeting();
    room.showOnStage();
    const ben = await open("ben", { width: 1600 });
    const frame = await stageOf(ben);
    const shot = (name: string): Shot => ({
      name,
      screen: {
        page: ben.page,
        frame,
        themes: ["default", "dark", "contrast"],
        around: "iframe[data-stage]",
      },
    });
    const sees = (text: string | RegExp) => frame.getByText(text).first().waitFor();
    await sees(stageWords.noRunTitle);
    yield shot("Before an action is chosen");
    await team.plan("small-bets");
    await sees(stageWords.planned("Ana"));
    yield shot("Planned");
    await team.moves("startRun");
    await sees(/^Step 1 of/);
    yield shot("Talk");
    await team.goesTo("write");
    await sees(stageWords.writing);
    await team.writes("ana", "What if, for one week, we had no meetings before eleven?");
    await team.writes("ben", "Half the stand-up");
    await team.writes("eli", "No chat after five");
    yield shot("Writing alone");
    await team.reveals();
    await sees("Half the stand-up");
    yield shot("The notes are shown");
    await team.goesTo("vote");
    await sees(stageWords.voting);
    yield shot("Dots");
    await room.letPass(5);
    await sees(/over/);
    yield shot("Dots, with their time over");
    await team.goesTo("pairs");
    yield shot("Pairs");
    await team.goesTo("commit");
    const soon = new Date(Date.now() + 6 * 24 * 60 * 60_000).toISOString().slice(0, 10);
    await team.promises("ben", "Count the messages in the channel until Friday and tell us", soon);
    await sees(/Count the messages/);
    yield shot("Agreeing");
    await team.goesTo("pulse");
    await sees(stageWords.pulse);
    yield shot("The pulse");
    await team.moves("endRun");
    await sees(runWords.endedTitle);
    yield shot("The end of a run");
  },
};

async function stageOf({ page }: Panel): Promise<Frame> {
  const element = await page.waitForSelector("iframe[data-stage]");
  const frame = await element.contentFrame();
  if (!frame) throw new Error("the stage is empty");
  return frame;
}
