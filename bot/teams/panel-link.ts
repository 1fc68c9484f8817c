/** The tab of the group in appPackage/manifest.json. */
const entityId = "run";

/** An address that opens the team's panel in its own conversation, in Teams. */
export function panelLink(appId: string, conversationId: string): string {
  const isChannel = conversationId.endsWith("@thread.tacv2");
  const context = isChannel
    ? { channelId: conversationId }
    : { chatId: conversationId, contextType: "chat" };
  const query = encodeURIComponent(JSON.stringify(context));
  return `https://teams.microsoft.com/l/entity/${encodeURIComponent(appId)}/${entityId}?context=${query}`;
}
