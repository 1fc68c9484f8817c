import { type TeamsChannelAccount, TeamsInfo, type TurnContext } from "botbuilder";
import { z } from "zod/v4";
import { Person } from "#shared/team.ts";
import { plain, shortened } from "#shared/text.ts";
import { words } from "#shared/words.ts";
import type { Rosters } from "../ports.ts";
import { isNotThere, notAnswered } from "./connector-errors.ts";
import type { Calls } from "./delivery/calls.ts";
import { withPatience } from "./patience.ts";
import type { TeamsConversations } from "./teams-conversations.ts";

const WithDirectoryId = z.looseObject({ aadObjectId: z.unknown(), objectId: z.unknown() });

/** As many as Teams gives at once. */
const pageSize = 500;

/** More pages than any team of ours could have: an end for a list that does not end. */
const mostPages = 20;

/** Who is in a conversation that the bot was added to, as Teams tells it. Nobody is kept. */
export function teamsRosters(conversations: TeamsConversations, calls: Calls): Rosters {
  return {
    async read(tenantId, conversationId) {
      const place = { tenantId, conversationId };
      const roster = await withPatience(() =>
        conversations.call(place, errand, async (context, { reference }) => {
          // A person's own chat with the bot is no team.
          if (reference.place === "personal") return { people: [] };
          const accounts = await readAccounts(context);
          const { name } = reference;
          return { ...(name === undefined ? {} : { name }), people: peopleOf(accounts, tenantId) };
        }),
      ).catch((error) => {
        if (isNotThere(error)) return undefined;
        throw notAnswered(error, words.errors.rosterUnavailable);
      });
      return roster ?? { people: [] };
    },
    async isInMeeting({ tenantId, conversationId, meetingId }, userId) {
      const place = { tenantId, conversationId };
      const participant = await withPatience(() =>
        conversations.call(place, errand, (context) =>
          // The SDK asks this through a client of its own, which tries again by itself.
          calls.make({ ...errand, tenantId, place: meetingId, isRead: true, mostTries: 1 }, () =>
            TeamsInfo.getMeetingParticipant(context, meetingId, userId, tenantId),
          ),
        ),
      ).catch((error) => {
        // Not this meeting's, or nothing that the bot may know there.
        if (isNotThere(error)) return undefined;
        throw notAnswered(error);
      });
      return participant?.meeting?.inMeeting;
    },
  };
}

/** Somebody waits for it, and all its pages together take no longer than one call may. */
const errand = { isAnswer: true, what: "roster" };

async function readAccounts(context: TurnContext): Promise<TeamsChannelAccount[]> {
  const accounts: TeamsChannelAccount[] = [];
  let next: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    const { members, continuationToken } = await TeamsInfo.getPagedMembers(context, pageSize, next);
    accounts.push(...members);
    if (!continuationToken) return accounts;
    next = continuationToken;
  }
  throw new Error("the list of people does not end");
}

/** The people of this tenant: neither bots nor guests, whom Teams lists as well. */
function peopleOf(accounts: readonly TeamsChannelAccount[], tenantId: string): Person[] {
  return accounts.flatMap((account) => {
    const isOfTenant = !account.tenantId || account.tenantId.toLowerCase() === tenantId;
    if (!isOfTenant || account.id?.startsWith("28:")) return [];
    const name = shortened(plain(account.name ?? ""), 256).trim() || words.unnamedPerson;
    // Teams calls it by either name, depending on the conversation.
    const { aadObjectId, objectId } = WithDirectoryId.parse(account);
    const person = Person.safeParse({ userId: aadObjectId ?? objectId, name });
    return person.success ? [person.data] : [];
  });
}
