import { afterEach, expect, test, vi } from "vitest";
import { translations } from "#shared/words/languages.ts";
import { begin } from "./begin.ts";
import type { Host } from "./host.ts";
import { aHost } from "./testing/a-host.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** What was asked for, and in which language, before anybody showed anything. */
async function asked(host: Partial<Host>, replies: Record<string, unknown> = {}) {
  const calls: string[] = [];
  vi.stubGlobal("fetch", async (path: string, { headers }: { headers: Headers }) => {
    calls.push(`${path} ${headers.get("accept-language")}`);
    const reply = replies[path] ?? {};
    return reply instanceof Response ? reply : Response.json(reply);
  });
  const begun = await begin(Promise.resolve(aHost(host)));
  await begun.asked.catch(() => undefined);
  return { begun, calls };
}

const home = { conversationId: undefined, frameContext: "content" };
const teams = { teams: [{ id: "team-1" }, { id: "team-2" }] };

test("[R210] a panel asks for its team before it can be drawn, in the reader's language", async () => {
  const { calls } = await asked({ locale: "de-at" });
  expect(calls).toEqual(["/api/teams de"]);
  expect((await asked({ frameContext: "meetingStage" })).calls).toEqual(["/api/teams en"]);
});

test("[R242] a panel that is told what its team might run next does not ask for it", async () => {
  const recommendations = { items: [] };
  const team = { id: "team-1", choices: { recommendations } };
  const { begun, calls } = await asked({}, { "/api/teams": team });
  expect(begun.api.ahead?.("readRecommendations", { teamId: "team-1" })).toEqual(recommendations);
  expect(calls).toEqual(["/api/teams en"]);
});

const link = { ...home, subPageId: "dashboard" };

test("[R212] a link to the dashboard asks once for all that is shown, and whoever shows it asks for nothing; the tab asks for itself", async () => {
  expect((await asked(home)).calls).toEqual(["/api/home en"]);
  const first = { dashboard: "dashboard", signals: "signals", recommendations: "recommendations" };
  const { begun, calls } = await asked(link, { "/api/home/dashboard": { home: teams, first } });
  const { api } = begun;
  expect(await api.call("readHome", {})).toEqual(teams);
  const team = { teamId: "team-1" };
  for (const name of ["readDashboard", "readSignals", "readRecommendations"] as const) {
    expect(api.ahead?.(name, team)).toBe(await api.call(name, team));
  }
  expect(calls).toEqual(["/api/home/dashboard en"]);
});

test("[R210] where a link's dashboard is not answered, whoever shows the tab hears why and asks anew", async () => {
  const error = { code: "unavailable", message: "Not now." };
  const refused = Response.json({ error }, { status: 503 });
  const { begun, calls } = await asked(link, {
    "/api/home/dashboard": refused,
    "/api/home": teams,
  });
  await expect(begun.api.call("readHome", {})).rejects.toThrow("Not now.");
  expect(await begun.api.call("readHome", {})).toEqual(teams);
  expect(calls).toEqual(["/api/home/dashboard en", "/api/home en"]);
});

test("[R210] where what a link leads to cannot be read, the tab is there, and whoever shows the dashboard asks for it alone", async () => {
  const { begun, calls } = await asked(link, { "/api/home/dashboard": { home: teams } });
  expect(await begun.api.call("readHome", {})).toEqual(teams);
  await begun.api.call("readDashboard", { teamId: "team-1" });
  expect(calls).toEqual(["/api/home/dashboard en", "/api/teams/team-1/dashboard en"]);
});

test("[R210] somebody without a team, and a page outside of any conversation, ask for nothing more", async () => {
  const { calls } = await asked(link, { "/api/home/dashboard": { home: { teams: [] } } });
  expect(calls).toEqual(["/api/home/dashboard en"]);
  expect((await asked({ conversationId: undefined })).calls).toEqual([]);
});

test("[R286] where the words of a language cannot be loaded the page stays English, and what was asked in that language is asked again", async () => {
  const failing = () =>
    new Promise<never>((_, fail) => setTimeout(fail, 10, new Error("no network")));
  vi.spyOn(translations, "de").mockImplementation(failing);
  const { begun, calls } = await asked({ ...home, locale: "de" }, { "/api/home": teams });
  await expect(begun.speaking).rejects.toThrow("no network");
  expect(begun.api.ahead?.("readHome", {})).toBeUndefined();
  expect(await begun.api.call("readHome", {})).toEqual(teams);
  expect(calls).toEqual(["/api/home de", "/api/home en"]);
});
