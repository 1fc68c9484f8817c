import { randomUUID } from "node:crypto";
import { setTimeout as rest } from "node:timers/promises";
import type { Run } from "#shared/run.ts";
import { loadCall as call } from "./load-call.ts";
import type { LoadLine, OpenLine } from "./load-line.ts";
import { conversationOf, type LoadMeeting, userIdOf } from "./load-people.ts";
import type { LoadServer } from "./load-server.ts";

/** How long a move may take to everybody before it counts as lost (ms). */
const patience = 5_000;

/** A meeting under way, with an open line for each of its panels. */
export interface HeldMeeting {
  /** Moves the team to its next step or back; resolves once all panels have it or some never will. */
  move(): Promise<Run>;
  /** Where the team is on a step for writing: everybody writes so many notes, which are then shown to all. */
  writeAndReveal(each: number): Promise<void>;
  close(): void;
}

/** What is noted of all meetings. */
export interface LoadNotes {
  /** From a command to a panel (ms): one for each panel and command. */
  readonly heard: number[];
  commands: number;
  readonly errors: string[];
}

/** Founds the team of a meeting, and starts a run that its first member leads. */
export async function startMeeting(
  server: LoadServer,
  meeting: LoadMeeting,
): Promise<{ readonly teamId: string; readonly run: Run }> {
  const leaderId = userIdOf(meeting, 0);
  const conversationId = conversationOf(meeting);
  const { id: teamId } = await call(server, leaderId, "openTeam", {}, { conversationId });
  const plan = { commandId: randomUUID(), actionId: "humour-workshop", length: "full" } as const;
  const planned = await call(
    server,
    leaderId,
    "planRun",
    { teamId },
    { ...plan, facilitatorId: leaderId },
  );
  const run = await call(
    server,
    leaderId,
    "startRun",
    { teamId, runId: planned.id },
    commandFor(planned.version),
  );
  return { teamId, run };
}

const commandFor = (version: number) => ({ commandId: randomUUID(), expectedVersion: version });

/** How many panels each person opens, and what the line of each is. */
export interface Panels {
  readonly each: number;
  readonly openLine: OpenLine;
}

/** Everybody opens their panels, all at once: as a panel does, with the reading after it. */
export async function joinMeeting(
  server: LoadServer,
  meeting: LoadMeeting,
  { each, openLine }: Panels,
  begun: { readonly teamId: string; readonly run: Run },
  notes: LoadNotes,
): Promise<HeldMeeting> {
  const { teamId } = begun;
  const leaderId = userIdOf(meeting, 0);
  let { version, stepIndex } = begun.run;
  let moving: { readonly version: number; readonly at: number; left: number } | undefined;
  let isClosing = false;
  let allHaveIt = () => {};

  const onRun = (heard: number) => {
    if (heard !== moving?.version) return;
    notes.heard.push(performance.now() - moving.at);
    moving.left -= 1;
    if (moving.left === 0) allHaveIt();
  };
  const onEnd = (why: string) => {
    if (!isClosing) notes.errors.push(why);
  };
  const join = async (userId: string): Promise<LoadLine> => {
    await call(server, userId, "openTeam", {}, { conversationId: conversationOf(meeting) });
    const auth = { token: await server.tokens.issue(userId), teamId };
    const line = await openLine(server.url, auth, { onRun, onEnd });
    await call(server, userId, "readTeam", { teamId });
    return line;
  };
  const people = Array.from({ length: meeting.people * each }, (_, n) => n % meeting.people);
  const lines = await Promise.all(people.map((person) => join(userIdOf(meeting, person))));

  const here = { teamId, runId: begun.run.id };
  const change = async (send: () => Promise<Run>) => {
    const all = new Promise<void>((resolve) => {
      allHaveIt = resolve;
    });
    moving = { version: version + 1, at: performance.now(), left: lines.length };
    notes.commands += 1;
    const run = await send();
    version = run.version;
    stepIndex = run.stepIndex;
    await Promise.race([all, rest(patience, undefined, { ref: false })]);
    if (moving.left > 0) notes.errors.push(`${moving.left} panels never had a change`);
    return run;
  };

  return {
    async move() {
      const name = stepIndex === 0 ? "advanceRun" : "goBackRun";
      return await change(() => call(server, leaderId, name, here, commandFor(version)));
    },
    async writeAndReveal(each) {
      const stepId = begun.run.steps[stepIndex]?.id ?? "";
      const writers = Array.from({ length: meeting.people * each }, (_, n) => n % meeting.people);
      await Promise.all(
        writers.map((person, n) => {
          const place = { ...here, stepId, noteId: `note-${n}` };
          const text = `What I would try first, in the words of person ${person}`;
          return call(server, userIdOf(meeting, person), "writeNote", place, { text });
        }),
      );
      await change(() =>
        call(server, leaderId, "revealStep", { ...here, stepId }, commandFor(version)),
      );
    },
    close() {
      isClosing = true;
      for (const line of lines) line.close();
    },
  };
}
