import { setTimeout as rest } from "node:timers/promises";
import { openLightLine } from "./load-line.ts";
import { type LoadServer, loadServer, type Use } from "./load-server.ts";
import { type HeldMeeting, joinMeeting, type LoadNotes, startMeeting } from "./meetings.ts";

/** What is held, and for how long. */
export interface Load {
  readonly meetings: number;
  readonly people: number;
  /** How many panels each of them has open. */
  readonly panels: number;
  /** Each meeting moves its step so often (ms). */
  readonly every: number;
  readonly seconds: number;
}

/** What the server's process used at a moment of the load. */
export interface UseThen extends Use {
  /** Since the moves began (ms). */
  readonly at: number;
}

/** What came of it. */
export interface Held extends LoadNotes {
  readonly lines: number;
  /** How long it took until all who join at once were in (ms), of each meeting. */
  readonly joins: readonly number[];
  /** Before anybody had a line. */
  readonly before: Use;
  /** Once all had one, and then twice a minute. */
  readonly uses: readonly UseThen[];
}

/** How many meetings begin at once. */
const atOnce = 10;

const lookEvery = 30_000;

/** Holds so many meetings, each of which moves on and back, by a server and a store on disk of its own. */
export async function hold(load: Load, tell: (line: string) => void): Promise<Held> {
  const server = await loadServer();
  const notes: LoadNotes = { heard: [], commands: 0, errors: [] };
  const held: HeldMeeting[] = [];
  try {
    const numbers = Array.from({ length: load.meetings }, (_, number) => number);
    const begun = await inBatches(numbers, (number) =>
      startMeeting(server, { number, people: load.people }),
    );
    const before = await server.use();
    const joins: number[] = [];
    await inBatches(begun, async (one, number) => {
      const at = performance.now();
      const meeting = { number, people: load.people };
      const panels = { each: load.panels, openLine: openLightLine };
      held.push(await joinMeeting(server, meeting, panels, one, notes));
      joins.push(performance.now() - at);
    });
    const lines = load.meetings * load.people * load.panels;
    tell(`${lines} panels are open`);
    const uses = await moveAll(server, held, load, notes, tell);
    return { ...notes, lines, joins, before, uses };
  } finally {
    for (const meeting of held) meeting.close();
    await server.stop();
  }
}

async function moveAll(
  server: LoadServer,
  held: readonly HeldMeeting[],
  { every, seconds }: Load,
  notes: LoadNotes,
  tell: (line: string) => void,
): Promise<readonly UseThen[]> {
  // What the joining left behind goes first.
  await rest(2_000);
  const begun = performance.now();
  const since = () => performance.now() - begun;
  const uses: UseThen[] = [{ at: 0, ...(await server.use()) }];
  const isOver = () => since() > seconds * 1_000;
  const going = held.map(async (meeting, index) => {
    await rest((every * index) / held.length);
    while (!isOver()) {
      const at = performance.now();
      await meeting.move().catch((error: unknown) => notes.errors.push(String(error)));
      await rest(Math.max(0, every - (performance.now() - at)));
    }
  });
  const looking = (async () => {
    for (let look = 1; look * lookEvery <= seconds * 1_000; look++) {
      await rest(Math.max(0, look * lookEvery - since()));
      const use = { at: since(), ...(await server.use()) };
      uses.push(use);
      tell(
        `${(use.at / 1_000).toFixed(0)} s: ${notes.commands} moves, ${notes.errors.length} errors`,
      );
    }
  })();
  await Promise.all([...going, looking]);
  return [...uses, { at: since(), ...(await server.use()) }];
}

/** One meeting of so many: how long it took to join, to hear of moves, and to have all notes once they are shown. */
export async function holdOne(
  { people, panels }: Pick<Load, "people" | "panels">,
  moves: number,
  notesEach: number,
): Promise<{
  readonly joinedIn: number;
  readonly moved: readonly number[];
  readonly shown: readonly number[];
  readonly errors: readonly string[];
}> {
  const server = await loadServer();
  const notes: LoadNotes = { heard: [], commands: 0, errors: [] };
  let held: HeldMeeting | undefined;
  try {
    const meeting = { number: 0, people };
    const begun = await startMeeting(server, meeting);
    const at = performance.now();
    const seats = { each: panels, openLine: openLightLine };
    held = await joinMeeting(server, meeting, seats, begun, notes);
    const joinedIn = performance.now() - at;
    for (let move = 0; move < moves; move++) {
      await rest(100);
      await held.move();
    }
    const moved = notes.heard.splice(0);
    if (notesEach > 0) await held.writeAndReveal(notesEach);
    return { joinedIn, moved, shown: notes.heard, errors: notes.errors };
  } finally {
    held?.close();
    await server.stop();
  }
}

/** Does something with each, a few at once. */
async function inBatches<T, R>(
  all: readonly T[],
  act: (one: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  for (let begin = 0; begin < all.length; begin += atOnce) {
    const some = all.slice(begin, begin + atOnce);
    results.push(...(await Promise.all(some.map((one, index) => act(one, begin + index)))));
  }
  return results;
}
