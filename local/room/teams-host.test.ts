import { expect, test, vi } from "vitest";
import { sampleConversationId, samplePerson, sampleTenantId } from "./people.ts";
import { type TeamsTheme, teamsContext } from "./teams-context.ts";
import { type FromHost, teamsHost } from "./teams-host.ts";

function bensPanel(
  overrides: { token?: () => Promise<string>; shareToStage?: () => boolean } = {},
) {
  const sent: FromHost[] = [];
  const openLink = vi.fn();
  const contextIn = (theme: TeamsTheme) => teamsContext("ben", "sidePanel", theme, "en-gb");
  const host = teamsHost({
    context: contextIn("default"),
    token: overrides.token ?? (async () => "bens-token"),
    send: (message) => sent.push(message),
    openLink,
    shareToStage: overrides.shareToStage ?? (() => true),
  });
  let id = 0;
  return {
    sent,
    openLink,
    changeTheme: (theme: TeamsTheme) => host.changeContext(contextIn(theme)),
    hear: host.hear,
    async ask(func: string, ...args: unknown[]) {
      const before = sent.length;
      await host.hear({ id: id++, uuidAsString: `uuid-${id}`, func, args });
      return sent[before];
    },
  };
}

test("initialize is answered with the frame's place and what is supported", async () => {
  const { ask } = bensPanel();
  const answer = await ask("initialize", "2.58.0", 4, null);
  expect(answer).toMatchObject({ id: 0, uuidAsString: "uuid-1" });
  expect(answer?.args.slice(0, 2)).toEqual(["sidePanel", "web"]);
  expect(JSON.parse(String(answer?.args[2]))).toMatchObject({
    apiVersion: 4,
    supports: { app: { notifySuccessResponse: {} } },
  });
});

test("the context names the person, the tenant, the meeting and the theme", async () => {
  const answer = await bensPanel().ask("getContext");
  expect(answer?.args[0]).toMatchObject({
    userObjectId: samplePerson("ben").userId,
    userDisplayName: "Ben",
    tid: sampleTenantId,
    chatId: sampleConversationId,
    meetingId: btoa(`0#${sampleConversationId}#0`),
    frameContext: "sidePanel",
    theme: "default",
    locale: "en-gb",
  });
});

test("the personal app is told that it is home and in no conversation", () => {
  const context = teamsContext("eli", "content", "dark", "en-us");
  expect(context).toMatchObject({ frameContext: "content", entityId: "home" });
  expect(context).not.toHaveProperty("chatId");
  expect(context).not.toHaveProperty("meetingId");
});

test("every question for a token gets a new one", async () => {
  let asked = 0;
  const { ask } = bensPanel({ token: async () => `token-${++asked}` });
  expect((await ask("authentication.getAuthToken"))?.args).toEqual([true, "token-1"]);
  expect((await ask("authentication.getAuthToken"))?.args).toEqual([true, "token-2"]);
});

test("where there is no token the app is told why", async () => {
  const { ask } = bensPanel({ token: () => Promise.reject(new Error("the server is away")) });
  expect((await ask("authentication.getAuthToken"))?.args).toEqual([false, "the server is away"]);
});

test("success is answered and the other notices are not", async () => {
  const { ask } = bensPanel();
  expect((await ask("appInitialization.success"))?.args).toEqual([undefined]);
  for (const notice of ["appLoaded", "failure", "expectedFailure"]) {
    expect(await ask(`appInitialization.${notice}`)).toBeUndefined();
  }
});

test("a change of theme reaches an app that asked for it, once for each change", async () => {
  const { ask, sent, changeTheme } = bensPanel();
  changeTheme("dark");
  expect(sent).toEqual([]);
  await ask("registerHandler", "themeChange");
  changeTheme("contrast");
  changeTheme("contrast");
  expect(sent).toEqual([{ func: "themeChange", args: ["contrast"] }]);
  expect((await ask("getContext"))?.args[0]).toMatchObject({ theme: "contrast" });
});

test("a page that was loaded again has to ask for the theme again", async () => {
  const { ask, sent, changeTheme } = bensPanel();
  await ask("registerHandler", "themeChange");
  await ask("initialize", "2.58.0", 4, null);
  const before = sent.length;
  changeTheme("dark");
  expect(sent.length).toBe(before);
});

test("links to the web are opened, and no other address is", async () => {
  const { ask, openLink } = bensPanel();
  expect((await ask("executeDeepLink", "https://example.org/talk"))?.args).toEqual([true]);
  await ask("executeDeepLink", "javascript:alert(1)");
  expect(openLink.mock.calls).toEqual([["https://example.org/talk"]]);
});

test.each([
  ["a function that is not known", { id: 1, func: "calls.start", args: [] }],
  ["a name that every object has", { id: 1, func: "toString", args: [] }],
  ["a message of another sender", { type: "webpackOk" }],
  ["a text", "hello"],
  ["nothing", null],
])("%s is left alone", async (_, message) => {
  const { hear, sent } = bensPanel();
  await hear(message);
  expect(sent).toEqual([]);
});

test("the app is shown on the stage, or refused as Teams refuses it", async () => {
  const shown = bensPanel();
  expect((await shown.ask("meeting.shareAppContentToStage", "https://x"))?.args).toEqual([
    null,
    true,
  ]);
  const refused = bensPanel({ shareToStage: () => false });
  const answer = await refused.ask("meeting.shareAppContentToStage", "https://x");
  expect(answer?.args).toEqual([expect.objectContaining({ errorCode: 500 }), null]);
});
