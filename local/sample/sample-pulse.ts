import type { RoundView } from "#shared/pulse/round-view.ts";
import type { TeamView } from "#shared/views.ts";
import type { NewId } from "../../bot/ports.ts";
import type { SampleKey } from "../room/people.ts";
import { sampleChoice } from "./sample-answers.ts";
import type { SampleClient } from "./sample-client.ts";

/** What somebody answers with. */
interface Answering {
  readonly client: SampleClient;
  readonly newId: NewId;
  readonly chance: () => number;
}

/**
 * Answers in the panel, as a person whose run is on its pulse step. False where the team has moved
 * on; true where nothing is left to do, be it because the team has no pulse this time.
 */
export async function answerInPanel(
  parts: Answering & {
    readonly hasAnswered: (roundId: string, person: SampleKey) => boolean;
  },
  person: SampleKey,
  { id: teamId, current }: TeamView,
): Promise<boolean> {
  const { client, hasAnswered } = parts;
  const opened = await client(person, "openRound", { teamId, runId: current?.run.id ?? "" }, {});
  if (opened === "refused") return false;
  if ("none" in opened) return true;
  const { round } = opened;
  if (!round.mayAnswer || hasAnswered(round.id, person)) return true;
  return answerInApp(parts, person, teamId, round);
}

/** Answers a round of a team in the app; false where that was refused. */
export async function answerInApp(
  { client, newId, chance }: Answering,
  person: SampleKey,
  teamId: string,
  { id: roundId, questions }: RoundView,
): Promise<boolean> {
  const answer = Object.fromEntries(
    questions.map(({ id }) => [id, sampleChoice(person, id, chance)]),
  );
  const body = { commandId: newId(), answer };
  return (await client(person, "answerRound", { teamId, roundId }, body)) !== "refused";
}

/** Whether this person has yet to answer the team's newest round. */
export function owesAnswer(
  round: RoundView | undefined,
  person: SampleKey,
  hasAnswered: (roundId: string, person: SampleKey) => boolean,
): round is RoundView {
  return round?.mayAnswer === true && !hasAnswered(round.id, person);
}
