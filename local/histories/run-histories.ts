import { type FaultyServers, faultyServers, type History } from "./history.ts";
import { isLinearizable } from "./register.ts";

/** So many histories go on together. */
const together = 8;

/** What was found over all histories. */
export interface Found {
  readonly histories: number;
  readonly commands: number;
  readonly unknown: number;
  readonly conflicts: number;
  /** Those that no register with versions could have given. */
  readonly rejected: readonly History[];
}

/** Plays the histories of these seeds, and checks each. */
export async function runHistories(
  from: number,
  count: number,
  servers?: FaultyServers,
): Promise<Found> {
  const at = servers ?? (await faultyServers());
  const all: History[] = [];
  let next = from;
  const play = async () => {
    while (next < from + count) all.push(await at.history(next++));
  };
  await Promise.all(Array.from({ length: together }, play));
  await at.close();
  const calls = all.flatMap((history) => history.calls);
  const answered = (kind: string) => calls.filter(({ answer }) => answer.kind === kind).length;
  return {
    histories: all.length,
    commands: calls.filter(({ command }) => command).length,
    unknown: answered("unknown"),
    conflicts: answered("conflict"),
    rejected: all.filter(({ first, calls }) => !isLinearizable(first, calls)),
  };
}

/** A history for people: a line for each call, in the order in which they were made. */
export function linesOf({ seed, first, calls }: History): string[] {
  const began = Math.min(...calls.map(({ calledAt }) => calledAt));
  const lines = calls
    .toSorted((a, b) => a.calledAt - b.calledAt)
    .map(({ client, calledAt, answeredAt, command, answer }) => {
      const asked = command
        ? `adds ${command.minutes} to version ${command.expectedVersion} (${command.id.slice(0, 4)})`
        : "reads";
      const { kind, ...value } = answer;
      const [from, to] = [calledAt - began, answeredAt - began].map((ms) => ms.toFixed(1));
      return `  ${from}–${to} ms client ${client} ${asked}: ${kind} ${JSON.stringify(value)}`;
    });
  return [`seed ${seed}, from ${JSON.stringify(first)}`, ...lines];
}
