import { afterEach, expect, test, vi } from "vitest";
import { begin } from "./begin.ts";
import type { Host } from "./host.ts";
import { aHost } from "./testing/a-host.ts";

afterEach(() => vi.unstubAllGlobals());

/** What was asked for, and in which language, before anybody showed anything. */
async function asked(host: Partial<Host>, replies: Record<string, unknown> = {}) {
  const calls: string[] = [];
  vi.stubGlobal("fetch", async (path: string, { headers }: { headers: Headers }) => {
    calls.push(`${path} ${headers.get("accept-language")}`);
    return Response.json(replies[path] ?? {});
  });
  const begun = await begin(async () => aHost(host));
  await begun.asked.catch(() => undefined);
  return { begun, calls };
}

const home = { conversationId: undefined, frameContext: "content" };
const teams = { teams: [{ id: "team-1" }, { id: "team-2" }] };

test("[R210] a panel asks for its team and the actions before it can be drawn, in the reader's language", async () => {
  const { calls } = await asked({ locale: "de-at" }, { "/api/teams": { current: {} } });
  expect(calls).toEqual(["/api/teams de", "/api/playbook de"]);
  expect((await asked({ frameContext: "meetingStage" })).calls).toEqual(["/api/teams en"]);
});

test("[R210] a panel of a team without a run asks for what is recommended as soon as the team is known", async () => {
  const { calls } = await asked({}, { "/api/teams": { id: "team-1" } });
  expect(calls[2]).toBe("/api/teams/team-1/recommendations en");
});

test("[R212] a link to the dashboard asks for all of it as soon as the team is known; the tab asks for itself", async () => {
  expect((await asked(home)).calls).toEqual(["/api/home en"]);
  const { calls } = await asked({ ...home, subPageId: "dashboard" }, { "/api/home": teams });
  expect(calls).toEqual([
    "/api/home en",
    "/api/teams/team-1/dashboard en",
    "/api/teams/team-1/signals en",
    "/api/teams/team-1/recommendations en",
  ]);
});

test("[R210] somebody without a team, and a page outside of any conversation, ask for nothing more", async () => {
  const link = { ...home, subPageId: "dashboard" };
  expect((await asked(link, { "/api/home": { teams: [] } })).calls).toEqual(["/api/home en"]);
  expect((await asked({ conversationId: undefined })).calls).toEqual([]);
});
