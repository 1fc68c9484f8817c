/** The tab of one's own in appPackage/manifest.json. */
const entityId = "home";

/** An address that opens one's own tab in Teams. */
export function homeLink(appId: string): string {
  return `https://teams.microsoft.com/l/entity/${encodeURIComponent(appId)}/${entityId}`;
}
