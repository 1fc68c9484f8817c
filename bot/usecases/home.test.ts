import { expect, test } from "vitest";
import { noTeams, personTeamsKey } from "#shared/person-teams.ts";
import { ana, minute } from "#shared/testing/builders.ts";
import { arcRoom } from "../testing/arc-room.ts";
import { readHome } from "./home.ts";
import { endMeeting } from "./meetings.ts";

/** Thursday, ten o'clock in Berlin. */
const begins = Date.UTC(2026, 0, 8, 9);

const room = await arcRoom();
const { tenantId } = room.asActor(ana);
const place = { tenantId, conversationId: room.conversationId };
await room.ports.store.create(personTeamsKey(tenantId, ana.userId), {
  ...noTeams(ana.userId),
  teamIds: [room.teamId],
});

async function meetsAt(): Promise<number | undefined> {
  const { teams } = await readHome(room.ports, { actor: room.asActor(ana) });
  return teams[0]?.meetsAt;
}

test("Home tells of the meeting that is on until it is over, and then of the next one", async () => {
  expect(await meetsAt()).toBe(begins);
  await room.until(begins + minute);
  expect(await meetsAt()).toBe(begins);
  await room.until(begins + 30 * minute);
  await endMeeting(room.ports, place);
  expect(await meetsAt()).toBe(begins + 7 * 24 * 60 * minute);
});
