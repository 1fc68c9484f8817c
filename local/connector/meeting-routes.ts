import { Router } from "express";
import { sampleTenantId } from "../room/people.ts";
import { roomWords } from "../room/words.ts";
import { conversationOf, findPerson, memberOf, sampleMeetingId } from "./accounts.ts";
import { ConnectorRefusal } from "./connector-refusal.ts";

/** What Teams tells bots about a meeting. Ana has called it. */
export function meetingRoutes(goesOn: () => boolean): Router {
  const router = Router();
  const { tenantId: _, ...conversation } = conversationOf("meeting");

  router.get("/v1/meetings/:meetingId", ({ params }, response) => {
    requireMeeting(params.meetingId);
    const { id, objectId, aadObjectId, tenantId } = memberOf("ana");
    response.json({
      details: {
        id: sampleMeetingId,
        title: roomWords.title,
        type: "Recurring",
        joinUrl: joinUrl(),
      },
      conversation,
      organizer: { id, objectId, aadObjectId, tenantId },
    });
  });
  router.get(
    "/v1/meetings/:meetingId/participants/:participantId",
    ({ params, query }, response) => {
      requireMeeting(params.meetingId);
      const person = findPerson(params.participantId);
      if (person === undefined || (query["tenantId"] ?? sampleTenantId) !== sampleTenantId) {
        throw new ConnectorRefusal(404, "NotFound", "nobody in the meeting has this id");
      }
      const role = person === "ana" ? "Organizer" : "Presenter";
      response.json({
        user: memberOf(person),
        meeting: { role, inMeeting: goesOn() },
        conversation,
      });
    },
  );
  return router;
}

export function joinUrl(): string {
  const { id } = conversationOf("meeting");
  return `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(id)}/0`;
}

function requireMeeting(meetingId: string): void {
  if (meetingId === sampleMeetingId) return;
  throw new ConnectorRefusal(404, "NotFound", "there is no such meeting");
}
