import { type SampleKey, sampleConversationId, samplePerson, sampleTenantId } from "./people.ts";
import { roomWords } from "./words.ts";

/** The themes that Teams names to an app. */
export type TeamsTheme = "default" | "dark" | "contrast";

/** Where in Teams the app is shown. */
export type FramePlace = "sidePanel" | "meetingStage" | "content";

/** The flat object that Teams sends to teams-js, which makes `app.Context` of it. */
export type TeamsContext = Readonly<Record<string, string | boolean>>;

export function teamsContext(
  key: SampleKey,
  place: FramePlace,
  theme: TeamsTheme,
  locale: string,
  part?: string,
): TeamsContext {
  const { userId, name } = samplePerson(key);
  const account = `${key}@parcels.example`;
  return {
    locale,
    theme,
    frameContext: place,
    entityId: place === "content" ? "home" : "panel",
    hostName: "Teams",
    hostClientType: "web",
    ringId: "general",
    sessionId: `room-${key}`,
    appId: "local",
    ...(part === undefined ? {} : { subEntityId: part }),
    appSessionId: `room-${key}-${place}`,
    userObjectId: userId,
    userDisplayName: name,
    userPrincipalName: account,
    loginHint: account,
    userLicenseType: "Unknown",
    tid: sampleTenantId,
    // Like Teams: the personal app belongs to no conversation.
    ...(place !== "content" ? { chatId: sampleConversationId, meetingId } : {}),
  };
}

const meetingId = btoa(`0#${sampleConversationId}#0`);

/** What `getMeetingDetails` answers. */
export const meetingDetails = {
  details: {
    id: meetingId,
    title: roomWords.title,
    type: "Recurring",
    joinUrl: "https://teams.microsoft.com/l/meetup-join/practice",
  },
  conversation: { id: sampleConversationId },
  organizer: { id: samplePerson("ana").userId, tenantId: sampleTenantId },
};
