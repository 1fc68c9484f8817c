import type { OpenRound } from "#shared/pulse/round.ts";
import { join, leave, teamKey } from "#shared/team.ts";
import { monday } from "#shared/testing/builders.ts";
import type { Ports } from "../ports.ts";
import { type Chance, chance } from "./ballot-chance.ts";
import { type Faults, noFaults } from "./ballot-database.ts";
import { brokenLaws } from "./ballot-laws.ts";
import { unmarked } from "./ballot-ports.ts";
import {
  type BallotRoom,
  ballotRoom,
  isOpen,
  type Protocol,
  person,
  type Sending,
  teamId,
  tenantId,
} from "./ballot-room.ts";
import { again, answersOf, codeOf, type Play, type Work } from "./ballot-sendings.ts";
import { tampering } from "./ballot-tampering.ts";

/** What one schedule came to; every broken law is a sentence. */
export interface Outcome {
  readonly broken: readonly string[];
  readonly end: "released" | "too-few" | "unreadable" | "none";
  readonly sent: number;
  readonly saved: number;
  readonly late: number;
}

/** Lets one round happen in an order, and with mishaps, that the seed decides. */
export async function runSchedule(protocol: Protocol, seed: number): Promise<Outcome> {
  const luck = chance(seed);
  const people = luck.happens(0.05) ? luck.between(20, 50) : luck.between(4, 11);
  const chosen = luck.happens(0.2) ? luck.between(4, Math.min(people, 30)) : undefined;
  const room = await ballotRoom(protocol, luck, people, chosen);
  const isTampered = luck.happens(0.1);
  const faults = someFaults(luck);
  const set = (on: boolean) => {
    room.database.faults = on ? faults : noFaults;
    room.keyFaults = on ? faults.lost : 0;
  };
  const anyProcess = () => luck.pick(room.processes);

  set(true);
  const open = await openedRound(protocol, room, luck, set);
  if (!open) return outcomeOf(room, ["no round was opened"]);
  await room.turns.together([() => joinLate(anyProcess())]);
  const play = { protocol, room, luck, open, people, sendings: [] as Sending[] };

  set(true);
  await room.turns.together([
    ...answersOf(play, 0.2 + 0.8 * luck.next()),
    ...again(play, luck.between(0, 4)),
    ...(luck.happens(0.3)
      ? [() => quietly(room, () => protocol.settleRound(anyProcess(), place(open)))]
      : []),
    ...(luck.happens(0.2)
      ? [() => quietly(room, () => leaveTeam(anyProcess(), person(0).userId))]
      : []),
    ...(isTampered ? [() => tamperSometime(room, luck)] : []),
  ]);

  // Around the end: the clock moves while people send and others close.
  await room.turns.together([
    ...answersOf(play, luck.next() / 2),
    ...again(play, luck.between(0, 4)),
    ...[-1, 0, 1].map((ms) => async () => {
      room.clock.now = Math.max(room.clock.now, open.closesAt + ms);
    }),
    ...closers(play, luck.between(1, 3)),
  ]);
  await room.turns.together([
    ...closers(play, luck.between(1, 3)),
    ...answersOf(play, 0.1),
    ...again(play, luck.between(0, 4)),
  ]);

  // In the end everything works again, and whoever looks finishes what was left.
  set(false);
  room.clock.now = open.closesAt + 2 * 60 * 60 * 1000;
  for (let looks = 0; looks < 2; looks++) {
    for (const ports of room.processes)
      await room.turns.together([() => lookOnce(protocol, ports)]);
  }
  const told = room.posted.length;
  await room.turns.together([...answersOf(play, 0.1), ...again(play, 1), ...closers(play, 2)]);
  if (room.posted.length !== told) room.seen.push("what was told was told again");
  return outcomeOf(room, brokenLaws(protocol, room, open, thresholdOf(people, chosen)));
}

/** Anywhere between the answers, and not only before they begin. */
async function tamperSometime(room: BallotRoom, luck: Chance): Promise<void> {
  for (let turns = luck.between(0, 60); turns > 0; turns--) await room.turns.turn();
  tampering(room, luck);
}

/** Two or three ask for the round at once; they are told the same one. */
async function openedRound(
  protocol: Protocol,
  room: BallotRoom,
  luck: Chance,
  set: (on: boolean) => void,
): Promise<OpenRound | undefined> {
  const check = luck.happens(0.4);
  const ask = async (ports: Ports) => {
    const team = await ports.store.read(teamKey(tenantId, teamId));
    await quietly(room, () => protocol.openRound(ports, { team, check }));
  };
  await room.turns.together(
    Array.from(
      { length: luck.between(1, 3) },
      () => () => quietly(room, () => ask(luck.pick(room.processes))),
    ),
  );
  set(false);
  await room.turns.together([() => ask(luck.pick(room.processes))]);
  const rounds = new Set(room.rounds().map(({ round }) => round.id));
  if (rounds.size > 1) room.seen.push("two rounds were opened at once");
  const [first] = room.rounds();
  return first && isOpen(first.round) ? first.round : undefined;
}

/** Somebody joins after the round was opened. */
async function joinLate(ports: Ports): Promise<void> {
  const late = { userId: "joined-later", name: "Late" };
  await ports.store.update(teamKey(tenantId, teamId), (team) => join(team, late, monday + 1));
}

async function leaveTeam(ports: Ports, userId: string): Promise<void> {
  await ports.store.update(teamKey(tenantId, teamId), (team) => leave(team, userId, monday + 2));
}

function closers({ protocol, room, luck, open }: Play, times: number): Work[] {
  return Array.from({ length: times }, () => {
    const ports = luck.pick(room.processes);
    return luck.happens(0.5)
      ? () => quietly(room, () => protocol.tellRound(ports, place(open), unmarked))
      : () => lookOnce(protocol, ports);
  });
}

async function lookOnce(protocol: Protocol, ports: Ports): Promise<void> {
  const loop = protocol.dueLoop(ports, 2 ** 31 - 1);
  await loop.look();
  await loop.stop();
}

/** Faults may end it; whatever else is thrown is a defect. */
async function quietly(room: BallotRoom, work: Work): Promise<void> {
  try {
    await work();
  } catch (error) {
    const code = codeOf(error);
    if (code !== "unavailable" && code !== "Killed") room.seen.push(`it threw ${code}`);
  }
}

function place({ id }: OpenRound) {
  return { tenantId, teamId, roundId: id };
}

function someFaults(luck: Chance): Faults {
  if (luck.happens(0.2)) return noFaults;
  const heavy = luck.next() * 0.5;
  return {
    throttled: heavy * luck.next(),
    lost: heavy * luck.next(),
    refused: heavy * luck.next() * 0.5,
    killed: heavy * luck.next() * 0.3,
  };
}

/** As the rule says it, worked out here once more. */
function thresholdOf(people: number, chosen: number | undefined): number {
  const least = people < 8 ? 4 : 5;
  return chosen !== undefined && chosen > least ? chosen : least;
}

function outcomeOf(room: BallotRoom, broken: readonly string[]): Outcome {
  const last = room.rounds().at(-1)?.round;
  const results = room.attempts.map(({ result }) => result);
  return {
    broken: [...new Set([...broken, ...room.seen])],
    end:
      last?.state === "released" ? "released" : last?.state === "withheld" ? last.reason : "none",
    sent: results.length,
    saved: results.filter((result) => result === "saved").length,
    late: results.filter((result) => result === "conflict").length,
  };
}
