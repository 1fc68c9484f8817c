import { conversationKey, newConversation } from "#shared/conversation.ts";
import { type Run, runKey } from "#shared/run.ts";
import { start } from "#shared/run-changes.ts";
import { type Team, teamKey, teamLinkKey } from "#shared/team.ts";
import { ana, ben, everybody, minute, monday } from "#shared/testing/builders.ts";
import type { TeamSchedule } from "#shared/turns/team-schedule.ts";
import type { Actor } from "../ports.ts";
import { doDue } from "../usecases/due.ts";
import { changeRun, endRun, planRun } from "../usecases/runs.ts";
import { chooseSchedule } from "../usecases/schedule.ts";
import { type BallotPorts, ballotPorts, storedTeam } from "./ballot-ports.ts";

/** Thursdays at 10:00 in Berlin, for an hour; whoever leads is reminded at 9:00. */
export const thursdays: TeamSchedule = {
  zone: "Europe/Berlin",
  remindAt: "09:00",
  meetings: [
    { id: "retro", conversationId: "19:meeting@thread.v2", days: [4], at: "10:00", minutes: 60 },
  ],
};

export const hour = 60 * minute;
export const dayLong = 24 * hour;

/** An hour of that Wednesday, or of that Thursday, in Berlin: UTC and one hour. */
export const wednesdayAt = (time: number) => Date.UTC(2026, 0, 7) + (time - 1) * hour;
export const thursdayAt = (time: number) => wednesdayAt(time) + dayLong;

/** The five, who meet on Thursdays, and the bot beside them. It is Monday, 5 January 2026. */
export interface ArcRoom {
  readonly ports: BallotPorts;
  readonly teamId: string;
  readonly conversationId: string;
  readonly team: () => Promise<Team>;
  readonly asActor: (person: { readonly userId: string; readonly name: string }) => Actor;
  /** Lets time pass, doing what is due every few minutes. */
  readonly until: (instant: number) => Promise<void>;
  /** Does once what is due. */
  readonly look: () => Promise<void>;
  /** What was said since this was asked last: to whom, and of which kind. */
  readonly said: () => string[];
  /** Ana plans the Humour Workshop for whoever's turn it is. */
  readonly plans: (facilitatorId?: string) => Promise<Run>;
  /** Whoever leads a run begins it, or ends it. */
  readonly begins: (run: Run) => Promise<Run>;
  readonly ends: (run: Run) => Promise<Run>;
  /** The team has had its first check on Monday. */
  readonly hasHadCheck: () => Promise<unknown>;
  readonly run: (id: string) => Promise<Run>;
}

let commands = 0;

/** An id for a command that no other has. */
export function aCommandId(): string {
  commands += 1;
  return `arc-${commands}`;
}

export async function arcRoom(schedule: TeamSchedule | null = thursdays): Promise<ArcRoom> {
  const ports = ballotPorts();
  const { id: teamId, tenantId, conversations } = await storedTeam(ports);
  const conversationId = conversations[0] ?? "";
  const reference = {
    place: "groupChat" as const,
    serviceUrl: "https://teams.example",
    botId: "b",
  };
  await ports.store.create(
    conversationKey(tenantId, conversationId),
    newConversation(conversationId, reference),
  );
  await ports.store.create(teamLinkKey(tenantId, conversationId), { v: 1, conversationId, teamId });
  const asActor = ({ userId, name }: { readonly userId: string; readonly name: string }) => ({
    userId,
    name,
    tenantId,
  });
  const input = { actor: asActor(ana), teamId };
  if (schedule) await chooseSchedule(ports, { ...input, ...schedule });
  let posted = 0;
  let asked = 0;
  const look = async () => {
    for (const record of await ports.store.due(ports.time.now, 99)) await doDue(ports, record);
  };
  const commandOf = ({ id, version, facilitatorId }: Run) => ({
    actor: asActor(everybody.find(({ userId }) => userId === facilitatorId) ?? ben),
    ...{ teamId, runId: id, commandId: aCommandId(), expectedVersion: version },
  });
  const read = (id: string) => ports.store.read(runKey(tenantId, teamId, id));
  return {
    ports,
    teamId,
    conversationId,
    asActor,
    team: () => ports.store.read(teamKey(tenantId, teamId)),
    look,
    async until(instant) {
      for (
        ;
        ports.time.now < instant;
        ports.time.now = Math.min(instant, ports.time.now + 5 * minute)
      ) {
        await look();
      }
      await look();
    },
    said() {
      const lines = [
        ...ports.asked.slice(asked).map(({ userId, message }) => `${userId}: ${message.kind}`),
        ...ports.posted.slice(posted).map(({ kind }) => `all: ${kind}`),
      ];
      asked = ports.asked.length;
      posted = ports.posted.length;
      return lines;
    },
    plans: (facilitatorId) =>
      planRun(ports, {
        ...input,
        commandId: aCommandId(),
        actionId: "humour-workshop",
        length: "full",
        facilitatorId,
      }),
    begins: (run) => changeRun(ports, commandOf(run), start),
    ends: (run) => endRun(ports, commandOf(run)),
    hasHadCheck: () =>
      ports.store.update(teamKey(tenantId, teamId), (team) => ({ ...team, checkedAt: monday })),
    run: read,
  };
}
