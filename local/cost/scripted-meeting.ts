import { randomUUID } from "node:crypto";
import { aloneness } from "#shared/alone.ts";
import type { CallBody, CallParams, CallReply } from "#shared/contract.ts";
import { runningServersKey } from "#shared/panel-servers.ts";
import type { RouteName } from "#shared/routes.ts";
import type { Run } from "#shared/run.ts";
import type { Person } from "#shared/team.ts";
import { documentMemory } from "../../bot/store/document-memory.ts";
import { recordStore } from "../../bot/store/record-store.ts";
import { memoryDatabase } from "../../bot/testing/rhythm/memory-driver.ts";
import { conversationId, tenantId, testApp } from "../../bot/testing/test-app.ts";
import { type Charge, chargedDriver, unitsOf } from "./charges.ts";

/** What one kind of call cost: how often it was made, and its request units in all. */
export interface Cost {
  readonly calls: number;
  readonly units: number;
  /** Each call of the database. */
  readonly charges: readonly Charge[];
}

export type Costs = ReadonlyMap<string, Cost>;

/** Whether a call of this name changes something: to open a pulse is what a panel does by itself. */
export function isCommand(name: string): boolean {
  return !/^(read|open|what)/.test(name);
}

const minute = 60_000;

/**
 * A full meeting of so many people, who have been a team for a day, at the only server or at one of several, by the
 * Humour Workshop: each opens the panel, and it is planned; each writes three notes alone, changes one and marks that they are ready; the board is shown, which every panel
 * reads; each places three dots, which are shown and read; on all other steps each marks that they are ready,
 * and the leader pauses and goes on once; four things are promised; each answers the pulse, and the run ends,
 * which every panel reads; a day later what is due is done. What all do once takes them a minute. What it cost, by
 * kind of call.
 */
export async function costsOfMeeting(
  size: number,
  servers: "one" | "several" = "one",
): Promise<Costs> {
  const people = Array.from({ length: size }, (_, n) => ({
    userId: `member-${n}-of-a-directory`,
    name: `Member ${n} of the team`,
  }));
  const costs = new Map<string, Cost>();
  const begun: { clock?: { readonly now: number } } = {};
  const alone = aloneness(() => begun.clock?.now ?? 0);
  let charged: Charge[] = [];
  const store = recordStore(
    chargedDriver(memoryDatabase().driver, (one) => {
      // Which other servers run is looked up at all times, whatever the team does.
      if (one.pk !== runningServersKey.pk) charged.push(one);
    }),
    async () => undefined,
    documentMemory(alone),
  );
  const rosters = { read: async () => ({ name: "Parcel tracking", people }) };
  // Where nobody looks, there may be others.
  const app = await testApp({
    ...{ store, rosters },
    ...(servers === "one" ? { others: { alone } } : {}),
  });
  begun.clock = app.clock;
  const [leader] = people;
  if (!leader) throw new Error("nobody meets");

  async function call<Name extends RouteName>(
    person: Person,
    name: Name,
    params: CallParams<Name>,
    body?: CallBody<Name>,
  ): Promise<CallReply<Name>> {
    charged = [];
    const { status, reply, error } = await app.as(person).call(name, params, body);
    if (status !== 200) throw new Error(`${name}: ${error.message}`);
    const units = unitsOf(charged);
    const before = costs.get(name) ?? { calls: 0, units: 0, charges: [] };
    const charges = [...before.charges, ...charged];
    costs.set(name, { calls: before.calls + 1, units: before.units + units, charges });
    return reply;
  }
  const opened = await app.as(leader).call("openTeam", {}, { conversationId });
  const teamId = opened.reply.id;
  /** Somebody's panel is connected, and the server looks for others every two seconds. */
  const passTime = async (ms: number) => {
    for (let left = ms; left > 0; left -= 2_000) {
      app.clock.now += Math.min(2_000, left);
      app.ports.live.heardOf(tenantId, teamId, leader.userId);
      await app.look();
    }
  };
  const each = async (act: (person: Person, n: number) => Promise<unknown>) => {
    for (const [n, person] of people.entries()) {
      await act(person, n);
      await passTime(minute / size);
    }
  };

  app.clock.now += 24 * 60 * minute;
  // It has looked for a while, and is sure that there is no other server.
  await passTime(minute);
  await each((person) => call(person, "openTeam", {}, { conversationId }));
  let run: Run = await call(
    leader,
    "planRun",
    { teamId },
    {
      ...{ commandId: randomUUID(), actionId: "humour-workshop", facilitatorId: leader.userId },
    },
  );
  const here = () => ({ teamId, runId: run.id, stepId: run.steps[run.stepIndex]?.id ?? "" });
  const command = () => ({ commandId: randomUUID(), expectedVersion: run.version });
  type Move = "startRun" | "advanceRun" | "pauseRun" | "resumeRun" | "revealStep" | "endRun";
  const move = async (name: Move) => {
    run = await call(leader, name, here(), command());
  };
  const ready = () =>
    each((person) => call(person, "setReady", here(), { ready: true, at: app.clock.now }));
  const show = async () => {
    await move("revealStep");
    await each((person) => call(person, "readTeam", { teamId }));
  };

  await move("startRun");
  for (;;) {
    const kind = run.steps[run.stepIndex]?.kind;
    if (kind === "write") {
      await each(async (person, n) => {
        for (const note of [1, 2, 3, 3]) {
          const text =
            "What one of us wrote alone, before all of it was shown to all of us at once";
          const noteId = `${n}-${note}-`.padEnd(36, "0");
          await call(person, "writeNote", { ...here(), noteId }, { text, at: app.clock.now });
          await passTime(2_000);
        }
      });
      await ready();
      await show();
    } else if (kind === "vote") {
      const notes = Object.values(run.boards).flatMap((board) => board.notes);
      await each((person, n) => {
        const dots = [0, 1, 2].map((dot) => notes[(n + dot) % notes.length]?.id ?? "");
        return call(person, "placeDots", here(), { dots, at: app.clock.now, over: 0 });
      });
      await show();
    } else if (kind === "commit") {
      for (const [n, owner] of people.slice(0, 4).entries()) {
        await call(
          owner,
          "promiseCommitment",
          { teamId, commitmentId: `promise-${n}` },
          {
            ...{ runId: run.id, ownerId: owner.userId, dueOn: "2026-01-12" },
            text: "Write down who decides about the release, and put it where all of us look",
          },
        );
      }
    } else if (kind === "pulse") {
      const pulse = await call(leader, "openRound", { teamId, runId: run.id });
      if (!("round" in pulse)) throw new Error("no pulse was opened");
      const { id: roundId, questions } = pulse.round;
      const answer = Object.fromEntries(questions.map(({ id }) => [id, 4]));
      await each((person) =>
        call(person, "answerRound", { teamId, roundId }, { commandId: randomUUID(), answer }),
      );
      break;
    } else {
      await ready();
      await move("pauseRun");
      await move("resumeRun");
    }
    await move("advanceRun");
  }
  await move("endRun");
  await each((person) => call(person, "readTeam", { teamId }));
  app.clock.now += 25 * 60 * minute;
  charged = [];
  await app.look();
  costs.set("what is due", { calls: 1, units: unitsOf(charged), charges: charged });
  await app.close();
  return costs;
}
