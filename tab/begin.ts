import { type Api, createApi } from "./api.ts";
import { type EarlyCalls, withEarlyCalls } from "./early-calls.ts";
import type { Host } from "./host.ts";
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

/** Asks for what the page shows first, as soon as Teams has said where it is; whoever shows it hears what failed. */
export async function begin(connecting: Promise<Host>): Promise<Begun> {
  const host = await connecting;
  // The server answers in this language.
  const speaking = speakLanguageOf(host.locale);
  const api = createApi(host.getToken);
  const early = withEarlyCalls(api);
  // A page that stays English asks again, in English.
  speaking.catch(early.forget);
  const asked = askFor(host, api, early);
  asked.catch(() => undefined);
  return { host, api: early.api, asked, speaking };
}

async function askFor(host: Host, api: Api, { ask, bring }: EarlyCalls): Promise<void> {
  const { conversationId, subPageId } = host;
  if (conversationId !== undefined) {
    const { id: teamId, choices } = await ask("openTeam", {}, { conversationId });
    if (choices) bring("readRecommendations", { teamId }, Promise.resolve(choices.recommendations));
  }
  if (placeOf(host) !== "home") return;
  if (subPageId !== "dashboard") {
    await ask("readHome", {});
    return;
  }
  // One call brings the answers to four.
  const opening = api.call("openDashboard", {});
  bring(
    "readHome",
    {},
    opening.then(({ home }) => home),
  );
  const { home, first } = await opening;
  const teamId = home.teams[0]?.id;
  if (first === undefined || teamId === undefined) return;
  bring("readDashboard", { teamId }, Promise.resolve(first.dashboard));
  bring("readSignals", { teamId }, Promise.resolve(first.signals));
  bring("readRecommendations", { teamId }, Promise.resolve(first.recommendations));
}
