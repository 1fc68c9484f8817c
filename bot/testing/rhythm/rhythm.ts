import { day } from "#shared/day.ts";
import { type Team, teamKey } from "#shared/team.ts";
import type { Ports } from "../../ports.ts";
import { chooseSchedule } from "../../usecases/schedule.ts";
import { chance } from "../ballot-chance.ts";
import { memoryKeys } from "../memory-keys.ts";
import { memoryDatabase } from "./memory-driver.ts";
import { type RhythmPeople, rhythmPeople } from "./rhythm-people.ts";
import { type RhythmWorld, rhythmProcess, type Said } from "./rhythm-process.ts";
import { judge, type Verdict } from "./rhythm-referee.ts";
import { rhythmTeams } from "./rhythm-teams.ts";

const minute = 60_000;

/** How a rhythm is played. */
export interface RhythmInput {
  readonly teams: number;
  readonly days: number;
  readonly seed: number;
  /** The share of notes of a work (three or four for a message) after which a server is killed soon. */
  readonly crashes: number;
  /** By how much the clock of one of the two servers is behind (ms). */
  readonly apart: number;
}

export interface RhythmOutcome extends Verdict {
  readonly messages: number;
  readonly crashes: number;
  /** How often a server was killed where. */
  readonly crashedAt: Readonly<Record<string, number>>;
  /** What was logged as an error, by reason. */
  readonly errors: Readonly<Record<string, number>>;
  /** How many records were set aside. */
  readonly aside: number;
}

/** The first instant of the histories: a Thursday, so that years of every zone lie whole in two. */
const begin = Date.UTC(2026, 0, 1);

/** Lets teams meet for so many days, with two servers that are killed now and then. */
export async function playRhythm(input: RhythmInput): Promise<RhythmOutcome> {
  const luck = chance(input.seed);
  const database = memoryDatabase();
  const said: Said[] = [];
  const crashedAt: Record<string, number> = {};
  const errors: Record<string, number> = {};
  const count = (counts: Record<string, number>, name: string) => {
    counts[name] = (counts[name] ?? 0) + 1;
  };
  let people: RhythmPeople | undefined;
  const world: RhythmWorld = {
    driver: database.driver,
    time: { now: begin },
    chance: luck,
    said: (one) => {
      said.push(one);
      people?.hear(one);
    },
    keys: memoryKeys(),
    crashed: (where) => count(crashedAt, where),
    logged: ({ what, reason }) => count(errors, `${what}: ${reason}`),
  };
  const sound = rhythmProcess(world, 0, 0);
  const teams = rhythmTeams(input.teams, luck, begin - day);
  for (const team of teams) await begun(sound.ports, team);
  people = rhythmPeople(sound.ports, teams, luck);

  const servers = [0, input.apart].map((behind) => rhythmProcess(world, behind, input.crashes));
  const end = begin + input.days * day;
  for (;;) {
    const next = database.nextAt();
    if (next === undefined || next > end) break;
    // Servers look every few seconds; that they are some minutes late now and then is harder.
    world.time.now = Math.max(world.time.now, next) + (luck.happens(0.1) ? 5 * minute : 1_000);
    await Promise.all(servers.map((server) => server.look()));
    await people.act();
  }
  world.time.now = end;
  for (const server of [sound, ...servers]) await server.stop();
  const crashes = Object.values(crashedAt).reduce((sum, n) => sum + n, 0);
  const heard = { said, askings: people.askings };
  const verdict = judge(database, teams, heard, { from: begin + day, until: end });
  const aside = database.aside();
  return { ...verdict, messages: said.length, crashes, crashedAt, errors, aside };
}

/** A team whose first member has entered when it meets. */
async function begun(ports: Ports, team: Team): Promise<void> {
  const { tenantId, id: teamId, schedule, members } = team;
  const { schedule: _, ...unscheduled } = team;
  await ports.store.create(teamKey(tenantId, teamId), unscheduled);
  const [first] = members;
  if (!first || !schedule) throw new Error("nobody enters a schedule");
  const actor = { tenantId, userId: first.userId, name: first.name };
  await chooseSchedule(ports, { actor, teamId, ...schedule });
}
