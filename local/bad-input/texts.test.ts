import { randomUUID } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { draftOf } from "#shared/own-actions/draft-action.ts";
import { routes } from "#shared/routes.ts";
import { ana, anOwnAction, ben, dana, everybody } from "#shared/testing/builders.ts";
import { ownActionWords } from "#shared/words/own-actions.ts";
import { entraTokens } from "../../bot/identity/entra-tokens.ts";
import { contoso, entraStandIn } from "../../bot/identity/testing/entra-stand-in.ts";
import { jsonLog } from "../../bot/log.ts";
import { peoplesWords } from "../../bot/teams/cards/peoples-words.ts";
import { aScene, headersOf, pathOf, routeNames, type Scene } from "../../bot/testing/good-calls.ts";
import { listen } from "../../bot/testing/listener.ts";
import { must } from "../../bot/testing/meeting.ts";
import { finished } from "../../bot/testing/own-actions.ts";
import { type TestApp, testApp, tokenFor } from "../../bot/testing/test-app.ts";

// X, texts: what people write and are called. What a card makes of them is in shown-texts.test.ts.

let scene: Scene;
beforeAll(async () => {
  scene = await aScene();
});
afterAll(() => scene.close());

const root = join(import.meta.dirname, "..", "..");

/** Ben writes this; gives what is kept of it, as he is answered and as he reads it again. */
async function noted(text: string): Promise<string | number> {
  const there = { ...scene.meeting.here(), noteId: randomUUID() };
  const { status, reply } = await scene.app.as(ben).call("writeNote", there, { text });
  if (status !== 200) return status;
  const note = (view: typeof reply) =>
    view.mine[there.stepId]?.notes.find(({ id }) => id === there.noteId)?.text;
  const kept = note(reply) ?? "";
  expect(note(await must(scene.app, ben, "readRun", there))).toBe(kept);
  await must(scene.app, ben, "removeNote", there);
  return kept;
}

/** Which titles stand in the way of this one. */
async function takenBy(title: string): Promise<string | undefined> {
  const { teamId } = scene.meeting;
  const there = { teamId, actionId: randomUUID() };
  const content = draftOf(anOwnAction({ title }));
  await must(scene.app, ana, "saveDraft", there, { seenVersion: 0, content });
  const command = { commandId: randomUUID(), seenVersion: 1 };
  const { status, error } = await scene.app.as(ana).call("finishDraft", there, command);
  await must(scene.app, ana, "discardDraft", there);
  return status === 200 ? undefined : error.message;
}

test("bad input 057: markup is text, and no page can make anything else of it", async () => {
  const svg = "<svg onload=alert(1)>";
  for (const text of ["<script>alert(1)</script>", "<img src=x onerror=alert(1)>", svg]) {
    expect(await noted(text)).toBe(text);
  }
  const headers = headersOf(tokenFor(ben));
  const { headers: answered } = await fetch(`${scene.app.url}/api/home`, { headers });
  expect(answered.get("content-type")).toMatch(/^application\/json;/);
  expect(answered.get("x-content-type-options")).toBe("nosniff");
  // `local/e2e/security.e2e.test.ts` shows it in a browser.
  const waysToMarkup =
    /dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|document\.write|srcDoc|DOMParser|createContextualFragment/i;
  const pages = globSync("tab/**/*.{ts,tsx}", { cwd: root, exclude: ["**/*.test.*"] });
  expect(pages.length).toBeGreaterThan(100);
  const found = pages.filter((page) => waysToMarkup.test(readFileSync(join(root, page), "utf8")));
  expect(found).toEqual([]);
});

test("bad input 060: a name that is turned round", async () => {
  expect(await noted("\u202egpj.exe\u202c \u2066x\u2069")).toBe("gpj.exe x");
});

test("bad input 061: half a character", async () => {
  const path = pathOf("writeNote", { ...scene.meeting.here(), noteId: "half" });
  const headers = headersOf(tokenFor(ben));
  const body = '{"text":"a\\ud800b\\udc00c"}';
  const { status, text } = await scene.send("writeNote", { path, headers, body });
  expect([status, text.includes('"abc"'), text.isWellFormed()]).toEqual([200, true, true]);
  const there = scene.meeting.here();
  const { mine } = await must(scene.app, ben, "readRun", there);
  expect(mine[there.stepId]?.notes.map((note) => note.text)).toContain("abc");
  await scene.send("removeNote", { path, headers, method: "DELETE" });
});

test("bad input 062: ten thousand marks on one letter", async () => {
  const began = performance.now();
  expect(await noted(`a${"\u0301".repeat(10_000)}`)).toBe(400);
  expect(await noted(`a${"\u0489".repeat(1_000)}b`)).toBe(`a${"\u0489".repeat(4)}b`);
  expect(performance.now() - began).toBeLessThan(1_000);
});

