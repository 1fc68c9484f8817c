import type { RouteName } from "#shared/routes.ts";
import { teamKey, teamLinkKey } from "#shared/team.ts";
import { aMember, aTeam, monday } from "#shared/testing/builders.ts";
import { documentMemory } from "../../bot/store/document-memory.ts";
import { recordStore } from "../../bot/store/record-store.ts";
import { memoryDatabase } from "../../bot/testing/rhythm/memory-driver.ts";
import { testApp } from "../../bot/testing/test-app.ts";
import { writeHistory } from "../e2e/long-history.ts";
import {
  sampleConversationId as conversationId,
  samplePeople,
  samplePerson,
  sampleTenantId as tenantId,
} from "../room/people.ts";
import { type Charge, chargedDriver, unitsOf } from "./charges.ts";

/** Ten runs in the quarter that a dashboard tells of; whatever else there was is older. */
const perWeek = 10 / 13;

/** What it costs to look at the dashboard of a team with so many runs, and at Home (request units). */
export async function costsOfLooking(runs: number): Promise<{ dashboard: number; home: number }> {
  let charged: Charge[] = [];
  const store = recordStore(
    chargedDriver(memoryDatabase().driver, (one) => charged.push(one)),
    async () => undefined,
    documentMemory(),
  );
  const members = samplePeople.map(({ userId, name }) => aMember({ userId, name }));
  const { id: teamId, ...team } = aTeam({ tenantId, members, conversations: [conversationId] });
  await store.create(teamKey(tenantId, teamId), { ...team, id: teamId });
  await store.create(teamLinkKey(tenantId, conversationId), { v: 1, conversationId, teamId });
  await writeHistory(store, { teamId, now: monday, runs, perWeek });
  const app = await testApp({ store });
  const ana = app.as(samplePerson("ana"), tenantId);
  // The first time somebody looks notes who they are, and which server they are at.
  await ana.call("openTeam", {}, { conversationId });
  const costOf = async (name: Extract<RouteName, "readDashboard" | "readHome">) => {
    charged = [];
    const { status } = await ana.call(name, { teamId });
    if (status !== 200) throw new Error(`${name} was answered with ${status}`);
    return unitsOf(charged);
  };
  const costs = { dashboard: await costOf("readDashboard"), home: await costOf("readHome") };
  await app.close();
  return costs;
}
