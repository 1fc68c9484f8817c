import type { Rosters } from "../../bot/ports.ts";
import {
  sampleConversationId,
  samplePeople,
  sampleTeamName,
  sampleTenantId,
} from "../room/people.ts";

/** The one conversation there is, with its five people. */
export const sampleRosters: Rosters = {
  async read(tenantId, conversationId) {
    if (tenantId !== sampleTenantId || conversationId !== sampleConversationId) {
      return { people: [] };
    }
    return {
      name: sampleTeamName,
      people: samplePeople.map(({ userId, name }) => ({ userId, name })),
    };
  },
};