test("bad input 063: a title that looks like another one", async () => {
  await finished(
    scene.app,
    scene.meeting.teamId,
    anOwnAction({ id: randomUUID(), title: "Taken" }),
  );
  for (const title of ["Ta\u200bken", " TAKEN ", "Take\u00adn", "\u2060Taken"]) {
    expect([title, await takenBy(title)]).toEqual([title, expect.stringContaining("Taken")]);
  }
  // A letter of another alphabet makes another title. Nothing is told apart by a title or a name: of a
  // team the name is what Teams calls its conversation, which nobody can choose here.
  const twins = await testApp({
    rosters: { read: async () => ({ name: "Us", people: everybody }) },
  });
  const open = (conversationId: string) => must(twins, ana, "openTeam", {}, { conversationId });
  const [one, other] = [await open("19:one@thread.v2"), await open("19:other@thread.v2")];
  expect([one.name === other.name, one.id === other.id]).toEqual([true, false]);
  await twins.close();
});

test("bad input 064: a title that is composed in another way", async () => {
  const composed = "Caf\u00e9";
  await finished(
    scene.app,
    scene.meeting.teamId,
    anOwnAction({ id: randomUUID(), title: composed }),
  );
  expect(await takenBy("Cafe\u0301")).toContain(ownActionWords.titleTaken(composed));
  expect(await noted("Cafe\u0301")).toBe(composed);
});

test("bad input 065: a family of emoji at the end of what may be kept", async () => {
  const family = "👨‍👩‍👧‍👦";
  expect(await noted(family)).toBe(family);
  const entra = await entraStandIn();
  const token = await entra.token({ name: `${"x".repeat(250)}${family}` });
  const { actor } = await entraTokens(entra.settings).verify(token);
  expect(actor.name).toBe("x".repeat(250));
  entra.keyServer.stop();
  const name = `${"x".repeat(95)}${family}`;
  const named = await testApp({ rosters: { read: async () => ({ name, people: everybody }) } });
  const team = await must(named, ana, "openTeam", {}, { conversationId: "19:one@thread.v2" });
  expect(team.name).toBe("x".repeat(95));
  await named.close();
  const { inlines } = peoplesWords(`${"x".repeat(235)}${family}y`);
  expect(inlines).toEqual([{ type: "TextRun", text: `${"x".repeat(235)}…` }]);
});

test("bad input 066: a name with a line of a header or of a log in it", async () => {
  const entra = await entraStandIn();
  let written = "";
  const log = jsonLog("info", { write: (line) => (written += line) });
  const people = [{ userId: "ana", name: "Ana" }];
  const app: TestApp = await testApp({
    tokens: entraTokens({ ...entra.settings, log }),
    rosters: { read: async () => ({ name: "A\r\nB", people }) },
  });
  const name = 'Ana\r\nset-cookie: a=1\r\n\r\n{"level":50,"msg":"canary"}';
  const authorization = `Bearer ${await entra.token({ name })}`;
  const answer = await fetch(`${app.url}/api/home`, { headers: { authorization } });
  const { me } = (await answer.json()) as { me: { name: string } };
  expect(me.name).not.toMatch(/[\r\n]/);
  expect(answer.headers.get("set-cookie")).toBeNull();
  expect([app.logged, written]).toEqual([[], ""]);
  // Even if it did reach the log, it would be one line, and without what is not on the list.
  log.error({ code: name, name, tenant: contoso }, name);
  expect(written.trimEnd().split("\n")).toHaveLength(1);
  expect(JSON.parse(written)).toMatchObject({ code: name, leftOut: ["tenant"] });
  expect(written).not.toContain(contoso);
  await app.close();
  entra.keyServer.stop();
});

test("bad input 067: a line separator in what the room hears", async () => {
  const { teamId, runId } = scene.meeting;
  const line = await listen(scene.app, { token: tokenFor(dana), teamId });
  const body = { runId, ownerId: "ana", dueOn: "2026-01-12", text: "one\u2028two\u2029three\n" };
  await must(scene.app, ana, "promiseCommitment", { teamId, commitmentId: "c-067" }, body);
  const heard = await line.until(({ name }) => name === "commitment");
  expect(heard.data).toMatchObject({ text: "one two three" });
  // The counts of a step may be told meanwhile.
  expect(line.raw.filter((text) => /one|three/.test(text))).toHaveLength(1);
  line.close();
});

test("bad input 068: a title of 4,097 characters", async () => {
  const there = { teamId: scene.meeting.teamId, actionId: randomUUID() };
  const content = { ...draftOf(anOwnAction()), title: "x".repeat(4_097) };
  const body = { seenVersion: 0, content };
  const { status, error } = await scene.app.as(ana).call("saveDraft", there, body);
  expect([status, error.code, error.field]).toEqual([400, "invalid", "content.title"]);
});

test("bad input 069: a formula, which no answer hands to a spreadsheet", async () => {
  // Nothing is answered as CSV, so there is nothing to quote: a text is kept as it was written.
  for (const text of ["=cmd|' /C calc'!A0", "+1+1", "-1+1", "@SUM(A1)"]) {
    expect(await noted(text)).toBe(text);
  }
  for (const name of routeNames.filter((one) => routes[one].method === "GET")) {
    const path = pathOf(name, scene.good[name].params as object);
    const headers = { ...headersOf(tokenFor(ana)), accept: "text/csv" };
    const answer = await fetch(`${scene.app.url}${path}`, { headers });
    expect([name, answer.status, answer.headers.get("content-type")]).toEqual([
      name,
      200,
      expect.stringMatching(/^application\/json;/),
    ]);
    await answer.body?.cancel();
  }
});
