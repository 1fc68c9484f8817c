/** The tab of one's own in appPackage/manifest.json. */
const entityId = "home";

/** An address that opens one's own tab in Teams, at a part of it such as `settings` where one is named. */
export function homeLink(appId: string, part?: "settings"): string {
  const home = `https://teams.microsoft.com/l/entity/${encodeURIComponent(appId)}/${entityId}`;
  if (part === undefined) return home;
  return `${home}?context=${encodeURIComponent(JSON.stringify({ subEntityId: part }))}`;
}
