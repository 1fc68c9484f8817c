import { randomUUID } from "node:crypto";
import { runWords } from "#shared/words/run.ts";
import { stepToolWords } from "#shared/words/step-tools.ts";
import { words } from "#shared/words.ts";
import { sampleKeys } from "../../room/people.ts";
import { type Cast, type Story, shotOf } from "../story.ts";
import { idOf } from "../team-at-work.ts";

/** An action with a step of every kind. */
const actionId = "small-bets";

const notes = {
  ana: "What if, for one week, we had no meetings before eleven?",
  ben: "Half the stand-up",
  chidi:
    "What if, for one week, we sent work out when it is half done, and asked for one thing that is good about it and one that is not there yet?",
  dana: "Work in twos",
  eli: "No chat after five",
} as const;

const decision = "For one week, nobody sends anything after five";

async function begun({ open, team }: Cast) {
  await team.plan(actionId);
  await team.moves("startRun");
  const [ana, dana] = await Promise.all([open("ana"), open("dana")]);
  await Promise.all([ana, dana].map((panel) => panel.sees(/^Step 1 of /)));
  return { ana, dana };
}

/** Talking, a round, writing alone and showing all notes. */
export const firstSteps: Story = {
  title: "A run: talk, round, write",
  async *tell(cast) {
    const { team } = cast;
    const { ana, dana } = await begun(cast);
    yield shotOf("Talk, for its leader", ana);
    yield shotOf("Talk, for a member", dana);
    await team.isReady("ben");
    await team.isReady("dana");
    await ana.sees(/ready/);
    await ana.press(stepToolWords.beginRound);
    yield shotOf("The leader begins a round", ana);
    await ana.press(stepToolWords.beginNow);
    await dana.sees(stepToolWords.speaks("Ben"));
    yield shotOf("A round, for its leader", ana);
    yield shotOf("A round, for a member who waits", dana);
    await ana.press(/^Skip Ben/);
    await ana.press(/^Skip Chidi/);
    await dana.sees(stepToolWords.youSpeak);
    yield shotOf("A round, for a member who speaks", dana);
    yield shotOf("A round in which some come up once more", ana);

    await team.goesTo("write");
    await dana.sees(runWords.onlyYou);
    yield shotOf("Writing alone, with nothing written", dana);
    for (const person of ["ana", "ben", "chidi", "eli"] as const) {
      await team.writes(person, notes[person]);
    }
    await dana.writes(notes.dana);
    await dana.writes(`${notes.chidi} I mean it`);
    await dana.types("One more that is not sent yet");
    await ana.sees(/notes/);
    yield shotOf("Writing alone, for its leader", ana);
    await ana.press(runWords.skipName);
    yield shotOf("A leader would skip notes that are written", ana);
    await ana.press(words.panel.cancel);
    yield shotOf("Writing alone, with notes and a draft", dana);
    await dana.press(runWords.editNote(notes.dana));
    yield shotOf("A note is changed", dana);
    await dana.press(runWords.cancel);
    await team.reveals();
    await ana.sees(new RegExp(`^${runWords.board}$`));
    await dana.sees(new RegExp(`^${runWords.board}$`));
    yield shotOf("The notes are shown, for its leader", ana);
    yield shotOf("The notes are shown, for a member with a draft", dana);
  },
};

