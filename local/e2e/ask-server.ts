import { randomUUID } from "node:crypto";
import type { Run } from "#shared/run.ts";
import { type SampleKey, sampleConversationId, sampleKeys } from "../room/people.ts";
import { type SampleClient, sampleClient } from "../sample/sample-client.ts";

/** Calls this server as one of the sample people, without a page. */
export function askServer(url: string, patience?: number): SampleClient {
  const issue = async (person: SampleKey) => {
    const response = await fetch(`${url}/local/token`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: url },
      body: JSON.stringify({ person }),
    });
    const { token } = (await response.json()) as { token: string };
    return token;
  };
  return sampleClient(url, issue, patience);
}

/** The team's run as the server has it, and the time on the server's clock. */
export async function currentRun(
  ask: SampleClient,
  conversationId = sampleConversationId,
): Promise<{ readonly teamId: string; readonly run: Run; readonly now: number }> {
  const view = await ask("ana", "openTeam", {}, { conversationId });
  if (view === "refused" || !view.current) throw new Error("there is no run");
  return { teamId: view.id, run: view.current.run, now: view.now };
}

/** Lets all five answer the pulse that is open, each question with "Often". */
export async function answerForAll(ask: SampleClient): Promise<void> {
  const team = await ask("ana", "openTeam", {}, { conversationId: sampleConversationId });
  if (team === "refused" || !team.round) throw new Error("the team has no pulse");
  const { id: roundId, questions } = team.round;
  const answer = Object.fromEntries(questions.map(({ id }) => [id, 4]));
  for (const person of sampleKeys) {
    const body = { commandId: randomUUID(), answer };
    const reply = await ask(person, "answerRound", { teamId: team.id, roundId }, body);
    if (reply === "refused") throw new Error(`${person} could not answer`);
  }
}
