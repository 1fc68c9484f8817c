import type { Log } from "../ports.ts";
import type { BotAccess } from "./bot-access.ts";

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

/**
 * Whether the bot may call there by itself. An address that we kept was good once; the log says
 * where one is not any more, without the address.
 */
export function mayCall(
  { access, log }: { readonly access: BotAccess; readonly log: Log },
  serviceUrl: string,
): boolean {
  const isGood = access.kind === "local" ? isOnThisMachine(serviceUrl) : isOfTeams(serviceUrl);
  if (!isGood) log.error({ code: "service address" }, "a conversation's address was refused");
  return isGood;
}

function canonical(text: string): URL | undefined {
  const url = URL.parse(text);
  if (url === null || url.href !== text || /[@?#]/.test(text)) return undefined;
  return url;
}