/** Dots, pairs, deciding and agreeing who does what. */
export const lastSteps: Story = {
  title: "A run: dots, pairs, decide, commit",
  async *tell(cast) {
    const { team } = cast;
    const { ana, dana } = await begun(cast);
    await team.goesTo("write");
    for (const person of sampleKeys) await team.writes(person, notes[person]);
    await dana.types("Typed when the leader moves on");
    await team.reveals();
    await team.goesTo("vote");
    await ana.putsDotOn(notes.ben);
    await ana.putsDotOn(notes.chidi);
    await dana.sees(runWords.draftNote);
    yield shotOf("Dots, with a note left unsent", dana);
    await dana.press(runWords.discard);
    await dana.putsDotOn(notes.chidi);
    yield shotOf("Dots, for its leader", ana);
    yield shotOf("Dots, for a member", dana);
    await ana.putsDotOn(notes.chidi);
    await ana.sees(runWords.dotsPlaced(3, 3));
    yield shotOf("Dots, with none left", ana);
    await dana.putsDotOn(notes.ben);
    await dana.putsDotOn(notes.ben);
    await dana.sees(runWords.dotsPlaced(3, 3));
    await ana.sees(runWords.votedCount(2));
    await ana.press(runWords.showResult);
    yield shotOf("A leader would show the result while not all have placed dots", ana);
    await ana.press(runWords.showNow);
    await dana.sees(new RegExp(`^${runWords.result}$`));
    yield shotOf("The result of the dots, a tie, for a member", dana);
    yield shotOf("The result of the dots, a tie, for its leader", ana);
    await team.goesTo("pairs");
    await dana.sees(/^You talk with |^Nobody else/);
    yield shotOf("Pairs, for a member", dana);
    await ana.press(stepToolWords.drawAgain);
    yield shotOf("Pairs are drawn again by the leader", ana);
    await team.goesTo("decide");
    await team.isReady("ben");
    await dana.frame.getByRole("checkbox", { name: runWords.ready }).check();
    await dana.sees(/^Ben and Dana/);
    yield shotOf("Deciding, for its leader", ana);
    yield shotOf("Deciding, for a member who waits for the decision", dana);
    await ana.frame.getByRole("textbox", { name: runWords.decide }).fill(decision);
    await ana.press(/^Next: /);
    await ana.sees(runWords.unsent.decision);
    yield shotOf("A leader goes on with a decision that is only typed", ana);
    await ana.decides(decision);
    await dana.sees(decision);
    yield shotOf("A decision, for its leader", ana);
    yield shotOf("Deciding, for a member who is ready", dana);
    await team.goesTo("commit");
    await dana.sees(runWords.noCommitments);
    yield shotOf("Agreeing, with nothing agreed", dana);
    await dana.frame.getByRole("textbox", { name: runWords.what }).fill("Half the stand-up");
    const far = new Date(Date.now() + 6 * 24 * 60 * 60_000).toISOString().slice(0, 10);
    await team.promises("ben", "Count the messages in the channel until Friday and tell us", far);
    await team.promises("chidi", "Ask the release team whether a half-done parcel helps", far);
    await dana.sees(/release team/);
    await ana.sees(/release team/);
    yield shotOf("Agreeing, for its leader", ana);
    yield shotOf("Agreeing, for a member who types", dana);
    await dana.press(runWords.promise);
    await ana.frame.getByRole("textbox", { name: runWords.what }).fill("Call the supplier");
    await ana.press(/^Next: /);
    await ana.sees(runWords.unsent.promise);
    yield shotOf("A leader goes on with a commitment that is only typed", ana);
    await ana.frame.getByRole("textbox", { name: runWords.what }).fill("");
    const { teamId, id: runId } = await team.run();
    const taken = { teamId, commitmentId: randomUUID() };
    const handOff = { text: "Send the draft", ownerId: idOf("ben"), forId: idOf("dana") };
    await team.ask("ben", "promiseCommitment", taken, { ...handOff, runId, dueOn: far });
    await team.ask("ben", "withdrawCommitment", taken, {});
    await dana.sees(words.panel.tookBack("Ben", handOff.text));
    yield shotOf("Agreeing, once somebody took back what a member waits for", dana);

    await team.goesTo("pulse");
    await dana.sees(words.pulse.lastTwoWeeks);
    yield shotOf("The pulse in the run, for its leader", ana);
    yield shotOf("The pulse in the run, for a member", dana);
    await ana.press(runWords.end);
    await ana.sees(runWords.endConfirm);
    yield shotOf("A leader is asked whether to finish, before they have answered", ana);
    await ana.press(words.panel.cancel);
    await team.answer(["ben", "chidi", "eli"], 4);
    await dana.press(words.pulse.send);
    await dana.sees(/no answer yet/);
    yield shotOf("The pulse with answers that are missing", dana);
    await dana.answersPulse("Often");
    yield shotOf("The pulse, saved", dana);
    await ana.press(runWords.end);
    await ana.sees(runWords.endConfirm);
    yield shotOf("The leader ends the run", ana);
    await ana.press(runWords.endConfirm);
    await Promise.all([ana, dana].map((panel) => panel.sees(runWords.endedTitle)));
    yield shotOf("The end of a run", dana);
    await dana.press(runWords.done);
    await dana.sees(words.panel.pulseTitle);
    yield shotOf("Afterwards, with what was promised and the pulse open", dana);
    const commitmentId = (await team.view()).open.find(
      ({ ownerId }) => ownerId === idOf("ben"),
    )?.id;
    const place = { teamId: (await team.view()).id, commitmentId: commitmentId ?? randomUUID() };
    await team.ask("ben", "claimCommitment", place, {});
    await dana.sees(words.panel.claimed("Ben"));
    yield shotOf("Something that waits to be confirmed", dana);
  },
};
