import { randomUUID } from "node:crypto";
import type { RouteName } from "#shared/routes.ts";
import { askServer, currentRun } from "../e2e/ask-server.ts";
import { type SampleKey, sampleKeys, samplePerson } from "../room/people.ts";
import type { SampleClient } from "../sample/sample-client.ts";
import { type Chance, chanceOf } from "./chance.ts";
import { aDevice, type MadeUpDevice } from "./devices.ts";
import { type ChaosPanel, openChaosPanel } from "./panel.ts";
import { createWitness, type Witness } from "./witness.ts";

/** What everything in a schedule works with. */
export interface Scene {
  readonly seed: number;
  readonly conversationId: string;
  readonly ask: SampleClient;
  readonly chance: Chance;
  readonly witness: Witness;
  readonly panels: readonly ChaosPanel[];
  readonly devices: readonly MadeUpDevice[];
}

/** However busy the machine is (ms). */
export const aMinute = 60_000;

/** Calls the server past all that is bad; again where a connection had just ended, as it does between two calls. */
export function patientClient(serverUrl: string): SampleClient {
  const ask = askServer(serverUrl, aMinute);
  return (person, name, params, body) =>
    ask(person, name, params, body).catch((error: unknown) => {
      if (!(error instanceof TypeError)) throw error;
      return ask(person, name, params, body);
    });
}

/** Who sits before the eight panels: three of the five have two tabs open. */
export const seats: readonly SampleKey[] = [
  "ana",
  "ana",
  "ben",
  "ben",
  "chidi",
  "chidi",
  "dana",
  "eli",
];

/** Opens eight panels of a team of its own, whose run is on the step in which all write, or all vote. */
export async function openScene(serverUrl: string, seed: number): Promise<Scene> {
  const ask = patientClient(serverUrl);
  const chance = chanceOf(seed);
  const witness = createWitness(seed);
  const conversationId = `19:meeting_chaos-${seed}@thread.v2`;
  await startRun(ask, conversationId, chance.happens(0.4) ? "vote" : "write");
  const devices = new Map(seats.map((person) => [person, aDevice()]));
  const panels = await Promise.all(
    seats.map((person, index) => {
      const name = `${person} ${index}`;
      const device = devices.get(person) ?? aDevice();
      const own = chanceOf(seed * 100 + index);
      const opening = { name, person, conversationId, serverUrl, chance: own, device, witness };
      return openChaosPanel(opening);
    }),
  );
  await Promise.all(panels.map((panel) => panel.load()));
  return {
    ...{ seed, conversationId, ask, chance, witness, panels },
    devices: [...devices.values()],
  };
}

/** Starts a run that Ana leads, on the step in which all write, or all vote on what each wrote. */
export async function startRun(ask: SampleClient, conversationId: string, on: "write" | "vote") {
  const team = await ask("ana", "openTeam", {}, { conversationId });
  if (team === "refused") throw new Error("the team could not be opened");
  const { teamId } = { teamId: team.id };
  const plan = { commandId: randomUUID(), actionId: "humour-workshop", length: "full" as const };
  const facilitatorId = samplePerson("ana").userId;
  const planned = await ask("ana", "planRun", { teamId }, { ...plan, facilitatorId });
  if (planned === "refused") throw new Error("the run could not be planned");
  const params = { teamId, runId: planned.id };
  const move = async (name: "startRun" | "advanceRun") =>
    must(await ask("ana", name, params, await command()), name);
  const command = async () => {
    const { run } = await currentRun(ask, conversationId);
    return { commandId: randomUUID(), expectedVersion: run.version };
  };
  await move("startRun");
  await move("advanceRun");
  if (on === "write") return;
  const { run } = await currentRun(ask, conversationId);
  const stepId = run.steps[run.stepIndex]?.id ?? "";
  for (const person of sampleKeys) {
    const note = { ...params, stepId, noteId: randomUUID() };
    must(await ask(person, "writeNote", note, { text: `From ${person}` }), "writeNote");
  }
  must(await ask("ana", "revealStep", { ...params, stepId }, await command()), "revealStep");
  await move("advanceRun");
  await move("advanceRun");
}

function must(answer: unknown, name: RouteName): void {
  if (answer === "refused") throw new Error(`${name} was refused`);
}
