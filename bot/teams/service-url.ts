/** Where Teams listens in its public cloud: the only addresses to which the bot's token may go. */
const teamsHosts: readonly string[] = [
  "smba.trafficmanager.net",
  "smba.infra.gcc.teams.microsoft.com",
];

/**
 * Whether the bot may answer there. The address must be written exactly as a browser would write it,
 * so that no two programs read different hosts out of it.
 */
export function isOfTeams(serviceUrl: string): boolean {
  const url = canonical(serviceUrl);
  return url?.protocol === "https:" && teamsHosts.includes(url.host);
}

/** The same for what stands in for Teams on this machine. */
export function isOnThisMachine(serviceUrl: string): boolean {
  const url = canonical(serviceUrl);
  return url?.protocol === "http:" && ["127.0.0.1", "localhost"].includes(url.hostname);
}

function canonical(text: string): URL | undefined {
  const url = URL.parse(text);
  if (url === null || url.href !== text || /[@?#]/.test(text)) return undefined;
  return url;
}
