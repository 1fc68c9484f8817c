import type { RoundView } from "#shared/pulse/round-view.ts";
import type { TeamView } from "#shared/views.ts";
import { measuringWords } from "#shared/words/measuring.ts";
import { standingWords } from "#shared/words/standing.ts";
import { words } from "#shared/words.ts";
import { sampleKeys } from "../../room/people.ts";
import { altered } from "../altered.ts";
import { type Story, shotOf } from "../story.ts";

const day = 24 * 60;

/** The same team with another newest round. */
const withRound = (change: (round: RoundView) => RoundView) =>
  altered<TeamView>(/\/api\/teams(\/[^/]+)?$/, (view) => ({
    ...view,
    ...(view.round ? { round: change(view.round) } : {}),
  }));

/** Checks and pulses outside of a run, from the first offer until what followed is read. */
export const pulses: Story = {
  title: "Pulses, checks and what followed",
  async *tell({ open, team, room }) {
    room.startMeeting();
    const ana = await open("ana");
    await ana.press(measuringWords.open);
    await ana.sees(measuringWords.answerCheck);
    yield shotOf("A check is open", ana);
    await team.plan("humour-workshop");
    await ana.sees(words.panel.startNote);
    yield shotOf("Planned, with a check to answer before", ana);
    await ana.press(words.panel.chooseAnother);
    await ana.press(words.panel.chooseAnotherConfirm);
    await ana.press(measuringWords.answerCheck);
    await ana.sees(words.pulse.promise.title);
    yield shotOf("A check, before its questions", ana);
    await ana.press(measuringWords.begin);
    await ana.press(measuringWords.next);
    await ana.sees(measuringWords.chooseOne);
    yield shotOf("A check, with a question not answered", ana);
    for (let question = 1; question <= 12; question++) {
      await ana.sees(measuringWords.questionOf(question, 12));
      await ana.frame.getByRole("radio", { name: words.pulse.choices[2] }).check();
      if (question < 12) await ana.press(measuringWords.next);
    }
    yield shotOf("A check, with all questions answered", ana);
    await ana.press(words.pulse.send);
    await ana.sees(words.pulse.saved);
    yield shotOf("A check, saved", ana);
    await team.answer(["ben", "chidi", "dana", "eli"], 1);
    await room.letPass(day + 60);

    const low = await open("dana");
    await low.sees(words.pulse.lowPromptsTitle);
    yield shotOf("What a check shows, with low bands", low);
    await team.plan("humour-workshop");
    await team.moves("startRun");
    await team.goesTo("commit");
    await team.moves("endRun");
    await room.letPass(15 * day);
    await team.answer(sampleKeys, 5);
    await room.letPass(day + 60);
    const followed = await open("dana");
    await followed.sees(measuringWords.followedTitle("Humour Workshop"));
    yield shotOf("What followed an action", followed);
    await followed.press(words.library.standing);
    await followed.sees(standingWords.signalsTitle);
    await followed.frame.evaluate(() => {
      for (const part of document.querySelectorAll("details")) part.open = part.checkVisibility();
    });
    yield shotOf("Where the team stands", followed);
    await followed.press(words.library.back);
    await followed.press("Humour Workshop");
    await followed.sees(measuringWords.inYourTeam);
    yield shotOf("An action that the team has measured", followed);

    const withheld = await open("dana", {
      before: withRound(({ bands: _, reported: __, measured: ___, ...round }) => ({
        ...round,
        state: "withheld",
        reason: "too-few",
      })),
    });
    await withheld.sees(words.pulse.withheld.title);
    yield shotOf("Too few have answered, and nothing is shown", withheld);
    const mixed = await open("dana", {
      before: withRound(({ kind: _, measured: __, ...round }) => ({
        ...round,
        bands: { courage: "mixed", openness: "rather-low", resilience: "upper-half" },
      })),
    });
    await mixed.sees(words.pulse.bands["rather-low"]);
    yield shotOf("A pulse with bands of each kind", mixed);
  },
};
