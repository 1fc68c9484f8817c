// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { words } from "#shared/words.ts";
import { ApiProblem, createApi, type Fetch } from "./api.ts";

interface Sent {
  readonly path: string;
  readonly method: string | undefined;
  readonly body: unknown;
  readonly authorization: string | null;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function freshTokens() {
  let given = 0;
  return () => Promise.resolve(`token-${++given}`);
}
const noToken = () => Promise.reject(new Error("no consent"));

/** A server that gives these answers in order; an Error stands for a network that fails. */
function aServer(
  getToken: (anew?: boolean) => Promise<string>,
  ...answers: readonly (Response | Error)[]
) {
  const sent: Sent[] = [];
  const left = [...answers];
  const send: Fetch = (path, { method, body, headers }) => {
    const authorization = new Headers(headers).get("authorization");
    sent.push({ path, method, body, authorization });
    const answer = left.shift();
    return answer instanceof Response ? Promise.resolve(answer) : Promise.reject(answer);
  };
  const api = createApi(getToken, send);
  return { api, sent };
}

const dots = { dots: ["a"] };
const step = { teamId: "t 1", runId: "r/1", stepId: "vote" };

/** How a call ended, with the time that passes while it waits. */
async function outcome<T>(call: Promise<T>): Promise<T | ApiProblem> {
  const settled = call.catch((error: unknown) => {
    if (error instanceof ApiProblem) return error;
    throw error;
  });
  await vi.runAllTimersAsync();
  return settled;
}

test("a call carries its parameters, its body and a fresh token", async () => {
  const { api, sent } = aServer(freshTokens(), Response.json({ now: 1 }), Response.json({}));
  await api.call("readTime", {});
  await api.call("placeDots", step, dots);
  expect(sent).toEqual([
    { path: "/api/time", method: "GET", body: undefined, authorization: "Bearer token-1" },
    {
      path: "/api/teams/t%201/runs/r%2F1/steps/vote/dots",
      method: "PUT",
      body: JSON.stringify(dots),
      authorization: "Bearer token-2",
    },
  ]);
});

test("a refusal becomes a problem with the server's code, sentence and record, and is not sent again", async () => {
  const error = { code: "conflict", message: "Somebody was faster.", current: { version: 3 } };
  const { api, sent } = aServer(freshTokens(), Response.json({ error }, { status: 409 }));
  const problem = await outcome(api.call("placeDots", step, dots));
  expect(problem).toBeInstanceOf(ApiProblem);
  expect(problem).toMatchObject(error);
  expect(sent).toHaveLength(1);
});

test("after a lost answer the same body is sent once more", async () => {
  const { api, sent } = aServer(
    freshTokens(),
    new TypeError("network"),
    Response.json({ ok: true }),
  );
  expect(await outcome(api.call("placeDots", step, dots))).toEqual({ ok: true });
  expect(sent.map(({ body }) => body)).toEqual([JSON.stringify(dots), JSON.stringify(dots)]);
});

test("without any answer the call ends as offline after two attempts", async () => {
  const { api, sent } = aServer(freshTokens(), new TypeError("network"), new TypeError("network"));
  expect(await outcome(api.call("readTime", {}))).toMatchObject({ code: "offline" });
  expect(sent).toHaveLength(2);
});

test("an answer of something in between, which is not ours, counts as lost", async () => {
  const gateway = () => new Response("<h1>Bad gateway</h1>", { status: 502 });
  const { api } = aServer(freshTokens(), gateway(), gateway());
  expect(await outcome(api.call("readTime", {}))).toMatchObject({ code: "offline" });
});

test("where Teams gives no token, the call is not sent, and whoever can reach us signs in again", async () => {
  const { api, sent } = aServer(noToken, Response.json({}, { status: 401 }));
  expect(await outcome(api.call("placeDots", step, dots))).toMatchObject({
    code: "unauthenticated",
    message: words.errors.unauthenticated,
  });
  expect(sent).toEqual([
    { path: "/api/time", method: "GET", body: undefined, authorization: null },
  ]);
});

test("where Teams gives no token because nothing can be reached, that is what is said", async () => {
  const { api } = aServer(noToken, new TypeError("network"), new TypeError("network"));
  expect(await outcome(api.call("placeDots", step, dots))).toMatchObject({
    code: "offline",
    message: words.panel.offline,
  });
});

test("a token that has run out meanwhile is asked for anew once, and then the server's sentence is said", async () => {
  const refused = () =>
    Response.json({ error: { code: "unauthenticated", message: "Sign in." } }, { status: 401 });
  const given: boolean[] = [];
  const tokens = (anew = false) => {
    given.push(anew);
    return Promise.resolve("token");
  };
  const mended = aServer(tokens, refused(), Response.json({ now: 1 }));
  expect(await outcome(mended.api.call("readTime", {}))).toEqual({ now: 1 });
  const stays = aServer(tokens, refused(), refused());
  expect(await outcome(stays.api.call("readTime", {}))).toMatchObject({ code: "unauthenticated" });
  expect(given).toEqual([false, true, false, true]);
});
