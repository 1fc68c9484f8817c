import type { RoundView } from "#shared/pulse/round-view.ts";
import type { TeamView } from "#shared/views.ts";
import type { NewId } from "../../bot/ports.ts";
import type { SampleKey } from "../room/people.ts";
import { sampleChoice } from "./sample-answers.ts";
import type { SampleClient } from "./sample-client.ts";

/**
 * Answers in the panel, as a person whose run is on its pulse step. False where the team has moved
 * on; true where nothing is left to do, be it because the team has no pulse this time.
 */
export async function answerInPanel(
  parts: {
    readonly client: SampleClient;
    readonly newId: NewId;
    readonly chance: () => number;
    readonly hasAnswered: (roundId: string, person: SampleKey) => boolean;
  },
  person: SampleKey,
  { id: teamId, current }: TeamView,
): Promise<boolean> {
  const { client, newId, chance, hasAnswered } = parts;
  const opened = await client(person, "openRound", { teamId, runId: current?.run.id ?? "" }, {});
  if (opened === "refused") return false;
  if ("none" in opened) return true;
  const { round } = opened;
  if (!round.mayAnswer || hasAnswered(round.id, person)) return true;
  const answer = Object.fromEntries(
    round.questions.map(({ id }) => [id, sampleChoice(person, id, chance)]),
  );
  const body = { commandId: newId(), answer };
  return (await client(person, "answerRound", { teamId, roundId: round.id }, body)) !== "refused";
}

/** Whether this person has yet to answer the team's newest round. */
export function owesAnswer(
  round: RoundView | undefined,
  person: SampleKey,
  hasAnswered: (roundId: string, person: SampleKey) => boolean,
): round is RoundView {
  return round?.mayAnswer === true && !hasAnswered(round.id, person);
}
