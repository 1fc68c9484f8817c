import { fork } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { commitmentKey } from "#shared/commitment.ts";
import { leaseMs } from "#shared/due-work.ts";
import { aCommitment, monday } from "#shared/testing/builders.ts";
import { teamMeetingKey } from "#shared/turns/team-meeting.ts";
import type { Ports, RecordPlace } from "../ports.ts";
import { embeddedStore } from "../store/embedded-store.ts";
import { thursdayAt, thursdays } from "../testing/arc-room.ts";
import { ballotPorts, storedTeam } from "../testing/ballot-ports.ts";
import { doDue, recordAt } from "../usecases/due.ts";
import { chooseSchedule } from "../usecases/schedule.ts";
import { chatsIn, type KillPoint, killPoints } from "./testing/killed-sender.ts";

const folder = mkdtempSync(join(tmpdir(), "killed-"));
afterAll(() => rmSync(folder, { recursive: true }));

const sender = fileURLToPath(new URL("testing/killed-sender.ts", import.meta.url));
let rooms = 0;

/** A store in a file, what was said in another, and what is due in there. */
async function aRoom(prepare: (ports: Ports) => Promise<{ record: RecordPlace; now: number }>) {
  rooms += 1;
  const file = join(folder, `${rooms}.sqlite`);
  const sent = join(folder, `${rooms}.sent`);
  const time = { now: monday };
  const store = embeddedStore({ file });
  const ports = { ...ballotPorts(), store, chats: chatsIn(sent), clock: () => time.now };
  const { record, now } = await prepare(ports);
  return {
    ports,
    said: () => (existsSync(sent) ? readFileSync(sent, "utf8").trim().split("\n") : []),
    /** Another process does it, and is killed. */
    async killedAt(point: KillPoint) {
      const child = fork(sender, [JSON.stringify({ file, sent, now, record, point })], {
        execArgv: [],
      });
      const [, signal] = await once(child, "exit");
      expect(signal).toBe("SIGKILL");
    },
    /** The server starts again, and looks when the lease is over. */
    async startsAgain() {
      time.now = now + leaseMs;
      for (const due of await store.due(time.now, 9)) await doDue(ports, due);
      expect(await store.due(time.now, 9)).toEqual([]);
    },
  };
}

/** Somebody is to be asked about what they promised: of use later as well. */
async function aPromise(ports: Ports) {
  const team = await storedTeam(ports);
  const ask = { whom: "owner" as const, at: monday };
  const key = commitmentKey(team.tenantId, team.id, "commitment-1");
  await ports.store.create(key, aCommitment({ teamId: team.id, ask, nextDueAt: monday }));
  return { record: recordAt(key), now: monday };
}

const retro = teamMeetingKey("contoso", "team-1", "retro-2026-01-08");

/** The agenda of a meeting that begins in an hour: of use only now. */
async function anAgenda(ports: Ports) {
  const team = await storedTeam(ports);
  const [ana] = team.members;
  if (!ana) throw new Error("nobody is in the team");
  const actor = { tenantId: team.tenantId, userId: ana.userId, name: ana.name };
  await chooseSchedule(ports, { actor, teamId: team.id, ...thursdays });
  await ports.store.update(retro, (meeting) => ({
    ...meeting,
    tasks: meeting.tasks.filter(({ what }) => what !== "remind"),
    nextDueAt: thursdayAt(9),
  }));
  return { record: recordAt(retro), now: thursdayAt(9) };
}

/** Only here has Teams taken the message, and nobody has written that down. */
const isUnknown = (point: KillPoint) =>
  point === "after Teams took it" || point === "before it is noted as sent";

test.each(killPoints)(
  "[R124] killed %s, what is of use later is said in the end, and twice only where nobody knew",
  async (point) => {
    const room = await aRoom(aPromise);
    await room.killedAt(point);
    await room.startsAgain();
    expect(room.said()).toEqual(isUnknown(point) ? ["claim", "claim"] : ["claim"]);
  },
);

test.each(killPoints)(
  "[R124] killed %s, what is of use only at its time is said once or noted as left out",
  async (point) => {
    const room = await aRoom(anAgenda);
    await room.killedAt(point);
    await room.startsAgain();
    const isNoted = isUnknown(point) || point === "before Teams is called";
    const meeting = await room.ports.store.read(retro);
    expect(room.said()).toEqual(point === "before Teams is called" ? [] : ["agenda"]);
    const left = { what: "agenda", at: thursdayAt(9), why: "unknown" };
    expect(meeting.skipped ?? []).toEqual(isNoted ? [left] : []);
  },
);
