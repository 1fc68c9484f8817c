import { type Api, createApi } from "./api.ts";
import { type EarlyCalls, withEarlyCalls } from "./early-calls.ts";
import { connectToHost, type Host } from "./host.ts";
import { speakLanguageOf } from "./language.ts";
import { placeOf } from "./place.ts";

/** Where the page is shown and how it reaches the server, which was asked for what is shown first. */
export interface Begun {
  readonly host: Host;
  readonly api: Api;
  /** Until what was asked for is answered, or is not. */
  readonly asked: Promise<unknown>;
  /** Until the page speaks the language of whoever looks; rejects where it stays English. */
  readonly speaking: Promise<void>;
}

/** Says hello to Teams and asks for what the page shows first; whoever shows it hears what failed. */
export async function begin(connect: () => Promise<Host> = connectToHost): Promise<Begun> {
  const host = await connect();
  // The server answers in this language.
  const speaking = speakLanguageOf(host.locale);
  speaking.catch(() => undefined);
  const { ask, api } = withEarlyCalls(createApi(host.getToken));
  const asked = askFor(host, ask);
  asked.catch(() => undefined);
  return { host, api, asked, speaking };
}

async function askFor(host: Host, ask: EarlyCalls["ask"]): Promise<void> {
  const { conversationId, subPageId } = host;
  const place = placeOf(host);
  const opening =
    conversationId === undefined ? undefined : ask("openTeam", {}, { conversationId });
  if (place === "panel") {
    void ask("readPlaybook", {});
    const team = await opening;
    // What it might run next is shown where it runs nothing.
    if (team && !team.current) await ask("readRecommendations", { teamId: team.id });
  }
  if (place !== "home") return;
  const { teams } = await ask("readHome", {});
  const teamId = teams[0]?.id;
  if (subPageId !== "dashboard" || teamId === undefined) return;
  await Promise.allSettled(ofDashboard.map((name) => ask(name, { teamId })));
}

/** What the dashboard of a team reads. */
const ofDashboard = ["readDashboard", "readSignals", "readRecommendations"] as const;
